package saitrong.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Step.Act;
import saitrong.flow.Step.Ask;
import saitrong.flow.Step.Stop;

/// Goes through a flow from the top over what was answered, up to the first step that waits for
/// something. Always ends: a jump back is taken a limited number of times.
final class Walk {

  /// Where the walk ends.
  sealed interface Halt {

    /// A step waits for the person.
    record AtStop(Stop stop, String key) implements Halt {}

    /// A step waits for what it has done.
    record AtAct(Act act, String key) implements Halt {}

    /// Nothing is left.
    record AtEnd(Step.End end) implements Halt {}
  }

  /// A stop or an act that is behind.
  record Passed(String key, Step step, Answer answer) {}

  /// A step that only does something, met on the way for the first time.
  record Met(String key, Step step) {}

  /// A text that was said before, on the way, or a score that was recorded.
  ///
  /// @param behind so many stops and acts
  record Said(String key, Step step, int behind) {}

  private final Flow flow;
  private final Position position;
  private final Map<String, Integer> visits = new HashMap<>();
  private final Map<String, Answer> values = new LinkedHashMap<>();
  private final Map<String, String> facts = new HashMap<>();
  private final List<Passed> passed = new ArrayList<>();
  private final List<Met> met = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Integer> trace = new ArrayList<>();
  private boolean loopFull;
  private int at;

  private Walk(Flow flow, Position position) {
    this.flow = flow;
    this.position = position;
  }

  /// @param halt where it ends
  /// @param values the answers on the way by name; of several visits the last
  /// @param facts what acts have found out
  /// @param met texts and marks on the way that were not said or made before
  /// @param said texts on the way that were, and scores that were recorded
  /// @param trace the places of all steps on the way, in order
  /// @param loopFull a loop ended because it had been gone through often enough
  record Way(
      Halt halt,
      Map<String, Answer> values,
      Map<String, String> facts,
      List<Passed> passed,
      List<Met> met,
      List<Said> said,
      List<Integer> trace,
      boolean loopFull) {}

  static Way through(Flow flow, Position position) {
    return new Walk(flow, position).go();
  }

  private Way go() {
    while (true) {
      trace.add(at);
      var halt = pass(flow.steps().get(at));
      if (halt != null) {
        return new Way(halt, values, facts, passed, met, said, trace, loopFull);
      }
    }
  }

  private @Nullable Halt pass(Step step) {
    return switch (step) {
      case Step.Tell tell -> meet(tell.name(), tell);
      case Step.Deed deed -> meet(deed.name(), deed);
      case Step.Branch branch -> goTo(branch.when().holds(known()) ? at + 1 : branch.otherwise());
      case Step.Jump jump -> goTo(isOpen(jump) ? jump.to() : at + 1);
      case Ask ask -> ask(ask);
      case Stop stop -> isPassedOver(stop) ? goTo(at + 1) : stop(stop);
      case Act act -> act(act);
      case Step.End end -> new Halt.AtEnd(end);
    };
  }

  private @Nullable Halt goTo(int step) {
    at = step;
    return null;
  }

  private @Nullable Halt meet(String name, Step step) {
    String key = nextKey(name);
    if (!position.done().contains(key)) {
      met.add(new Met(key, step));
    } else if (step instanceof Step.Tell || step instanceof Step.RecordRating) {
      said.add(new Said(key, step, passed.size()));
    }
    return goTo(at + 1);
  }

  private boolean isOpen(Step.Jump jump) {
    if (jump.to() > at) {
      return true;
    }
    int round = visits.merge(jump.name(), 1, Integer::sum);
    // Counted per walk: walks start from the top, so each round is counted once.
    loopFull |= round > jump.rounds();
    return round <= jump.rounds();
  }

  /// Does not apply to this person.
  private boolean isPassedOver(Stop stop) {
    return switch (stop) {
      case Ask ask -> isUnaskable(ask);
      case Step.Notice notice -> isYes(position.known().get(noticeFact(notice)));
      case Step.ConfirmKnown confirm -> isNothingToConfirm(confirm);
      case Step.Consent _, Step.Summary _, Step.SentBefore _ -> false;
    };
  }

  private boolean isUnaskable(Ask ask) {
    boolean refused = ask.consent() != null && !isYes(values.get(ask.consent()));
    return refused || (ask.kind() instanceof Kind.Choice choice && choice.options().isEmpty());
  }

