package saitrong.content;

import java.util.ArrayList;
import java.util.List;

/// Phrases that are looked for in every message. Thai ones are kept by their first letter, which
/// must be right: so each letter of a message is asked for the few that begin with it.
final class FoldedPhrases {

  // Short phrases are near to too many innocent words; the blanks between Latin words count.
  private static final int LONG_THAI = 9;
  private static final int LONG_LATIN = 14;
  private static final char FIRST = 'ก';
  private static final char LAST = '๛';

  private final List<List<String>> thai = new ArrayList<>();
  private final List<String> latin = new ArrayList<>();

  FoldedPhrases(List<String> phrases) {
    for (char letter = FIRST; letter <= LAST; letter++) {
      thai.add(new ArrayList<>());
    }
    phrases.forEach(phrase -> learn(Folded.of(phrase)));
  }

  private void learn(Folded phrase) {
    if (phrase.isLatin()) {
      latin.add(phrase.latin());
    } else {
      thai.get(phrase.thai().charAt(0) - FIRST).add(phrase.thai());
    }
  }

  /// Whether any of them is in the text, slips allowed in long ones.
  boolean isOneIn(Folded text) {
    return isThaiIn(text.thai()) || (text.hasLatin() && isLatinIn(text.latin()));
  }

  private boolean isThaiIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      for (var phrase : thai.get(text.charAt(at) - FIRST)) {
        if (NearlyTyped.standsAt(at, text, phrase, LONG_THAI)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isLatinIn(String text) {
    return latin.stream().anyMatch(phrase -> NearlyTyped.holds(text, phrase, LONG_LATIN));
  }
}
