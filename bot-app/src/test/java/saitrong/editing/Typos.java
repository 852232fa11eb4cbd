package saitrong.editing;

import java.util.Random;

/// Slips of people who type Thai, from a seed: one in twelve letters. A tone mark or a vowel goes
/// or is another one, a letter goes, comes twice or changes places with its neighbour.
final class Typos {

  private static final int ONE_IN = 12;
  private static final String TONES = "่้๊๋";
  private static final String MARKS = TONES + "ะัาิีึืุู็์ำเแโใไ";

  private final Random random;

  Typos(long seed) {
    random = new Random(seed);
  }

  String in(String text) {
    var slipped = new StringBuilder(text);
    for (int slips = Math.max(1, text.length() / ONE_IN); slips > 0; slips--) {
      slip(slipped);
    }
    return slipped.toString();
  }

  private void slip(StringBuilder text) {
    if (text.length() < 2) {
      return;
    }
    int at = random.nextInt(text.length() - 1);
    switch (random.nextInt(5)) {
      case 0 -> drop(text, mark(text, at, MARKS));
      case 1 -> {
        int tone = mark(text, at, TONES);
        text.setCharAt(tone, isOne(text.charAt(tone), TONES) ? tone() : text.charAt(tone));
      }
      case 2 -> text.insert(at, text.charAt(at));
      case 3 -> drop(text, at);
      default -> {
        char moved = text.charAt(at);
        drop(text, at);
        text.insert(at + 1, moved);
      }
    }
  }

  private static void drop(StringBuilder text, int at) {
    text.deleteCharAt(at);
  }

  /// The nearest behind this place; where there is none, the place itself.
  private static int mark(StringBuilder text, int from, String marks) {
    for (int at = from; at < text.length(); at++) {
      if (isOne(text.charAt(at), marks)) {
        return at;
      }
    }
    return from;
  }

  private static boolean isOne(char letter, String marks) {
    return marks.indexOf(letter) >= 0;
  }

  private char tone() {
    return TONES.charAt(random.nextInt(TONES.length()));
  }
}
