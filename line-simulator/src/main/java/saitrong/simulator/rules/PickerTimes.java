package saitrong.simulator.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/// The days and times that a date picker may name: of the calendar, and in the years from 1900 to
/// 2100. A year of the Buddhist era is refused.
/// https://developers.line.biz/en/reference/messaging-api/#datetime-picker-action
final class PickerTimes {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private PickerTimes() {}

  /// @param mode of the picker: `date`, `time` or `datetime`
  static boolean areRight(String mode, String text) {
    return switch (mode) {
      case "date" -> isDay(text);
      case "time" -> isTime(text);
      default -> isMoment(text);
    };
  }

  private static boolean isDay(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return false;
    }
    try {
      int year = LocalDate.parse(text).getYear();
      return FIRST_YEAR <= year && year <= LAST_YEAR;
    } catch (DateTimeParseException noDayOfTheCalendar) {
      return false;
    }
  }

  private static boolean isTime(String text) {
    if (!text.matches("\\d{2}:\\d{2}")) {
      return false;
    }
    try {
      LocalTime.parse(text);
      return true;
    } catch (DateTimeParseException noTimeOfTheDay) {
      return false;
    }
  }

  private static boolean isMoment(String text) {
    var parts = text.split("[Tt]", 2);
    return parts.length == 2 && isDay(parts[0]) && isTime(parts[1]);
  }
}
