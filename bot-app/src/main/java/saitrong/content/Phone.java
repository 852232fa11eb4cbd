package saitrong.content;

import java.net.URI;
import java.util.regex.Pattern;

/// A number as the agency prints it. Somebody answers in office hours, unless it is `always` on.
public record Phone(String number, boolean always) {

  private static final Pattern EXTENSION = Pattern.compile("\\s*ต่อ\\s*[0-9]+$");
  private static final Pattern WRITTEN = Pattern.compile("[0-9]+([ -][0-9]+)*");
  private static final Pattern DIGITS = Pattern.compile("0[0-9]{8,9}|1[0-9]{2,3}");

  /// What a tap dials.
  public URI uri() {
    return URI.create("tel:" + digits(number));
  }

  /// To be shown: blanks and hyphens where no line breaks.
  public String inOnePiece() {
    return number.replace(' ', '\u00A0').replace('-', '\u2011');
  }

  /// Thai numbers only: 9 or 10 digits from 0, or a hotline of 3 or 4 digits from 1.
  static boolean isWellFormed(String number) {
    String main = EXTENSION.matcher(number).replaceFirst("");
    return WRITTEN.matcher(main).matches() && DIGITS.matcher(digits(main)).matches();
  }

  private static String digits(String number) {
    return EXTENSION.matcher(number).replaceFirst("").replaceAll("[ -]", "");
  }
}
