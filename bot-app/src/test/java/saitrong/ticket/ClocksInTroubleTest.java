package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.CaseWalk.words;
import static saitrong.ticket.Cases.LAMP;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Milestone;
import saitrong.shared.Life;
import saitrong.store.FragileDatabase;

/// Each thing is said once, and none is forgotten, whoever looks and wherever it dies.
class ClocksInTroubleTest extends AtTheClocks {

  @Test
  void saysEachThingOnceWhicheverOfTwoInstancesLooks() {
    clock.advance(Duration.between(clock.instant(), at(23, 16, 0)));
    var life = new Life();
    var slow = clocks(FragileDatabase.of(STORE.database(), life));
    life.onceBefore("cases.updateOne", () -> clocks().look());

    slow.look();
    clocks().look();

    assertThat(warned()).containsExactly(Milestone.FIRST_ACTION);
  }

  @Test
  void saysEachThingOnceWhereverTheInstanceDies() {
    clock.advance(Duration.between(clock.instant(), at(23, 16, 0)));
    for (String write : List.of("cases.updateOne", "case_clocks.updateOne")) {
      var life = new Life();
      life.endsAfter(write);
      var mortal = clocks(FragileDatabase.of(STORE.database(), life));
      assertThatThrownBy(mortal::look).isInstanceOf(Life.Ended.class);
    }

    clocks().look();

    assertThat(warned()).containsExactly(Milestone.FIRST_ACTION);
  }

  /// A step of an officer at the very same moment is not lost, and its case is counted by it.
  @Test
  void losesNoStepThatIsTakenMeanwhile() {
    clock.advance(Duration.between(clock.instant(), at(23, 16, 0)));
    var life = new Life();
    var slow = clocks(FragileDatabase.of(STORE.database(), life));
    life.onceBefore("cases.updateOne", () -> takes(new Step.Accept(), new Step.Begin(null)));

    slow.look();
    clocks().look();

    assertThat(warned()).isEmpty();
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"case_clocks.updateOne", "cases.updateOne"})
  void countsByWhatBecameOfAStepThatWasCutShort(String write) {
    on(23, 11, 0);
    var life = new Life();
    life.endsAfter(write);
    var mortal = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    assertThatThrownBy(() -> mortal.take(number, new Step.Accept(), OFFICER))
        .isInstanceOf(Life.Ended.class);

    on(24, 16, 30);

    assertThat(escalated())
        .isEqualTo(
            ticket().state() == State.WAITING
                ? List.of(Milestone.TAKEN, Milestone.FIRST_ACTION)
                : List.of(Milestone.FIRST_ACTION));
  }

  /// As the release after this one writes it.
  @ParameterizedTest
  @CsvSource({"state, on-the-moon", "events.0.kind, unheard-of"})
  void goesOnBesideACaseThatNobodyHereCanRead(String field, String value) {
    var other = open("b", "street-light", false);
    takes(new Step.Accept());
    var its = new Document("_id", ticket().id());
    STORE
        .database()
        .getCollection("cases")
        .updateOne(its, new Document("$set", new Document(field, value)));

    on(24, 16, 30);

    assertThat(tickets.numbered(other).orElseThrow().clock()).hasSize(2);
    assertThat(tickets.lists().latest(true, 9)).extracting(Ticket::number).containsExactly(other);
    assertThat(tickets.of(SOMEBODY)).extracting(Ticket::number).containsExactly(other);
    assertThat(tickets.untold().all()).isEmpty();
    assertThat(dueList().pressing(true, 9)).isNotEmpty();
    assertThat(rows()).as("it has its clock still").hasSize(2);
    assertThat(CaseRows.unreadable()).isPositive();
  }

  /// What opened it died in between, and opened it again.
  @Test
  void hasAClockForEachCaseAndForgetsThoseThatNeverCame() {
    var life = new Life();
    life.endsAfter("case_clocks.insertOne");
    var mortal = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    var now = clock.instant();
    var opening =
        new Opening("b", SOMEBODY, "other", false, Channel.LINE, Received.of(now, now), LAMP);
    assertThatThrownBy(() -> mortal.open(opening)).isInstanceOf(Life.Ended.class);
    tickets.open(opening);
    assertThat(rows()).hasSize(3);

    clock.advance(Duration.ofHours(1));
    clocks().look();

    assertThat(rows()).hasSize(2);
  }

  @Test
  void hasNoneForWhatWasAnsweredAtOnce() {
    var now = clock.instant();
    tickets.open(
        new Opening("b", SOMEBODY, "other", false, Channel.LINE, Received.of(now, now), LAMP)
            .answered(new AnsweredAtOnce(new Actor.Machine(), words("ตอบแล้ว"), true)));

    assertThat(rows()).hasSize(1);
  }

  @Test
  void takesInTheOpenCasesOfBeforeThereWereClocks() {
    STORE.database().getCollection("case_clocks").deleteMany(ANY);

    on(24, 16, 30);

    assertThat(escalated()).containsExactly(Milestone.TAKEN, Milestone.FIRST_ACTION);
  }
}
