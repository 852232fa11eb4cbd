package saitrong.content;

import java.time.LocalDate;

/// That one person acts for another on some days, beside what the directory's file says.
///
/// @param away by their id
/// @param by who acts: another person, or a unit; by its id
/// @param from both days are in it
public record Covering(String away, String by, LocalDate from, LocalDate to) {

  public boolean isOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
