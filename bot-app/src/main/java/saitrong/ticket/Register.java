package saitrong.ticket;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.bson.Document;
import saitrong.content.Timetable;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// Gives each case the next number of its year: no gap and no repeat, whoever else opens one and
/// whenever a process dies.
///
/// The number is a field of the case, so that there is no moment between "taken" and "used". The
/// hint says how far the year is; it may lag, for it is raised after the case is kept, and never
/// leads. That one number is taken says that all before it are.
final class Register {

  static final DeclaredCollection HINTS = DeclaredCollection.indexed("case-series");

  private final CaseRows cases;
  private final CaseWriting writing;
  private final ClockRows clocks;
  private final MongoCollection<Document> hints;
  private final Seal seal;
  private final Ulid ids;
  private final Series series;
  private final Terms terms;
  private final Supplier<Optional<Timetable>> timetable;

  /// Those who open in the same year one after the other: they would only run into each other.
  private final Map<Integer, Lock> queues = new ConcurrentHashMap<>();

  Register(
      MongoDatabase database,
      CaseRows cases,
      CaseWriting writing,
      ClockRows clocks,
      Seal seal,
      Ulid ids,
      Series series,
      Terms terms,
      Supplier<Optional<Timetable>> timetable) {
    this.cases = cases;
    this.writing = writing;
    this.clocks = clocks;
    this.hints = database.getCollection(HINTS.name());
    this.seal = seal;
    this.ids = ids;
    this.series = series;
    this.terms = terms;
    this.timetable = timetable;
  }

  int yearOf(Instant received) {
    return series.yearOf(received);
  }

  Ticket enter(Opening opening) {
    int year = yearOf(opening.received().at());
    var queue = queues.computeIfAbsent(year, _ -> new ReentrantLock(true));
    queue.lock();
    try {
      return openedBefore(opening).orElseGet(() -> enter(opening, year));
    } finally {
      queue.unlock();
    }
  }

  private Optional<Ticket> openedBefore(Opening opening) {
    var known = cases.openedBy(opening.openedBy());
    known.ifPresent(ticket -> requireSameCitizen(ticket, opening));
    return known;
  }

  /// A key that two citizens share would show one of them the case of the other.
  private static void requireSameCitizen(Ticket ticket, Opening opening) {
    if (!Objects.equals(ticket.citizen(), opening.citizen())) {
      throw new IllegalStateException("case " + ticket.id() + " was opened for somebody else");
    }
  }

  private Ticket enter(Opening opening, int year) {
    int number = hint(year) + 1;
    String id = ids.next();
    if (opening.answered() == null) {
      note(ticket(opening, id, new ReceiptNumber(year, number)));
    }
    while (true) {
      var ticket = ticket(opening, id, new ReceiptNumber(year, number));
      if (writing.insert(ticket, seal.details(opening.details(), Places.details(ticket)))) {
        raise(ticket.number());
        return ticket;
      }
      var before = openedBefore(opening);
      if (before.isPresent()) {
        return before.get();
      }
      number++;
    }
  }

  /// Its clock is there before it is; what was answered at once has none.
  private void note(Ticket ticket) {
    var at = ticket.received().arrived();
    timetable
        .get()
        .map(it -> Counted.of(ticket, it))
        .ifPresentOrElse(
            it -> clocks.open(ticket.id(), ticket.confidential(), at, it),
            () -> clocks.note(ticket.id(), ticket.confidential(), at));
  }

  /// What was answered at once is written with its answer: no crash leaves a case in the lists that
  /// nobody has to do anything about.
  private Ticket ticket(Opening opening, String id, ReceiptNumber number) {
    var ticket = Ticket.opened(id, ids.next(), opening, number);
    var answer = opening.answered();
    if (answer == null) {
      return ticket;
    }
    var answered = taken(ticket, new Step.Answer(answer.answer()), answer.by(), opening);
    return answer.understood()
        ? taken(answered, new Step.Confirm(), new Actor.Citizen(), opening)
        : answered;
  }

  private Ticket taken(Ticket ticket, Step step, Actor by, Opening opening) {
    var taking = new Taking(ids.next(), opening.received().arrived(), by, seal, Optional::empty);
    return switch (ticket.take(step, taking, terms)) {
      case Moving.Done(var after) -> after;
      case Moving.Refused refused ->
          throw new IllegalArgumentException(opening + " has no answer: " + refused.objection());
      case Moving.NoSuchCase _ -> throw new IllegalStateException(opening + " is at hand");
    };
  }

  private int hint(int year) {
    var row = hints.find(eq("_id", Integer.toString(year))).first();
    return row == null ? 0 : row.getInteger("last");
  }

  private void raise(ReceiptNumber taken) {
    try {
      hints.updateOne(
          eq("_id", TicketCodec.series(taken)),
          combine(max("last", taken.number()), setOnInsert("v", 1)),
          new UpdateOptions().upsert(true));
    } catch (MongoWriteException failure) {
      // Two instances began the year at once: the hint of the other stands, and may lag.
      KnownAlready.require(failure);
    }
  }
}
