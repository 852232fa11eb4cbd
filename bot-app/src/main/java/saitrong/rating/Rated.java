package saitrong.rating;

import java.time.LocalDate;

/// What became of a score.
public sealed interface Rated {

  /// It counts, in the place of an earlier one.
  ///
  /// @param last day on which it can be changed
  record Kept(LocalDate last) implements Rated {}

  /// The one of that time stays.
  ///
  /// @param last day on which it could be changed
  record TooLate(LocalDate last) implements Rated {}
}
