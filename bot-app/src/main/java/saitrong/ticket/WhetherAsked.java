package saitrong.ticket;

import java.util.Optional;

/// Keeps a case from being closed over the silence of somebody who was never asked. Whoever is not
/// on LINE is asked by the officer who takes the step; of all others it is on record what has not
/// reached them.
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

  /// Something may have to be told of which no letter was written yet.
  boolean isNoted(Ticket ticket) {
    return untold.of(ticket.id()).filter(row -> !new Untold(ticket, row).isNothing()).isPresent();
  }
}
