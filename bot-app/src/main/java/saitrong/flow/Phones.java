package saitrong.flow;

import java.util.regex.Pattern;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// Thai telephone numbers: 10 digits of a mobile, 9 of a landline, perhaps with an extension.
final class Phones {

  private static final Pattern EXTENSION =
      Pattern.compile("^(.*?)\\s*(?:ต่อ|ext\\.?|#)\\s*([0-9]{1,6})$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("0[689][0-9]{8}|0[2-7][0-9]{7}");
  private static final int MOBILE = 10;

  private Phones() {}

  static Heard read(String typed) {
    var parts = EXTENSION.matcher(typed);
    boolean extended = parts.matches();
    String digits = domestic((extended ? parts.group(1) : typed).replaceAll("[ ().-]", ""));
    if (!DIGITS.matcher(digits).matches()) {
      return new Unfit(Sentence.UNFIT_PHONE);
    }
    return Fits.words(extended ? digits + " ต่อ " + parts.group(2) : digits);
  }

  private static String domestic(String number) {
    return number.replaceFirst("^(\\+|00)66(0?)(?=[2-9])", "0");
  }

  /// As printed: 08 0000 0000, 0 2000 0000.
  static String show(String kept) {
    int end = kept.indexOf(' ') < 0 ? kept.length() : kept.indexOf(' ');
    String digits = kept.substring(0, end);
    int first = digits.length() == MOBILE ? 2 : 1;
    if (digits.length() < first + 5) {
      return kept;
    }
    int second = digits.length() - 4;
    return "%s %s %s%s"
        .formatted(
            digits.substring(0, first),
            digits.substring(first, second),
            digits.substring(second),
            kept.substring(end));
  }
}
