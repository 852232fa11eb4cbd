package saitrong.ticket;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.store.MissingKey;

/// Gives a case that staff wrote down to whoever knows its number and the end of the telephone
/// number that was given for it. Never a confidential one, and never one that somebody has.
record AttachingCases(
    CaseRows rows,
    CaseWriting writing,
    CasesOfCitizens byCitizen,
    AttachTries tries,
    Merging merging,
    SaidAtFirst said,
    Ulid ids,
    InstantSource clock) {

  /// Twice is once: what a crash left half done is finished.
  Attaching attach(String key, CitizenId citizen, ReceiptNumber number, PersonalText ending) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var found = rows.numbered(number);
    if (found.filter(ticket -> ticket.isOf(citizen)).isPresent()) {
      return listed(citizen, found.get());
    }
    if (!tries.mayTry(key, citizen, number, Terms.day(now))) {
      return new Attaching.TooOften();
    }
    var meant = found.filter(Ticket::mayBeAttached).filter(ticket -> isProven(ticket, ending));
    if (meant.isEmpty()) {
      return new Attaching.NoSuchCase();
    }
    return goesOn(meant.get(), citizen, ending, now) && attached(meant.get(), citizen, now)
        ? listed(citizen, meant.get())
        : attach(key, citizen, number, ending);
  }

  /// Where it was merged into another one of nobody, that comes too and first, if the same
  /// telephone number stands in it: it is what goes on.
  ///
  /// @return false when it is no longer as it was read
  private boolean goesOn(Ticket ticket, CitizenId citizen, PersonalText ending, Instant now) {
    var other = merging.goingOn(ticket);
    if (other.id().equals(ticket.id()) || !other.mayBeAttached() || !isProven(other, ending)) {
      return true;
    }
    if (!attached(other, citizen, now)) {
      return false;
    }
    byCitizen.add(citizen, other);
    return true;
  }

  private boolean attached(Ticket ticket, CitizenId citizen, Instant now) {
    return writing.attach(
        ticket, ticket.attachedTo(citizen, new TicketEvent.Attached(ids.next(), now)));
  }

  /// The list comes second, as where a case is opened.
  private Attaching listed(CitizenId citizen, Ticket ticket) {
    byCitizen.add(citizen, ticket);
    return rows.numbered(ticket.number())
        .<Attaching>map(Attaching.Attached::new)
        .orElseGet(Attaching.NoSuchCase::new);
  }

  /// An instance that cannot open what was said proves nothing, in the same words.
  private boolean isProven(Ticket ticket, PersonalText ending) {
    try {
      return GivenPhones.endWith(ending, said.in(ticket));
    } catch (MissingKey anothers) {
      return false;
    }
  }
}
