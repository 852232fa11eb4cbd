package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.handoff.Talks.Change;
import saitrong.store.Signal;

/// Who called an officer, who has the chat, and that two never have it.
class TalksTest extends OfTwoInstances {

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
    here.forgetOver(_ -> Optional.empty());
    assertThat(here.called(talk.id())).as("over a weekend").isPresent();

    clock.advance(Duration.ofDays(1).plusSeconds(1));
    here.forgetOver(_ -> Optional.empty());
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
}
