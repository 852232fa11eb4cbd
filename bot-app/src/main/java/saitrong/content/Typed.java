package saitrong.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// What somebody typed to get somewhere, made comparable: case, blanks, width, Thai digits, quotes
/// and a polite particle at the end do not matter.
final class Typed {

  private static final List<String> PARTICLES = List.of("ค่ะ", "คะ", "ครับ", "คับ", "จ้า", "จ้ะ");

  private Typed() {}

  static String comparable(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var letters = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); ) {
      int codePoint = arabicDigit(plain.codePointAt(at));
      at += Character.charCount(codePoint);
      if (counts(codePoint)) {
        letters.appendCodePoint(codePoint);
      }
    }
    return withoutParticle(letters.toString());
  }

  private static String withoutParticle(String letters) {
    for (String particle : PARTICLES) {
      if (letters.endsWith(particle) && letters.length() > particle.length()) {
        return letters.substring(0, letters.length() - particle.length());
      }
    }
    return letters;
  }

  private static int arabicDigit(int codePoint) {
    return codePoint >= '๐' && codePoint <= '๙' ? codePoint - '๐' + '0' : codePoint;
  }

  private static boolean counts(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
