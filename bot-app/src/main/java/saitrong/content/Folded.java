package saitrong.content;

import java.text.Normalizer;
import java.util.Locale;

/// A text as somebody types it in a hurry, reduced to what can be relied on. Thai loses blanks,
/// tone marks, the difference of short and long vowels and repeated letters; Latin keeps its words
/// apart, for "fire" must not be found in "firefox".
record Folded(String thai, String latin) {

  static Folded of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return new Folded(thaiOf(plain), latinOf(plain));
  }

  boolean holds(Folded phrase) {
    return phrase.isLatin()
        ? latin.contains(phrase.latin)
        : !phrase.thai.isEmpty() && thai.contains(phrase.thai);
  }

  boolean isLatin() {
    return !latin.isBlank() && thai.isEmpty();
  }

  private static String thaiOf(String plain) {
    var kept = new StringBuilder();
    // NFKC and some keyboards take ำ apart.
    for (int letter : plain.replace("ํา", "ำ").replace("เเ", "แ").codePoints().toArray()) {
      int folded = foldThai(letter);
      boolean repeated = !kept.isEmpty() && kept.charAt(kept.length() - 1) == folded;
      if (folded != NOTHING && !repeated) {
        kept.appendCodePoint(folded);
      }
    }
    return kept.toString();
  }

  private static final int NOTHING = 0;

  private static int foldThai(int letter) {
    return switch (letter) {
      case '่', '้', '๊', '๋', '็', '์', 'ๆ', 'ฯ' -> NOTHING;
      case 'ี', 'ึ', 'ื' -> 'ิ';
      case 'ู' -> 'ุ';
      case 'ใ' -> 'ไ';
      default -> letter >= 'ก' && letter <= '๎' ? letter : NOTHING;
    };
  }

  private static String latinOf(String plain) {
    return " "
        + plain
            .replaceAll("['’]", "")
            .replaceAll("([a-z])\\1+", "$1")
            .replaceAll("[^a-z0-9]+", " ")
            .strip()
        + " ";
  }
}
