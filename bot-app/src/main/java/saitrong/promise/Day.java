package saitrong.promise;

import java.time.LocalDate;
import java.time.LocalTime;

/// What became of a day while the days of a promise were counted.
public sealed interface Day {

  LocalDate date();

  /// วันตั้งต้น, where it does not count itself.
  record Start(LocalDate date) implements Day {}

  /// Time shorter than a day begins to run on this one.
  ///
  /// @param anew because the office waited for the citizen meanwhile
  record Begun(LocalDate date, LocalTime at, boolean anew) implements Day {}

  /// @param number from 1
  record Counted(LocalDate date, int number) implements Day {}

  /// Does not count.
  record Closed(LocalDate date, Why why) implements Day {}

  /// Would be the last one, but the office is closed; so the next working day is.
  record PutOff(LocalDate date, Why why) implements Day {}

  /// Does not count, for the office waited for the citizen.
  record Waited(LocalDate date) implements Day {}

  /// Why the office is closed.
  sealed interface Why {

    /// An ordinary day off, as Sundays are.
    record OfTheWeek() implements Why {}

    record PublicHoliday(String name, boolean confirmed) implements Why {}

    /// The agency itself is closed.
    record OwnDayOff(String name) implements Why {}
  }
}
