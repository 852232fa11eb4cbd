package saitrong.flow;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// Finds the choice that somebody typed: its number, its words, a part of them that no other choice
/// has, or its words with one slip.
final class ChoicesAsTyped {

  private static final int SHORTEST_PART = 3;
  // As Typed folds them: without tone marks.
  private static final List<String> NEGATIONS = List.of("ไม", "มิ", "not", "no");
  private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

  private ChoicesAsTyped() {}

  static Heard of(Kind.Choice choice, String typed) {
    String folded = Typed.fold(typed);
    if (folded.matches("[0-9]{1,4}")) {
      return numbered(choice, Integer.parseInt(folded), folded);
    }
    var attempts =
        Stream.<Predicate<String>>of(
            label -> label.equals(folded),
            label -> folded.length() >= SHORTEST_PART && label.contains(folded),
            label -> label.length() >= SHORTEST_PART && affirms(folded, label),
            label -> isOneSlipAway(label, folded));
    return attempts
        .map(attempt -> withLabel(choice, attempt))
        .filter(found -> found.size() == 1)
        .findFirst()
        .<Heard>map(found -> Fits.words(found.getFirst().id()))
        .orElse(new Unfit(Sentence.UNFIT_CHOICE));
  }

  /// A number is a place in the list, unless a choice is called by that number.
  private static Heard numbered(Kind.Choice choice, int number, String folded) {
    var called = withLabel(choice, folded::equals);
    if (called.size() == 1) {
      return Fits.words(called.getFirst().id());
    }
    var options = choice.options();
    if (number >= 1 && number <= options.size()) {
      return Fits.words(options.get(number - 1).id());
    }
    var begun =
        withLabel(choice, label -> folded.length() >= SHORTEST_PART && begins(label, folded));
    return begun.size() == 1 ? Fits.words(begun.getFirst().id()) : new Unfit(Sentence.UNFIT_CHOICE);
  }

  /// Half past nine may be written 9.30 and 09.30.
  private static boolean begins(String label, String digits) {
    return label.startsWith(digits) || label.startsWith("0" + digits);
  }

  private static List<Option> withLabel(Kind.Choice choice, Predicate<String> attempt) {
    return choice.options().stream().filter(option -> labels(option).anyMatch(attempt)).toList();
  }

  private static Stream<String> labels(Option option) {
    return Stream.of(option.label(), option.button())
        .flatMap(label -> Stream.of(label.th(), label.en()))
        .filter(label -> !label.isEmpty())
        .map(Typed::fold);
  }

  /// "ไม่ใช่ประชาชน" holds "ประชาชน" and means another.
  private static boolean affirms(String typed, String label) {
    return typed.contains(label)
        && NEGATIONS.stream().noneMatch(typed.replace(label, "")::contains);
  }

  private static boolean isOneSlipAway(String label, String typed) {
    if (label.length() < LONG_ENOUGH_FOR_A_SLIP || Math.abs(label.length() - typed.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(label.length(), typed.length())
        && label.charAt(same) == typed.charAt(same)) {
      same++;
    }
    return rest(label, same + 1).equals(rest(typed, same + 1))
        || rest(label, same + 1).equals(rest(typed, same))
        || rest(label, same).equals(rest(typed, same + 1));
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
