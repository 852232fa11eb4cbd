package saitrong.faq;

import java.util.regex.Pattern;
import saitrong.shared.SmallLetters;

/// How a text is written, made alike: what a reader does not see is gone, marks stand in the order
/// in which Thai writes them, digits are one set, and a letter that is held down counts once.
final class Spelling {

  private static final Pattern DOTTED = Pattern.compile("(?<![ก-๎])((?:[ก-ฮ]{1,3}\\.){2,})");
  private static final Pattern SHORTENED = Pattern.compile("(?<=[ก-ฮ])\\.");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern HELD_DOWN = Pattern.compile("(\\D)\\1{2,}");

  private Spelling() {}

  /// Two texts that look the same to a reader become the same.
  static String plain(String typed) {
    return abbreviations(ordered(onceEach(seen(SmallLetters.of(typed)))));
  }

  private static String seen(String text) {
    boolean hasUnseen = text.chars().anyMatch(it -> Character.getType(it) == Character.FORMAT);
    return hasUnseen ? UNSEEN.matcher(text).replaceAll("") : text;
  }

  private static String onceEach(String text) {
    for (int at = 2; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == text.charAt(at - 1) && letter == text.charAt(at - 2)) {
        return HELD_DOWN.matcher(text).replaceAll("$1");
      }
    }
    return text;
  }

  /// "พ.ร.บ." and "พรบ" are one word; so are "อปท." and "อปท".
  private static String abbreviations(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    var joined = DOTTED.matcher(text).replaceAll(found -> found.group().replace(".", "") + " ");
    return SHORTENED.matcher(joined).replaceAll(" ");
  }

  private static String ordered(String text) {
    var kept = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      put(text.charAt(at), kept);
    }
    return kept.toString();
  }

  private static void put(char letter, StringBuilder kept) {
    char last = kept.isEmpty() ? ' ' : kept.charAt(kept.length() - 1);
    if (letter >= '๐' && letter <= '๙') {
      kept.append((char) (letter - '๐' + '0'));
    } else if (letter == 'ๆ' || letter == 'ฯ') {
      kept.append(' ');
    } else if (letter == 'เ' && last == 'เ') {
      kept.setCharAt(kept.length() - 1, 'แ');
    } else if (letter == 'า' && endsInNikhahit(kept)) {
      kept.deleteCharAt(kept.lastIndexOf("ํ")).append('ำ');
    } else if (last == 'ำ' && Letters.isTone(letter)) {
      kept.setCharAt(kept.length() - 1, letter);
      kept.append('ำ');
    } else if (Letters.isMark(letter) && letter == last) {
      return;
    } else if (Letters.isVowelMark(letter) && Letters.isTone(last)) {
      kept.setCharAt(kept.length() - 1, letter);
      kept.append(last);
    } else {
      kept.append(letter);
    }
  }

  /// NFKC takes ำ apart, and people put the tone on either side of its ring.
  private static boolean endsInNikhahit(StringBuilder kept) {
    int end = kept.length() - 1;
    return end >= 0 && kept.charAt(end) == 'ํ'
        || end >= 1 && kept.charAt(end - 1) == 'ํ' && Letters.isTone(kept.charAt(end));
  }

  /// What is left when a hasty writer is forgiven: no tone marks, no difference of short and long
  /// vowels, one letter of those that sound alike, doubled ones once.
  static String forgiving(String plain) {
    var kept = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      char letter = Letters.soundOf(plain.charAt(at));
      boolean doubled =
          Letters.isThai(letter) && !kept.isEmpty() && kept.charAt(kept.length() - 1) == letter;
      if (letter != Letters.SILENT && !doubled) {
        kept.append(letter);
      }
    }
    return kept.toString();
  }

  /// What is left when no vowel can be trusted either.
  static String consonants(String plain) {
    var sounds = forgiving(plain);
    var kept = new StringBuilder(sounds.length());
    for (int at = 0; at < sounds.length(); at++) {
      char letter = sounds.charAt(at);
      if (!Letters.isThai(letter) || letter < 'ะ') {
        kept.append(letter);
      }
    }
    return kept.toString();
  }
}
