package saitrong.cases.web;

import java.util.List;
import java.util.Optional;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;

/// What usually comes next for a case: its tool lies open on the page, the others are shut.
///
/// @param toTell whether its requester waits to be told by an officer
record NextStep(Ticket ticket, boolean toTell) {

  /// Nothing where it is for somebody else: a head has the draft, or all is done.
  Optional<StepKind> among(List<StepKind> possible) {
    return usual(possible).filter(possible::contains);
  }

  private Optional<StepKind> usual(List<StepKind> possible) {
    return switch (ticket.state()) {
      case WAITING -> Optional.of(StepKind.ACCEPT);
      case ACCEPTED -> Optional.of(StepKind.BEGIN);
      case IN_PROGRESS -> ticket.draft().isPresent() ? Optional.empty() : answer(possible);
      case AWAITING_CITIZEN, FORWARDED -> Optional.of(StepKind.RESUME);
      case DONE, IMPOSSIBLE, REFERRED, WITHDRAWN, LAPSED, MERGED ->
          toTell ? Optional.of(StepKind.TOLD) : Optional.empty();
    };
  }

  private static Optional<StepKind> answer(List<StepKind> possible) {
    return Optional.of(possible.contains(StepKind.DRAFT) ? StepKind.DRAFT : StepKind.COMPLETE);
  }
}
