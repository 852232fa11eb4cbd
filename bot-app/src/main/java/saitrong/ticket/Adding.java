package saitrong.ticket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import saitrong.ticket.TicketEvent.Moved;

/// Citizens add to their cases, often what the office asked them for: then it goes on.
///
/// @param onItsWay what was written to the citizen and has not gone out
record Adding(
    CaseRows rows,
    CaseWriting writing,
    Additions additions,
    WhetherAsked asked,
    OnItsWay onItsWay,
    TakingSteps steps) {

  /// @return the case as it is with it
  Ticket add(Ticket ticket, String key, List<Detail> details, Instant now) {
    var sent = new Additions.Came(now.truncatedTo(ChronoUnit.MILLIS), isYetToBeTold(ticket));
    var came = additions.add(ticket, key, sent, details);
    writing.addedTo(ticket.id(), came.at());
    return goingOn(ticket, came);
  }

  /// The step by which the office asked for what it still waits for; absent as long as the citizen
  /// does not know of it.
  Optional<Moved> askedFor(Ticket ticket) {
    return ticket
        .broughtHere()
        .filter(_ -> ticket.state() == State.AWAITING_CITIZEN && !isYetToBeTold(ticket));
  }

  /// What the office asks for, and the citizen does not know of yet: no letter tells of it, or the
  /// one that does has not gone out.
  private boolean isYetToBeTold(Ticket ticket) {
    return ticket.state() == State.AWAITING_CITIZEN
        && (asked.isNoted(ticket)
            || ticket.broughtHere().filter(move -> onItsWay.holds(ticket, move)).isPresent());
  }

  /// Whoever sent what was wanted waits no more: the office does, and its time runs again. Whether
  /// it is enough is for an officer to say, who may ask once more. What crossed the question was
  /// not meant for it: the citizen is still asked.
  private Ticket goingOn(Ticket ticket, Additions.Came came) {
    return !came.crossed()
            && ticket.waitsForWhatCame(came.at())
            && steps.take(
                    () -> rows.numbered(ticket.number()),
                    new Step.Resume(null),
                    new Actor.Citizen())
                instanceof Moving.Done(var after)
        ? after
        : ticket;
  }
}
