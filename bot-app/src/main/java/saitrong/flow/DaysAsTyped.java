package saitrong.flow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.DaysInWords.Found;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Search;
import saitrong.flow.Heard.Unfit;
import saitrong.shared.ThaiMonths;

/// Days as people type them: 23/11/2569, 23 พ.ย. 69, 2026-11-23, or in words. Years are of either
/// era: two digits are พ.ศ., unless only a ค.ศ. of these years gives a day that can be meant. Which
/// year is meant depends on today alone: a day too early for an earlier answer is refused, and not
/// moved to a year in which it fits.
final class DaysAsTyped {

  private static final String YEAR =
      "(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?)?\\s*([0-9]{4}|[0-9]{2})(?![0-9]|[.:][0-9])";
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])");
  private static final Pattern DIGITS =
      Pattern.compile("([0-9]{1,2})\\s*[/.-]\\s*([0-9]{1,2})(?:\\s*[/.-]\\s*" + YEAR + ")?");
  private static final Pattern WHOLE = Pattern.compile(DIGITS + "(?<=[0-9]{4})");
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

  private static final Days ANY_DAY = new Days(Kind.Span.ANY);

  private DaysAsTyped() {}

  /// A time behind it is no part of a day, but said all the same.
  static Heard day(String said, Days days, LocalDate today) {
    String typed = PartsOfADay.dayFirst(said);
    var readings =
        Stream.of(inFigures(typed, days, today), DaysInWords.read(typed, days.span(), today))
            .flatMap(Optional::stream)
            .toList();
    return Stream.<Predicate<Found>>of(
            it -> it.rest().isEmpty(), it -> PartsOfADay.isTimeOrPart(it.rest()))
        .flatMap(whole -> readings.stream().filter(whole))
        .findFirst()
        .map(it -> day(it, days, today))
        .orElseGet(() -> unread(typed, Sentence.UNFIT_DATE, today));
  }

  /// "32/13/2569" is read well, and is no day.
  private static Unfit unread(String typed, Sentence otherwise, LocalDate today) {
    boolean isADate = beginsWithADate(typed) && inFigures(typed, ANY_DAY, today).isEmpty();
    return new Unfit(isADate ? Sentence.UNFIT_NO_SUCH_DAY : otherwise);
  }

  private static boolean beginsWithADate(String typed) {
    var before = BEFORE.matcher(typed);
    String text = before.lookingAt() ? typed.substring(before.end()) : typed;
    var named = NAMED.matcher(text);
    return ISO.matcher(text).lookingAt()
        || WHOLE.matcher(text).lookingAt()
        || (named.lookingAt() && ThaiMonths.number(named.group(2)).isPresent());
  }

  private static Heard day(Found found, Days days, LocalDate today) {
    var fit = found.days().stream().filter(it -> days.refuse(it, today).isEmpty()).toList();
    return fit.isEmpty()
        ? new Unfit(days.refuse(found.days().getFirst(), today).orElseThrow())
        : meant(fit.stream().map(LocalDate::toString).toList(), found, !found.rest().isEmpty());
  }

  /// The time, or the part of the day, that stands behind a date.
  static Optional<String> behindADate(String typed, LocalDate today) {
    return inFigures(typed, new Days(Kind.Span.ANY), today)
        .map(Found::rest)
        .filter(PartsOfADay::isTimeOrPart);
  }

  static Heard dayAndClock(String said, Days days, LocalDateTime now) {
    String typed = PartsOfADay.dayFirst(said);
    var today = now.toLocalDate();
    return Stream.of(DaysInWords.read(typed, days.span(), today), inFigures(typed, days, today))
        .flatMap(Optional::stream)
        .flatMap(found ->
            ClocksAsTyped.time(found.rest()).map(time -> moment(found, time, days, now)).stream())
        .findFirst()
        .orElseGet(() -> inPart(typed, days, today));
  }

  /// Which half is missing, or why that day cannot be meant whatever the time.
  private static Heard inPart(String typed, Days days, LocalDate today) {
    var time = ClocksAsTyped.time(typed);
    if (time.isPresent()) {
      return new Unfit(Sentence.UNFIT_TIME_ONLY, MomentsOffered.meaning(time.get().toString()));
    }
    return switch (day(typed, days, today)) {
      case Fits(Answer.Words day, _) -> dayOnly(day.words().value());
      case Search(var found, _) -> dayOnly(found.lines().findFirst().orElse(found));
      case Unfit(var why, _) when why != Sentence.UNFIT_DATE -> new Unfit(why);
      case Fits _, Unfit _, Heard.More _ -> unread(typed, Sentence.UNFIT_DATE_TIME, today);
    };
  }

  private static Unfit dayOnly(String day) {
    return new Unfit(Sentence.UNFIT_DAY_ONLY, MomentsOffered.meaning(day));
  }

  private static Heard moment(Found found, LocalTime time, Days days, LocalDateTime now) {
    var moments = found.days().stream().map(it -> it.atTime(time)).toList();
    var fit = moments.stream().filter(it -> days.refuse(it, now).isEmpty()).toList();
    return fit.isEmpty()
        ? new Unfit(days.refuse(moments.getFirst(), now).orElseThrow())
        : meant(fit.stream().map(LocalDateTime::toString).toList(), found, false);
  }

  private static Heard meant(List<String> fit, Found found, boolean saysMore) {
    return found.isSure()
        ? new Fits(Answer.Words.of(fit.getFirst()), saysMore)
        : new Search(DaysFound.kept(fit), saysMore);
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
    return meant.map(day -> Found.sure(day, DaysInWords.behind(text, match.end())));
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
}
