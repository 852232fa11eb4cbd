package saitrong.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;
import saitrong.message.Message;

/// What a decided turn still has to do besides delivering its words.
///
/// @param waits the rest of the words depends on outcomes that are not there yet; which ones
///   follows from the script's position
/// @param says what was decided to be said before them: only with the rest it is known how all of
///   it fits into one call
/// @param keepsFiles the content of the files that came is to be fetched
/// @param tasks to be done once each
/// @param lesson about the FAQ, to be kept once
/// @param lost another one, of an offer that nobody chose from
record Todo(
    boolean waits,
    List<Message> says,
    boolean keepsFiles,
    List<Effect> tasks,
    @Nullable Lesson lesson,
    @Nullable Lesson lost) {

  static final Todo NOTHING = new Todo(false, List.of(), false, List.of(), null, null);

  Todo {
    says = List.copyOf(says);
    tasks = List.copyOf(tasks);
  }

  boolean isEmpty() {
    return !waits && !keepsFiles && tasks.isEmpty() && lesson == null && lost == null;
  }
}
