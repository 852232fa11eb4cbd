package saitrong.faq;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All words of the texts that can be found, letter by letter, each with how rare it is.
final class Vocabulary {

  private final Map<String, Integer> counts = new HashMap<>();
  private long total;
  private Node root = new Node();

  void learn(List<String> words) {
    for (var word : words) {
      counts.merge(word, 1, Integer::sum);
      total++;
    }
  }

  /// Everything is learnt; from now on it is only read, by many at once.
  Vocabulary complete() {
    counts.forEach((word, count) -> root.put(word, (float) Math.log((double) total / count)));
    return this;
  }

  boolean knows(String word) {
    return counts.containsKey(word);
  }

  Node root() {
    return root;
  }

  /// Where one is after some letters.
  static final class Node {
    private char[] letters = {};
    private Node[] next = {};
    private @Nullable String word;
    private float rarity;

    private void put(String whole, float rare) {
      var node = this;
      for (int at = 0; at < whole.length(); at++) {
        node = node.grown(whole.charAt(at));
      }
      node.word = whole;
      node.rarity = rare;
    }

    private Node grown(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return next[at];
      }
      int place = -at - 1;
      letters = Arrays.copyOf(letters, letters.length + 1);
      next = Arrays.copyOf(next, letters.length);
      System.arraycopy(letters, place, letters, place + 1, letters.length - 1 - place);
      System.arraycopy(next, place, next, place + 1, next.length - 1 - place);
      letters[place] = letter;
      next[place] = new Node();
      return next[place];
    }

    @Nullable Node after(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : next[at];
    }

    int branches() {
      return letters.length;
    }

    char letter(int branch) {
      return letters[branch];
    }

    Node branch(int branch) {
      return next[branch];
    }

    /// The word that ends here.
    @Nullable String word() {
      return word;
    }

    float rarity() {
      return rarity;
    }
  }
}
