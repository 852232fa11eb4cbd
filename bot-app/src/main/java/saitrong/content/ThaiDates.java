package saitrong.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import saitrong.shared.Language;
import saitrong.shared.ThaiMonths;

/// Dates and times as officials write them: the Buddhist year in full, Arabic digits, 16.30 น. Own
/// tables instead of the JDK's locale data, whose Thai forms change from release to release.
public final class ThaiDates {

  /// The whole country has one time, without summer time.
  public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  private static final List<String> DAYS =
      List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");
  private static final List<String> SHORT_DAYS =
      List.of("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.");
  private static final List<String> SHORT_MONTHS =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");
  private static final DateTimeFormatter ENGLISH_FULL = english("EEEE d MMMM uuuu");
  private static final DateTimeFormatter ENGLISH_SHORT = english("EEE d MMM uuuu");
  private static final DateTimeFormatter ENGLISH_DATE = english("d MMMM uuuu");
  private static final DateTimeFormatter ENGLISH_DAY = english("EEEE");
  private static final DateTimeFormatter THAI_CLOCK = english("HH.mm");
  private static final DateTimeFormatter ENGLISH_CLOCK = english("HH:mm");

  private ThaiDates() {}

  /// For sentences: "จันทร์ที่ 23 พฤศจิกายน 2569", "Monday 23 November 2026".
  public static String full(LocalDate date, Language language) {
    return switch (language) {
      case TH ->
          "%sที่ %d %s %d"
              .formatted(
                  dayName(date.getDayOfWeek(), Language.TH),
                  date.getDayOfMonth(),
                  ThaiMonths.nameOf(date),
                  buddhistYear(date));
      case EN -> ENGLISH_FULL.format(date);
    };
  }

  /// For the day of a fact, whose weekday says nothing: "23 พฤศจิกายน 2569", "23 November 2026".
  public static String day(LocalDate date, Language language) {
    return switch (language) {
      case TH ->
          "%d %s %d".formatted(date.getDayOfMonth(), ThaiMonths.nameOf(date), buddhistYear(date));
      case EN -> ENGLISH_DATE.format(date);
    };
  }

  /// For cards: "จ. 23 พ.ย. 2569", "Mon 23 Nov 2026".
  public static String brief(LocalDate date, Language language) {
    return switch (language) {
      case TH ->
          "%s %d %s %d"
              .formatted(
                  SHORT_DAYS.get(date.getDayOfWeek().ordinal()),
                  date.getDayOfMonth(),
                  SHORT_MONTHS.get(date.getMonthValue() - 1),
                  buddhistYear(date));
      case EN -> ENGLISH_SHORT.format(date);
    };
  }

  /// "16.30 น.", "16:30".
  public static String time(LocalTime time, Language language) {
    return switch (language) {
      case TH -> THAI_CLOCK.format(time) + " น.";
      case EN -> ENGLISH_CLOCK.format(time);
    };
  }

  /// "08.30–16.30 น.", "08:30–16:30".
  public static String span(OpenSpan span, Language language) {
    return switch (language) {
      case TH -> THAI_CLOCK.format(span.from()) + "–" + THAI_CLOCK.format(span.to()) + " น.";
      case EN -> ENGLISH_CLOCK.format(span.from()) + "–" + ENGLISH_CLOCK.format(span.to());
    };
  }

  /// For sentences: "วันจันทร์ที่ 23 พฤศจิกายน 2569 เวลา 08.30 น.", "Monday 23 November 2026 at
  /// 08:30". The instant's own zone does not matter.
  public static String moment(ZonedDateTime moment, Language language) {
    var here = moment.withZoneSameInstant(ZONE);
    String date = full(here.toLocalDate(), language);
    String time = time(here.toLocalTime(), language);
    return switch (language) {
      case TH -> "วัน" + date + " เวลา " + time;
      case EN -> date + " at " + time;
    };
  }

  /// For cards: "จ. 23 พ.ย. 2569 เวลา 08.30 น.", "Mon 23 Nov 2026 at 08:30".
  public static String briefMoment(ZonedDateTime moment, Language language) {
    var here = moment.withZoneSameInstant(ZONE);
    String at =
        switch (language) {
          case TH -> " เวลา ";
          case EN -> " at ";
        };
    return brief(here.toLocalDate(), language) + at + time(here.toLocalTime(), language);
  }

  public static String dayName(DayOfWeek day, Language language) {
    return switch (language) {
      case TH -> DAYS.get(day.ordinal());
      case EN -> ENGLISH_DAY.format(day);
    };
  }

  public static int buddhistYear(LocalDate date) {
    return date.getYear() + ThaiMonths.ERA;
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
