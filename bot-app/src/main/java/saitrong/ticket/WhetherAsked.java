package saitrong.ticket;

import java.util.Optional;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.TicketEvent.Moved;

/// What has not reached somebody yet, as far as anybody knows. It keeps a case from being closed
/// over the silence of somebody who was never asked. Whoever is not on LINE is asked by the officer
/// who takes the step; of all others it is on record what has not reached them.
record WhetherAsked(UntoldRows untold, ToTell toTell) {

  Optional<Objection> objectionTo(Step step, Ticket ticket) {
    return step instanceof Step.Lapse && ticket.citizen() != null && isUnasked(ticket)
        ? Optional.of(new Objection.NotAsked())
        : Optional.empty();
  }

  private boolean isUnasked(Ticket ticket) {
    return ticket
        .broughtHere()
        .filter(asked -> !ticket.wasToldOtherwise(asked))
        .filter(asked -> isNoted(ticket) || toTell.holds(ticket, asked))
        .isPresent();
  }

  /// The result of a case that its person must be told and, as far as anybody knows, was not.
  Optional<Moved> untoldResult(Ticket ticket) {
    return ticket
        .broughtHere()
        .filter(move -> ticket.isClosed() && move.kind().telling() == Telling.AT_ONCE)
        .filter(move -> !ticket.wasToldOtherwise(move))
        .filter(move -> isInTheNews(ticket, move) || toTell.holds(ticket, move));
  }

  private boolean isInTheNews(Ticket ticket, Moved move) {
    return untold
        .of(ticket.id())
        .filter(row -> new Untold(ticket, row).news().contains(move))
        .isPresent();
  }

  /// Something may have to be told of which no letter was written yet.
  boolean isNoted(Ticket ticket) {
    return untold.of(ticket.id()).filter(row -> !new Untold(ticket, row).isNothing()).isPresent();
  }
}
