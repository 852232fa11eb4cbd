package saitrong.flow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day of the week as people type it: "จันทร์", "วันศุกร์นี้", "จันทร์หน้า", "next Monday".
///
/// @param week which of them is meant
record Weekdays(DayOfWeek day, Week week) {

  enum Week {
    ANY,
    THIS,
    NEXT
  }

  private static final List<String> THAI =
      List.of("จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์");
  private static final Pattern IN_THAI =
      Pattern.compile(
          "(วัน)?(จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)"
              + " ?(นี้|ที่จะถึง(?:นี้)?|หน้า|สัปดาห์หน้า|อาทิตย์หน้า)?");
  private static final Pattern IN_ENGLISH =
      Pattern.compile(
          "(?:on )?(this |next"
              + " )?(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])");

  /// At the beginning of what was typed, where more may follow.
  record Leading(Weekdays weekday, int end) {}

  /// Where that is all that was typed.
  static Optional<Weekdays> read(String typed) {
    return leading(typed.toLowerCase(Locale.ROOT))
        .filter(it -> it.end() == typed.length())
        .map(Leading::weekday);
  }

  /// Where a time, or a part of the day, was said behind it.
  static Optional<Weekdays> readBeforeATime(String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    return leading(small)
        .filter(it -> PartsOfADay.isTimeOrPart(small.substring(it.end()).strip()))
        .map(Leading::weekday);
  }

  static Optional<Leading> leading(String small) {
    return inThai(small).or(() -> inEnglish(small));
  }

  /// "อาทิตย์หน้า" without "วัน" is the next week, and no day.
  private static Optional<Leading> inThai(String typed) {
    var parts = IN_THAI.matcher(typed);
    if (!parts.lookingAt()) {
      return Optional.empty();
    }
    var week = week(parts.group(3) == null ? "" : parts.group(3));
    boolean isAWeek =
        parts.group(1) == null && parts.group(2).equals("อาทิตย์") && week != Week.ANY;
    return isAWeek
        ? Optional.empty()
        : Optional.of(new Leading(new Weekdays(named(parts.group(2)), week), parts.end()));
  }

  private static Optional<Leading> inEnglish(String typed) {
    var parts = IN_ENGLISH.matcher(typed);
    if (!parts.lookingAt()) {
      return Optional.empty();
    }
    var week = week(parts.group(1) == null ? "" : parts.group(1));
    return Optional.of(new Leading(new Weekdays(english(parts.group(2)), week), parts.end()));
  }

  static String nameOf(LocalDate day) {
    String name = THAI.get(day.getDayOfWeek().getValue() - 1);
    return name.equals("พฤหัส") ? "พฤหัสบดี" : name;
  }

  private static Week week(String word) {
    if (word.isEmpty()) {
      return Week.ANY;
    }
    return word.endsWith("หน้า") || word.startsWith("next") ? Week.NEXT : Week.THIS;
  }

  private static DayOfWeek named(String thai) {
    int nth = 0;
    while (!thai.startsWith(THAI.get(nth))) {
      nth++;
    }
    return DayOfWeek.of(nth + 1);
  }

  private static DayOfWeek english(String beginning) {
    var day = DayOfWeek.MONDAY;
    while (!day.name().toLowerCase(Locale.ROOT).startsWith(beginning)) {
      day = day.plus(1);
    }
    return day;
  }

  LocalDate coming(LocalDate today) {
    return today.with(TemporalAdjusters.nextOrSame(day));
  }

  /// What "หน้า" may mean: the coming one, or the one after it.
  List<LocalDate> next(LocalDate today) {
    var after = today.with(TemporalAdjusters.next(day));
    return List.of(after, after.plusWeeks(1));
  }
}