  private @Nullable Halt ask(Ask written) {
    var ask = Offers.asked(written, values);
    if (isPassedOver(ask)) {
      return goTo(at + 1);
    }
    String key = nextKey(ask.name());
    var answer = position.answer(key);
    boolean stale = answer != null && !(answer instanceof Answer.Skipped) && isStale(ask, answer);
    if ((answer == null || stale) && Offers.theOnly(ask) instanceof Option only) {
      // Not passed, for there is nothing to come back to.
      values.put(ask.name(), Answer.Words.of(only.id()));
      return goTo(at + 1);
    }
    return stop(ask, key, stale ? null : answer);
  }

  /// Chosen from another list before an earlier answer was changed, or given before the question
  /// was edited into one of another kind: asked anew.
  private static boolean isStale(Ask ask, Answer answer) {
    return !(ask.kind() instanceof Kind.Offered) && !StillFits.holds(ask.kind(), answer);
  }

  private @Nullable Halt stop(Stop stop) {
    String key = nextKey(stop.name());
    return stop(stop, key, position.answer(key));
  }

  private @Nullable Halt stop(Stop stop, String key, @Nullable Answer answer) {
    if (answer == null) {
      return new Halt.AtStop(stop, key);
    }
    values.put(stop.name(), answer);
    passed.add(new Passed(key, stop, answer));
    if (stop instanceof Step.Notice notice && isNo(answer)) {
      return declined(notice);
    }
    return goTo(at + 1);
  }

  private @Nullable Halt declined(Step.Notice notice) {
    return notice.declined() == Step.Notice.NOWHERE
        ? new Halt.AtEnd(new Step.End(Wording.NONE, false))
        : goTo(notice.declined());
  }

  private @Nullable Halt act(Act act) {
    String key = nextKey(act.name());
    if (!(position.answer(key) instanceof Answer.Outcome outcome)) {
      return new Halt.AtAct(act, key);
    }
    return act instanceof Step.OpenCase open && SentTwice.isOne(outcome)
        ? alike(new SentTwice(position, open, key, outcome))
        : pass(act, key, outcome);
  }

  private @Nullable Halt pass(Act act, String key, Answer.Outcome outcome) {
    values.put(act.name(), outcome);
    if (act instanceof Step.FindCase) {
      facts.keySet().removeAll(Step.FindCase.FACTS);
    }
    facts.putAll(outcome.facts());
    passed.add(new Passed(key, act, outcome));
    return goTo(at + 1);
  }

  /// Nothing is opened yet: what was sent a moment ago stands in between.
  private @Nullable Halt alike(SentTwice alike) {
    values.put(SentTwice.numberName(), alike.number());
    var answered = alike.answered();
    if (answered != null) {
      passed.add(answered);
    }
    return switch (alike.next()) {
      case SentTwice.Next.Waits(var halt) -> halt;
      case SentTwice.Next.Done(var act, var key, var outcome) -> pass(act, key, outcome);
    };
  }

  /// What a condition may look at: answers, and what acts have found out.
  private Map<String, Answer> known() {
    if (facts.isEmpty()) {
      return values;
    }
    var known = new HashMap<String, Answer>();
    facts.forEach((name, fact) -> known.put(name, Answer.Words.of(fact)));
    known.putAll(values);
    return known;
  }

  /// What was told meanwhile counts more than what is remembered. Who has confirmed it has.
  private boolean isNothingToConfirm(Step.ConfirmKnown confirm) {
    String key = Visits.key(confirm.name(), visits.getOrDefault(confirm.name(), 0) + 1);
    return confirm.names().stream()
        .filter(position.known()::containsKey)
        .allMatch(name -> position.answer(key) == null && position.answer(name) != null);
  }

  /// The second visit of a step has a key of its own.
  private String nextKey(String name) {
    return Visits.key(name, visits.merge(name, 1, Integer::sum));
  }

  static String noticeFact(Step.Notice notice) {
    return "notice " + notice.version();
  }

  static boolean isYes(@Nullable Answer answer) {
    return answer instanceof Answer.Words words && words.words().value().equals(Kind.YesNo.YES);
  }

  static boolean isNo(Answer answer) {
    return answer instanceof Answer.Words words && words.words().value().equals(Kind.YesNo.NO);
  }
}
