package saitrong.flow;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people say them from today: พรุ่งนี้, มะรืน, อีก 3 วัน, วันศุกร์, จันทร์หน้า, สิ้นเดือน.
/// Where people mean different days by the same words, each of these days is found.
final class DaysInWords {

  private static final Pattern NEAR =
      Pattern.compile(
          "วันนี้|(?:วัน)?(พรุ่งนี้|มะรืน(?:นี้)?|เมื่อวานซืน|เมื่อวาน(?:นี้)?)"
              + "|today|(day after tomorrow|tomorrow|yesterday)");
  private static final Pattern IN_SOME_DAYS =
      Pattern.compile("อีก ?([^ ]{1,12}?) ?วัน|in ([0-9]{1,3}) days?");
  private static final Pattern MONTH_END =
      Pattern.compile("(?:วัน)?สิ้นเดือน(นี้|หน้า)?|(?:the )?end of (?:the|this|(next)) month");
  private static final int MOST_DAYS = 366;

  private DaysInWords() {}

  /// @param days in the order of time
  /// @param isSure nobody means another day by it
  /// @param rest what was typed behind it
  record Found(List<LocalDate> days, boolean isSure, String rest) {
    static Found sure(LocalDate day, String rest) {
      return new Found(List.of(day), true, rest);
    }
  }

  static Optional<Found> read(String typed, Kind.Span span, LocalDate today) {
    String text = typed.toLowerCase(Locale.ROOT);
    return near(text, today)
        .or(() -> inSomeDays(text, today))
        .or(() -> monthEnd(text, today))
        .or(() -> weekday(text, span, today));
  }

  private static Optional<Found> near(String text, LocalDate today) {
    var word = NEAR.matcher(text);
    return word.lookingAt()
        ? Optional.of(Found.sure(today.plusDays(away(word)), behind(text, word.end())))
        : Optional.empty();
  }

  private static int away(Matcher word) {
    String said = word.group(1) == null ? word.group(2) : word.group(1);
    return switch (said) {
      case null -> 0;
      case "พรุ่งนี้", "tomorrow" -> 1;
      case "เมื่อวานซืน" -> -2;
      case "เมื่อวาน", "เมื่อวานนี้", "yesterday" -> -1;
      default -> 2;
    };
  }

  private static Optional<Found> inSomeDays(String text, LocalDate today) {
    var parts = IN_SOME_DAYS.matcher(text);
    if (!parts.lookingAt()) {
      return Optional.empty();
    }
    String number = parts.group(1) == null ? parts.group(2) : ThaiNumbers.inDigits(parts.group(1));
    return number.matches("[0-9]{1,3}") && Integer.parseInt(number) <= MOST_DAYS
        ? Optional.of(
            Found.sure(today.plusDays(Integer.parseInt(number)), behind(text, parts.end())))
        : Optional.empty();
  }

  /// To some the days around it are meant.
  private static Optional<Found> monthEnd(String text, LocalDate today) {
    var parts = MONTH_END.matcher(text);
    if (!parts.lookingAt()) {
      return Optional.empty();
    }
    boolean isNext = "หน้า".equals(parts.group(1)) || parts.group(2) != null;
    var end = today.plusMonths(isNext ? 1 : 0).with(TemporalAdjusters.lastDayOfMonth());
    return Optional.of(new Found(List.of(end), false, behind(text, parts.end())));
  }

  private static Optional<Found> weekday(String text, Kind.Span span, LocalDate today) {
    return Weekdays.leading(text)
        .map(found -> {
          var days = days(found.weekday(), span, today);
          return new Found(days, days.size() == 1, behind(text, found.end()));
        });
  }

  /// "ศุกร์หน้า" on a Thursday is to some tomorrow; "วันศุกร์" on a Friday may be today.
  private static List<LocalDate> days(Weekdays weekday, Kind.Span span, LocalDate today) {
    var coming = weekday.coming(today);
    return switch (weekday.week()) {
      case THIS -> List.of(coming);
      case NEXT -> weekday.next(today);
      case ANY ->
          span == Kind.Span.PAST
              ? List.of(today.with(TemporalAdjusters.previousOrSame(weekday.day())))
              : List.of(coming, weekday.next(today).getFirst()).stream().distinct().toList();
    };
  }

  static String behind(String text, int end) {
    return text.substring(end).replaceFirst("^[\\s,]*(เวลา|ตอน|ช่วง|at )?\\s*", "").strip();
  }
}
