package saitrong.content;

/// Finds a phrase in a text although one letter of it was mistyped, left out or swapped with its
/// neighbour. The first and the last letter must be right: a slip there mostly makes another word.
final class NearlyTyped {

  private NearlyTyped() {}

  /// @param slipsFrom the length from which a phrase is long enough for a slip
  static boolean holds(String text, String phrase, int slipsFrom) {
    for (int at = 0; at < text.length(); at++) {
      if (standsAt(at, text, phrase, slipsFrom)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it begins just there.
  static boolean standsAt(int at, String text, String phrase, int slipsFrom) {
    if (phrase.isEmpty() || text.charAt(at) != phrase.charAt(0)) {
      return false;
    }
    return text.startsWith(phrase, at)
        || (phrase.length() >= slipsFrom && isNearlyAt(text, at, phrase));
  }

  private static boolean isNearlyAt(String text, int at, String phrase) {
    int slip = 0;
    while (slip < phrase.length()
        && at + slip < text.length()
        && text.charAt(at + slip) == phrase.charAt(slip)) {
      slip++;
    }
    if (slip >= phrase.length() - 1) {
      return false;
    }
    int here = at + slip;
    return goesOn(text, here + 1, phrase, slip + 1)
        || goesOn(text, here, phrase, slip + 1)
        || (isSwapped(text, here, phrase, slip) && goesOn(text, here + 2, phrase, slip + 2));
  }

  private static boolean goesOn(String text, int at, String phrase, int from) {
    return text.regionMatches(at, phrase, from, phrase.length() - from);
  }

  private static boolean isSwapped(String text, int here, String phrase, int slip) {
    return here + 1 < text.length()
        && text.charAt(here) == phrase.charAt(slip + 1)
        && text.charAt(here + 1) == phrase.charAt(slip);
  }
}
