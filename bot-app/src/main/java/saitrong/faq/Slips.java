package saitrong.faq;

/// How far a typed letter is from the one that was meant: a tone mark is soon wrong, a consonant
/// seldom.
final class Slips {

  static final float TONE = 0.5f;
  static final float VOWEL = 0.8f;
  static final float LETTER = 1;
  static final float SWAPPED = 0.8f;

  /// Fewer slips than this are believed in a short word, and up to `MANY` in a long one.
  static final float FEW = 1;

  static final float MANY = 1.6f;

  private static final int LONG = 6;

  private Slips() {}

  /// A letter was forgotten, or is one too many.
  static float of(char letter) {
    if (Letters.isTone(letter)) {
      return TONE;
    }
    return Letters.isVowel(letter) ? VOWEL : LETTER;
  }

  static float between(char typed, char meant) {
    boolean tones = Letters.isTone(typed) && Letters.isTone(meant);
    if (tones || Letters.soundOf(typed) == Letters.soundOf(meant)) {
      return TONE;
    }
    return Letters.isVowel(typed) && Letters.isVowel(meant) ? VOWEL : LETTER;
  }

  static float bearableAfter(int letters) {
    return letters >= LONG ? MANY : FEW;
  }

  /// Two letters with a slip could be anything.
  static boolean believable(String word, float slips) {
    int length = word.length();
    return slips == 0
        || length >= 5
        || length >= 3 && slips <= VOWEL
        || length >= 2 && slips <= TONE;
  }
}
