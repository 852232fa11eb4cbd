package saitrong.ticket;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.store.MissingKey;

/// Gives a case that staff wrote down to whoever knows its number and the end of the telephone
/// number that was given for it. Never a confidential one, and never one that somebody has.
record AttachingCases(
    CaseRows rows,
    CasesOfCitizens byCitizen,
    AttachTries tries,
    Seal seal,
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
    return attached(meant.get(), citizen, now)
        ? listed(citizen, meant.get())
        : attach(key, citizen, number, ending);
  }

  private boolean attached(Ticket ticket, CitizenId citizen, Instant now) {
    return rows.attach(
        ticket, ticket.attachedTo(citizen, new TicketEvent.Attached(ids.next(), now)));
  }

  /// The list comes second, as where a case is opened.
  private Attaching listed(CitizenId citizen, Ticket ticket) {
    byCitizen.add(citizen, ticket.id());
    return rows.numbered(ticket.number())
        .<Attaching>map(Attaching.Attached::new)
        .orElseGet(Attaching.NoSuchCase::new);
  }

  /// An instance that cannot open what was said proves nothing, in the same words.
  private boolean isProven(Ticket ticket, PersonalText ending) {
    try {
      var details =
          rows.details(ticket.id())
              .map(sealed -> seal.openDetails(sealed, Places.details(ticket)))
              .orElse(List.of());
      return GivenPhones.endWith(ending, details);
    } catch (MissingKey anothers) {
      return false;
    }
  }
}
