package saitrong.ticket;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import saitrong.shared.Ulid;

/// For staff: empties closed cases of all that anybody said in them, unless they are to be kept.
/// What features keep beside a case goes by `erasure`.
public final class ErasingCases {

  private final CaseRows rows;
  private final CaseWriting writing;
  private final Additions additions;
  private final UntoldRows untold;
  private final ToTell toTell;
  private final Holds holds;
  private final Ulid ids;
  private final InstantSource clock;

  ErasingCases(
      CaseRows rows,
      CaseWriting writing,
      Additions additions,
      UntoldRows untold,
      ToTell toTell,
      Holds holds,
      Ulid ids,
      InstantSource clock) {
    this.rows = rows;
    this.writing = writing;
    this.additions = additions;
    this.untold = untold;
    this.toTell = toTell;
    this.holds = holds;
    this.ids = ids;
    this.clock = clock;
  }

  /// Why a case cannot be emptied now; absent where it can.
  public Optional<Erasing> objectionTo(ReceiptNumber number) {
    return objectionTo(rows.numbered(number));
  }

  private Optional<Erasing> objectionTo(Optional<Ticket> found) {
    if (found.isEmpty()) {
      return Optional.of(new Erasing.NoSuchCase());
    }
    var ticket = found.get();
    return ticket.isClosed()
        ? holds.on(ticket).map(hold -> new Erasing.Held(ticket, hold))
        : Optional.of(new Erasing.StillOpen(ticket));
  }

  /// Its number stays, and says when it was emptied. Nothing is told of it any more. Doing it again
  /// finishes what a crash cut in two, and is on record once.
  public Erasing erase(ReceiptNumber number, Actor.Staff by) {
    while (true) {
      var found = rows.numbered(number);
      var objection = objectionTo(found);
      if (objection.isPresent()) {
        return objection.get();
      }
      var ticket = found.orElseThrow();
      forgetBeside(ticket);
      if (isEmpty(ticket)) {
        return new Erasing.Erased(ticket);
      }
      var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      var after = ticket.erased(new TicketEvent.Erased(ids.next(), now, by));
      if (writing.erase(ticket, after)) {
        return new Erasing.Erased(after);
      }
    }
  }

  private void forgetBeside(Ticket ticket) {
    untold.forget(ticket.id());
    toTell.forget(ticket.id());
    additions.erase(ticket);
  }

  private boolean isEmpty(Ticket ticket) {
    return ticket.isEmptied()
        && ticket.moves().stream().allMatch(move -> move.remarks().isEmpty())
        && rows.details(ticket.id()).isEmpty();
  }
}
