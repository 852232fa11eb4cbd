package saitrong.content;

import java.util.List;
import saitrong.shared.SmallLetters;

/// A text as somebody types it in a hurry, reduced to what can be relied on. Thai loses blanks,
/// tone marks, the difference of short and long vowels and repeated letters; Latin keeps its words
/// apart, for "has a gun" must not be found in "has a gunpowder licence".
record Folded(String thai, String latin) {

  private static final int NOTHING = 0;
  private static final String TONE_MARKS = "่้๊๋็์ๆฯ";
  private static final List<String> ENDINGS =
      List.of("คะ", "ครับ", "คับ", "ครัช", "ดวน", "ท", "ที", "หนอย", "นะ", "จา", "จะ");

  static Folded of(String text) {
    String plain = SmallLetters.of(text);
    return new Folded(thaiOf(plain), latinOf(plain));
  }

  /// Without polite and urging words at the end: "ช่วยด้วยค่ะ" is still "ช่วยด้วย".
  Folded withoutEndings() {
    var bare = thai;
    for (var shorter = withoutEnding(bare); !shorter.equals(bare); shorter = withoutEnding(bare)) {
      bare = shorter;
    }
    return new Folded(bare, latin);
  }

  private static String withoutEnding(String text) {
    for (String ending : ENDINGS) {
      if (text.endsWith(ending) && text.length() > ending.length()) {
        return text.substring(0, text.length() - ending.length());
      }
    }
    return text;
  }

  boolean isLatin() {
    return thai.isEmpty();
  }

  boolean hasLatin() {
    return !latin.isBlank();
  }

  private static String thaiOf(String plain) {
    var kept = new StringBuilder();
    var bare = withoutToneMarks(plain);
    for (int at = 0; at < bare.length(); at++) {
      int folded = foldThai(bare.charAt(at));
      boolean repeated = !kept.isEmpty() && kept.charAt(kept.length() - 1) == folded;
      if (folded != NOTHING && !repeated) {
        kept.append((char) folded);
      }
    }
    return kept.toString();
  }

  private static String withoutToneMarks(String plain) {
    var bare = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      char letter = plain.charAt(at);
      if (TONE_MARKS.indexOf(letter) < 0) {
        bare.append(letter);
      }
    }
    // NFKC takes ำ apart; แ is often typed as twice เ.
    return bare.toString().replace("ํา", "ำ").replace("เเ", "แ");
  }

  private static int foldThai(char letter) {
    return switch (letter) {
      case 'ี', 'ึ', 'ื' -> 'ิ';
      case 'ู' -> 'ุ';
      case 'ใ' -> 'ไ';
      default -> letter >= 'ก' && letter <= '๎' ? letter : NOTHING;
    };
  }

  /// Words of letters and digits with single blanks between and around them, without apostrophes
  /// and doubled letters.
  private static String latinOf(String plain) {
    var kept = new StringBuilder(" ");
    for (int at = 0; at < plain.length(); at++) {
      char letter = plain.charAt(at);
      char last = kept.charAt(kept.length() - 1);
      if (letter >= 'a' && letter <= 'z') {
        if (letter != last) {
          kept.append(letter);
        }
      } else if (letter >= '0' && letter <= '9') {
        kept.append(letter);
      } else if (letter >= '๐' && letter <= '๙') {
        kept.append((char) (letter - '๐' + '0'));
      } else if (letter != '\'' && letter != '’' && last != ' ') {
        kept.append(' ');
      }
    }
    return kept.charAt(kept.length() - 1) == ' ' ? kept.toString() : kept.append(' ').toString();
  }
}
