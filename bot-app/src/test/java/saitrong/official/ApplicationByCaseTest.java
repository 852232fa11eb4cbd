package saitrong.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Contact;
import saitrong.citizen.FakeCitizens;
import saitrong.citizen.LineUserId;
import saitrong.citizen.Officials;
import saitrong.citizen.OfficialsForTests;
import saitrong.content.ShippedContent;
import saitrong.menu.FakeLineMenus;
import saitrong.menu.MenusForTests;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.FakeLine;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Weight;
import saitrong.outbox.WiredOutbox;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Opening;
import saitrong.ticket.Reason;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Remark;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.Way;
import saitrong.transcript.TranscriptForTests;

/// Somebody applies, and is verified or refused, in a real case.
class ApplicationByCaseTest {

  private static final LineUserId PERSON = new LineUserId("Uapplicant");
  private static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));

  @RegisterExtension static final TestStore STORE = TestStore.with(collections());

  private final MovableClock clock = new MovableClock();
  private final FakeLine line = new FakeLine(clock);
  private final FakeCitizens citizens = new FakeCitizens();
  private final Tickets tickets = TicketsForTests.in(STORE.database(), CIPHER, clock);
  private final Officials officials = OfficialsForTests.in(STORE.database(), clock);
  private final Applications applications = new CaseApplications(tickets);
  private final Decision decision =
      new Decision(applications, officials, _ -> {}, "ผู้ทดลอง", "account");
  private WiredOutbox outbox;
  private OfficialNews news;
  private ReceiptNumber number;

  private static DeclaredCollection[] collections() {
    var all = new ArrayList<>(WiredOutbox.collections());
    all.addAll(TranscriptForTests.collections());
    all.add(OfficialsForTests.collection());
    all.add(MenusForTests.collection());
    all.addAll(List.of(TicketsForTests.collections()));
    return all.toArray(DeclaredCollection[]::new);
  }

  @BeforeEach
  void somebodyApplies() {
    var applicant = citizens.idOf("account", PERSON);
    var contact = new Contact(applicant, "account", PERSON, Contact.Kind.PERSON);
    citizens.remember(List.of(contact)).toCompletableFuture().join();
    line.hasQuota(1000, 0);
    number = opened(applicant);
    outbox =
        new WiredOutbox(
            STORE.database(),
            CIPHER,
            line,
            line,
            citizens,
            TranscriptForTests.in(STORE.database()),
            Runnable::run,
            clock);
    news =
        new OfficialNews(
            officials,
            MenusForTests.officialsMenu(
                STORE.database(), officials, citizens, new FakeLineMenus(), clock),
            applications,
            outbox.outbox(),
            ShippedContent::ofTheDefaultAgency,
            clock);
  }

  private ReceiptNumber opened(CitizenId applicant) {
    var received = Received.of(clock.instant(), clock.instant());
    return tickets
        .open(
            new Opening(
                "run/case", applicant, Applications.KIND, false, Channel.LINE, received, List.of()))
        .number();
  }

  @AfterEach
  void nothingBroke() {
    assertThat(line.broken()).isEmpty();
  }

  @Test
  void endsTheCaseWithWordsByWhoVerified() {
    assertThat(decision.approve(number.toString()).code()).isZero();

    assertThat(ticket().state()).isEqualTo(State.DONE);
    assertThat(ticket().moves())
        .allSatisfy(move -> assertThat(move.by()).isEqualTo(new Actor.Staff("ผู้ทดลอง")));
    assertThat(tickets.remarks(ticket()).values())
        .contains(Map.of(Remark.WORDS, new PersonalText("รับรองเป็นผู้ดูแลระบบประจำหน่วยงานแล้ว")));
  }

  @Test
  void endsTheCaseFromWhereverItIs() {
    takes(new Step.Accept(), new Step.Begin(null));
    var inAWeek = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(7);
    takes(
        new Step.Forward(
            new Holder.Unit("กลุ่มงานสมมติ"),
            Way.ACCOUNT,
            inAWeek,
            null,
            new PersonalText("ตรวจแบบฟอร์ม")));

    decision.approve(number.toString());

    assertThat(ticket().state()).isEqualTo(State.DONE);
  }

  @Test
  void leavesACaseThatIsDoneAsItIs() {
    takes(
        new Step.Accept(),
        new Step.Begin(null),
        new Step.Complete(new PersonalText("ตรวจแล้ว รอรับรอง")));
    int events = ticket().events().size();

    decision.approve(number.toString());

    assertThat(ticket().events()).hasSize(events);
  }

  @Test
  void tellsOnceWhicheverNewsIsFirst() {
    decision.approve(number.toString());

    rounds(2);
    tellsByTheCase();
    rounds(2);

    assertThat(told()).hasSize(1);
  }

  @Test
  void tellsOnceWhereTheNewsOfTheCaseIsFirst() {
    decision.approve(number.toString());

    tellsByTheCase();
    rounds(2);

    assertThat(told()).hasSize(1);
  }

  /// The command is between its two writes.
  @Test
  void waitsForTheEndOfTheCaseBeforeItTells() {
    officials.verify(citizens.idOf("account", PERSON), number.toString());
    rounds(1);
    assertThat(told()).isEmpty();

    decision.approve(number.toString());
    rounds(1);
    tellsByTheCase();
    rounds(1);

    assertThat(told()).hasSize(1);
  }

  /// Whoever gave the command in an earlier release left the case open.
  @Test
  void tellsOfAVerificationWhoseCaseStaysOpen() {
    officials.verify(citizens.idOf("account", PERSON), number.toString());
    clock.advance(Duration.ofMinutes(2));

    rounds(1);

    assertThat(told()).hasSize(1);
  }

  @Test
  void tellsOfTheMenuAlsoWhereTheCaseWasDoneBefore() {
    takes(
        new Step.Accept(),
        new Step.Begin(null),
        new Step.Complete(new PersonalText("ตรวจแล้ว รอรับรอง")));
    tellsByTheCase();
    rounds(1);
    clock.advance(Duration.ofMinutes(5));

    decision.approve(number.toString());
    rounds(2);

    assertThat(told()).hasSize(2);
  }

  /// There is no command of its own: the case says that it cannot be done, and what can.
  @Test
  void isRefusedByTheStepOfTheCase() {
    takes(
        new Step.Accept(),
        new Step.Begin(null),
        new Step.CannotBeDone(
            Reason.OTHER,
            new PersonalText("แบบฟอร์มยังไม่มีลายมือชื่อ"),
            new PersonalText("ส่งแบบฟอร์มที่ลงนามแล้วเข้ามาใหม่")));

    assertThat(decision.approve(number.toString()).code()).isEqualTo(1);

    rounds(2);
    assertThat(officials.all()).isEmpty();
    assertThat(told()).isEmpty();
    assertThat(ticket().state()).isEqualTo(State.IMPOSSIBLE);
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }

  private void takes(Step... steps) {
    for (var step : steps) {
      tickets.take(number, step, OFFICER);
    }
  }

  /// What the news of cases does with it.
  private void tellsByTheCase() {
    var move = ticket().broughtHere().orElseThrow();
    UUID letter = LetterKey.of(move.news(), move.at());
    outbox
        .outbox()
        .post(
            letter,
            citizens.idOf("account", PERSON),
            Outgoing.of(new Message.Text("ผลของเรื่อง")),
            Weight.BINDING);
    outbox.sweep();
  }

  private void rounds(int howMany) {
    for (int i = 0; i < howMany; i++) {
      news.spread();
      outbox.sweep();
      clock.advance(Duration.ofSeconds(5));
    }
  }

  private List<String> told() {
    return line.delivered().stream().map(Delivered::text).toList();
  }
}
