package saitrong.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Hears who asks how their matter stands without naming its number: "มีอะไรคืบหน้ามั้ยคะ". All of
/// it must be listed words, one after the other, and one of them must ask: whoever names a thing,
/// as in "บัตรเสร็จยัง", asks about that.
final class HowItStands {

  /// Longer ones have more to say.
  private static final int LONGEST = 80;

  private enum Reached {
    NOT,
    SILENT,
    ASKING
  }

  /// By their first letters: every message is held against all of them.
  private final Map<Character, List<String>> asking = new HashMap<>();

  private final Map<Character, List<String>> around = new HashMap<>();

  void learnAsking(List<Template> words) {
    learn(words, asking);
  }

  void learnAround(List<Template> words) {
    learn(words, around);
  }

  private static void learn(List<Template> words, Map<Character, List<String>> all) {
    words.stream()
        .map(word -> letters(word.text()))
        .filter(letters -> !letters.isEmpty())
        .forEach(it -> all.computeIfAbsent(it.charAt(0), _ -> new ArrayList<>()).add(it));
  }

  boolean isAskedIn(String typed) {
    return typed.length() <= LONGEST
        && typed.codePoints().noneMatch(Character::isDigit)
        && isReadToItsEnd(letters(typed));
  }

  private boolean isReadToItsEnd(String text) {
    var upTo = new Reached[text.length() + 1];
    Arrays.fill(upTo, Reached.NOT);
    upTo[0] = Reached.SILENT;
    for (int at = 0; at < text.length(); at++) {
      if (upTo[at] != Reached.NOT) {
        readOn(text, at, asking, Reached.ASKING, upTo);
        readOn(text, at, around, upTo[at], upTo);
      }
    }
    return upTo[text.length()] == Reached.ASKING;
  }

  /// Folding makes one letter of the two where "ไหน" meets "นะ", so a word may begin with the last
  /// letter of the one before.
  private static void readOn(
      String text, int at, Map<Character, List<String>> words, Reached then, Reached[] upTo) {
    for (int from = Math.max(0, at - 1); from <= at; from++) {
      for (String word : words.getOrDefault(text.charAt(from), List.of())) {
        int end = from + word.length();
        if (end > at && text.startsWith(word, from) && upTo[end].compareTo(then) < 0) {
          upTo[end] = then;
        }
      }
    }
  }

  private static String letters(String text) {
    var folded = Folded.of(text);
    return folded.thai() + folded.latin().replace(" ", "");
  }
}
