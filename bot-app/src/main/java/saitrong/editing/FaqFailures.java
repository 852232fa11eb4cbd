package saitrong.editing;

import java.io.PrintStream;
import java.util.List;
import saitrong.faq.Evaluation.Outcome;

/// Names each question that did not come out as it should, with what was found instead.
final class FaqFailures {

  private static final int FIRST = 3;

  private FaqFailures() {}

  static void tell(List<Outcome> outcomes, FaqEvalRequest request, PrintStream to) {
    boolean decides = request.docs() == null;
    outcomes.stream()
        .filter(it -> isFailure(it, decides))
        .forEach(it -> to.println(line(it, decides, request)));
  }

  /// One that no entry answers should be answered with nothing; the others with the right one. A
  /// plain retriever decides nothing, so there the first must be right.
  private static boolean isFailure(Outcome outcome, boolean decides) {
    var expected = outcome.asked().expected();
    if (expected.isEmpty()) {
      return outcome.isAnswered() || outcome.isOffered();
    }
    boolean first = outcome.found().stream().findFirst().equals(expected);
    return !first || decides && !outcome.isRight();
  }

  private static String line(Outcome outcome, boolean decides, FaqEvalRequest request) {
    var found = outcome.found().subList(0, Math.min(FIRST, outcome.found().size()));
    return "%s\t%s\t%s %s\t%s %s%s"
        .formatted(
            outcome.asked().id(),
            outcome.asked().text(),
            request.say("ควรได้", "expected"),
            outcome.asked().expected().orElse("-"),
            request.say("พบ", "found"),
            found,
            decides ? "\t" + done(outcome, request) : "");
  }

  private static String done(Outcome outcome, FaqEvalRequest request) {
    if (outcome.isAnswered()) {
      return request.say("ตอบ ", "answered ") + outcome.shown();
    }
    return outcome.isOffered()
        ? request.say("ให้เลือก ", "offered ") + outcome.shown()
        : request.say("ไม่ตอบ", "not answered");
  }
}
