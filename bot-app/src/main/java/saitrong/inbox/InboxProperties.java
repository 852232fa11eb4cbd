package saitrong.inbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much may wait.
///
/// @param mostWaiting events in the hands of one instance; beyond that LINE is asked to come back
///   (503) (SAITRONG_MOST_WAITING)
/// @param mostPerCommit events stored in one write
@ConfigurationProperties("saitrong.inbox")
record InboxProperties(
    @DefaultValue("10000") int mostWaiting, @DefaultValue("200") int mostPerCommit) {

  /// So much in hand is a busy day; from there on the door takes its time.
  int easy() {
    return Math.max(1, mostWaiting / 20);
  }
}
