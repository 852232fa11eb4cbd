package saitrong.faq;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saitrong.faq.FaqProblems.Spot;
import saitrong.shared.ThaiMonths;

/// A day as officials write it: 30 กันยายน 2567, ๓๐ ก.ย. ๒๕๖๗, 30/9/2567, 2024-09-30. Years are of
/// either era and have four digits: 67 could be either.
public final class DayAsWritten {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:วันที่\\s*)?(\\d{1,2})\\s*([\\u0E01-\\u0E4E.]+?|[A-Za-z.]+)[\\s,]*"
              + "(?:พ\\.?\\s*ศ\\.?|ค\\.?\\s*ศ\\.?)?\\s*(\\d{4})");
  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final int EARLIEST = 1850;
  private static final int LATEST = 2150;

  private DayAsWritten() {}

  /// Empty when it is no day of the calendar.
  public static Optional<LocalDate> in(String written) {
    return day(inArabicDigits(written));
  }

  /// Empty after a complaint.
  static Optional<LocalDate> read(Spot at, String written) {
    var day = written.isEmpty() ? Optional.<LocalDate>empty() : in(written);
    if (day.isEmpty() && !written.isEmpty()) {
      at.wrong(
          "ไม่มีวันที่ \"%s\" ในปฏิทิน เขียนเป็น 30 กันยายน 2567 หรือ 2567-09-30 (ปีสี่หลัก)"
              .formatted(written),
          "\"%s\" is no day of the calendar. Write 30 กันยายน 2567 or 2024-09-30, the year in full"
              .formatted(written));
    }
    return day;
  }

  private static Optional<LocalDate> day(String text) {
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return of(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    var slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return of(number(slashed, 3), number(slashed, 2), number(slashed, 1));
    }
    var named = NAMED.matcher(text);
    return named.matches()
        ? ThaiMonths.number(named.group(2))
            .flatMap(month -> of(number(named, 3), month, number(named, 1)))
        : Optional.empty();
  }

  private static Optional<LocalDate> of(int written, int month, int day) {
    int year = written >= FIRST_BUDDHIST_YEAR ? written - ThaiMonths.ERA : written;
    try {
      return year < EARLIEST || year > LATEST
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static String inArabicDigits(String text) {
    var arabic = new StringBuilder(text.length());
    for (char letter : text.strip().toCharArray()) {
      arabic.append(letter >= '๐' && letter <= '๙' ? (char) (letter - '๐' + '0') : letter);
    }
    return arabic.toString();
  }
}
