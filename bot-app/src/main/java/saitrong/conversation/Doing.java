package saitrong.conversation;

import java.util.List;
import saitrong.flow.Effect;

/// What follows from a decision besides words, for no decision does anything itself.
///
/// @param waits words that are still to be said depend on what a case, a booking or the like comes
///   to
/// @param keepsFiles the files that came are part of an answer: their content is fetched
/// @param tasks to be done once each, whatever comes of them
record Doing(boolean waits, boolean keepsFiles, List<Effect> tasks) {

  static final Doing NOTHING = new Doing(false, false, List.of());

  Doing {
    tasks = List.copyOf(tasks);
  }
}
