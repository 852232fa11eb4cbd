package saitrong.ticket;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.store.EmbeddedStore;
import saitrong.store.TestStore;

/// An office with very many cases, most of them closed, in a database of its own.
///
/// They are put there as rows, ten to a citizen: opening a million one after the other would take
/// longer than all that is measured.
final class BusyOffice implements AutoCloseable {

  private static final int CASES_OF_A_CITIZEN = 10;
  private static final int ROWS_AT_ONCE = 1000;

  /// One in so many waits, and one in so many is being worked on; the rest is done.
  private static final int ONE_IN = 200;

  private static final Actor.Staff OFFICER = new Actor.Staff("officer");

  private static final PersonalText DONE = new PersonalText("เปลี่ยนหลอดแล้ว");

  private final int size;
  private final EmbeddedStore store;
  private final MongoClient client;
  private final MovableClock clock = new MovableClock();
  private final Tickets tickets;
  private final Costs costs;
  private CaseSearch search;
  private final SplittableRandom chance = new SplittableRandom(5);
  private final List<ReceiptNumber> fresh = new ArrayList<>();
  private int opened;
  private int moved;

  private BusyOffice(int size, Path data) {
    this.size = size;
    this.store = EmbeddedStore.start(data, 0);
    this.client = MongoClients.create(store.uri());
    var database = client.getDatabase("saitrong");
    TestStore.declare(database, List.of(TicketsForTests.collections()));
    this.costs = new Costs(size);
    fill(database);
    this.search = new CaseSearch(database, Cases.cipher(), clock);
    this.tickets = TicketsForTests.in(database, Cases.cipher(), clock);
  }

  static BusyOffice with(int size, Path data) {
    return new BusyOffice(size, data);
  }

  private void fill(MongoDatabase database) {
    var rows = database.getCollection(CaseRows.COLLECTION.name());
    var lists = database.getCollection(CasesOfCitizens.COLLECTION.name());
    var ids = new Ulid(clock);
    var seal = new Seal(Cases.cipher());
    var some = new ArrayList<Document>();
    var own = new ArrayList<String>();
    var ofCitizens = new ArrayList<Document>();
    for (int number = 1; number <= size; number++) {
      clock.advance(Duration.ofSeconds(1));
      var ticket = before(number, ids);
      var details = seal.details(Cases.LAMP, Places.details(ticket));
      some.add(
          TicketCodec.toDocument(ticket)
              .append("details", new Binary(details))
              .append(HeldBy.FIELD, HeldBy.toDocument(ticket)));
      own.add(ticket.id());
      if (own.size() == CASES_OF_A_CITIZEN || number == size) {
        ofCitizens.add(
            new Document("_id", citizenOf(number).value())
                .append("newest", List.copyOf(own))
                .append("v", 1));
        own.clear();
      }
      if (some.size() == ROWS_AT_ONCE || number == size) {
        rows.insertMany(some);
        lists.insertMany(ofCitizens);
        some.clear();
        ofCitizens.clear();
      }
    }
    database
        .getCollection(Register.HINTS.name())
        .insertOne(
            new Document("_id", TicketCodec.series(number(size)))
                .append("last", size)
                .append("v", 1));
  }

  /// As a case is after a usual life: taken up, begun, answered.
  private Ticket before(int number, Ulid ids) {
    var opening = Cases.opening("before-" + number, citizenOf(number), clock.instant());
    var ticket = Ticket.opened(ids.next(), ids.next(), opening, number(number));
    if (number % ONE_IN == 0) {
      return ticket;
    }
    ticket = taken(ticket, new Step.Accept(), ids);
    ticket = taken(ticket, new Step.Begin(null), ids);
    return number % ONE_IN == 1 ? ticket : taken(ticket, new Step.Complete(DONE), ids);
  }

  private Ticket taken(Ticket ticket, Step step, Ulid ids) {
    var taking =
        new Taking(
            ids.next(),
            clock.instant(),
            OFFICER,
            new Seal(Cases.cipher()),
            TicketsForTests::shipped);
    if (ticket.take(step, taking, new Terms(7, 15)) instanceof Moving.Done(var after)) {
      return after;
    }
    throw new IllegalStateException(step + " was refused");
  }

  private ReceiptNumber number(int number) {
    return new ReceiptNumber(Series.CALENDAR.yearOf(clock.instant()), number);
  }

  private static CitizenId citizenOf(int number) {
    return new CitizenId("citizen-" + (number - 1) / CASES_OF_A_CITIZEN);
  }

  void open() {
    int key = opened++;
    var opening = Cases.opening("now-" + key, new CitizenId("new-" + key), clock.instant());
    fresh.add(tickets.open(opening).number());
  }

  /// Takes up one that was just opened.
  void move() {
    var done = tickets.take(fresh.get(moved++), new Step.Accept(), OFFICER);
    if (!(done instanceof Moving.Done)) {
      throw new IllegalStateException("not taken up: " + done);
    }
  }

  void findByNumber() {
    if (tickets.numbered(number(1 + chance.nextInt(size))).isEmpty()) {
      throw new IllegalStateException("a case is gone");
    }
  }

  void findByCitizen() {
    if (tickets.of(citizenOf(1 + chance.nextInt(size))).isEmpty()) {
      throw new IllegalStateException("no case of a citizen who has some");
    }
  }

  void unclosed(int most) {
    tickets.lists().unclosed(false, most);
  }

  void outlines() {
    new Outlines(client.getDatabase("saitrong")).unclosed(false);
  }

  void latest(int most) {
    tickets.lists().latest(false, most);
  }

  /// Through all there is, for words that nobody said.
  void search() {
    if (!search.find(Sought.of("คำที่ไม่มีใครพูด"), false, 200).isEmpty()) {
      throw new IllegalStateException("found what nobody said");
    }
  }

  /// As after a start.
  void searchFirst() {
    search = new CaseSearch(client.getDatabase("saitrong"), Cases.cipher(), clock);
    search();
  }

  void untaken() {
    tickets.lists().untaken();
  }

  int size() {
    return size;
  }

  Costs costs() {
    return costs;
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
