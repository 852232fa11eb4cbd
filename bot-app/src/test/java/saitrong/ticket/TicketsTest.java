package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.Cases.ANOTHER;
import static saitrong.ticket.Cases.FRIDAY_EVENING;
import static saitrong.ticket.Cases.LAMP;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.confidential;
import static saitrong.ticket.Cases.opening;
import static saitrong.ticket.Cases.said;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.MissingKey;
import saitrong.store.TestStore;

class TicketsTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  private static final Actor.Staff OFFICER = new Actor.Staff("officer");

  private final MovableClock clock = new MovableClock();
  private static final Step ASK = new Step.AskCitizen(new PersonalText("ภาพถ่าย"), null);
  private Tickets tickets;

  @BeforeEach
  void open() {
    tickets = TicketsForTests.in(STORE.database(), cipher(), clock);
  }

  @Test
  void keepsWhatWasSaidAsItWasSaid() {
    var ticket = tickets.open(opening("a"));

    assertThat(tickets.find(SOMEBODY, ticket.number())).contains(ticket);
    assertThat(tickets.papers(ticket).details()).isEqualTo(LAMP);
    assertThat(ticket.state()).isEqualTo(State.WAITING);
  }

  @Test
  void keepsAnAnswerToAQuestionThatIsNoMore() {
    var nameless = new Detail("เดิม", null, new PersonalText("ก"), LAMP.getFirst().stored());
    var given =
        new Opening(
            "a",
            SOMEBODY,
            "poll",
            false,
            Channel.LINE,
            Received.of(FRIDAY_EVENING, FRIDAY_EVENING),
            List.of(nameless));

    var ticket = tickets.open(given);

    assertThat(tickets.papers(ticket).details()).containsExactly(nameless);
  }

  /// By the clocks in Bangkok, which are seven hours ahead.
  @Test
  void knowsWhatCameInDuringAMonthByTheNumbersAndWithoutTips() {
    var last = Instant.parse("2026-11-30T16:59:59.999Z");
    var first = Instant.parse("2026-10-31T17:00:00Z");
    tickets.open(opening("before", SOMEBODY, first.minusMillis(1)));
    var one = tickets.open(opening("last", SOMEBODY, last));
    var other = tickets.open(opening("first", SOMEBODY, first));
    tickets.open(opening("after", SOMEBODY, last.plusMillis(1)));
    tickets.open(confidential("tip"));

    assertThat(tickets.receivedIn(YearMonth.of(2026, 11))).containsExactly(one, other);
  }

  @Test
  void knowsNoCaseOfSomebodyElse() {
    var number = tickets.open(opening("a")).number();

    assertThat(tickets.find(ANOTHER, number)).isEmpty();
    assertThat(tickets.find(SOMEBODY, new ReceiptNumber(2569, 2))).isEmpty();
    assertThat(tickets.of(ANOTHER)).isEmpty();
    assertThat(tickets.add("k", ANOTHER, number, LAMP)).isEqualTo(new Addition.NoSuchCase());
    assertThat(tickets.numbered(number)).isPresent();
  }

  @Test
  void countsWhatNobodyHasTakenUpAndKnowsTheOldest() {
    assertThat(tickets.untaken()).isEqualTo(new Untaken(0, Optional.empty()));
    var taken = tickets.open(opening("a"));
    tickets.open(opening("b", SOMEBODY, FRIDAY_EVENING.plusSeconds(60)));

    tickets.take(taken.number(), new Step.Accept(), OFFICER);

    assertThat(tickets.untaken())
        .isEqualTo(new Untaken(1, Optional.of(FRIDAY_EVENING.plusSeconds(60))));
  }

  /// Not even that there is one: the desk is for more people than those assigned to them.
  @Test
  void countsNoConfidentialCaseForTheDesk() {
    tickets.open(confidential("a"));
    assertThat(tickets.untaken()).isEqualTo(new Untaken(0, Optional.empty()));

    tickets.open(opening("b", SOMEBODY, FRIDAY_EVENING.plusSeconds(60)));

    assertThat(tickets.untaken())
        .isEqualTo(new Untaken(1, Optional.of(FRIDAY_EVENING.plusSeconds(60))));
  }

  @Test
  void listsTheNewestFiftyOfWhatACitizenHasDoneWith() {
    IntStream.rangeClosed(1, 53)
        .mapToObj(i -> tickets.open(opening("k" + i)).number())
        .forEach(number ->
            tickets.take(number, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER));
    tickets.open(opening("k1")); // asked again, long after

    var own = tickets.of(SOMEBODY);

    assertThat(own).hasSize(50);
    assertThat(own.getFirst().number()).hasToString("00053/2569");
    assertThat(own.getLast().number()).hasToString("00004/2569");
  }

  @Test
  void addsOnceForOneKey() {
    var ticket = tickets.open(opening("a"));
    var more = List.of(said("เพิ่มเติม", "เสาต้นที่สอง"));

    var kept = tickets.add("k", SOMEBODY, ticket.number(), more);
    tickets.add("k", SOMEBODY, ticket.number(), more);
    clock.advance(Duration.ofMinutes(1));
    tickets.add("j", SOMEBODY, ticket.number(), LAMP);

    assertThat(kept).isInstanceOf(Addition.Kept.class);
    assertThat(tickets.papers(ticket).added())
        .extracting(Papers.Added::details)
        .containsExactly(more, LAMP);
    assertThat(tickets.numbered(ticket.number()).orElseThrow().hasNews()).isTrue();
  }

  @Test
  void keepsTheAdditionsOfCasesApart() {
    var one = tickets.open(opening("a"));
    var two = tickets.open(opening("b"));
    tickets.add("k", SOMEBODY, one.number(), LAMP);

    assertThat(tickets.papers(one).added()).hasSize(1);
    assertThat(tickets.papers(two).added()).isEmpty();
  }

  @Test
  void finishesAnAdditionThatACrashCutInTwo() {
    var ticket = tickets.open(opening("a"));
    var life = new Life();
    life.endsAfter("case-additions.insertOne");
    var mortal = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    assertThatThrownBy(() -> mortal.add("k", SOMEBODY, ticket.number(), LAMP))
        .isInstanceOf(Life.Ended.class);

    tickets.add("k", SOMEBODY, ticket.number(), LAMP);

    assertThat(tickets.papers(ticket).added()).hasSize(1);
    assertThat(tickets.numbered(ticket.number()).orElseThrow().hasNews()).isTrue();
  }

  @Test
  void tellsWhatIsToBeDoneTheOldestFirstAndConfidentialOnesOnlyWhenAsked() {
    var first = tickets.open(opening("a"));
    var secret = tickets.open(confidential("b"));
    var last = tickets.open(opening("c"));
    tickets.take(first.number(), new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);

    assertThat(tickets.unclosed(false, 10)).containsExactly(last);
    assertThat(tickets.unclosed(true, 10)).containsExactly(secret, last);
    assertThat(tickets.latest(false, 10))
        .extracting(Ticket::number)
        .containsExactly(last.number(), first.number());
    assertThat(tickets.latest(true, 2)).containsExactly(last, secret);
  }

  @Test
  void movesACaseAndRemembersByWhomAndWithWhichWords() {
    var number = tickets.open(opening("a")).number();
    clock.advance(Duration.ofMinutes(5));
    tickets.take(number, new Step.Accept(), OFFICER);
    tickets.take(number, new Step.Begin(null), OFFICER);
    var words = new PersonalText("เปลี่ยนหลอดแล้ว");

    var done = tickets.take(number, new Step.Complete(words), new Actor.Staff("deputy"));

    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(done).isEqualTo(new Moving.Done(ticket));
    assertThat(ticket.state()).isEqualTo(State.DONE);
    assertThat(ticket.events()).hasSize(4);
    var last = ticket.lastMove();
    assertThat(last.by()).isEqualTo(new Actor.Staff("deputy"));
    assertThat(last.at()).isEqualTo(clock.instant());
    assertThat(tickets.papers(ticket).remarks())
        .containsEntry(last.id(), Map.of(Remark.WORDS, words));
  }

  @Test
  void opensEachRemarkOfAStepAndNothingBesides() {
    var number = inProgress("a");
    var why = new PersonalText("แก้ไขย้อนหลังไม่ได้");
    var instead = new PersonalText("ยื่นใหม่ได้ทุกวัน");

    tickets.take(number, new Step.CannotBeDone(Reason.NOT_DESIGNED, why, instead), OFFICER);

    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(tickets.papers(ticket).remarks())
        .containsEntry(ticket.lastMove().id(), Map.of(Remark.WORDS, why, Remark.INSTEAD, instead));
    assertThat(ticket.toString() + ticket.events()).doesNotContain("ยื่นใหม่");
  }

  @Test
  void refusesAStepThatTheStateDoesNotAllow() {
    var ticket = tickets.open(opening("a"));

    assertThat(tickets.take(ticket.number(), new Step.Complete(new PersonalText("ก")), OFFICER))
        .isInstanceOfSatisfying(
            Moving.Refused.class, refused -> assertThat(refused.ticket()).isEqualTo(ticket));
    assertThat(tickets.take(new ReceiptNumber(2569, 9), new Step.Accept(), OFFICER))
        .isEqualTo(new Moving.NoSuchCase());
    assertThat(tickets.numbered(ticket.number())).contains(ticket);
  }

  @Test
  void letsACitizenConfirmTheirOwnResultAndNobodyElsesOne() {
    var number = inProgress("a");
    tickets.take(number, new Step.Complete(new PersonalText("เปลี่ยนหลอดแล้ว")), OFFICER);

    assertThat(tickets.take(ANOTHER, number, new Step.Confirm()))
        .isEqualTo(new Moving.NoSuchCase());
    assertThat(tickets.take(SOMEBODY, number, new Step.Confirm())).isInstanceOf(Moving.Done.class);

    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(ticket.lastMove().by()).isEqualTo(new Actor.Citizen());
    assertThat(tickets.confirmation(ticket))
        .isEqualTo(new Confirmation.Understood(clock.instant()));
  }

  /// What came in may be all that was wanted.
  @Test
  void closesNoCaseForWantOfInformationThatCame() {
    var number = inProgress("a");
    tickets.take(number, new Step.AskCitizen(new PersonalText("ภาพถ่าย"), null), OFFICER);
    clock.advance(Duration.ofDays(3));
    tickets.add("k", SOMEBODY, number, LAMP);
    clock.advance(Duration.ofDays(30));

    assertThat(tickets.take(number, new Step.Lapse(), OFFICER))
        .isInstanceOfSatisfying(
            Moving.Refused.class,
            refused ->
                assertThat(refused.objection()).isInstanceOf(Objection.InformationCame.class));
  }

  @Test
  void emptiesAClosedCaseAndKeepsItsNumber() {
    var number = inProgress("a");
    tickets.add("k", SOMEBODY, number, LAMP);
    assertThat(tickets.erase(number, OFFICER)).isInstanceOf(Erasing.StillOpen.class);
    assertThat(tickets.papers(tickets.numbered(number).orElseThrow()).details()).isNotEmpty();
    tickets.take(number, new Step.Complete(new PersonalText("เปลี่ยนหลอดแล้ว")), OFFICER);

    assertThat(tickets.erase(number, OFFICER)).isInstanceOf(Erasing.Erased.class);

    var emptied = tickets.numbered(number).orElseThrow();
    var papers = tickets.papers(emptied);
    assertThat(papers.details()).isEmpty();
    assertThat(papers.added()).singleElement().satisfies(it -> assertThat(it.details()).isEmpty());
    assertThat(papers.remarks().values()).allSatisfy(it -> assertThat(it).isEmpty());
    assertThat(emptied.state()).isEqualTo(State.DONE);
    assertThat(emptied.events().getLast())
        .isEqualTo(
            new TicketEvent.Erased(emptied.events().getLast().id(), clock.instant(), OFFICER));
    assertThat(tickets.of(SOMEBODY)).containsExactly(emptied);
    assertThat(tickets.open(opening("b")).number().number()).isEqualTo(number.number() + 1);
    assertThat(tickets.erase(new ReceiptNumber(2569, 77), OFFICER))
        .isEqualTo(new Erasing.NoSuchCase());
  }

  @Test
  void finishesAnErasureThatACrashCutInTwo() {
    var number = inProgress("a");
    tickets.add("k", SOMEBODY, number, LAMP);
    tickets.take(number, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);
    var life = new Life();
    life.endsAfter("case-additions.updateMany");
    var mortal = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    assertThatThrownBy(() -> mortal.erase(number, OFFICER)).isInstanceOf(Life.Ended.class);

    tickets.erase(number, OFFICER);

    var papers = tickets.papers(tickets.numbered(number).orElseThrow());
    assertThat(papers.details()).isEmpty();
    assertThat(papers.added().getFirst().details()).isEmpty();
  }

  @Test
  void showsWhatIsOpenHoweverManyWereOpenedSince() {
    var first = tickets.open(opening("first")).number();
    for (int i = 0; i < 50; i++) {
      tickets.open(opening("later " + i));
    }

    assertThat(tickets.of(SOMEBODY)).hasSize(51).last().extracting(Ticket::number).isEqualTo(first);
    tickets.take(first, new Step.Accept(), OFFICER);
    tickets.take(first, new Step.Begin(null), OFFICER);
    tickets.take(first, new Step.Complete(new PersonalText("เปลี่ยนหลอดแล้ว")), OFFICER);
    assertThat(tickets.of(SOMEBODY)).hasSize(50);
    tickets.take(SOMEBODY, first, new Step.Reopen(null));
    assertThat(tickets.of(SOMEBODY)).hasSize(51);
    tickets.take(first, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);
    assertThat(tickets.of(SOMEBODY)).hasSize(50);
  }

  /// An agency calls a case otherwise; nobody has read what came.
  @Test
  void holdsNoOtherNameOfItsStateForALookAtWhatCame() {
    var number = inProgress("a");
    tickets.take(number, new Step.AskCitizen(new PersonalText("ภาพถ่าย"), null), OFFICER);
    clock.advance(Duration.ofDays(3));
    tickets.add("k", SOMEBODY, number, LAMP);
    clock.advance(Duration.ofDays(30));

    tickets.take(number, new Step.Stage("called-again", null), OFFICER);

    assertThat(tickets.numbered(number).orElseThrow().hasNews()).isTrue();
    assertThat(tickets.take(number, new Step.Lapse(), OFFICER))
        .isInstanceOfSatisfying(
            Moving.Refused.class,
            refused ->
                assertThat(refused.objection()).isInstanceOf(Objection.InformationCame.class));
  }

  /// Whoever did as they were asked is not told for days that the office waits for them.
  @Test
  void waitsNoMoreForWhatTheCitizenHasSent() {
    var number = inProgress("a");
    asksAndTells(number);
    clock.advance(Duration.ofDays(2));

    var kept = (Addition.Kept) tickets.add("k", SOMEBODY, number, LAMP);

    assertThat(kept.ticket().state()).isEqualTo(State.IN_PROGRESS);
    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(ticket.state()).isEqualTo(State.IN_PROGRESS);
    assertThat(ticket.lastMove().by()).isEqualTo(new Actor.Citizen());
    assertThat(ticket.pauses().getLast().to()).isEqualTo(clock.instant());
    assertThat(ticket.hasNews()).isTrue();
    clock.advance(Duration.ofHours(1));
    tickets.take(number, ASK, OFFICER);
    assertThat(tickets.numbered(number).orElseThrow().hasNews()).isFalse();
  }

  @Test
  void waitsForMoreAfterWhatCameBefore() {
    var number = inProgress("a");
    asksAndTells(number);
    tickets.add("k", SOMEBODY, number, LAMP);
    clock.advance(Duration.ofHours(1));
    asksAndTells(number);
    clock.advance(Duration.ofHours(1));

    tickets.add("k", SOMEBODY, number, LAMP); // the same again, after a crash

    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.AWAITING_CITIZEN);
  }

  /// They sent what they had in hand, and cannot have meant it as an answer.
  @Test
  void waitsOnForWhatTheCitizenWasNotToldOfWhenTheySent() {
    var number = inProgress("a");
    tickets.take(number, ASK, OFFICER);

    var kept = (Addition.Kept) tickets.add("k", SOMEBODY, number, LAMP);

    assertThat(kept.ticket().state()).isEqualTo(State.AWAITING_CITIZEN);
    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(ticket.state()).isEqualTo(State.AWAITING_CITIZEN);
    assertThat(ticket.hasNews()).isTrue();
    assertThat(tickets.papers(ticket).added()).hasSize(1);
    assertThat(tickets.untold().getLast().news().getLast().kind()).isEqualTo(StepKind.ASK);
  }

  @Test
  void takesNothingForAnAnswerThatCrossedTheQuestionThoughItIsSentAgainAfterIt() {
    var number = inProgress("a");
    tickets.take(number, ASK, OFFICER);
    tickets.add("k", SOMEBODY, number, LAMP);
    tellAll();

    tickets.add("k", SOMEBODY, number, LAMP); // the same again, after a crash

    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.AWAITING_CITIZEN);
    tickets.add("j", SOMEBODY, number, LAMP);
    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.IN_PROGRESS);
  }

  /// Nothing of a step that did not come about is left to tell.
  @Test
  void waitsNoMoreThoughAStepIsNotedThatNeverCame() {
    var number = inProgress("a");
    asksAndTells(number);
    var life = new Life();
    life.endsAfter("case_news.updateOne");
    var mortal = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    assertThatThrownBy(() -> mortal.take(number, new Step.Resume(null), OFFICER))
        .isInstanceOf(Life.Ended.class);

    tickets.add("k", SOMEBODY, number, LAMP);

    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.IN_PROGRESS);
  }

  private void asksAndTells(ReceiptNumber number) {
    tickets.take(number, ASK, OFFICER);
    tellAll();
  }

  private void tellAll() {
    tickets.untold().forEach(tickets::told);
  }

  @Test
  void movesNoOtherCaseByAnAddition() {
    var number = tickets.open(opening("a")).number();

    tickets.add("k", SOMEBODY, number, LAMP);

    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.WAITING);
  }

  /// A crash between what came and the step that it means: the same again does both.
  @Test
  void closesNoCaseBetweenWhatCameAndItsStep() {
    var number = inProgress("a");
    asksAndTells(number);
    clock.advance(Duration.ofDays(30));
    var life = new Life();
    life.endsAfter("cases.updateOne");
    var mortal = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    assertThatThrownBy(() -> mortal.add("k", SOMEBODY, number, LAMP))
        .isInstanceOf(Life.Ended.class);

    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.AWAITING_CITIZEN);
    assertThat(tickets.take(number, new Step.Lapse(), OFFICER)).isInstanceOf(Moving.Refused.class);
    tickets.add("k", SOMEBODY, number, LAMP);
    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.IN_PROGRESS);
  }

  private ReceiptNumber inProgress(String key) {
    var number = tickets.open(opening(key)).number();
    tickets.take(number, new Step.Accept(), OFFICER);
    tickets.take(number, new Step.Begin(null), OFFICER);
    return number;
  }

  /// Both saw it waiting; the slower one decides anew from where it is then.
  @Test
  void letsOnlyOneOfTwoOfficersMoveACase() {
    var number = tickets.open(opening("a")).number();
    var life = new Life();
    var slow = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    life.onceBefore(
        "cases.updateOne",
        () -> tickets.take(number, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER));

    var moving = slow.take(number, new Step.Accept(), OFFICER);

    assertThat(moving).isInstanceOf(Moving.Refused.class);
    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
  }

  /// What a citizen adds meanwhile neither stops a move nor is lost by it.
  @Test
  void keepsWhatIsAddedWhileStaffMoveTheCase() {
    var number = tickets.open(opening("a")).number();
    var life = new Life();
    var slow = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    clock.advance(Duration.ofMinutes(1));
    life.onceBefore("cases.updateOne", () -> tickets.add("k", SOMEBODY, number, LAMP));

    var moving = slow.take(number, new Step.Accept(), OFFICER);

    assertThat(moving).isInstanceOf(Moving.Done.class);
    assertThat(tickets.numbered(number).orElseThrow().hasNews()).isTrue();
  }

  @Test
  void leavesWordsOfNobodyInTheDatabase() {
    var number = tickets.open(opening("a")).number();
    tickets.add("k", SOMEBODY, number, LAMP);
    tickets.take(
        number, new Step.Withdraw(new PersonalText("ไฟไม่ติดหน้าบ้านเลขที่ศูนย์")), OFFICER);

    for (var collection : TicketsForTests.collections()) {
      for (var row : STORE.database().getCollection(collection.name()).find(anyOf(collection))) {
        var bytes = new RawBsonDocument(row, new DocumentCodec()).getByteBuffer().array();
        assertThat(new String(bytes, StandardCharsets.UTF_8))
            .doesNotContain("ไฟไม่ติด", "เลขที่ศูนย์");
      }
    }
    assertThat(tickets.papers(tickets.numbered(number).orElseThrow()).toString())
        .isEqualTo("Papers");
    assertThat(opening("a").toString() + LAMP).doesNotContain("ไฟไม่ติด");
  }

  /// All rows, by a filter that an index covers.
  private static Document anyOf(saitrong.store.DeclaredCollection collection) {
    return collection.name().equals("cases")
        ? new Document("confidential", false)
        : new Document("_id", new Document("$gt", ""));
  }

  @Test
  void saysThatItLacksTheKeyAndStillKnowsWhereTheCaseIs() {
    var number = tickets.open(opening("a")).number();
    var key = new byte[32];
    key[0] = 1;
    var strange = FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(key)));
    var elsewhere = TicketsForTests.in(STORE.database(), strange, clock);

    var ticket = elsewhere.find(SOMEBODY, number).orElseThrow();

    assertThat(ticket.state()).isEqualTo(State.WAITING);
    assertThatThrownBy(() -> elsewhere.papers(ticket)).isInstanceOf(MissingKey.class);
  }

  @Test
  void doesNotOpenWordsThatWereMovedToAnotherCase() {
    var one = tickets.open(opening("a"));
    var two = tickets.open(opening("b"));
    var rows = STORE.database().getCollection("cases");
    var stolen = rows.find(new Document("_id", one.id())).first();
    rows.updateOne(
        new Document("_id", two.id()),
        new Document(
            "$set",
            new Document("details", java.util.Objects.requireNonNull(stolen).get("details"))));

    assertThatThrownBy(() -> tickets.papers(two)).hasMessageContaining("was altered or moved");
  }

  @Test
  void showsAnErasedCaseEmpty() {
    var ticket = tickets.open(opening("a"));
    STORE
        .database()
        .getCollection("cases")
        .updateOne(
            new Document("_id", ticket.id()), new Document("$unset", new Document("details", "")));

    assertThat(tickets.papers(ticket).details()).isEmpty();
  }
}
