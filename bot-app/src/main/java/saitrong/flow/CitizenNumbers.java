package saitrong.flow;

import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// The 13 digits of a Thai citizen. The last one checks the others, so that most slips are found at
/// once.
final class CitizenNumbers {

  private static final int LENGTH = 13;
  private static final int SHOWN = 3;

  private CitizenNumbers() {}

  static Heard read(String typed) {
    String digits = typed.replaceAll("[ .-]", "");
    if (!digits.matches("[0-9]{" + LENGTH + "}")) {
      return new Unfit(Sentence.UNFIT_CITIZEN_LENGTH);
    }
    return digits.charAt(0) != '0' && isSound(digits)
        ? Fits.words(digits)
        : new Unfit(Sentence.UNFIT_CITIZEN_CHECK);
  }

  private static boolean isSound(String digits) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (LENGTH - i) * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 10 == digits.charAt(LENGTH - 1) - '0';
  }

  static String mask(String digits) {
    return digits.length() == LENGTH ? "X-XXXX-XXXXX-" + tail(digits) : "X";
  }

  private static String tail(String digits) {
    String last = digits.substring(LENGTH - SHOWN);
    return last.substring(0, 2) + "-" + last.substring(2);
  }
}
