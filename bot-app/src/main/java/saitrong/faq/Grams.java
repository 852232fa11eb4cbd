package saitrong.faq;

import java.util.ArrayList;
import java.util.List;

/// Every three letters that follow one another. Blanks between words do not count, for Thai writes
/// none and people put them anywhere.
final class Grams {

  private static final int LENGTH = 3;

  private Grams() {}

  static List<String> in(String plain) {
    var grams = new ArrayList<String>(plain.length());
    var run = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char letter = plain.charAt(at);
      if (Letters.isOfWord(letter)) {
        run.append(letter);
      } else if (!Character.isWhitespace(letter)) {
        cut(run, grams);
      }
    }
    cut(run, grams);
    return grams;
  }

  private static void cut(StringBuilder run, List<String> into) {
    if (!run.isEmpty() && run.length() < LENGTH) {
      into.add(run.toString());
    }
    for (int at = 0; at + LENGTH <= run.length(); at++) {
      into.add(run.substring(at, at + LENGTH));
    }
    run.setLength(0);
  }
}
