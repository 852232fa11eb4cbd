package saitrong.ticket;

import java.time.Instant;

/// How something came into a case: under which key, and when. The key of a script begins with the
/// name of its run.
public record CameBy(String key, Instant at) {

  /// The name of the run, which is that of the event that began it.
  public String run() {
    int end = key.indexOf('/');
    return end < 0 ? key : key.substring(0, end);
  }
}
