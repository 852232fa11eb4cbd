package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talks.Change;
import saitrong.store.Signal;

/// What an officer owes a talk: an answer, and its record.
class OwedTalksTest extends OfTwoInstances {

  /// Ending a chat leaves a record, whatever the person does meanwhile.
  @Test
  void isOwedUntilItIsOnRecordAlsoWhenThePersonCallsAgain() {
    var talk = aTalkInWhichAnOfficerWrote();
    here.leave(MALEE);
    here.call(MALEE, "event-2", Why.ASKED);
    clock.advance(Duration.ofDays(30));
    here.forgetOver(_ -> Optional.empty());

    assertThat(here.unsettled())
        .singleElement()
        .satisfies(it -> assertThat(it.isOwedBy("anong")).isTrue());
    assertThat(here.called(talk.id()).orElseThrow().isOf("anong")).isTrue();
    assertThat(open(MALEE).id()).isNotEqualTo(talk.id());

    here.onRecord(talk, "00001/2569");
    assertThat(here.unsettled()).isEmpty();
    assertThat(here.called(talk.id())).as("its page may be open").isPresent();
    clock.advance(Duration.ofDays(1).plusSeconds(1));
    here.forgetOver(_ -> Optional.empty());
    assertThat(here.called(talk.id())).isEmpty();
  }

  /// The process ended between the two, or the words are still on their way.
  @Test
  void isOwedFromTheMomentInWhichItsOfficerIsAboutToWrite() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    assertThat(here.write(open(MALEE), "bunma")).isInstanceOf(Change.Otherwise.class);
    here.write(open(MALEE), "anong");
    assertThat(open(MALEE).spoke()).as("the next words begin the talk").isFalse();

    here.leave(MALEE);
    assertThat(here.unsettled()).hasSize(1);
  }

  /// What is said while the officer's words are being kept is not answered by them.
  @Test
  void waitsForAnAnswerToWhatWasSaidWhileItsOfficerWrote() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    here.spokenIn(open(MALEE), "anong");
    var seen = open(MALEE);
    here.heard(MALEE);
    here.spokenIn(seen, "anong");
    assertThat(open(MALEE).heard()).isNotNull();

    here.spokenIn(open(MALEE), "anong");
    assertThat(open(MALEE).heard()).isNull();
  }

  /// The next line may come in at another instance, before that hears of the answer.
  @Test
  void waitsForAnAnswerToWhatIsSaidAtAnInstanceThatHasNotHeardOfTheOfficersWords() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    knownThere.readAnew();
    here.spokenIn(open(MALEE), "anong");

    there.heard(MALEE);
    assertThat(open(MALEE).heard()).isNotNull();
  }

  /// Mail that waited is swept before the first reading.
  @Test
  void waitsForAnAnswerToWhatIsHeardBeforeTheFirstReading() {
    aTalkInWhichAnOfficerWrote();
    var started = new Talks(rows, owed, new OpenTalks(rows, owed), told::add, ids, clock);
    told.clear();

    started.heard(MALEE);
    assertThat(open(MALEE).heard()).isNotNull();
    assertThat(told).extracting(Signal::what).contains(Talks.SAID);
  }

  /// Its officer fell silent, or passed it on.
  @Test
  void isOwedByWhoeverWroteLastAlsoWhenItEndsInTheQueue() {
    var silent = aTalkInWhichAnOfficerWrote();
    here.giveUp(open(MALEE));
    here.leave(MALEE);
    here.call(SOMCHAI, "event-2", Why.ASKED);
    here.take(open(SOMCHAI), ANONG, ids.next());
    here.spokenIn(open(SOMCHAI), "anong");
    here.passToTheQueue(open(SOMCHAI), "anong", "form");
    here.leave(SOMCHAI);

    assertThat(here.unsettled())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.isOwedBy("anong")).isTrue())
        .allSatisfy(it -> assertThat(it.holder()).isNull());
    assertThat(here.unsettled().getFirst().id()).isEqualTo(silent.id());
  }

  @Test
  void owesNothingWhereNoOfficerWrote() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    here.leave(MALEE);

    assertThat(here.unsettled()).isEmpty();
  }

  /// The row of what is owed is written first; the talk itself says whether it is over.
  @Test
  void isNotOwedAsLongAsItGoesOnThoughItsEndWasCutShort() {
    var talk = aTalkInWhichAnOfficerWrote();
    owed.expect(talk.over(clock.instant()));
    assertThat(here.unsettled()).isEmpty();
    assertThat(here.called(talk.id()).orElseThrow().isOpen()).isTrue();

    here.pass(talk, "anong", BUNMA, "form");
    here.spokenIn(open(MALEE), "bunma");
    here.leave(MALEE);
    assertThat(here.unsettled())
        .singleElement()
        .satisfies(it -> assertThat(it.isOwedBy("bunma")).isTrue());
  }

  /// The process ended between the case and this.
  @Test
  void isNotOwedWhereThereIsACaseOfItThoughNobodyWasTold() {
    aTalkInWhichAnOfficerWrote();
    here.leave(MALEE);
    here.forgetOver(_ -> Optional.of("00001/2569"));

    assertThat(here.unsettled()).isEmpty();
  }

  /// Before there was a field for that.
  @Test
  void isOwedByItsOfficerWhereItWasStoredByAnOlderRelease() {
    aTalkInWhichAnOfficerWrote();
    STORE
        .database()
        .getCollection("talks")
        .updateOne(new Document("_id", "malee"), new Document("$unset", new Document("owing", "")));
    here.leave(MALEE);

    assertThat(here.unsettled())
        .singleElement()
        .satisfies(it -> assertThat(it.isOwedBy("anong")).isTrue());
  }
}
