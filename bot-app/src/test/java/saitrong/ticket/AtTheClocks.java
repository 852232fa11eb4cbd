package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.words;
import static saitrong.ticket.Cases.LAMP;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.Content;
import saitrong.content.Holiday;
import saitrong.content.Milestone;
import saitrong.content.OfficeHours;
import saitrong.content.ShippedContent;
import saitrong.content.ThaiDates;
import saitrong.content.Timetable;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;
import saitrong.ticket.ClockEvent.Escalated;
import saitrong.ticket.ClockEvent.OfAPromise;
import saitrong.ticket.ClockEvent.Warned;

/// A case that came in on Monday at ten is to be begun by Tuesday at ten, taken up by 16.30 of that
/// day and answered by Thursday at 16.30. The office is warned two office hours before the first
/// two, eight before the last.
abstract class AtTheClocks {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  static final Actor.Staff OFFICER = new Actor.Staff("officer");
  static final Step ASK = new Step.AskCitizen(words("ภาพหน้าจอ"), null);
  static final Document ANY = new Document("_id", new Document("$gt", ""));
  static final Instant THURSDAY = at(26, 16, 30);

  final MovableClock clock = new MovableClock();
  Timetable timetable = TicketsForTests.shipped().orElseThrow();
  Tickets tickets;
  ReceiptNumber number;

  @BeforeEach
  void aCaseIsOpen() {
    tickets = TicketsForTests.in(STORE.database(), cipher(), () -> Optional.of(timetable), clock);
    number = open("a", "street-light", false);
  }

  ReceiptNumber open(String key, String kind, boolean confidential) {
    var now = clock.instant();
    var received = Received.of(now, now);
    return tickets
        .open(new Opening(key, SOMEBODY, kind, confidential, Channel.LINE, received, LAMP))
        .number();
  }

  void on(int day, int hour, int minute) {
    clock.advance(Duration.between(clock.instant(), at(day, hour, minute)));
    clocks().look();
  }

  static Instant at(int day, int hour, int minute) {
    return LocalDateTime.of(2026, 11, day, hour, minute).atZone(ThaiDates.ZONE).toInstant();
  }

  DueList dueList() {
    return new DueList(STORE.database(), () -> Optional.of(timetable), new Terms(7, 15), clock);
  }

  CaseClocks clocks() {
    return clocks(STORE.database());
  }

  CaseClocks clocks(MongoDatabase database) {
    return TicketsForTests.clocks(database, () -> Optional.of(timetable), clock);
  }

  static Timetable withDayOff(long version, LocalDate... off) {
    Content content = ShippedContent.ofTheDefaultAgency();
    var days = new ArrayList<>(content.holidays());
    for (var day : off) {
      days.add(new Holiday(day, "วันหยุดทดสอบ", Holiday.Kind.SPECIAL, "ทดสอบ", true));
    }
    var hours = new OfficeHours(content.officeHours().week(), days, List.of());
    return new Timetable(version, hours, content.policy());
  }

  void takes(Step... steps) {
    for (var step : steps) {
      assertThat(tickets.take(number, step, OFFICER)).isInstanceOf(Moving.Done.class);
    }
  }

  static Step delayUntil(LocalDate day) {
    return new Step.Delay(day, words("รอเอกสารจากหน่วยงานอื่น"));
  }

  static Step forward() {
    var until = LocalDate.of(2026, 11, 30);
    return new Step.Forward(
        new Holder.Unit("กลุ่มงานทดลองอีกกลุ่ม"), Way.ACCOUNT, until, null, words("ขอให้ช่วยดู"));
  }

  Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }

  List<ClockEvent> events() {
    return ticket().clock();
  }

  List<Milestone> warned() {
    return milestones(Warned.class);
  }

  List<Milestone> escalated() {
    return milestones(Escalated.class);
  }

  List<Milestone> milestones(Class<? extends OfAPromise> kind) {
    return events().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(OfAPromise::milestone)
        .toList();
  }

  List<Document> rows() {
    return STORE
        .database()
        .getCollection("case_clocks")
        .find(new Document("confidential", new Document("$in", List.of(false, true))))
        .into(new ArrayList<>());
  }
}
