package saitrong.booking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.content.ThaiDates;

/// A time at a desk.
public record Slot(String office, LocalDate day, LocalTime time) {

  private static final Pattern KEY =
      Pattern.compile("([a-z0-9-]{1,30})/(\\d{4}-\\d{2}-\\d{2})/(\\d{2}:\\d{2})");

  /// Its `_id`, which sorts by office, day and time: `clerk/2026-12-03/09:30`.
  public String key() {
    return office + "/" + day + "/" + time;
  }

  public static Optional<Slot> of(String key) {
    var parts = KEY.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return of(parts.group(1), parts.group(2), parts.group(3));
  }

  /// What comes from a conversation may be anything.
  static Optional<Slot> of(String office, String day, String time) {
    try {
      return Optional.of(new Slot(office, LocalDate.parse(day), LocalTime.parse(time)));
    } catch (DateTimeException notASlot) {
      return Optional.empty();
    }
  }

  public Instant start() {
    return day.atTime(time).atZone(ThaiDates.ZONE).toInstant();
  }
}
