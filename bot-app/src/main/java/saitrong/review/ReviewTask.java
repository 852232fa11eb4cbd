package saitrong.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An answer that its owner has to look at: whether it is still true, and until when.
///
/// @param title the question that it answers
/// @param owner a unit or a position, as the entry's file names it
/// @param due the review date that has passed
/// @param done absent while it waits
public record ReviewTask(
    String entry, String title, String owner, LocalDate due, Instant opened, @Nullable Done done) {

  /// How it came to its end.
  public enum How {
    /// The file has another review date: somebody looked at it.
    REVIEWED("reviewed"),
    /// The answer is not shown any more.
    RETIRED("retired");

    private final String stored;

    How(String stored) {
      this.stored = stored;
    }

    String stored() {
      return stored;
    }

    static How of(String stored) {
      return stored.equals(REVIEWED.stored) ? REVIEWED : RETIRED;
    }
  }

  /// When it was found to be done, and how.
  public record Done(Instant at, How how) {}

  /// One for each date that an answer is let pass.
  String key() {
    return entry + "/" + due;
  }

  /// The same as its file has it now.
  boolean says(ReviewTask other) {
    return title.equals(other.title) && owner.equals(other.owner);
  }
}
