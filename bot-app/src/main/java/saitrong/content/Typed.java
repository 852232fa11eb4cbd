package saitrong.content;

import java.util.List;
import saitrong.shared.BareLetters;

/// What somebody typed to get somewhere, made comparable: case, blanks, width, Thai digits, quotes
/// and a polite particle at the end do not matter.
final class Typed {

  private static final List<String> PARTICLES = List.of("ค่ะ", "คะ", "ครับ", "คับ", "จ้า", "จ้ะ");

  private Typed() {}

  static String comparable(String typed) {
    var letters = new StringBuilder(typed.length());
    BareLetters.of(typed).codePoints().map(Typed::arabicDigit).forEach(letters::appendCodePoint);
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
}
