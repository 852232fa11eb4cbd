package saitrong.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.outbox.Weight;
import saitrong.transcript.Mark;

/// What a [Responder] wants said, and what it leaves behind.
///
/// @param says empty where silence is the answer
/// @param marks for staff
record Answer(
    State next, List<Message> says, List<Action> quickReplies, Weight weight, Set<Mark> marks) {

  Answer {
    says = List.copyOf(says);
    quickReplies = List.copyOf(quickReplies);
    marks = Set.copyOf(marks);
  }

  static Answer silence(State next) {
    return new Answer(next, List.of(), List.of(), Weight.COURTESY, Set.of());
  }

  static Answer of(State next, List<Message> says, List<Action> quickReplies) {
    return new Answer(next, says, quickReplies, Weight.ANSWER, Set.of());
  }

  Answer marked(Mark mark) {
    var all = EnumSet.of(mark);
    all.addAll(marks);
    return new Answer(next, says, quickReplies, weight, all);
  }

  Answer weighing(Weight other) {
    return new Answer(next, says, quickReplies, other, marks);
  }

  /// Nothing may stand before it.
  boolean isUrgent() {
    return marks.contains(Mark.EMERGENCY);
  }

  Answer before(List<Message> last) {
    var all = new ArrayList<>(says);
    all.addAll(last);
    return new Answer(next, all, quickReplies, weight, marks);
  }

  /// Says this line first, in the same bubble where that is a text.
  Answer ledBy(String line) {
    var all = new ArrayList<>(says);
    if (all.getFirst() instanceof Message.Text first) {
      all.set(0, new Message.Text(line + "\n" + first.text()));
    } else {
      all.addFirst(new Message.Text(line));
    }
    return new Answer(next, all, quickReplies, weight, marks);
  }

  /// Says this first, in the same call.
  Answer after(List<Message> first) {
    var all = new ArrayList<>(first);
    all.addAll(says);
    return new Answer(next, all, quickReplies, weight, marks);
  }

  Answer leaving(State other) {
    return new Answer(other, says, quickReplies, weight, marks);
  }
}
