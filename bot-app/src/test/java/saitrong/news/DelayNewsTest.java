package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Contact;
import saitrong.citizen.FakeCitizens;
import saitrong.citizen.LineUserId;
import saitrong.content.ShippedContent;
import saitrong.outbox.FakeLine;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.WiredOutbox;
import saitrong.rating.RatingsForTests;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Moving;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.transcript.TranscriptForTests;

/// What a citizen hears when their result comes later than promised. It is a Monday morning, and
/// they were promised one by Thursday.
class DelayNewsTest {

  private static final LineUserId PERSON = new LineUserId("Ucitizen");
  private static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private static final Step DELAY =
      new Step.Delay(LocalDate.of(2026, 12, 2), new PersonalText("รอเอกสารจากหน่วยงานตัวอย่าง"));

  @RegisterExtension static final TestStore STORE = TestStore.with(collections());

  private final MovableClock clock = new MovableClock();
  private final FakeLine line = new FakeLine(clock);
  private final FakeCitizens citizens = new FakeCitizens();
  private Language language = Language.TH;
  private CitizenId citizen;
  private Tickets tickets;
  private WiredOutbox outbox;
  private CaseNews news;
  private ReceiptNumber number;

  private static DeclaredCollection[] collections() {
    var all = new ArrayList<>(WiredOutbox.collections());
    all.addAll(TranscriptForTests.collections());
    all.addAll(List.of(TicketsForTests.collections()));
    all.add(RatingsForTests.scoresCollection());
    return all.toArray(DeclaredCollection[]::new);
  }

  @BeforeEach
  void anOfficerWorksOnACase() {
    citizen = citizens.idOf("account", PERSON);
    var contact = new Contact(citizen, "account", PERSON, Contact.Kind.PERSON);
    citizens.remember(List.of(contact)).toCompletableFuture().join();
    line.hasQuota(1000, 0);
    tickets = TicketsForTests.in(STORE.database(), CIPHER, clock);
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
        new CaseNews(
            tickets,
            RatingsForTests.scores(STORE.database(), CIPHER, clock),
            outbox.outbox(),
            _ -> language,
            ShippedContent::ofTheDefaultAgency,
            clock);
    number = opened();
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(2);
  }

  private ReceiptNumber opened() {
    var now = Received.of(clock.instant(), clock.instant());
    return tickets
        .open(new Opening("a", citizen, "consultation", false, Channel.LINE, now, List.of()))
        .number();
  }

  @AfterEach
  void nothingBroke() {
    assertThat(line.broken()).isEmpty();
  }

  @Test
  void tellsAtOnceWhyAndUntilWhenWithAnApology() {
    takes(DELAY);

    rounds(2);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card())
        .contains(
            "ขออภัยที่จะแจ้งผลช้ากว่ากำหนดเดิม",
            "รอเอกสารจากหน่วยงานตัวอย่าง",
            "พ. 2 ธ.ค. 2569 เวลา 16.30 น. (เลื่อนจาก พฤ. 26 พ.ย. 2569)",
            "อยู่ระหว่างดำเนินการ");
  }

  @Test
  void speaksEnglishToo() {
    language = Language.EN;
    takes(DELAY);

    rounds(2);

    assertThat(card())
        .contains(
            "Sorry, the result comes later than promised",
            "Wed 2 Dec 2026 at 16:30 (put off from Thu 26 Nov 2026)");
  }

  @Test
  void wakesNobodyForIt() {
    clock.advance(Duration.ofHours(12));
    takes(DELAY);
    rounds(3);
    assertThat(told()).isEmpty();

    clock.advance(Duration.ofHours(10));
    rounds(1);

    assertThat(told()).hasSize(1);
  }

  /// The officer goes on within the minute: it is late all the same.
  @Test
  void isToldThoughAnotherStepCameRightBehindIt() {
    takes(new Step.AskCitizen(new PersonalText("ภาพหน้าจอ"), null), new Step.Resume(null), DELAY);
    takes(new Step.AskCitizen(new PersonalText("ภาพหน้าจอ"), null), new Step.Resume(null));

    rounds(2);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("รอเอกสารจากหน่วยงานตัวอย่าง");
  }

  /// What they did was answered in the chat; what the office says afterwards was not.
  @Test
  void isToldOfACaseThatItsPersonMovedLast() {
    takes(new Step.AskCitizen(new PersonalText("ภาพหน้าจอ"), null));
    rounds(2);
    tickets.add("k", citizen, number, List.of());
    rounds(2);
    int before = told().size();

    takes(DELAY);
    rounds(2);

    assertThat(told()).hasSize(before + 1);
    assertThat(card()).contains("รอเอกสารจากหน่วยงานตัวอย่าง");
  }

  @Test
  void isOverOnceThereIsAResult() {
    takes(DELAY);
    rounds(2);

    takes(new Step.Complete(new PersonalText("เสร็จแล้ว")));
    rounds(2);

    assertThat(card()).contains("เสร็จแล้ว").doesNotContain("ขออภัย", "รอเอกสาร");
  }

  private void takes(Step... steps) {
    for (var step : steps) {
      assertThat(tickets.take(number, step, OFFICER)).isInstanceOf(Moving.Done.class);
    }
  }

  private void rounds(int howMany) {
    for (int i = 0; i < howMany; i++) {
      clock.advance(CaseNews.CLOSE_TOGETHER);
      news.spread();
      outbox.sweep();
    }
  }

  private String card() {
    return line.cards().getLast().toString();
  }

  private List<String> told() {
    return line.delivered().stream().map(Delivered::text).toList();
  }
}
