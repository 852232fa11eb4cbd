package saitrong.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import saitrong.cases.Recipients;
import saitrong.content.ThaiDates;
import saitrong.ticket.Fact;
import saitrong.ticket.Holder;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Way;

/// What a form that forwards a case is asked back about, before the case is with somebody who does
/// not know of it.
record Forwarding(Tickets tickets, Recipients recipients) {

  /// The first that whoever sent the form is not sure of; absent where they are of all.
  Optional<Taken> doubts(Step.Forward forward, Ticket ticket, Sure sure) {
    return forward.to() instanceof Holder.Acting who
        ? notListed(who, sure)
            .or(() -> noAccount(who, forward.way()))
            .or(() -> away(who, sure))
            .or(() -> behindThePromise(forward, ticket, sure))
        : Optional.empty();
  }

  private Optional<Taken> notListed(Holder.Acting who, Sure sure) {
    return recipients
        .colleagues()
        .filter(it -> !sure.unlisted() && it.called(who.name()).isEmpty())
        .map(it -> new Taken.NotListed(who.name(), it.nearestTo(who.name())));
  }

  private Optional<Taken> noAccount(Holder.Acting who, Way way) {
    return recipients.isReached(who, way)
        ? Optional.empty()
        : Optional.of(new Taken.NoAccount(who.name()));
  }

  private static Optional<Taken> away(Holder.Acting who, Sure sure) {
    return StandsIn.of(who).filter(it -> !sure.isOf(it.code())).map(Taken.Away::new);
  }

  private Optional<Taken> behindThePromise(Step.Forward forward, Ticket ticket, Sure sure) {
    var until = forward.until();
    return until == null || sure.late()
        ? Optional.empty()
        : promisedBefore(until, ticket, tickets).map(Taken.BehindThePromise::new);
  }

  /// When the requester was promised a result, where whoever has the case now has longer.
  static Optional<Instant> promisedBefore(Ticket forwarded, Tickets tickets) {
    return forwarded.moves().getLast().fact() instanceof Fact.Hop hop
        ? promisedBefore(hop.until(), forwarded, tickets)
        : Optional.empty();
  }

  private static Optional<Instant> promisedBefore(LocalDate until, Ticket ticket, Tickets tickets) {
    return tickets
        .promised(ticket)
        .filter(it -> until.isAfter(LocalDate.ofInstant(it, ThaiDates.ZONE)));
  }
}
