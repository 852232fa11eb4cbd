package saitrong.conversation;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Intake;
import saitrong.flow.Position;
import saitrong.shared.Particulars;

/// What the script need not ask any more once its answer was looked for: what the person said of
/// themselves for that answer, and which system it is about.
record WhatItIsAbout(Intake intake, Situation situation) {

  /// Nobody is asked by the script what they were asked a minute ago for the sake of its answer. A
  /// system that was said for another question is none of this one's.
  State told(State state) {
    var next = state;
    var asked = state.lookup().asked();
    var holding =
        state.lookup().toldJustNow(situation.now()).stream().filter(it -> it.holdsFor(asked));
    for (var told : holding.toList()) {
      next = answered(next, told.name(), told.id(), told.message());
    }
    return next;
  }

  /// An answer that belongs to one system tells which one the question may be about, whatever an
  /// earlier case was about: its person says whether it is.
  State shown(State state, Optional<String> system) {
    return system
        .map(id -> changed(state, run -> intake.beside(run).toConfirm(Particulars.SYSTEM, id)))
        .orElse(state);
  }

  /// Officers see in the case what was shown. It did not fit, so its system is not the question's.
  State leftBelow(State state) {
    return changed(state, run -> intake.beside(run).passingOver(Particulars.SYSTEM));
  }

  private State answered(State state, String name, String id, @Nullable String message) {
    return changed(state, run -> intake.beside(run).told(name, id, message));
  }

  private static State changed(State state, UnaryOperator<Position> change) {
    return state
        .inHand()
        .run()
        .map(run -> state.holding(state.inHand().putting(change.apply(run))))
        .orElse(state);
  }
}
