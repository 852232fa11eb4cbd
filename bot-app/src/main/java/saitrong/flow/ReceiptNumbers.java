package saitrong.flow;

import java.util.regex.Pattern;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// Numbers of cases as people write them: `00011/2569`, `11/69`, `๑๑/๒๕๖๙`, or `11` for the year of
/// the register.
final class ReceiptNumbers {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:.*?[^0-9])??([0-9]{1,6})(?:\\s*/\\s*([0-9]{4}|[0-9]{2}))?\\s*", Pattern.DOTALL);
  private static final int LONGEST = 60;
  private static final int CENTURY = 2500;
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private ReceiptNumbers() {}

  static Heard read(String typed, int registerYear) {
    var parts = WRITTEN.matcher(typed);
    if (typed.length() > LONGEST || !parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
      return new Unfit(Sentence.UNFIT_RECEIPT);
    }
    int year = parts.group(2) == null ? registerYear : year(parts.group(2));
    return Fits.words("%05d/%d".formatted(Integer.parseInt(parts.group(1)), year));
  }

  private static int year(String written) {
    int year = Integer.parseInt(written);
    return written.length() == 2 ? CENTURY + year : buddhist(year);
  }

  private static int buddhist(int year) {
    return year < FIRST_BUDDHIST_YEAR ? year + ThaiCalendar.ERA : year;
  }
}
