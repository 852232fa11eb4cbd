package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;

/// What follows from a decision besides words, for no decision does anything itself.
///
/// @param waits words that are still to be said depend on what a case, a booking or the like comes
///   to
/// @param keepsFiles the files that came are part of an answer: their content is fetched
/// @param tasks to be done once each, whatever comes of them
/// @param lesson what this turn teaches about the FAQ
/// @param lost what it teaches besides: that nobody chose from an earlier offer
record Doing(
    boolean waits,
    boolean keepsFiles,
    List<Effect> tasks,
    @Nullable Lesson lesson,
    @Nullable Lesson lost) {

  static final Doing NOTHING = new Doing(false, false, List.of(), null, null);

  /// For whoever reads the chat: LINE has them for a while only.
  static final Doing KEEPING_FILES = new Doing(false, true, List.of(), null, null);

  Doing {
    tasks = List.copyOf(tasks);
  }

  Doing learning(@Nullable Lesson other) {
    return new Doing(waits, keepsFiles, tasks, other == null ? lesson : other, lost);
  }

  /// With each of its lessons made into another.
  Doing teaching(UnaryOperator<Lesson> other) {
    return new Doing(
        waits,
        keepsFiles,
        tasks,
        lesson == null ? null : other.apply(lesson),
        lost == null ? null : other.apply(lost));
  }

  Doing performing(List<Effect> more) {
    var all = new ArrayList<>(tasks);
    all.addAll(more);
    return new Doing(waits, keepsFiles, all, lesson, lost);
  }

  Doing losing(Lesson offer) {
    return new Doing(waits, keepsFiles, tasks, lesson, offer);
  }
}
