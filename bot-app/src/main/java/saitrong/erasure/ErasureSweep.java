package saitrong.erasure;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.Citizens;
import saitrong.erasure.Erasures.Wanted;

/// Finishes erasures that were cut short, looks at each once more, and lets go of whoever is being
/// forgotten from the memory of this instance.
///
/// @param citizens of this instance
record ErasureSweep(
    Erasures erasures,
    EmptyingCases cases,
    ForgettingPeople people,
    Citizens citizens,
    InstantSource clock) {

  private static final Logger log = LoggerFactory.getLogger(ErasureSweep.class);

  void look() {
    erasures.people().forEach(citizens::erased);
    erasures.due(clock.instant()).forEach(this::tryTo);
  }

  /// One that fails must not keep the others: it stays, and is tried again.
  private void tryTo(Wanted wanted) {
    try {
      switch (wanted) {
        case Wanted.OfCase ofCase -> cases.goOn(ofCase);
        case Wanted.OfPerson ofPerson -> people.goOn(ofPerson);
      }
    } catch (RuntimeException failure) {
      log.error("{}: not erased yet ({})", wanted.row(), failure.getClass().getName());
    }
  }
}
