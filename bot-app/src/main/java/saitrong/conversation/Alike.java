package saitrong.conversation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Finds the button whose words somebody typed, for LINE on a PC has no quick replies: the words in
/// full, or a beginning that no other one has.
final class Alike {

  private static final int SHORTEST_BEGINNING = 6;

  private Alike() {}

  static OptionalInt among(List<String> labels, String typed) {
    var wanted = folded(typed);
    var all = labels.stream().map(Alike::folded).toList();
    if (wanted.isEmpty()) {
      return OptionalInt.empty();
    }
    if (all.contains(wanted)) {
      return OptionalInt.of(all.indexOf(wanted));
    }
    long beginning = all.stream().filter(label -> label.startsWith(wanted)).count();
    return wanted.length() >= SHORTEST_BEGINNING && beginning == 1
        ? OptionalInt.of(first(all, wanted))
        : OptionalInt.empty();
  }

  static boolean isOne(String label, String typed) {
    return !folded(typed).isEmpty() && folded(label).equals(folded(typed));
  }

  private static int first(List<String> all, String beginning) {
    int at = 0;
    while (!all.get(at).startsWith(beginning)) {
      at++;
    }
    return at;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(letter ->
            Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
