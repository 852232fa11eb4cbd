package saitrong.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import saitrong.content.Milestone;

/// A case that the clock is against, for staff.
public sealed interface DueCase {

  Ticket ticket();

  /// Whether it is on the list of that superior.
  default boolean isFor(String name) {
    return this instanceof Promised it
        && it.escalatedTo() instanceof Holder.Acting acting
        && acting.isCalled(name);
  }

  /// Something is promised by then.
  ///
  /// @param milestone what is due first
  /// @param late whether that is over
  /// @param escalatedTo on whose list it is for that; absent where it is on nobody's yet
  /// @param untold its citizen expects a result by now or sooner than it is due, and has heard of
  ///   no other day
  record Promised(
      Ticket ticket,
      Milestone milestone,
      Instant due,
      boolean late,
      @Nullable Holder escalatedTo,
      boolean untold)
      implements DueCase {

    public boolean escalated() {
      return escalatedTo != null;
    }
  }

  /// A day has come that was set when it was forwarded.
  record ToFollowUp(Ticket ticket, HopDay day) implements DueCase {}

  /// The citizen did not tell in time what was wanted: the office may close it.
  ///
  /// @param since the first moment after their last day
  record TermOver(Ticket ticket, Instant since) implements DueCase {}
}
