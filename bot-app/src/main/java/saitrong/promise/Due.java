package saitrong.promise;

import java.time.Instant;

/// When something is due.
public sealed interface Due {

  /// @param warnAt when the office is to be warned; not before the matter came in
  /// @param escalateAt when it goes to a superior if it is still not done
  record At(Instant at, Instant warnAt, Instant escalateAt) implements Due {}

  /// Nobody can say yet: the office waits for the citizen.
  ///
  /// @param since when it began to wait
  /// @param daysLeft how many days are still to be counted; at least one
  record Waiting(Instant since, int daysLeft) implements Due {}
}
