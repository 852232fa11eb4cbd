package saitrong.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// All ways through a flow: what is reached, from where the end is reached, what is known by a
/// step.
final class Paths {

  private final List<Step> steps;
  private final List<List<Integer>> next = new ArrayList<>();
  private final List<List<Integer>> meant = new ArrayList<>();
  private final BitSet reached;
  private final BitSet ending = new BitSet();
  private final KnownBefore known;

  Paths(List<Step> steps) {
    this.steps = steps;
    for (int at = 0; at < steps.size(); at++) {
      meant.add(following(at));
      next.add(withRoundsUsedUp(at));
    }
    this.reached = from(List.of(0), next::get);
    this.known = new KnownBefore(steps, reached, next);
    findEnding();
  }

  private List<Integer> following(int at) {
    return switch (steps.get(at)) {
      case Step.Branch branch -> List.of(at + 1, branch.otherwise());
      case Step.Jump jump -> List.of(jump.to());
      case Step.Notice notice when notice.declined() != Step.Notice.NOWHERE ->
          List.of(at + 1, notice.declined());
      case Step.End _ -> List.of();
      case Step.Stop _, Step.Act _, Step.Tell _, Step.Deed _ -> List.of(at + 1);
    };
  }

  /// A jump back is taken a limited number of times; then one goes on behind it. That is no way out
  /// that an author should count on, but a way that people come.
  private List<Integer> withRoundsUsedUp(int at) {
    return steps.get(at) instanceof Step.Jump jump && jump.to() <= at
        ? List.of(jump.to(), at + 1)
        : meant.get(at);
  }

  boolean isReachable(int at) {
    return reached.get(at);
  }

  /// The steps that may follow.
  List<Integer> next(int at) {
    return next.get(at);
  }

  boolean canEndFrom(int at) {
    return ending.get(at);
  }

  KnownBefore known() {
    return known;
  }

  /// Whether a step like this may come later.
  boolean leadsTo(int at, Predicate<Step> wanted) {
    return from(next.get(at), next::get).stream().mapToObj(steps::get).anyMatch(wanted);
  }

  /// Whether one can come here past a question, where nothing has asked whether it was answered.
  boolean canComeWithout(int at, Predicate<Step> question, String name) {
    return from(
            List.of(0),
            it ->
                question.test(steps.get(it))
                    ? List.of()
                    : withoutAnswer(it, new Condition.Has(name)))
        .get(at);
  }

  private List<Integer> withoutAnswer(int at, Condition answered) {
    boolean asks =
        steps.get(at) instanceof Step.Branch branch
            && (branch.when().equals(answered)
                || (branch.when() instanceof Condition.All all && all.parts().contains(answered)));
    return asks ? next.get(at).subList(1, 2) : next.get(at);
  }

  /// Whether one can come back here without a question that is always asked.
  boolean canReturnUnasked(int at) {
    return from(next.get(at), it -> alwaysWaits(it) ? List.of() : next.get(it)).get(at);
  }

  private boolean alwaysWaits(int at) {
    return switch (steps.get(at)) {
      case Step.Ask ask ->
          ask.consent() == null && !ask.takesTheOnly() && !isEmptyChoice(ask.kind());
      case Step.Consent _, Step.Summary _, Step.SentBefore _ -> true;
      case Step.Notice _, Step.ConfirmKnown _ -> false;
      case Step.Act _, Step.Tell _, Step.Deed _ -> false;
      case Step.Branch _, Step.Jump _, Step.End _ -> false;
    };
  }

  private static boolean isEmptyChoice(Kind kind) {
    return kind instanceof Kind.Choice choice && choice.options().isEmpty();
  }

  private static BitSet from(List<Integer> starts, IntFunction<List<Integer>> next) {
    var found = new BitSet();
    var waiting = new ArrayList<>(starts);
    while (!waiting.isEmpty()) {
      int at = waiting.removeLast();
      if (!found.get(at)) {
        found.set(at);
        waiting.addAll(next.apply(at));
      }
    }
    return found;
  }

  private void findEnding() {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int at = steps.size() - 1; at >= 0; at--) {
        boolean ends =
            steps.get(at) instanceof Step.End || meant.get(at).stream().anyMatch(ending::get);
        if (ends && !ending.get(at)) {
          ending.set(at);
          grown = true;
        }
      }
    }
  }
}
