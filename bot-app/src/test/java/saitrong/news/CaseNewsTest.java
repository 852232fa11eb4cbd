package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
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
import saitrong.outbox.LetterKey;
import saitrong.outbox.Rider;
import saitrong.outbox.WiredOutbox;
import saitrong.rating.Aspect;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.Language;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Moving;
import saitrong.ticket.Opening;
import saitrong.ticket.Reason;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.Way;
import saitrong.transcript.Fate;
import saitrong.transcript.TranscriptForTests;

/// What a citizen hears of a case, and what they do not.
class CaseNewsTest {

  private static final LineUserId PERSON = new LineUserId("Ucitizen");
  private static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));

  @RegisterExtension static final TestStore STORE = TestStore.with(collections());

  private final MovableClock clock = new MovableClock();
  private final FakeLine line = new FakeLine(clock);
  private final FakeCitizens citizens = new FakeCitizens();
  private CitizenId citizen;
  private Tickets tickets;
  private WiredOutbox outbox;
  private CaseNews news;
  private Scores scores;
  private ReceiptNumber number;

  private static DeclaredCollection[] collections() {
    var all = new ArrayList<>(WiredOutbox.collections());
    all.addAll(TranscriptForTests.collections());
    all.addAll(List.of(TicketsForTests.collections()));
    all.add(RatingsForTests.scoresCollection());
    return all.toArray(DeclaredCollection[]::new);
  }

  @BeforeEach
  void aCaseIsOpen() {
    citizen = citizens.idOf("account", PERSON);
    var contact = new Contact(citizen, "account", PERSON, Contact.Kind.PERSON);
    citizens.remember(List.of(contact)).toCompletableFuture().join();
    line.hasQuota(1000, 0);
    wire(STORE.database());
    number = open("consultation", false, citizen);
  }

  private void wire(MongoDatabase database) {
    tickets = TicketsForTests.in(database, CIPHER, clock);
    outbox =
        new WiredOutbox(
            database,
            CIPHER,
            line,
            line,
            citizens,
            TranscriptForTests.in(database),
            Runnable::run,
            clock);
    news =
        new CaseNews(
            tickets,
            scores = RatingsForTests.scores(database, CIPHER, clock),
            outbox.outbox(),
            _ -> Language.TH,
            ShippedContent::ofTheDefaultAgency,
            clock);
  }

  private ReceiptNumber open(String kind, boolean confidential, @Nullable CitizenId whose) {
    var now = clock.instant();
    return tickets
        .open(
            new Opening(
                "event-" + kind,
                OFFICER,
                whose,
                kind,
                confidential,
                Channel.LINE,
                Received.of(now, now),
                List.of(),
                null))
        .number();
  }

  @Test
  void saysOnceWhichNumberGoesOnAndAsksForNoScore() {
    var other = open("complaint", false, citizen);
    takes(new Step.Merge(other, words("แจ้งสองครั้ง")));

    rounds(5);

    assertThat(told()).isEmpty();
    assertThat(card()).contains("รวมกับเรื่องเลขที่ " + other).doesNotContain("แจ้งสองครั้ง");
    assertThat(quickReplies()).doesNotContain("ให้คะแนน");
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  /// A question that waits counts more than what the case is called meanwhile.
  @Test
  void asksWhatIsWantedThoughTheCaseIsCalledOtherwiseInTheSameMinute() {
    takes(new Step.Accept(), new Step.Begin(null), new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    takes(new Step.Stage("reminded", State.AWAITING_CITIZEN));

    rounds(2);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card()).contains("ภาพหน้าจอ");
  }

  @AfterEach
  void nothingBroke() {
    assertThat(line.broken()).isEmpty();
  }

  @Test
  void tellsTheResultByPushWithTheNumberAloneOnTheLockScreen() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.Complete(words("ตั้งรหัสผ่านใหม่ให้แล้ว")));

    rounds(2);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card())
        .contains(
            "ดำเนินการเสร็จสิ้น", "ขั้นที่ 4 จาก 4", "ตั้งรหัสผ่านใหม่ให้แล้ว", "แจ้งกลับได้ถึง");
  }

  /// Nobody is asked for the number that stands on the card.
  @Test
  void saysWithItsButtonsWhichCaseItIsAbout() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));

    rounds(2);

    assertThat(card())
        .contains(
            "ส่งเอกสารเพิ่มเติม " + number,
            "ติดตามเรื่อง " + number,
            "เพื่อส่งข้อความ รูป หรือไฟล์");
  }

  /// The service procedure asks for it with the result, and counts whom it asked.
  @Test
  void asksWithTheResultWhetherItIsUnderstoodAndHowTheyWereServed() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.Complete(words("ตั้งรหัสผ่านใหม่ให้แล้ว")));

    rounds(2);

    assertThat(card())
        .contains(
            "เข้าใจแล้ว ให้คะแนน " + number, "ยังไม่เรียบร้อย " + number, "ติดต่อเจ้าหน้าที่");
    assertThat(quickReplies())
        .contains("5 มากที่สุด", "เข้าใจแล้ว ให้คะแนน " + number + " 5", "1 น้อยที่สุด");
    assertThat(asked()).extracting(Tally::asked).containsExactly(1);
  }

  @Test
  void asksForNoScoreOfWhatIsConfidentialOrWasNotDealtWith() {
    number = open("corruption-tip", true, citizen);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("ความลับทดลอง")));
    rounds(2);

    assertThat(card()).doesNotContain("ให้คะแนน");
    assertThat(asked()).isEmpty();
  }

  private List<Tally> asked() {
    var month = YearMonth.of(2026, 11);
    return scores.tally(Aspect.SERVICE, Split.By.KIND, month, month);
  }

  /// On the last day itself, a Sunday, nobody would answer.
  @Test
  void namesADayOnWhichSomebodyAnswersTheTelephone() {
    takes(new Step.Accept(), new Step.Begin(null));
    clock.advance(Duration.ofDays(6));
    takes(new Step.Complete(words("ตั้งรหัสผ่านใหม่ให้แล้ว")));

    rounds(2);

    assertThat(card()).contains("แจ้งกลับได้ถึง ศ.");
  }

  @Test
  void tellsChangesThatComeCloseTogetherOnce() {
    takes(new Step.Accept());
    clock.advance(Duration.ofSeconds(40));
    news.spread();
    takes(new Step.Begin(null));
    clock.advance(Duration.ofSeconds(40));
    news.spread();
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));

    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("รอข้อมูลเพิ่มเติมจากท่าน", "ภาพหน้าจอ");
  }

  /// Taken up, begun: nobody is disturbed for that, and nothing is paid.
  @Test
  void keepsWhatIsNotUrgentForTheNextReply() {
    takes(new Step.Accept());

    rounds(5);

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  @Test
  void takesBackWhatWaitedWhenTheCaseHasMovedOn() {
    takes(new Step.Accept());
    rounds(2);
    takes(new Step.Begin(null));
    rounds(2);
    takes(new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(ridersOnTheNextReply()).isZero();
  }

  /// The officer went on before the person could be asked: there is nothing to ask any more.
  @Test
  void doesNotAskForWhatIsNotWantedAnyMore() {
    takes(new Step.Accept(), new Step.Begin(null));
    clock.advance(Duration.ofHours(12));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    rounds(3);
    takes(new Step.Resume(null), new Step.Complete(words("เสร็จแล้ว")));

    clock.advance(Duration.ofHours(10));
    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("ดำเนินการเสร็จสิ้น");
  }

  /// Their documents were ready to be sent when the officer asked.
  @Test
  void asksAllTheSameWhenWhatTheySentCrossedTheQuestion() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    clock.advance(Duration.ofSeconds(20));
    tickets.add("k", citizen, number, List.of());

    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("รอข้อมูลเพิ่มเติมจากท่าน", "ภาพหน้าจอ");
    tickets.add("j", citizen, number, List.of());
    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.IN_PROGRESS);
    rounds(3);
    assertThat(told()).hasSize(1);
  }

  /// No letter of another state is named after the question, or it would read as asked.
  @Test
  void tellsNothingInTheNameOfAQuestionThatItsPersonHasOvertaken() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(3);
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    tickets.take(citizen, number, new Step.Withdraw(null));

    rounds(3);

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isZero();
  }

  /// Asked, and gone on at once: the card asks nothing, so nobody is disturbed for it.
  @Test
  void pushesNothingForAQuestionThatWasTakenBackAtOnce() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null), new Step.Resume(null));

    rounds(3);

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  @Test
  void tellsNothingOfACaseThatItsPersonHasCancelled() {
    takes(new Step.Accept());
    rounds(3);
    tickets.take(citizen, number, new Step.Withdraw(null));

    rounds(3);

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isZero();
  }

  @Test
  void tellsAtLastThoughSomebodyIsBusyWithIt() {
    takes(new Step.Accept(), new Step.Begin(null));
    for (int i = 0; i < 6; i++) {
      takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
      news.spread();
      clock.advance(Duration.ofSeconds(30));
      takes(new Step.Resume(null));
      news.spread();
      clock.advance(Duration.ofSeconds(30));
    }
    outbox.sweep();

    assertThat(told()).hasSize(1);
  }

  /// One card that LINE would refuse, or one value that cannot be opened.
  @Test
  void tellsTheOthersThoughOneCannotBeTold() {
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    STORE
        .database()
        .getCollection("cases")
        .updateOne(
            new Document("_id", tickets.numbered(number).orElseThrow().id()),
            new Document("$set", new Document("events.3.words", new Binary(new byte[] {1, 2, 3}))));
    number = open("street-light", false, citizen);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เปลี่ยนหลอดแล้ว")));

    rounds(3);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(news.waiting()).isEqualTo(1);
  }

  /// Two instances, or one that was cut short after the letter had gone.
  @Test
  void isNotToldAgainOnceItHasRiddenOnAReply() {
    clock.advance(Duration.ofHours(12));
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    var life = new Life();
    life.onceAfter(
        "outbox.insertOne",
        () -> {
          throw new IllegalStateException("killed");
        });
    wire(FragileDatabase.of(STORE.database(), life));
    rounds(1);
    wire(STORE.database());
    outbox.sweep();
    var riders = outbox.outbox().riders().claim(citizen, 5).stream().map(Rider::key).toList();
    outbox.outbox().riders().setAside(riders);
    outbox.outbox().riders().fared(riders, Fate.REPLIED);
    assertThat(riders).hasSize(1);

    rounds(5);

    assertThat(ridersOnTheNextReply()).isZero();
    clock.advance(Duration.ofHours(10));
    rounds(3);
    assertThat(told()).isEmpty();
  }

  /// The month's pushes came back at midnight.
  @Test
  void wakesNobodyWhenTheQuotaIsBack() {
    line.hasQuota(1000, 1000);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);
    clock.advance(Duration.ofHours(12));
    line.hasQuota(1000, 0);
    rounds(10);
    assertThat(told()).isEmpty();

    clock.advance(Duration.ofHours(11));
    rounds(10);

    assertThat(told()).hasSize(1);
  }

  /// An answer of tonight does not wait for news of the morning.
  @Test
  void holdsUpNoLaterAnswerAtNight() {
    clock.advance(Duration.ofHours(12));
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(2);
    var receipt = LetterKey.of("a receipt", clock.instant());
    outbox.handsOver(receipt, citizen, "ส่งแล้ว");

    rounds(2);

    assertThat(told()).containsExactly("ส่งแล้ว");
  }

  @Test
  void wakesNobodyAtNightButTellsAtOnceWhoWritesThen() {
    clock.advance(Duration.ofHours(12));
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);
    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  @Test
  void tellsInTheMorningWhatWasDecidedAtNight() {
    clock.advance(Duration.ofHours(12));
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);

    clock.advance(Duration.ofHours(10));
    rounds(1);

    assertThat(told()).hasSize(1);
  }

  @Test
  void saysWhoHasItNowAndWhoSeesToIt() {
    takes(new Step.Accept(), new Step.Begin(null));
    var day = LocalDate.ofInstant(clock.instant().plus(Duration.ofDays(3)), ZoneOffset.UTC);
    takes(
        new Step.Forward(
            new Holder.Unit("กลุ่มงานทดลองอีกกลุ่ม"),
            Way.ACCOUNT,
            day,
            null,
            words("ขอให้ช่วยดู")));

    rounds(2);

    assertThat(told()).hasSize(1);
    assertThat(card())
        .contains("ส่งต่อหน่วยงานที่เกี่ยวข้อง", "กลุ่มงานทดลองอีกกลุ่ม", "ท่านไม่ต้องแจ้งซ้ำ")
        .doesNotContain("ขอให้ช่วยดู");
  }

  @Test
  void saysWhyItCannotBeDoneAndWhatCanBeDoneInstead() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(
        new Step.CannotBeDone(
            Reason.NOT_DESIGNED, words("แก้ย้อนหลังไม่ได้"), words("ยื่นคำขอใหม่")));

    rounds(2);

    assertThat(card())
        .contains(
            "ไม่สามารถดำเนินการได้", "ระบบไม่ได้ออกแบบรองรับ", "แก้ย้อนหลังไม่ได้", "ยื่นคำขอใหม่");
  }

  /// Whoever sees the chat over a shoulder, or as an officer who is not in charge of it.
  @Test
  void saysNothingOfAConfidentialCaseButWhereItIs() {
    number = open("corruption-tip", true, citizen);
    takes(new Step.Accept(), new Step.Begin(words("บันทึกภายใน")));
    takes(new Step.Complete(words("ความลับทดลอง")));

    rounds(2);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card()).contains("ดำเนินการเสร็จสิ้น").doesNotContain("ความลับ", "บันทึกภายใน");
  }

  @Test
  void doesNotTellThePersonWhatTheyDidThemselves() {
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);
    tickets.take(citizen, number, new Step.Confirm());

    rounds(3);

    assertThat(told()).hasSize(1);
  }

  @Test
  void hasNobodyToTellWhereTheCaseCameByPhone() {
    number = open("phone-call", false, null);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));

    rounds(3);

    assertThat(told()).isEmpty();
  }

  /// The instance dies before each of its writes in turn; another one goes on.
  @Test
  void tellsOnceWhereverTheInstanceDies() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(3);
    for (String write :
        List.of(
            "transcript.insertMany",
            "outbox.insertOne",
            "outbox.deleteOne",
            "case_news.deleteOne")) {
      takes(new Step.AskCitizen(words("เพิ่มเติม"), null));
      clock.advance(CaseNews.CLOSE_TOGETHER);
      int before = told().size();
      var life = new Life();
      life.onceAfter(
          write,
          () -> {
            throw new IllegalStateException("killed");
          });
      wire(FragileDatabase.of(STORE.database(), life));
      try {
        news.spread();
      } catch (RuntimeException killed) {
        // Another instance goes on.
      }

      wire(STORE.database());
      rounds(3);

      assertThat(told()).as(write).hasSize(before + 1);
      takes(new Step.Resume(null));
      rounds(3);
    }
  }

  /// The step is kept, or it is not: either way nobody is told twice or of nothing.
  @Test
  void tellsOnceOfAStepThatAnOfficerHadToRepeatAfterACrash() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(3);
    for (String write : List.of("case_news.updateOne", "cases.updateOne")) {
      int before = told().size();
      var life = new Life();
      life.onceAfter(
          write,
          () -> {
            throw new IllegalStateException("killed");
          });
      wire(FragileDatabase.of(STORE.database(), life));
      try {
        takes(new Step.AskCitizen(words("เพิ่มเติม"), null));
      } catch (RuntimeException killed) {
        // The officer looks again.
      }
      wire(STORE.database());
      rounds(3);
      tickets.take(number, new Step.AskCitizen(words("เพิ่มเติม"), null), OFFICER);
      rounds(3);

      assertThat(told()).as(write).hasSize(before + 1);
      takes(new Step.Resume(null));
      rounds(3);
    }
  }

  private void takes(Step... steps) {
    for (var step : steps) {
      assertThat(tickets.take(number, step, OFFICER)).isInstanceOf(Moving.Done.class);
    }
  }

  private static PersonalText words(String words) {
    return new PersonalText(words);
  }

  private void rounds(int howMany) {
    for (int i = 0; i < howMany; i++) {
      clock.advance(CaseNews.CLOSE_TOGETHER);
      news.spread();
      outbox.sweep();
    }
  }

  private long ridersOnTheNextReply() {
    return outbox.outbox().riders().claim(citizen, 5).size();
  }

  /// As it was frozen for LINE last.
  private String card() {
    return line.cards().getLast().toString();
  }

  private String quickReplies() {
    return line.quickReplies().toString();
  }

  private List<String> told() {
    return line.delivered().stream().map(Delivered::text).toList();
  }
}
