package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import saitrong.flow.Position.Asked.Open;
import saitrong.flow.Step.Ask;
import saitrong.flow.Step.Stop;
import saitrong.message.Action;
import saitrong.message.Message;

/// What a person can do at a question besides answering it, in words: buttons are not seen by
/// everybody, and LINE on a PC has no quick replies.
record WaysOut(Scene scene) {

  /// Who misses a question this often in a row is not helped by the same explanation again.
  private static final int MISSES = 3;

  private static final String TOLD = "+ways-out";

  /// By whoever cannot answer, and said so.
  static Open needed(Open open) {
    return new Open(open.key(), open.page(), Math.max(MISSES, open.misses() + 1));
  }

  /// The explanation, and behind it the ways out for whoever needs them.
  String with(String explanation, Open open, boolean canSkip, boolean canGoBack, boolean canLeave) {
    if (open.misses() < MISSES) {
      return explanation;
    }
    var lines = new ArrayList<>(List.of(explanation));
    if (canSkip) {
      lines.add(scene.say(Sentence.STUCK_SKIP));
    }
    if (canGoBack) {
      lines.add(scene.say(Sentence.STUCK_BACK));
    }
    lines.add(scene.say(canLeave ? Sentence.STUCK : Sentence.STUCK_HERE));
    return String.join("\n", lines);
  }

  /// Said once, below the first question that is shown of a script that has more than one; not
  /// where to cancel is an answer, and leaves nothing.
  boolean areToldAt(Prompt question, Position position) {
    boolean isOneOfMany = scene.flow().questions().limit(2).count() > 1;
    return !position.done().contains(TOLD) && isOneOfMany && canLeave(question.buttons());
  }

  /// Where "ยกเลิก" is an answer, as to cancel an appointment, nobody may be told that it leaves.
  boolean canLeave(List<Action> buttons) {
    String leave = scene.label(Control.CANCEL);
    return buttons.stream().anyMatch(it -> it.label().equals(leave));
  }

  List<Message> below(List<Message> question) {
    var says = new ArrayList<>(question);
    String told = scene.say(Sentence.WAYS_OUT);
    if (says.removeLast() instanceof Message.Text text) {
      says.add(Scene.bubble(text.text() + "\n" + told));
      return says;
    }
    return question;
  }

  static Position told(Position position) {
    return position.done(List.of(TOLD));
  }

  static Position untold(Position position) {
    return position.undone(TOLD);
  }

  static boolean canSkip(Stop stop) {
    return stop instanceof Ask ask && ask.optional();
  }
}
