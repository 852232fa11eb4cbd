package saitrong.flow;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody typed, made comparable.
final class Typed {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern ENDING =
      Pattern.compile("(?:นะ)?(?:ค่ะ|ครับผม|ครับ|(?<![\\u0E01-\\u0E4E])(?:คะ|คับ|จ้า|จ้ะ))$");
  private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E4E]");
  private static final Pattern LATIN_SENTENCE =
      Pattern.compile("(?:[A-Za-z']+[ ,]+){3,}[A-Za-z']+");
  private static final int THAI_SENTENCE = 15;
  private static final String TONE_MARKS = "่้๊๋";
  private static final List<String> PARTICLES =
      List.of("ค่ะ", "คะ", "ครับ", "คับ", "ครับผม", "จ้า", "จ้ะ", "นะคะ", "นะครับ");

  private Typed() {}

  /// Without case, blanks, width, signs, a polite ending and tone marks; with Arabic digits.
  static String fold(String typed) {
    var letters = new StringBuilder(typed.length());
    tidy(typed)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Typed::counts)
        .forEach(letters::appendCodePoint);
    String folded = withoutToneMarks(withoutParticle(letters.toString()));
    // A message of signs alone stays what it is.
    return folded.isEmpty() ? typed.strip() : folded;
  }

  /// As a person would write it: composed, with single blanks, Arabic digits and no invisible
  /// signs.
  static String tidy(String typed) {
    var letters = new StringBuilder(typed.length());
    // NFKC takes ำ apart.
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replace("\u0E4D\u0E32", "\u0E33")
        .codePoints()
        .filter(it -> Character.getType(it) != Character.FORMAT)
        .map(Typed::arabic)
        .forEach(letters::appendCodePoint);
    return BLANKS.matcher(letters.toString().strip()).replaceAll(" ");
  }

  /// Without the polite word that people end with: it belongs to no number, date or name.
  static String withoutEnding(String tidy) {
    var bare = ENDING.matcher(tidy).replaceFirst("").strip();
    return bare.isEmpty() ? tidy : bare;
  }

  /// Something is said, if only "ดี".
  static boolean hasWords(String typed) {
    return typed.codePoints().filter(Character::isLetter).limit(2).count() == 2;
  }

  /// Long enough to say something of its own: Thai has no blanks between words.
  static boolean isSentence(String typed) {
    return THAI.matcher(typed).results().limit(THAI_SENTENCE).count() == THAI_SENTENCE
        || LATIN_SENTENCE.matcher(typed).find();
  }

  private static int arabic(int codePoint) {
    int digit = Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
    return digit >= 0 ? '0' + digit : codePoint;
  }

  private static boolean counts(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static String withoutParticle(String letters) {
    return PARTICLES.stream()
        .filter(particle -> letters.endsWith(particle) && letters.length() > particle.length())
        .findFirst()
        .map(particle -> letters.substring(0, letters.length() - particle.length()))
        .orElse(letters);
  }

  private static String withoutToneMarks(String letters) {
    var bare = new StringBuilder(letters.length());
    letters.chars().filter(it -> TONE_MARKS.indexOf(it) < 0).forEach(it -> bare.append((char) it));
    return bare.toString();
  }
}
