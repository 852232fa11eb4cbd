package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import saitrong.handoff.Talks.Change;

/// A talk goes from hand to hand, once for each form.
class PassedTalksTest extends OfTwoInstances {

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
            Change.Otherwise.class,
            it -> assertThat(it.talk().handed().isDoneBy("form-1")).isTrue());
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
    assertThat(open(MALEE).handed().to("form-2")).hasValue("-cards");

    here.take(open(MALEE), BUNMA, "form-4");
    here.giveBack(open(MALEE), "bunma", "form-5");
    assertThat(open(MALEE).unit()).as("taken by mistake").isNotNull();
    here.take(open(MALEE), BUNMA, "form-6");
    here.passToTheQueue(open(MALEE), "bunma", "form-7");
    assertThat(open(MALEE).unit()).isNull();
  }
}
