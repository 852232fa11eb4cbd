package saitrong.flow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import saitrong.shared.Language;
import saitrong.shared.ThaiMonths;

/// Days and times as people here write them: the Buddhist year in full, Arabic digits, 16.30 น.
final class ThaiCalendar {

  static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");
  static final int ERA = ThaiMonths.ERA;

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private ThaiCalendar() {}

  static String show(LocalDate day, Language language) {
    return switch (language) {
      case TH ->
          "%d %s %d".formatted(day.getDayOfMonth(), ThaiMonths.nameOf(day), day.getYear() + ERA);
      case EN -> ENGLISH.format(day);
    };
  }

  static String withWeekday(LocalDate day, Language language) {
    return switch (language) {
      case TH -> Weekdays.nameOf(day) + "ที่ " + show(day, language);
      case EN -> WEEKDAY.format(day) + " " + show(day, language);
    };
  }

  /// As people type it.
  static String typed(LocalDate day, Language language) {
    int year =
        switch (language) {
          case TH -> day.getYear() + ERA;
          case EN -> day.getYear();
        };
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + year;
  }

  static String show(LocalTime time, Language language) {
    return switch (language) {
      case TH -> "%02d.%02d น.".formatted(time.getHour(), time.getMinute());
      case EN -> "%02d:%02d".formatted(time.getHour(), time.getMinute());
    };
  }
}
