package saitrong.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When a matter came in. All three are kept and never moved, whatever later releases believe.
///
/// @param at what counts and what the citizen is told
/// @param told when the citizen confirmed it, as LINE says, or an officer
/// @param arrived when it was here
public record Received(Instant at, Instant told, Instant arrived) {

  private static final Duration BELIEVABLE = Duration.ofHours(24);

  /// As a database keeps it, so that a case looks the same before and after it was stored.
  public Received {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    told = told.truncatedTo(ChronoUnit.MILLIS);
    arrived = arrived.truncatedTo(ChronoUnit.MILLIS);
  }

  /// A webhook that LINE sends again may be late by hours, and the tap counts; a time from beyond a
  /// day before its arrival, or after it, is nobody's tap.
  public static Received of(Instant told, Instant arrived) {
    boolean believable = !told.isAfter(arrived) && !told.isBefore(arrived.minus(BELIEVABLE));
    return new Received(believable ? told : arrived, told, arrived);
  }

  /// An officer writes down what came in before. Nothing is believed or not: they answer for it.
  public static Received noted(Instant at, Instant now) {
    return new Received(at, at, now);
  }
}
