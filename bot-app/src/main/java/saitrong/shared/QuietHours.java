package saitrong.shared;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// Nothing is pushed to a citizen between 20.00 and 08.00, wherever the server stands.
public final class QuietHours {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime NIGHT = LocalTime.of(20, 0);

  private QuietHours() {}

  /// This moment, or eight in the morning after it.
  public static Instant nextAllowed(Instant at) {
    var here = at.atZone(BANGKOK);
    var time = here.toLocalTime();
    if (time.isBefore(MORNING)) {
      return here.with(MORNING).toInstant();
    }
    return time.isBefore(NIGHT) ? at : here.plusDays(1).with(MORNING).toInstant();
  }
}
