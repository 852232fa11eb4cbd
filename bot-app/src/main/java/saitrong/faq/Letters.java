package saitrong.faq;

/// What kinds of Thai letters there are.
final class Letters {

  static final char SILENT = 0;

  private Letters() {}

  static boolean isThai(char letter) {
    return letter >= 'ก' && letter <= '๎';
  }

  /// Of a word: a letter, a digit or a mark on one.
  static boolean isOfWord(char letter) {
    return Character.isLetterOrDigit(letter) || isMark(letter);
  }

  /// Above or below a consonant.
  static boolean isMark(char letter) {
    return letter == 'ั' || letter >= 'ิ' && letter <= 'ฺ' || letter >= '็' && letter <= '๎';
  }

  static boolean isVowelMark(char letter) {
    return letter == 'ั' || letter >= 'ิ' && letter <= 'ู';
  }

  /// The four tones and the sign of silence, which fingers mix up.
  static boolean isTone(char letter) {
    return letter >= '่' && letter <= '์';
  }

  static boolean isVowel(char letter) {
    return letter >= 'ะ' && letter <= 'ๅ' && letter != 'ฺ' || letter == '็';
  }

  /// One letter for all that sound alike; `SILENT` for the marks that are often left out.
  static char soundOf(char letter) {
    return switch (letter) {
      case '่', '้', '๊', '๋', '์', '็', 'ํ', '๎', 'ฺ' -> SILENT;
      case 'ี', 'ึ', 'ื' -> 'ิ';
      case 'ู' -> 'ุ';
      case 'ใ' -> 'ไ';
      case 'ศ', 'ษ' -> 'ส';
      case 'ณ' -> 'น';
      case 'ฎ' -> 'ด';
      case 'ฏ' -> 'ต';
      case 'ฐ', 'ฑ', 'ฒ', 'ธ' -> 'ท';
      case 'ฆ' -> 'ค';
      case 'ญ' -> 'ย';
      case 'ฬ' -> 'ล';
      case 'ภ' -> 'พ';
      case 'ฌ' -> 'ช';
      default -> letter;
    };
  }
}
