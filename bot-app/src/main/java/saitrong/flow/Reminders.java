package saitrong.flow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import saitrong.shared.QuietHours;

/// When to remind somebody: never between 20.00 and 08.00.
final class Reminders {

  private static final LocalTime EVENING = LocalTime.of(19, 0);

  private Reminders() {}

  /// @param kept a day, or a day and a time, as their kinds keep them; of a day alone the office's
  ///   morning is meant
  /// @return nothing when it is too late for a reminder
  static Optional<Instant> before(String kept, Duration before, Instant now) {
    try {
      return beforeThe(kept, before, now);
    } catch (DateTimeException ofAnotherKind) {
      return Optional.empty(); // the question was edited after it was answered
    }
  }

  private static Optional<Instant> beforeThe(String kept, Duration before, Instant now) {
    var event =
        (kept.contains("T") ? LocalDateTime.parse(kept) : LocalDate.parse(kept).atTime(9, 0))
            .atZone(ThaiCalendar.ZONE);
    var due = QuietHours.nextAllowed(event.minus(before).toInstant()).atZone(ThaiCalendar.ZONE);
    // Waiting for the morning would be too late: the evening before.
    var at = due.isBefore(event) ? due : event.minusDays(1).with(EVENING);
    return at.toInstant().isAfter(now) ? Optional.of(at.toInstant()) : Optional.empty();
  }
}
