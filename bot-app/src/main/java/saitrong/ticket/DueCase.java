package saitrong.ticket;

import java.time.Instant;
import saitrong.content.Milestone;

/// A case that the clock is against, for staff.
public sealed interface DueCase {

  Ticket ticket();

  /// Something is promised by then.
  ///
  /// @param milestone what is due first
  /// @param late whether that is over
  /// @param escalated it went to a superior
  /// @param untold its result is overdue, and its citizen has heard of no new day
  record Promised(
      Ticket ticket,
      Milestone milestone,
      Instant due,
      boolean late,
      boolean escalated,
      boolean untold)
      implements DueCase {}

  /// The citizen did not tell in time what was wanted: the office may close it.
  ///
  /// @param since the first moment after their last day
  record TermOver(Ticket ticket, Instant since) implements DueCase {}
}
