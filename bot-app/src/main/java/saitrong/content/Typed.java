package saitrong.content;

import java.text.Normalizer;
import java.util.Locale;

/// What somebody typed to get somewhere, made comparable: case, blanks, width, Thai digits, quotes
/// and a polite particle at the end do not matter.
final class Typed {

  private Typed() {}

  static String comparable(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var letters = new StringBuilder();
    plain
        .codePoints()
        .map(Typed::arabicDigit)
        .filter(Typed::counts)
        .forEach(letters::appendCodePoint);
    return letters.toString().replaceFirst("(?<=.)(ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ)$", "");
  }

  private static int arabicDigit(int codePoint) {
    return codePoint >= '๐' && codePoint <= '๙' ? codePoint - '๐' + '0' : codePoint;
  }

  private static boolean counts(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
