package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.Cases.LAMP;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.opening;
import static saitrong.ticket.Cases.said;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.shared.Life;
import saitrong.shared.PersonalText;
import saitrong.store.FragileDatabase;

/// What citizens add to their cases, and what the office waits for.
class AddingTest extends AtTheCases {

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
    assertThat(tickets.untold().all().getLast().news().getLast().kind()).isEqualTo(StepKind.ASK);
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
    tickets.untold().all().forEach(tickets.untold()::told);
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
}
