package saitrong.shared;

import java.time.Duration;

/// How code waits, so that a test can move its clock instead of waiting.
public interface Pause {

  void rest(Duration howLong) throws InterruptedException;

  /// Really waits.
  static Pause real() {
    return Thread::sleep;
  }
}
