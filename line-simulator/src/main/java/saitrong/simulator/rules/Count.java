package saitrong.simulator.rules;

import java.text.BreakIterator;
import java.util.Locale;

/// How LINE counts a text: most in UTF-16 units, what stands on buttons and menus in grapheme
/// clusters, so that a Thai consonant with its vowel and tone is one.
/// https://developers.line.biz/en/docs/messaging-api/text-character-count/
final class Count {

  private Count() {}

  static int units(String text) {
    return text.length();
  }

  static int graphemes(String text) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
