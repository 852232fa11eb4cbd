package saitrong.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import saitrong.learning.Lesson;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.outbox.Weight;
import saitrong.transcript.Mark;

/// What a [Responder] wants said, and what it leaves behind.
///
/// @param says empty where silence is the answer
/// @param marks for staff
/// @param doing what is to be done, once this is decided
record Answer(
    State next,
    List<Message> says,
    List<Action> quickReplies,
    Weight weight,
    Set<Mark> marks,
    Doing doing) {

  Answer {
    says = List.copyOf(says);
    quickReplies = List.copyOf(quickReplies);
    marks = Set.copyOf(marks);
  }

  static Answer silence(State next) {
    return new Answer(next, List.of(), List.of(), Weight.COURTESY, Set.of(), Doing.NOTHING);
  }

  static Answer of(State next, List<Message> says, List<Action> quickReplies) {
    return new Answer(next, says, quickReplies, Weight.ANSWER, Set.of(), Doing.NOTHING);
  }

  Answer marked(Mark mark) {
    var all = EnumSet.of(mark);
    all.addAll(marks);
    return new Answer(next, says, quickReplies, weight, all, doing);
  }

  Answer weighing(Weight other) {
    return new Answer(next, says, quickReplies, other, marks, doing);
  }

  Answer doing(Doing other) {
    return new Answer(next, says, quickReplies, weight, marks, other);
  }

  Answer learning(Lesson lesson) {
    return doing(doing.learning(lesson));
  }

  Answer replying(List<Action> other) {
    return new Answer(next, says, other, weight, marks, doing);
  }

  /// Nothing is said, and nothing will be.
  boolean isSilent() {
    return says.isEmpty() && !doing.waits();
  }

  /// Nothing may stand before it.
  boolean isUrgent() {
    return marks.contains(Mark.EMERGENCY);
  }

  Answer before(List<Message> last) {
    var all = new ArrayList<>(says);
    all.addAll(last);
    return new Answer(next, all, quickReplies, weight, marks, doing);
  }

  /// Says this line first, in the same bubble where that is a text.
  Answer ledBy(String line) {
    var all = new ArrayList<>(says);
    if (all.getFirst() instanceof Message.Text first) {
      all.set(0, new Message.Text(line + "\n" + first.text()));
    } else {
      all.addFirst(new Message.Text(line));
    }
    return new Answer(next, all, quickReplies, weight, marks, doing);
  }

  /// Says this first, in the same call.
  Answer after(List<Message> first) {
    var all = new ArrayList<>(first);
    all.addAll(says);
    return new Answer(next, all, quickReplies, weight, marks, doing);
  }

  Answer leaving(State other) {
    return new Answer(other, says, quickReplies, weight, marks, doing);
  }
}
