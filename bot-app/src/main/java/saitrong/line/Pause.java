package saitrong.line;

import java.time.Duration;

/// Waits. Injected, so that tests wait for nothing.
@FunctionalInterface
interface Pause {

  void take(Duration howLong) throws InterruptedException;
}
