package saitrong.flow;

import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Walk.Halt;
import saitrong.flow.Walk.Passed;

/// A case was to be opened, and its person had sent something like it a moment ago. They are asked
/// once: what they say stands on record like any answer, so that it is kept through a crash and
/// goes with a message that is unsent. Then it is added to that case, or opened all the same.
///
/// @param key under which the case was to be opened
/// @param like what came of that
record SentTwice(Position position, Step.OpenCase open, String key, Outcome like) {

  private static final String ASKED = "+alike";
  private static final String ADDED = "+added";
  private static final String ANEW = "+anew";

  /// Under which the walk finds the number, for what is added.
  private static final String NUMBER = "+alike-number";

  /// What comes next; or, where all is done, the act that did it.
  sealed interface Next {

    record Waits(Halt halt) implements Next {}

    record Done(Step.Act act, String key, Outcome outcome) implements Next {}
  }

  static boolean isOne(Answer answer) {
    return answer instanceof Outcome it && it.result().equals(Effect.OpenCase.ALIKE);
  }

  static boolean isAdded(String key) {
    return key.endsWith(ADDED);
  }

  /// Whether the case is to be opened whatever was sent before.
  static boolean isAnew(String key) {
    return key.endsWith(ANEW);
  }

  /// The question under this key; null where it is none of these.
  static Step.@Nullable SentBefore question(Position position, String key) {
    return key.endsWith(ASKED)
            && position.answer(key.substring(0, key.length() - ASKED.length()))
                instanceof Outcome it
        ? asked(key, it)
        : null;
  }

  private static Step.SentBefore asked(String key, Outcome like) {
    return new Step.SentBefore(key, like.facts().getOrDefault(Effect.OpenCase.ALIKE_TO, ""));
  }

  /// The question with its answer, once there is one.
  @Nullable Passed answered() {
    var said = position.answer(key + ASKED);
    return said == null ? null : new Passed(key + ASKED, asked(key + ASKED, like), said);
  }

  /// The name and the value by which what is added finds its case.
  static String numberName() {
    return NUMBER;
  }

  Answer number() {
    return Answer.Words.of(asked(key, like).number());
  }

  Next next() {
    var said = position.answer(key + ASKED);
    if (said == null) {
      return new Next.Waits(new Halt.AtStop(asked(key + ASKED, like), key + ASKED));
    }
    return Walk.isYes(said) ? added() : anew();
  }

  /// A case that is gone meanwhile takes nothing: then there is a new one.
  private Next added() {
    var add = new Step.AddToCase(key + ADDED, NUMBER);
    return switch (position.answer(key + ADDED)) {
      case Outcome gone when Step.AddToCase.isGone(gone) -> anew();
      case Outcome kept -> new Next.Done(add, key + ADDED, kept);
      case null -> new Next.Waits(new Halt.AtAct(add, key + ADDED));
      case Answer _ -> throw new IllegalStateException("nobody answers this: " + key + ADDED);
    };
  }

  private Next anew() {
    return position.answer(key + ANEW) instanceof Outcome opened
        ? new Next.Done(open, key + ANEW, opened)
        : new Next.Waits(new Halt.AtAct(open, key + ANEW));
  }
}
