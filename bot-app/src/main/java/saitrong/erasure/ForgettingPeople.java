package saitrong.erasure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.Official;
import saitrong.citizen.Officials;
import saitrong.citizen.PersonalRecords;
import saitrong.citizen.StillTalking;
import saitrong.erasure.Erasures.Wanted;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.Erasing;
import saitrong.ticket.Ticket;

/// Forgets a person: how LINE names them, what is remembered, what was said and sent, and all that
/// stands in their cases. What they write afterwards is a stranger's.
public final class ForgettingPeople {

  private static final Duration SOON = Duration.ofSeconds(15);

  private final Features features;
  private final EmptyingCases cases;
  private final Officials officials;
  private final AuditTrail trail;
  private final Erasures erasures;
  private final InstantSource clock;

  ForgettingPeople(
      Features features,
      EmptyingCases cases,
      Officials officials,
      AuditTrail trail,
      Erasures erasures,
      InstantSource clock) {
    this.features = features;
    this.cases = cases;
    this.officials = officials;
    this.trail = trail;
    this.erasures = erasures;
    this.clock = clock;
  }

  /// Doing it again finishes what was cut short.
  public Forgotten forget(CitizenId citizen, Officer by) {
    var open = features.cases().of(citizen).stream().filter(it -> !it.isClosed()).toList();
    boolean isVerified = officials.of(citizen).filter(this::isInOffice).isPresent();
    return open.isEmpty() && !isVerified
        ? begin(citizen, by)
        : new Forgotten.NotYet(open, isVerified);
  }

  /// Also when LINE still shows them what it shows to officials.
  private boolean isInOffice(Official official) {
    return official.verified() || official.menu() != null;
  }

  private Forgotten begin(CitizenId citizen, Officer by) {
    var wanted = new Wanted.OfPerson(citizen, by, null);
    if (erasures.begin(wanted, clock.instant()).isAgain()) {
      erasures.end(wanted); // nothing that came since is left to a second look
      erasures.begin(wanted, clock.instant());
    }
    return forget(wanted);
  }

  /// Of what was begun, by whomever.
  void goOn(Wanted.OfPerson wanted) {
    var until = wanted.until();
    if (until == null) {
      var _ = forget(wanted);
    } else {
      forgetIn(features.all(), wanted.citizen(), until, false);
      erasures.end(wanted);
    }
  }

  private Forgotten forget(Wanted.OfPerson wanted) {
    var citizen = wanted.citizen();
    var now = clock.instant();
    try {
      features.conversations().forget(new Leaving(citizen, now, true));
    } catch (StillTalking busy) {
      erasures.later(wanted, now.plus(SOON));
      return new Forgotten.Soon();
    }
    var done = emptied(features.cases().of(citizen), wanted.by());
    forgetIn(features.allButConversations(), citizen, clock.instant(), true);
    var by = wanted.by();
    var what = "person-erased cases:%d kept:%d".formatted(done.emptied(), done.kept().size());
    trail.record(new Deed(by.name(), by.account(), what, citizen.value()));
    erasures.gone(wanted, clock.instant());
    return done;
  }

  private Forgotten.Done emptied(List<Ticket> theirs, Officer by) {
    int emptied = 0;
    var kept = new ArrayList<Ticket>();
    for (var ticket : theirs) {
      switch (cases.erase(ticket.number(), by)) {
        case Erasing.Erased _ -> emptied++;
        case Erasing.Held(var held, _) -> kept.add(held);
        case Erasing.StillOpen(var open) -> kept.add(open); // they opened it just now
        case Erasing.NoSuchCase _ -> {}
      }
    }
    return new Forgotten.Done(emptied, kept);
  }

  private static void forgetIn(
      List<PersonalRecords> records, CitizenId citizen, Instant until, boolean isFirst) {
    records.forEach(it -> it.forget(new Leaving(citizen, until, isFirst)));
  }
}
