package saitrong.flow;

import java.util.regex.Pattern;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// The last four digits of a telephone number; whoever types the whole number has typed them too.
final class PhoneEndings {

  /// `5678`, `ลงท้าย 5678`, `xxx-xxx-5678`; but `13/2569` is the number of a case.
  private static final Pattern WRITTEN = Pattern.compile("[^0-9/]{0,30}([0-9]{4})");

  private PhoneEndings() {}

  static Heard read(String typed) {
    if (Phones.read(typed) instanceof Fits(Answer.Words(var phone), _)) {
      String digits = phone.value().split(" ", 2)[0];
      return Fits.words(digits.substring(digits.length() - 4));
    }
    var written = WRITTEN.matcher(typed);
    return written.matches()
        ? Fits.words(written.group(1))
        : new Unfit(Sentence.UNFIT_PHONE_ENDING);
  }
}
