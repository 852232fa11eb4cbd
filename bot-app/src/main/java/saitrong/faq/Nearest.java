package saitrong.faq;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody who misspelt a word most likely meant, as the words of a complaint; empty when
/// nothing is near.
record Nearest(String thai, String english) {

  private static final int LETTERS_PER_SLIP = 3;

  /// @param thai the words of one language; when nothing there is near, those of the other
  static Nearest to(String written, List<String> thai, List<String> english) {
    return among(Stream.concat(thai.stream(), english.stream()), written)
        .map(it ->
            new Nearest(
                " หมายถึง \"%s\" หรือไม่".formatted(it), " Did you mean \"%s\"?".formatted(it)))
        .orElse(new Nearest("", ""));
  }

  static Nearest to(String written, List<String> known) {
    return to(written, known, List.of());
  }

  private static Optional<String> among(Stream<String> known, String written) {
    return known
        .filter(it -> slips(it, written) <= Math.max(1, it.length() / LETTERS_PER_SLIP))
        .min(Comparator.comparingInt(it -> slips(it, written)));
  }

  /// How many letters must be put in, left out or changed to make one of the other.
  private static int slips(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] before = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[to.length() + 1];
      now[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[to.length()];
  }
}
