package saitrong.faq;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Every three letters that follow one another. Blanks between words do not count, for Thai writes
/// none and people put them anywhere.
final class Grams {

  private static final int LENGTH = 3;

  private Grams() {}

  static List<String> in(String plain) {
    var grams = new ArrayList<String>(plain.length());
    for (var run : runs(plain)) {
      for (int at = 0; at == 0 || at + LENGTH <= run.length(); at++) {
        grams.add(at(at, run));
      }
    }
    return grams;
  }

  /// Which share of the letters stands in no gram that is known.
  static double unknown(String plain, Predicate<String> known) {
    int letters = 0;
    int unknown = 0;
    for (var run : runs(plain)) {
      var said = new BitSet(run.length());
      for (int at = 0; at == 0 || at + LENGTH <= run.length(); at++) {
        var gram = at(at, run);
        if (known.test(gram)) {
          said.set(at, at + gram.length());
        }
      }
      letters += run.length();
      unknown += run.length() - said.cardinality();
    }
    return letters == 0 ? 0 : (double) unknown / letters;
  }

  /// A shorter run is a gram by itself.
  private static String at(int at, String run) {
    return run.substring(at, Math.min(run.length(), at + LENGTH));
  }

  private static List<String> runs(String plain) {
    var runs = new ArrayList<String>();
    var run = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char letter = plain.charAt(at);
      if (Letters.isOfWord(letter)) {
        run.append(letter);
      } else if (!Character.isWhitespace(letter)) {
        end(run, runs);
      }
    }
    end(run, runs);
    return runs;
  }

  private static void end(StringBuilder run, List<String> runs) {
    if (!run.isEmpty()) {
      runs.add(run.toString());
      run.setLength(0);
    }
  }
}
