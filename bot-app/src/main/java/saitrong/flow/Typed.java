package saitrong.flow;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody typed, made comparable.
final class Typed {

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

  /// Without case, blanks, width, signs, a polite ending and tone marks; with Arabic digits. Plain
  /// loops: every message is folded, and every choice of every file.
  static String fold(String typed) {
    String folded = withoutToneMarks(letters(typed));
    // A message of signs alone stays what it is.
    return folded.isEmpty() ? typed.strip() : folded;
  }

  /// The same with its tone marks, which part "ข้าม" from "ขาม".
  static String letters(String typed) {
    String tidy = tidy(typed).toLowerCase(Locale.ROOT);
    var letters = new StringBuilder(tidy.length());
    for (int at = 0; at < tidy.length(); at += Character.charCount(tidy.codePointAt(at))) {
      if (counts(tidy.codePointAt(at))) {
        letters.appendCodePoint(tidy.codePointAt(at));
      }
    }
    return withoutParticle(letters.toString());
  }

  /// As a person would write it: composed, with single blanks, Arabic digits and no invisible
  /// signs.
  static String tidy(String typed) {
    // NFKC takes ำ apart.
    String composed =
        Normalizer.normalize(typed, Normalizer.Form.NFKC).replace("\u0E4D\u0E32", "\u0E33");
    var letters = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); at += Character.charCount(composed.codePointAt(at))) {
      tidied(letters, composed.codePointAt(at));
    }
    return letters.toString().strip();
  }

  private static void tidied(StringBuilder letters, int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.SPACE_SEPARATOR || codePoint == '\t') {
      if (letters.isEmpty() || letters.charAt(letters.length() - 1) != ' ') {
        letters.append(' ');
      }
    } else if (type != Character.FORMAT) {
      letters.appendCodePoint(arabic(codePoint));
    }
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

  /// Nothing is said: "1", "?", a smile.
  static boolean isASlip(String typed) {
    return !hasWords(typed) && typed.codePoints().filter(Character::isLetterOrDigit).count() <= 2;
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
    for (var particle : PARTICLES) {
      if (letters.endsWith(particle) && letters.length() > particle.length()) {
        return letters.substring(0, letters.length() - particle.length());
      }
    }
    return letters;
  }

  static String withoutToneMarks(String letters) {
    var bare = new StringBuilder(letters.length());
    for (int at = 0; at < letters.length(); at++) {
      if (TONE_MARKS.indexOf(letters.charAt(at)) < 0) {
        bare.append(letters.charAt(at));
      }
    }
    return bare.toString();
  }
}
