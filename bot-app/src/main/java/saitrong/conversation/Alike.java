package saitrong.conversation;

import java.util.List;
import java.util.OptionalInt;
import saitrong.shared.BareLetters;

/// Finds the button whose words somebody typed, for LINE on a PC has no quick replies: the words in
/// full, or a beginning that no other one has.
final class Alike {

  private static final int SHORTEST_BEGINNING = 6;

  private Alike() {}

  static OptionalInt among(List<String> labels, String typed) {
    var wanted = BareLetters.of(typed);
    var all = labels.stream().map(BareLetters::of).toList();
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
    return !BareLetters.of(typed).isEmpty() && BareLetters.of(label).equals(BareLetters.of(typed));
  }

  private static int first(List<String> all, String beginning) {
    int at = 0;
    while (!all.get(at).startsWith(beginning)) {
      at++;
    }
    return at;
  }
}
