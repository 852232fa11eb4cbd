package saitrong.news;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.outbox.Courier;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.shared.QuietHours;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.ticket.ToTell.Row;
import saitrong.ticket.ToTell.Why;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// Follows what requesters must be told until it has arrived, and says where an officer has to tell
/// it. Any instance does it, and twice is once.
final class Arrivals {

  /// Nobody told it and nobody asked: the list is for what can still be done.
  private static final Duration OLD = Duration.ofDays(90);

  private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

  private final Tickets tickets;
  private final ToTell toTell;
  private final Scores scores;
  private final Courier courier;
  private final Transcript transcript;
  private final InstantSource clock;

  Arrivals(
      Tickets tickets,
      ToTell toTell,
      Scores scores,
      Courier courier,
      Transcript transcript,
      InstantSource clock) {
    this.tickets = tickets;
    this.toTell = toTell;
    this.scores = scores;
    this.courier = courier;
    this.transcript = transcript;
    this.clock = clock;
  }

  /// One round.
  void look() {
    toTell.pushesAreUsedUp(courier.arePushesUsedUp());
    var rows = toTell.all();
    var cases = new HashMap<String, Ticket>();
    tickets
        .named(rows.stream().map(Row::caseId).distinct().toList())
        .forEach(ticket -> cases.put(ticket.id(), ticket));
    rows.forEach(row -> tryToLook(row, cases));
  }

  private void tryToLook(Row row, Map<String, Ticket> cases) {
    try {
      look(row, cases.get(row.caseId()));
    } catch (RuntimeException failure) {
      log.warn("case {} is looked at later ({})", row.caseId(), failure.getClass().getName());
    }
  }

  private void look(Row row, @Nullable Ticket ticket) {
    var step = ticket == null ? null : step(ticket, row);
    if (ticket == null && !isOld(row) && tickets.isThere(row.caseId())) {
      // A later release has written it, and can read it: it is left to that.
      return;
    }
    if (ticket == null
        || step == null
        || ticket.isEmptied()
        || (isOld(row) && !isWaitedFor(ticket, step))) {
      toTell.settle(row);
    } else if (ticket.citizen() == null || row.why() == Why.NOT_ON_LINE) {
      lookWithoutLine(row, ticket, step);
    } else {
      look(row, ticket, step);
    }
  }

  private static @Nullable Moved step(Ticket ticket, Row row) {
    return ticket.moves().stream()
        .filter(move -> move.id().equals(row.step()))
        .findFirst()
        .orElse(null);
  }

  /// Nobody may close a case over an answer to a question that its person never got.
  private static boolean isWaitedFor(Ticket ticket, Moved step) {
    return step.kind() == StepKind.ASK && ticket.holds(step);
  }

  private boolean isOld(Row row) {
    return row.at().plus(OLD).isBefore(clock.instant());
  }

  /// Whoever brought it into their chat saw there how it stands.
  private void lookWithoutLine(Row row, Ticket ticket, Moved step) {
    if (ticket.citizen() != null || isOver(ticket, step)) {
      toTell.settle(row);
    }
  }

  private static boolean isOver(Ticket ticket, Moved step) {
    return !ticket.holds(step) || ticket.wasToldOtherwise(step);
  }

  /// Asked for a score is only who got the question.
  private void look(Row row, Ticket ticket, Moved step) {
    var fate = ToldOnLine.of(ticket, transcript).of(step).orElse(Fate.WAITING);
    if (fate == Fate.REPLIED || fate == Fate.PUSHED) {
      if (row.isRated()) {
        scores.asked(ticket, Split.of(ticket, tickets.details(ticket)));
      }
      toTell.settle(row);
    } else if (isOver(ticket, step)) {
      toTell.settle(row);
    } else {
      toTell.is(row, why(fate, row));
    }
  }

  /// One that was taken back waits for the letter that makes it good.
  private @Nullable Why why(Fate fate, Row row) {
    return switch (fate) {
      case WAITING -> waits(row);
      case REPLIED, PUSHED, DROPPED -> null;
      case BLOCKED -> Why.BLOCKED;
      case EXPIRED -> Why.TOO_LATE;
      case REFUSED -> Why.REFUSED;
      case UNKNOWN, PARKED -> Why.UNSURE;
    };
  }

  /// What sleeps at night may go out in the morning; what found no quota by day is not awaited.
  private @Nullable Why waits(Row row) {
    Instant now = clock.instant();
    boolean isDay = !QuietHours.nextAllowed(now).isAfter(now);
    return courier.arePushesUsedUp() && (isDay || row.why() == Why.NO_PUSHES)
        ? Why.NO_PUSHES
        : null;
  }
}
