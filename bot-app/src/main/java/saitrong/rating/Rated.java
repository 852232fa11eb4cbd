package saitrong.rating;

import java.time.LocalDate;

/// What became of a score.
public sealed interface Rated {

  /// It counts, in the place of an earlier one.
  record Kept() implements Rated {}

  /// The one of that time stays.
  ///
  /// @param last day on which it could be changed
  record TooLate(LocalDate last) implements Rated {}
}
