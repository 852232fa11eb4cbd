package saitrong.faq;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.faq.Vocabulary.Node;

/// Reads a run of letters as known words although it has slips in it: of all ways to cut it, the
/// one with the fewest slips and the most usual words. A slip breaks the dictionary's cutting for
/// the words beside it too, so it cannot be mended word by word.
final class Respelling {

  private static final double PER_SLIP = 5;
  private static final double PER_STRANGE_LETTER = 10;
  private static final double PER_RARITY = 0.5;
  private static final double PER_WORD = 1;

  private final Vocabulary vocabulary;
  private final String run;
  private final double[] cost;
  private final int[] from;
  private final @Nullable String[] word;
  private final Patience patience;

  private Respelling(Vocabulary vocabulary, String run, Patience patience) {
    this.vocabulary = vocabulary;
    this.run = run;
    this.patience = patience;
    cost = new double[run.length() + 1];
    from = new int[run.length() + 1];
    word = new String[run.length() + 1];
  }

  /// @return for each of a question's runs, the words that were probably meant
  static List<List<String>> of(List<String> runs, Vocabulary vocabulary, Patience patience) {
    return runs.stream().map(run -> new Respelling(vocabulary, run, patience).read()).toList();
  }

  private List<String> read() {
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int at = 0; at < run.length(); at++) {
      if (cost[at] < Double.MAX_VALUE) {
        reach(at, at + 1, PER_STRANGE_LETTER, null);
        follow(vocabulary.root(), at, at, 0, 0);
      }
    }
    var words = new ArrayDeque<String>();
    for (int at = run.length(); at > 0; at = from[at]) {
      var ends = word[at];
      if (ends != null) {
        words.addFirst(ends);
      }
    }
    return List.copyOf(words);
  }

  private void reach(int start, int end, double more, @Nullable String by) {
    if (cost[start] + more < cost[end]) {
      cost[end] = cost[start] + more;
      from[end] = start;
      word[end] = by;
    }
  }

  /// @param depth how many letters of the word lead to `node`
  private void follow(Node node, int start, int at, float slips, int depth) {
    if (patience.isOver()) {
      return;
    }
    var ended = node.word();
    if (ended != null && at > start && Slips.believable(ended, slips)) {
      reach(start, at, PER_RARITY * node.rarity() + PER_SLIP * slips + PER_WORD, ended);
    }
    float bearable = Slips.bearableAfter(depth) - slips;
    if (at < run.length()) {
      var right = node.after(run.charAt(at));
      if (right != null) {
        follow(right, start, at + 1, slips, depth + 1);
      }
      // The first letter of a word is hardly ever wrong, and trusting it keeps this fast.
      if (depth > 0 && bearable >= Slips.TONE) {
        withAWrongLetter(node, start, at, slips, depth, bearable);
      }
    }
    if (depth > 0 && bearable >= Slips.TONE) {
      withAMissingLetter(node, start, at, slips, depth, bearable);
    }
  }

  private void withAWrongLetter(
      Node node, int start, int at, float slips, int depth, float bearable) {
    char typed = run.charAt(at);
    for (int i = 0; i < node.branches(); i++) {
      float slip = Slips.between(typed, node.letter(i));
      if (node.letter(i) != typed && slip <= bearable) {
        follow(node.branch(i), start, at + 1, slips + slip, depth + 1);
      }
    }
    float tooMany = run.charAt(at - 1) == typed ? Slips.TONE : Slips.of(typed);
    if (tooMany <= bearable) {
      follow(node, start, at + 1, slips + tooMany, depth);
    }
    if (at + 1 < run.length() && Slips.SWAPPED <= bearable && run.charAt(at + 1) != typed) {
      var first = node.after(run.charAt(at + 1));
      var second = first == null ? null : first.after(typed);
      if (second != null) {
        follow(second, start, at + 2, slips + Slips.SWAPPED, depth + 2);
      }
    }
  }

  private void withAMissingLetter(
      Node node, int start, int at, float slips, int depth, float bearable) {
    for (int i = 0; i < node.branches(); i++) {
      float slip = Slips.of(node.letter(i));
      if (slip <= bearable) {
        follow(node.branch(i), start, at, slips + slip, depth + 1);
      }
    }
  }
}
