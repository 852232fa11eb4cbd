package saitrong.cases;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.shared.ThaiMonths;

/// Days and moments as officers type them: 1/12/2569, 2026-12-01, 1/12/2569 16.30.
final class TypedDay {

  private static final Pattern THAI = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private TypedDay() {}

  static @Nullable LocalDate read(@Nullable String typed) throws Misunderstood {
    if (typed == null) {
      return null;
    }
    var thai = THAI.matcher(typed.strip());
    if (thai.matches()) {
      return day(typed, thai.group(3), thai.group(2), thai.group(1));
    }
    var iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return day(typed, iso.group(1), iso.group(2), iso.group(3));
    }
    throw new Misunderstood(TypingWords.noDay(typed));
  }

  /// This month where none is given.
  static YearMonth month(@Nullable String typed) throws Misunderstood {
    if (typed == null) {
      return YearMonth.now(ThaiDates.ZONE);
    }
    String month = typed.strip();
    return YearMonth.from(requireNonNull(read(month.contains("/") ? "1/" + month : month + "-1")));
  }

  /// By the clocks in Bangkok. A day alone would have its hour made up.
  static @Nullable Instant moment(@Nullable String typed) throws Misunderstood {
    if (typed == null) {
      return null;
    }
    var parts = SPACES.split(typed.strip());
    var clock = CLOCK.matcher(parts.length == 2 ? parts[1] : "");
    if (!clock.matches()) {
      throw new Misunderstood(TypingWords.noMoment(typed));
    }
    var day = requireNonNull(read(parts[0]));
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    return day.atTime(hour, minute).atZone(ThaiDates.ZONE).toInstant();
  }

  private static LocalDate day(String typed, String year, String month, String day)
      throws Misunderstood {
    int written = Integer.parseInt(year);
    int era = written >= FIRST_BUDDHIST_YEAR ? ThaiMonths.ERA : 0;
    try {
      return LocalDate.of(written - era, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      throw new Misunderstood(TypingWords.noDay(typed));
    }
  }
}
