package saitrong.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.shared.Language;

/// A flow as a drawing has it: what is shown of each step, and where it leads. What only jumps is
/// left out, and so is what nobody reaches.
///
/// @param title the flow's name
public record FlowChart(String title, List<Node> nodes, List<Arrow> arrows) {

  public FlowChart {
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
  }

  /// What a step does, as far as a drawing tells it apart.
  public enum Shape {
    START,
    SAYS,
    ASKS,
    DOES,
    DECIDES,
    ENDS
  }

  /// @param choices what can be answered, where it can be listed
  public record Node(String id, Shape shape, String text, List<String> choices) {
    public Node {
      choices = List.copyOf(choices);
    }
  }

  /// Why one goes this way.
  public enum When {
    ALWAYS,
    HOLDS,
    DOES_NOT_HOLD,
    DECLINED
  }

  /// From one node to another.
  public record Arrow(String from, String to, When when) {}

  public static FlowChart of(Flow flow, Language language) {
    return new Plotter(flow, language).plot();
  }

  /// Goes from step to step.
  private static final class Plotter {
    private final Flow flow;
    private final Language language;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    Plotter(Flow flow, Language language) {
      this.flow = flow;
      this.language = language;
    }

    FlowChart plot() {
      String title = flow.name().in(language);
      var paths = new Paths(flow.steps());
      nodes.add(new Node("start", Shape.START, title, List.of()));
      arrows.add(new Arrow("start", id(0), When.ALWAYS));
      for (int at = 0; at < flow.steps().size(); at++) {
        if (paths.isReachable(at)) {
          node(at, flow.steps().get(at));
        }
      }
      return new FlowChart(title, nodes, arrows);
    }

    private void node(int at, Step step) {
      switch (step) {
        case Step.Ask ask -> goesOn(at, Shape.ASKS, step, choices(ask.kind()));
        case Step.Notice notice -> notice(at, notice);
        case Step.Consent _, Step.ConfirmKnown _, Step.Summary _, Step.SentBefore _ ->
            goesOn(at, Shape.ASKS, step, List.of());
        case Step.Act _, Step.Deed _ -> goesOn(at, Shape.DOES, step, List.of());
        case Step.Tell _ -> goesOn(at, Shape.SAYS, step, List.of());
        case Step.Branch branch -> branch(at, branch);
        case Step.Jump _ -> {}
        case Step.End _ -> box(at, Shape.ENDS, step, List.of());
      }
    }

    private void box(int at, Shape shape, Step step, List<String> choices) {
      nodes.add(new Node("s" + at, shape, words(step, language), choices));
    }

    private void goesOn(int at, Shape shape, Step step, List<String> choices) {
      box(at, shape, step, choices);
      arrow(at, at + 1, When.ALWAYS);
    }

    private List<String> choices(Kind kind) {
      return kind instanceof Kind.Choice choice
          ? choice.options().stream().map(option -> option.label().in(language)).toList()
          : List.of();
    }

    private void notice(int at, Step.Notice notice) {
      goesOn(at, Shape.ASKS, notice, List.of());
      if (notice.declined() != Step.Notice.NOWHERE) {
        arrow(at, notice.declined(), When.DECLINED);
      }
    }

    private void branch(int at, Step.Branch branch) {
      box(at, Shape.DECIDES, branch, List.of());
      arrow(at, at + 1, When.HOLDS);
      arrow(at, branch.otherwise(), When.DOES_NOT_HOLD);
    }

    private void arrow(int from, int to, When when) {
      arrows.add(new Arrow("s" + from, id(to), when));
    }

    /// Jumps that lead to each other for ever are refused by the checks, so this ends.
    private String id(int at) {
      Set<Integer> seen = new HashSet<>();
      int to = at;
      while (flow.steps().get(to) instanceof Step.Jump jump && seen.add(to)) {
        to = jump.to();
      }
      return "s" + to;
    }
  }

  /// What is shown of a step: what it says, or what it does as the file writes it.
  static String words(Step step, Language language) {
    return switch (step) {
      case Step.Ask ask -> ask.text().in(language);
      case Step.Notice notice -> verb(Key.NOTICE, notice.data().in(language), language);
      case Step.Consent consent -> consent.text().in(language);
      case Step.ConfirmKnown known ->
          verb(Key.CONFIRM_KNOWN, String.join(" · ", known.names()), language);
      case Step.Summary summary -> verb(Key.SUMMARY, summary.title().in(language), language);
      case Step.SentBefore _ -> "";
      case Step.OpenCase open ->
          verb(open.answered() ? Key.ANSWERED : Key.OPEN_CASE, open.kind(), language);
      case Step.FindAnswer find -> verb(Key.FIND_ANSWER, find.question(), language);
      case Step.FindCase find ->
          verb(Key.FIND_CASE, find.number().isEmpty() ? find.name() : find.number(), language);
      case Step.AddToCase add -> verb(Key.ADD_TO_CASE, add.number(), language);
      case Step.ConfirmResult confirm -> verb(Key.CONFIRM_RESULT, confirm.number(), language);
      case Step.ReopenCase reopen -> verb(Key.REOPEN_CASE, reopen.number(), language);
      case Step.WithdrawCase it -> verb(Key.WITHDRAW_CASE, it.number(), language);
      case Step.OfBooking booking -> booking.name();
      case Step.AnswerHelped _ -> Key.ANSWER_HELPED.in(language);
      case Step.RecordRating rating -> verb(Key.RECORD_RATING, rating.rating(), language);
      case Step.SetReminder reminder -> verb(Key.SET_REMINDER, reminder.when(), language);
      case Step.SwitchLanguage to -> verb(Key.SWITCH_LANGUAGE, to.language(), language);
      case Step.ShowRemembered _ -> Key.SHOW_REMEMBERED.in(language);
      case Step.ForgetRemembered _ -> Key.FORGET_REMEMBERED.in(language);
      case Step.ShowNotice _ -> Key.SHOW_NOTICE.in(language);
      case Step.Tell tell -> tell.inShort().in(language);
      case Step.Branch branch -> words(branch.when());
      case Step.Jump _ -> "";
      case Step.End end -> last(end, language);
    };
  }

  private static String last(Step.End end, Language language) {
    String words = end.text().in(language);
    return end.handOver() || words.isBlank()
        ? verb(end.handOver() ? Key.HAND_OVER : Key.END, words, language)
        : words;
  }

  private static String verb(Key verb, String what, Language language) {
    return what.isBlank() ? verb.in(language) : verb.in(language) + ": " + what;
  }

  /// A condition as it is written in the file.
  static String words(Condition condition) {
    return switch (condition) {
      case Condition.Is is -> is.name() + " คือ " + String.join(", ", is.ids());
      case Condition.Has has -> "มี " + has.name();
      case Condition.Beyond beyond ->
          beyond.name() + (beyond.above() ? " มากกว่า " : " น้อยกว่า ") + beyond.border();
      case Condition.Not(Condition.Is is) -> is.name() + " ไม่ใช่ " + String.join(", ", is.ids());
      case Condition.Not not -> "ไม่ " + words(not.other());
      case Condition.All all ->
          all.parts().stream().map(FlowChart::words).collect(Collectors.joining(" + "));
    };
  }
}
