package saitrong.faq;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everyday words that mean nearly the same (`everyday.txt`): one man cuts an onion, another slices
/// it, and no letters say that this is one thing. [Synonyms] are an agency's words, for its
/// entries; these are anybody's, and too loose to answer by.
final class Everyday {

  private static final String LIST = "everyday.txt";

  /// The dictionary cuts some of them ("รถ จักรยาน ยนต์").
  private static final int MOST_PIECES = 4;

  private final Map<String, String> heads = new HashMap<>();

  private Everyday() {}

  static Everyday read() {
    var all = new Everyday();
    var stream = Objects.requireNonNull(Everyday.class.getResourceAsStream(LIST), LIST);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(all::take);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private void take(String line) {
    var words = Arrays.stream(line.split(" ")).map(Everyday::asCut).toList();
    words.forEach(word -> heads.put(word, words.getFirst()));
  }

  private static String asCut(String word) {
    return String.join("", Words.in(Spelling.plain(word)));
  }

  boolean knows(String meant) {
    return heads.containsKey(meant);
  }

  /// @return the words, each that has others of its meaning as the first of these
  List<String> meant(List<String> words) {
    var meant = new ArrayList<String>(words.size());
    int at = 0;
    while (at < words.size()) {
      int pieces = piecesOfOne(words, at);
      var word = String.join("", words.subList(at, at + pieces));
      meant.add(heads.getOrDefault(word, word));
      at += pieces;
    }
    return meant;
  }

  private int piecesOfOne(List<String> words, int at) {
    int pieces = Math.min(MOST_PIECES, words.size() - at);
    while (pieces > 1 && !heads.containsKey(String.join("", words.subList(at, at + pieces)))) {
      pieces--;
    }
    return pieces;
  }
}
