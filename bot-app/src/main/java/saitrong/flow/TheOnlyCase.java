package saitrong.flow;

import java.util.Optional;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Way;

/// Who has one open case means that one, most likely: its number, which was looked up on the way
/// without one (`ค้นเรื่อง` without `จาก`), is offered where a number is asked for.
final class TheOnlyCase {

  private TheOnlyCase() {}

  static Position offeredAt(Position position, Way way, Ask ask, String key) {
    return position.drafts().containsKey(Earlier.keyOf(key))
        ? position
        : number(way, ask)
            .map(number -> position.drafting(Earlier.keyOf(key), number))
            .orElse(position);
  }

  /// Whether what is offered is that number, and no answer of before.
  static boolean isOffered(Way way, Ask ask, Answer earlier) {
    return number(way, ask).filter(earlier::equals).isPresent();
  }

  private static Optional<Answer> number(Way way, Ask ask) {
    return ask.kind() instanceof Kind.Receipt
        ? way.passed().stream()
            .filter(it ->
                it.step() instanceof Step.FindCase find
                    && find.number().equals(Step.FindCase.THE_ONLY_ONE)
                    && it.answer() instanceof Answer.Outcome(var result, _, _)
                    && result.equals(Effect.FOUND))
            .findFirst()
            .map(it -> ((Answer.Outcome) it.answer()).facts().get(Step.OpenCase.NUMBER))
            .map(Answer.Words::of)
        : Optional.empty();
  }
}
