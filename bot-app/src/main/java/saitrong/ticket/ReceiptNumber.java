package saitrong.ticket;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a case is called: `00011/2569`, six digits after 99999. Says nothing of anybody.
///
/// @param year of the Buddhist era, the year of the register
/// @param number counted from 1 within it
public record ReceiptNumber(int year, int number) {

  private static final Pattern WRITTEN = Pattern.compile("0*([1-9][0-9]{0,7})/([0-9]{4}|[0-9]{2})");
  private static final int CENTURY = 2500;

  public ReceiptNumber {
    if (year < 1 || number < 1) {
      throw new IllegalArgumentException("there is no receipt number " + number + "/" + year);
    }
  }

  /// Also without the leading zeros, with the last two digits of the year, and in Thai digits.
  public static Optional<ReceiptNumber> read(String written) {
    var parts = WRITTEN.matcher(ArabicDigits.in(written.strip()));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(2));
    boolean brief = parts.group(2).length() == 2;
    return year == 0 && !brief
        ? Optional.empty()
        : Optional.of(
            new ReceiptNumber(brief ? CENTURY + year : year, Integer.parseInt(parts.group(1))));
  }

  @Override
  public String toString() {
    return "%05d/%d".formatted(number, year);
  }
}
