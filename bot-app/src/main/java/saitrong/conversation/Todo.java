package saitrong.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;

/// What a decided turn still has to do besides delivering its words.
///
/// @param waits the rest of the words depends on outcomes that are not there yet; which ones
///   follows from the script's position
/// @param said what was decided to be said before them, frozen and sealed
/// @param bubbles how many that are
/// @param keepsFiles the content of the files that came is to be fetched
/// @param tasks to be done once each
/// @param lesson about the FAQ, to be kept once
record Todo(
    boolean waits,
    byte @Nullable [] said,
    int bubbles,
    boolean keepsFiles,
    List<Effect> tasks,
    @Nullable Lesson lesson) {

  static final Todo NOTHING = new Todo(false, null, 0, false, List.of(), null);

  Todo {
    tasks = List.copyOf(tasks);
  }

  boolean isEmpty() {
    return !waits && !keepsFiles && tasks.isEmpty() && lesson == null;
  }
}
