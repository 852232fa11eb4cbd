package saitrong.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import saitrong.content.ThaiDates;

/// When a person is reminded.
final class Appointment {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /// Who has only just booked knows.
  private static final Duration FRESH = Duration.ofHours(2);

  private Appointment() {}

  /// In the morning of the day before; none when that is over, or almost.
  static Optional<Instant> reminder(Slot slot, Instant booked) {
    var at = slot.day().minusDays(1).atTime(MORNING).atZone(ThaiDates.ZONE).toInstant();
    return at.isAfter(booked.plus(FRESH)) ? Optional.of(at) : Optional.empty();
  }
}
