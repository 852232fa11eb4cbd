package saitrong.flow;

import java.util.List;
import saitrong.flow.Heard.Fits;

/// Finds a choice in a sentence that says more than its words, and may deny it.
final class ChoiceInASentence {

  // As Typed folds them: without tone marks.
  private static final List<String> NEGATIONS = List.of("ไม", "มิ", "not", "no");
  private static final List<String> DENIALS = List.of("ไม", "ยังไม", "มิ", "not");
  private static final int SENTENCE = 15;

  private ChoiceInASentence() {}

  /// Who chooses in a sentence of their own has told part of the matter in it.
  static Heard chosen(Option option, String typed) {
    String folded = ChoicesAsTyped.asLabelled(Typed.fold(typed));
    int longest =
        ChoicesAsTyped.labels(option)
            .filter(folded::contains)
            .mapToInt(String::length)
            .max()
            .orElse(folded.length());
    boolean saysMore = Typed.isSentence(typed) && folded.length() - longest >= SENTENCE;
    return new Fits(Answer.Words.of(option.id()), saysMore);
  }

  /// "ไม่ใช่ประชาชน" holds "ประชาชน" and means another.
  static boolean affirms(Kind.Choice choice, String typed, String label) {
    return label.length() >= ChoicesAsTyped.SHORTEST_PART
        && typed.contains(label)
        && NEGATIONS.stream().noneMatch(typed.replace(label, "")::contains)
        && !(denies(label) && isTakenBack(choice, typed, label));
  }

  /// "ไม่เข้าใจ ยังเข้าไม่ได้อยู่ดี": who begins by denying goes on to complain.
  static boolean isComplaint(Kind.Choice choice, String typed, String label) {
    return label.length() >= ChoicesAsTyped.SHORTEST_PART
        && denies(label)
        && typed.startsWith(label)
        && !isTakenBack(choice, typed, label);
  }

  private static boolean denies(String label) {
    return DENIALS.stream().anyMatch(label::startsWith);
  }

  /// The other choice comes last, as in "ไม่ใช่ค่ะ เข้าใจแล้ว".
  private static boolean isTakenBack(Kind.Choice choice, String typed, String label) {
    String rest = typed.substring(typed.indexOf(label) + label.length());
    return choice.options().stream()
        .filter(option -> ChoicesAsTyped.labels(option).noneMatch(label::equals))
        .flatMap(ChoicesAsTyped::labels)
        .anyMatch(other -> other.length() >= ChoicesAsTyped.SHORTEST_PART && endsWith(rest, other));
  }

  private static boolean endsWith(String rest, String label) {
    return rest.endsWith(label)
        && NEGATIONS.stream()
            .noneMatch(rest.substring(0, rest.length() - label.length())::endsWith);
  }
}
