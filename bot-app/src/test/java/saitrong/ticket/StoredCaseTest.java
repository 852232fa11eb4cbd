package saitrong.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.content.Duty.Aspect;
import saitrong.content.Milestone;
import saitrong.shared.Language;
import saitrong.ticket.ClockEvent.Escalated;
import saitrong.ticket.ClockEvent.Reminded;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// What a release wrote, every later one reads.
class StoredCaseTest {

  private static final Instant EVENING = Instant.parse("2026-11-20T12:42:00Z");

  private static final Ticket CASE =
      new Ticket(
          "01KAHZZZZZZZZZZZZZZZZZZZZZ",
          2,
          "run/step",
          new CitizenId("somebody"),
          "street-light",
          null,
          false,
          Channel.LINE,
          new Received(EVENING, EVENING, EVENING.plusSeconds(1)),
          new ReceiptNumber(2569, 11),
          State.ACCEPTED,
          List.of(
              new Opened("01KAHZZZZZZZZZZZZZZZZZZZZA", EVENING, new Actor.Citizen()),
              new Moved(
                  "01KAHZZZZZZZZZZZZZZZZZZZZB",
                  Instant.parse("2026-11-23T02:00:00Z"),
                  new Actor.Staff("officer"),
                  State.WAITING,
                  State.ACCEPTED,
                  StepKind.ACCEPT,
                  new Fact.None(),
                  Map.of())),
          List.of(),
          Instant.parse("2026-11-21T03:00:00Z"));

  @Test
  void readsTheFirstForm() throws IOException {
    assertThat(TicketCodec.toTicket(sample("case-1.json"))).isEqualTo(CASE);
    assertThat(CASE.hasNews()).as("staff took it up after the citizen added something").isFalse();
  }

  /// Steps had no names, and who had it stood in the words.
  @Test
  void knowsWhatWasDoneInTheFirstForm() throws IOException {
    var ticket = TicketCodec.toTicket(sample("case-1-forwarded.json"));

    assertThat(ticket.moves())
        .extracting(Moved::kind)
        .containsExactly(
            StepKind.ACCEPT, StepKind.BEGIN, StepKind.FORWARD, StepKind.RESUME, StepKind.COMPLETE);
    assertThat(ticket.moves().get(2).remarks()).containsOnlyKeys(Remark.WORDS);
    assertThat(ticket.stays())
        .extracting(Stay::holder)
        .containsExactly(new Holder.Receiving(), new Holder.Unnamed(), new Holder.Receiving());
  }

  /// All that the first release reads is where it looks for it, and new things stand beside.
  @Test
  void writesWhatTheFirstReleaseReads() throws IOException {
    var written = TicketCodec.toDocument(CASE);

    var sample = sample("case-1.json");
    sample.remove("addedAt"); // set beside the rest
    sample.put("v", 2);
    sample.getList("events", Document.class).getLast().append("step", "accept");
    assertThat(written.toJson()).isEqualTo(sample.toJson());
  }

  @Test
  void readsAndWritesTheSecondForm() throws IOException {
    var sample = sample("case-2.json");

    var ticket = TicketCodec.toTicket(sample);

    assertThat(ticket.holder()).isEqualTo(new Holder.Agency("กรมตัวอย่างทดลอง"));
    assertThat(ticket.stays())
        .extracting(Stay::holder)
        .contains(
            new Holder.Unit("กลุ่มงานตัวอย่าง"),
            new Holder.Person("ผู้เชี่ยวชาญทดลอง", "กลุ่มงานตัวอย่าง"));
    assertThat(ticket.lastMove().by()).isEqualTo(new Actor.Citizen());
    assertThat(TicketCodec.toDocument(ticket).toJson()).isEqualTo(sample.toJson());
  }

  /// While a release rolls out, the one before finds the names where it looks for them.
  @Test
  void readsAndWritesToWhomACaseWasGiven() throws IOException {
    var sample = sample("case-2-given.json");

    var ticket = TicketCodec.toTicket(sample);

    assertThat(ticket.given()).map(Assignment::by).contains(Set.of(Aspect.KIND, Aspect.SYSTEM));
    assertThat(ticket.given().orElseThrow().to().insteadOf())
        .containsExactly("นายหนึ่งเดียว ทดลอง");
    assertThat(ticket.home().toTheCitizen(Language.EN)).contains("Cards (example)");
    assertThat(ticket.holder().toTheCitizen(Language.EN)).contains("กลุ่มงานบริการตัวอย่าง");
    assertThat(TicketCodec.toDocument(ticket).toJson()).isEqualTo(sample.toJson());
  }

  /// What the clock did stands beside what people did.
  @Test
  void readsAndWritesWhatTheClockDid() throws IOException {
    var sample = sample("case-2-late.json");

    var ticket = TicketCodec.toTicket(sample);

    assertThat(ticket.clock())
        .extracting(it -> ((ClockEvent.OfAPromise) it).milestone())
        .containsExactly(Milestone.FIRST_ACTION, Milestone.FIRST_ACTION, Milestone.RESULT);
    assertThat(ticket.delay().orElseThrow().fact())
        .isEqualTo(
            new Fact.Delay(LocalDate.of(2026, 12, 2), Instant.parse("2026-11-27T09:30:00Z")));
    assertThat(TicketCodec.toDocument(ticket).toJson()).isEqualTo(sample.toJson());
  }

  @Test
  void readsAndWritesOnWhoseListItCameAndWhoIsToBeAsked() throws IOException {
    var sample = sample("case-2-reminded.json");

    var ticket = TicketCodec.toTicket(sample);

    assertThat(ticket.clock())
        .filteredOn(Escalated.class::isInstance)
        .extracting(it -> Stay.name(((Escalated) it).to()))
        .containsExactly("หัวหน้าทดลอง (กลุ่มงานบริการตัวอย่าง)", "หน่วยงานผู้รับเรื่อง");
    assertThat(ticket.clock().getLast())
        .isInstanceOfSatisfying(
            Reminded.class, it -> assertThat(it.day().day()).isEqualTo(LocalDate.of(2026, 11, 25)));
    assertThat(TicketCodec.toDocument(ticket).toJson()).isEqualTo(sample.toJson());
  }

  @Test
  void readsThatEarlierReleasesGaveACaseToNobody() throws IOException {
    var ticket = TicketCodec.toTicket(sample("case-2.json"));

    assertThat(ticket.given()).isEmpty();
    assertThat(ticket.home()).isEqualTo(new Holder.Receiving());
  }

  @Test
  void takesNoHarmFromWhatALaterReleaseWritesOfTheClock() throws IOException {
    var sample = sample("case-2-late.json");
    sample.getList("clock", Document.class).getFirst().put("kind", "something-new");

    assertThat(TicketCodec.toTicket(sample).clock()).hasSize(2);
  }

  private static Document sample(String name) throws IOException {
    try (var file = StoredCaseTest.class.getResourceAsStream("/ticket/" + name)) {
      return Document.parse(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8));
    }
  }
}
