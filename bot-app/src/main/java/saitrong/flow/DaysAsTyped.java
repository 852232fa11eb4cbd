package saitrong.flow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;
import saitrong.shared.ThaiMonths;

/// Days as people type them: 23/11/2569, 23 พ.ย. 69, 2026-11-23, พรุ่งนี้. Years are of either era:
/// two digits are พ.ศ., unless only a ค.ศ. of these years gives a day that can be meant. Which year
/// is meant depends on today alone: a day too early for an earlier answer is refused, and not moved
/// to a year in which it fits.
final class DaysAsTyped {

  private static final String YEAR =
      "(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?)?\\s*([0-9]{4}|[0-9]{2})(?![0-9]|[.:][0-9])";
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])");
  private static final Pattern DIGITS =
      Pattern.compile("([0-9]{1,2})\\s*[/.-]\\s*([0-9]{1,2})(?:\\s*[/.-]\\s*" + YEAR + ")?");
  private static final Pattern NAMED =
      Pattern.compile(
          "([0-9]{1,2})\\s*(?:st|nd|rd|th)?\\s*([\\u0E01-\\u0E4E][\\u0E01-\\u0E4E."
              + " ]*?|[A-Za-z]{3,9})[., ]*(?:"
              + YEAR
              + "|(?=\\s|$|เวลา))");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)?(?:ที่)?\\s*");
  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final int CENTURY = 2500;
  private static final int GREGORIAN_CENTURY = 2000;

  /// 26 may be 2026, but 69 is never 2069.
  private static final int GREGORIAN_YEARS_AWAY = 10;

  private DaysAsTyped() {}

  static Heard day(String typed, Days days, LocalDate today) {
    var found = read(typed, days, today);
    return found
        .filter(it -> it.rest().isEmpty())
        .map(it -> unlessRefused(days.refuse(it.day(), today), it.day().toString()))
        .orElse(new Unfit(Sentence.UNFIT_DATE));
  }

  static Heard dayAndClock(String typed, Days days, LocalDateTime now) {
    var found = read(typed, days, now.toLocalDate());
    if (found.isEmpty()) {
      return new Unfit(Sentence.UNFIT_DATE_TIME);
    }
    var day = found.get().day();
    return ClocksAsTyped.time(found.get().rest())
        .map(day::atTime)
        .map(moment -> unlessRefused(days.refuse(moment, now), moment.toString()))
        .orElse(new Unfit(Sentence.UNFIT_DATE_TIME));
  }

  private static Heard unlessRefused(Optional<Sentence> why, String kept) {
    return why.<Heard>map(Unfit::new).orElseGet(() -> Fits.words(kept));
  }

  /// A day, and what was typed behind it.
  private record Found(LocalDate day, String rest) {}

  private static Optional<Found> read(String typed, Days days, LocalDate today) {
    return inWords(typed, today).or(() -> inFigures(typed, days, today));
  }

  private static Optional<Found> inWords(String typed, LocalDate today) {
    for (var word :
        List.of(
            "วันนี้",
            "พรุ่งนี้",
            "มะรืนนี้",
            "มะรืน",
            "เมื่อวาน",
            "today",
            "tomorrow",
            "yesterday")) {
      if (typed.toLowerCase(Locale.ROOT).startsWith(word)) {
        return Optional.of(new Found(today.plusDays(days(word)), behind(typed, word.length())));
      }
    }
    return Optional.empty();
  }

  private static int days(String word) {
    return switch (word) {
      case "พรุ่งนี้", "tomorrow" -> 1;
      case "มะรืนนี้", "มะรืน" -> 2;
      case "เมื่อวาน", "yesterday" -> -1;
      default -> 0;
    };
  }

  private static Optional<Found> inFigures(String typed, Days days, LocalDate today) {
    var before = BEFORE.matcher(typed);
    String text = before.lookingAt() ? typed.substring(before.end()) : typed;
    var iso = ISO.matcher(text);
    if (iso.lookingAt()) {
      return found(iso, text, days(number(iso, 3), number(iso, 2), iso.group(1)), days, today);
    }
    var named = NAMED.matcher(text);
    if (named.lookingAt()) {
      var month = ThaiMonths.number(named.group(2));
      boolean english = named.group(2).matches("[A-Za-z]+");
      return month.flatMap(it ->
          found(
              named,
              text,
              years(number(named, 1), it, named.group(3), english, today),
              days,
              today));
    }
    var digits = DIGITS.matcher(text);
    return digits.lookingAt()
        ? found(
            digits,
            text,
            years(number(digits, 1), number(digits, 2), digits.group(3), false, today),
            days,
            today)
        : Optional.empty();
  }

  private static Optional<Found> found(
      Matcher match, String text, List<LocalDate> candidates, Days days, LocalDate today) {
    var meant =
        candidates.stream()
            .filter(day -> days.isInSpan(day, today))
            .findFirst()
            .or(() -> candidates.stream().findFirst());
    return meant.map(day -> new Found(day, behind(text, match.end())));
  }

  private static List<LocalDate> years(
      int day, int month, @Nullable String year, boolean english, LocalDate today) {
    if (year == null) {
      return nearest(day, month, today);
    }
    if (year.length() > 2) {
      return days(day, month, year);
    }
    int two = Integer.parseInt(year);
    var buddhist = of(CENTURY + two - ThaiCalendar.ERA, month, day);
    var gregorian = ofTheseYears(GREGORIAN_CENTURY + two, month, day, today);
    var all = new ArrayList<>(english ? gregorian : buddhist);
    all.addAll(english ? buddhist : gregorian);
    return all;
  }

  private static List<LocalDate> nearest(int day, int month, LocalDate today) {
    return Stream.of(-1, 0, 1)
        .flatMap(offset -> of(today.getYear() + offset, month, day).stream())
        .sorted(Comparator.comparing(it -> Math.abs(ChronoUnit.DAYS.between(today, it))))
        .toList();
  }

  private static List<LocalDate> ofTheseYears(int year, int month, int day, LocalDate today) {
    boolean isNear = Math.abs(year - today.getYear()) <= GREGORIAN_YEARS_AWAY;
    return isNear ? of(year, month, day) : List.of();
  }

  private static List<LocalDate> days(int day, int month, String fourDigits) {
    int year = Integer.parseInt(fourDigits);
    return of(year >= FIRST_BUDDHIST_YEAR ? year - ThaiCalendar.ERA : year, month, day);
  }

  private static List<LocalDate> of(int year, int month, int day) {
    try {
      return year < 1850 || year > 2150 ? List.of() : List.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return List.of();
    }
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static String behind(String text, int end) {
    return text.substring(end).replaceFirst("^[\\s,]*(เวลา|ตอน|at )?\\s*", "").strip();
  }
}
