package saitrong.faq;

import java.util.HashSet;
import java.util.List;

/// The passages of one text in one view.
///
/// @param terms of each passage, once each, by their numbers
/// @param lengths how many terms each has, those that it repeats too
record Numbered(int[][] terms, int[] lengths) {

  static Numbered of(List<List<String>> passages, Terms terms) {
    return new Numbered(
        passages.stream().map(it -> once(it, terms)).toArray(int[][]::new),
        passages.stream().mapToInt(List::size).toArray());
  }

  private static int[] once(List<String> passage, Terms terms) {
    return new HashSet<>(passage).stream().mapToInt(terms::numbered).toArray();
  }
}
