package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.handoff.Talks.Change;
import saitrong.shared.MovableClock;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.Signal;
import saitrong.store.TestStore;

/// Who called an officer, who has the chat, and that two never have it.
class TalksTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(TalksForTests.collections().toArray(DeclaredCollection[]::new));

  private static final CitizenId MALEE = new CitizenId("malee");
  private static final CitizenId SOMCHAI = new CitizenId("somchai");
  private static final Talk.Holder ANONG = new Talk.Holder("anong", "อนงค์ ทดลอง", "กลุ่มหนึ่ง");
  private static final Talk.Holder BUNMA = new Talk.Holder("bunma", "บุญมา ทดลอง", null);

  private final MovableClock clock = new MovableClock();
  private final Ulid ids = new Ulid(clock);
  private final List<Signal> told = new ArrayList<>();
  private final TalkRows rows = new TalkRows(STORE.database());
  private final UnsettledTalks owed = new UnsettledTalks(STORE.database());
  private final OpenTalks known = new OpenTalks(rows, owed);
  private final Talks here = new Talks(rows, owed, known, told::add, ids, clock);
  private final OpenTalks knownThere = new OpenTalks(rows, owed);
  private final Talks there = new Talks(rows, owed, knownThere, told::add, ids, clock);

  @BeforeEach
  void bothInstancesRun() {
    known.readAnew();
    knownThere.readAnew();
  }

  @Test
  void placesWhoeverCalledFirstFirst() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.call(SOMCHAI, "event-2", Why.UNSURE);

    assertThat(here.queue()).extracting(Talk::citizen).containsExactly(MALEE, SOMCHAI);
    assertThat(open(SOMCHAI).why()).isEqualTo(Why.UNSURE);
  }

  @Test
  void opensNoSecondTalkForWhoeverCallsAgain() {
    here.call(MALEE, "event-1", Why.ASKED);
    var first = open(MALEE);
    here.call(MALEE, "event-2", Why.ASKED);

    assertThat(open(MALEE)).isEqualTo(first);
  }

  /// A turn that was cut short is done again, and the talk may be over by then.
  @Test
  void callsOnceForACauseHoweverOftenItIsTold() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.leave(MALEE);
    here.call(MALEE, "event-1", Why.ASKED);
    assertThat(here.open(MALEE)).isEmpty();

    here.call(MALEE, "event-2", Why.ASKED);
    assertThat(here.open(MALEE)).isPresent();
  }

  @Test
  void givesTheChatToOneOfTwoOfficersAndTellsTheOtherWhoHasIt() {
    here.call(MALEE, "event-1", Why.ASKED);
    var seenByBoth = open(MALEE);

    assertThat(here.take(seenByBoth, ANONG, ids.next())).isInstanceOf(Change.Done.class);
    assertThat(there.take(seenByBoth, BUNMA, ids.next()))
        .isInstanceOfSatisfying(
            Change.Otherwise.class, it -> assertThat(it.talk().holder()).isEqualTo(ANONG));
    assertThat(open(MALEE).holder()).isEqualTo(ANONG);
  }

  @Test
  void letsNobodyElseEndIt() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());

    assertThat(there.end(open(MALEE), "bunma")).isInstanceOf(Change.Otherwise.class);
    assertThat(here.end(open(MALEE), "anong")).isInstanceOf(Change.Done.class);
    assertThat(here.open(MALEE)).isEmpty();
  }

  @Test
  void isOverWhenThePersonLeaves() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    here.leave(MALEE);
    here.leave(MALEE);

    assertThat(here.open(MALEE)).isEmpty();
    assertThat(here.all()).isEmpty();
  }

  @Test
  void marksWhomANoteIsAddressedToUntilItIsOver() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.mention(open(MALEE), Set.of("bunma"), "note-1");
    here.take(open(MALEE), ANONG, ids.next());
    there.mention(open(MALEE), Set.of("anong", "bunma"), "note-2");

    assertThat(open(MALEE).mentioned()).containsExactlyInAnyOrder("anong", "bunma");
    assertThat(here.mention(open(MALEE), Set.of("bunma"), "note-2"))
        .as("the same note")
        .isInstanceOf(Change.Otherwise.class);
    here.leave(MALEE);
    here.call(MALEE, "event-2", Why.ASKED);
    assertThat(open(MALEE).mentioned()).isEmpty();
  }

  /// Their list has the talk until then, though its person may have called again.
  @Test
  void marksWhomANoteIsAddressedToUntilTheyHaveSeenItAlsoWhenItIsOver() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.mention(open(MALEE), Set.of("bunma"), "note-1");
    var talk = open(MALEE);
    here.leave(MALEE);
    here.mention(talk, Set.of("anong"), "note-2");
    here.call(MALEE, "event-2", Why.ASKED);

    assertThat(here.unsettled())
        .singleElement()
        .satisfies(it -> assertThat(it.mentioned()).containsExactlyInAnyOrder("anong", "bunma"));
    here.seenBy(here.called(talk.id()).orElseThrow(), "bunma");
    assertThat(here.called(talk.id()).orElseThrow().mentioned()).containsExactly("anong");
    here.seenBy(here.called(talk.id()).orElseThrow(), "anong");
    assertThat(here.unsettled()).isEmpty();
    assertThat(here.called(talk.id())).as("its page is open").isPresent();
  }

  @Test
  void isPassedOnByOneOfTwoWhoDoSoAtOnceAndTheOtherIsTold() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    here.spokenIn(open(MALEE), "anong");
    var seenByBoth = open(MALEE);

    assertThat(here.pass(seenByBoth, "anong", BUNMA, "form-1")).isInstanceOf(Change.Done.class);
    assertThat(there.passToTheQueue(seenByBoth, "anong", "form-2"))
        .isInstanceOfSatisfying(
            Change.Otherwise.class, it -> assertThat(it.talk().holder()).isEqualTo(BUNMA));
    assertThat(open(MALEE).isOf("bunma")).isTrue();
    assertThat(open(MALEE).spoke()).as("the person goes on with the same office").isTrue();
    assertThat(here.spokenIn(open(MALEE), "anong")).isInstanceOf(Change.Otherwise.class);
  }

  /// By a double click, or the browser's way back.
  @Test
  void isTakenAndGivenBackOnceByOneForm() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, "form-1");
    assertThat(here.giveBack(open(MALEE), "bunma", "form-2")).isInstanceOf(Change.Otherwise.class);
    assertThat(here.giveBack(open(MALEE), "anong", "form-2")).isInstanceOf(Change.Done.class);
    assertThat(open(MALEE).state()).as("nothing was said").isEqualTo(Talk.State.WAITING);
    assertThat(here.take(open(MALEE), ANONG, "form-1")).isInstanceOf(Change.Otherwise.class);

    here.take(open(MALEE), ANONG, "form-3");
    here.spokenIn(open(MALEE), "anong");
    assertThat(here.giveBack(open(MALEE), "anong", "form-2")).isInstanceOf(Change.Otherwise.class);
    var talk = open(MALEE);
    here.giveBack(talk, "anong", "form-4");
    assertThat(here.unsettled()).extracting(Talk::id).containsExactly(talk.id());
  }

  /// By the browser's way back, after it came back.
  @Test
  void isPassedOnOnceByOneForm() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    here.pass(open(MALEE), "anong", BUNMA, "form-1");
    here.pass(open(MALEE), "bunma", ANONG, "form-2");

    assertThat(here.pass(open(MALEE), "anong", BUNMA, "form-1"))
        .isInstanceOfSatisfying(
            Change.Otherwise.class, it -> assertThat(it.talk().isHandedBy("form-1")).isTrue());
    assertThat(open(MALEE).isOf("anong")).isTrue();
  }

  @Test
  void hasItsOldPlaceWhenItIsPassedToTheQueue() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.call(SOMCHAI, "event-2", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    here.spokenIn(open(MALEE), "anong");
    here.passToTheQueue(open(MALEE), "anong", "form-1");

    assertThat(open(MALEE).state()).isEqualTo(Talk.State.WAITING);
    assertThat(open(MALEE).holder()).isNull();
    assertThat(here.queue().getFirst()).isEqualTo(open(MALEE));
    assertThat(here.take(open(MALEE), BUNMA, ids.next())).isInstanceOf(Change.Done.class);
  }

  /// Ending a chat leaves a record, whatever the person does meanwhile.
  @Test
  void isOwedUntilItIsOnRecordAlsoWhenThePersonCallsAgain() {
    var talk = aTalkInWhichAnOfficerWrote();
    here.leave(MALEE);
    here.call(MALEE, "event-2", Why.ASKED);
    clock.advance(Duration.ofDays(30));
    here.forgetOver(_ -> false);

    assertThat(here.unsettled())
        .singleElement()
        .satisfies(it -> assertThat(it.isOwedBy("anong")).isTrue());
    assertThat(here.called(talk.id()).orElseThrow().isOf("anong")).isTrue();
    assertThat(open(MALEE).id()).isNotEqualTo(talk.id());

    here.onRecord(talk);
    assertThat(here.unsettled()).isEmpty();
    assertThat(here.called(talk.id())).as("its page may be open").isPresent();
    clock.advance(Duration.ofDays(1).plusSeconds(1));
    here.forgetOver(_ -> false);
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
    here.forgetOver(_ -> true);

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

  /// By whoever has it, and the bot speaks meanwhile.
  @Test
  void goesToTheQueueOfAUnitOnceAndIsEverybodysInThatOfAll() {
    var matter = new CalledAbout("complaint", "ehsb", "กฎหมาย", "ประชาชน", true);
    here.call(MALEE, "event-1", Why.FLOW, matter, "law");
    assertThat(open(MALEE).matter()).isEqualTo(matter);
    here.take(open(MALEE), ANONG, "form-1");
    var had = open(MALEE);

    assertThat(here.passToUnit(had, "anong", "cards", "form-2")).isInstanceOf(Change.Done.class);
    assertThat(there.passToUnit(had, "anong", "law", "form-3"))
        .isInstanceOf(Change.Otherwise.class);
    assertThat(here.passToUnit(had, "anong", "cards", "form-2"))
        .isInstanceOf(Change.Otherwise.class);
    assertThat(open(MALEE).unit()).isEqualTo(new Talk.OfUnit("cards", clock.instant()));
    assertThat(open(MALEE).handedTo("form-2")).hasValue("-cards");

    here.take(open(MALEE), BUNMA, "form-4");
    here.giveBack(open(MALEE), "bunma", "form-5");
    assertThat(open(MALEE).unit()).as("taken by mistake").isNotNull();
    here.take(open(MALEE), BUNMA, "form-6");
    here.passToTheQueue(open(MALEE), "bunma", "form-7");
    assertThat(open(MALEE).unit()).isNull();
  }

  private Talk aTalkInWhichAnOfficerWrote() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    here.spokenIn(open(MALEE), "anong");
    return open(MALEE);
  }

  /// Everybody else's turn looks into no database.
  @Test
  void looksNothingUpForWhoeverCalledNobody() {
    STORE.database().getCollection("talks").insertOne(new Document("_id", MALEE.value()));

    assertThat(here.open(MALEE)).as("a row that cannot be read").isEmpty();
    here.heard(MALEE);
    assertThat(told).isEmpty();
  }

  @Test
  void isKnownOnAnotherInstanceAfterItsNextReadingAndSeenThereAsItIsNow() {
    here.call(MALEE, "event-1", Why.ASKED);
    assertThat(there.open(MALEE)).isEmpty();
    assertThat(told).extracting(Signal::what).containsExactly("talk");

    knownThere.readAnew();
    here.take(open(MALEE), ANONG, ids.next());
    assertThat(there.open(MALEE).orElseThrow().state()).isEqualTo(Talk.State.TAKEN);
  }

  /// An instance that has just started must not talk into a chat that an officer has.
  @Test
  void isLookedUpBeforeTheFirstReading() {
    here.call(MALEE, "event-1", Why.ASKED);
    var started = new Talks(rows, owed, new OpenTalks(rows, owed), told::add, ids, clock);

    assertThat(started.open(MALEE)).isPresent();
    assertThat(started.queue()).hasSize(1);
  }

  @Test
  void isForgottenADayAfterItsEnd() {
    here.call(MALEE, "event-1", Why.ASKED);
    var talk = open(MALEE);
    here.call(SOMCHAI, "event-2", Why.ASKED);
    clock.advance(Duration.ofDays(2));
    here.leave(MALEE);
    here.forgetOver(_ -> false);
    assertThat(here.called(talk.id())).as("over a weekend").isPresent();

    clock.advance(Duration.ofDays(1).plusSeconds(1));
    here.forgetOver(_ -> false);
    assertThat(here.called(talk.id())).isEmpty();
    assertThat(here.all()).hasSize(1);
  }

  @Test
  void tellsThePersonTheirOwnAndForgetsIt() {
    aTalkInWhichAnOfficerWrote();
    here.leave(MALEE);
    var talk = here.called(owed.all().getFirst().id()).orElseThrow();
    var told = new ArrayList<Signal>();
    var records = new TalkRecords(STORE.database(), told::add);
    var copied = new ArrayList<Document>();
    records.copy(MALEE, copyInto(copied));
    assertThat(copied).singleElement().asString().contains("asked").doesNotContain("อนงค์");

    records.forget(new Leaving(MALEE, clock.instant(), true));
    assertThat(rows.of(MALEE)).isEmpty();
    assertThat(owed.all()).isEmpty();
    assertThat(told)
        .as("for pages that are open")
        .extracting(Signal::what, Signal::id)
        .containsExactlyInAnyOrder(tuple(Talks.SAID, talk.id()), tuple(Talks.SIGNAL, talk.id()));
  }

  @Test
  void keepsNoWordsOfAnybody() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());

    assertThat(STORE.database().getCollection("talks").find().first())
        .containsOnlyKeys(
            "_id", "v", "heard", "handed", "talk", "state", "since", "why", "cause", "version",
            "account", "name", "unit")
        .containsEntry("since", java.util.Date.from(Instant.parse("2026-11-23T03:00:00Z")));
  }

  private static OwnCopy copyInto(List<Document> rows) {
    return new OwnCopy() {
      @Override
      public void part(String name, List<Document> some) {
        rows.addAll(some);
      }

      @Override
      public void file(String name, java.io.InputStream bytes) {}
    };
  }

  private Talk open(CitizenId citizen) {
    return here.open(citizen).orElseThrow();
  }
}
