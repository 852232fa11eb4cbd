package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.FakeLine.Fault;
import saitrong.outbox.Weight;

/// Several instances serve the same citizen.
class InstancesTest extends AtTheDesk {

  private Instance b;
  private List<String> answeredByB = List.of();

  @BeforeEach
  void another() {
    b = desk.instance("b");
  }

  @Test
  void decidesOnceWhatTwoInstancesTakeUp() {
    a.receives(citizen.typed("both know me"));
    b.receives(citizen.typed("both do"));
    var said = citizen.typed("hello");
    a.life().onceBefore("conversations.bulkWrite", () -> b.receives(said));

    a.receives(said);
    desk.passes(Duration.ofSeconds(5));

    assertThat(answers())
        .containsExactly("answer to both know me", "answer to both do", "answer to hello");
  }

  @Test
  void leavesToTheOthersWhatComesInWhileItCloses() {
    citizen.isKnownTo(a);
    a.in().closes();

    a.keeps(citizen.typed("hello")).join();
    a.works();
    assertThat(answers()).isEmpty();
    desk.passes(Duration.ofSeconds(3));

    assertThat(answers()).containsExactly("answer to hello");
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void finishesWhatItTookBeforeItCloses() {
    a.keeps(citizen.typed("hello")).join();
    a.in().closes();

    a.works();

    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void decidesAgainWhenAnotherInstanceWasFaster() {
    a.receives(citizen.typed("both know me"));
    a.life().onceBefore("conversations.bulkWrite", () -> b.receives(citizen.typed("faster")));

    a.receives(citizen.typed("slower"));

    assertThat(answers())
        .containsExactly("answer to both know me", "answer to faster", "answer to slower");
  }

  @Test
  void leavesATurnToTheLivingInstanceThatHoldsIt() {
    a.life()
        .onceBefore(
            "line.reply",
            () -> {
              b.receives(citizen.typed("second"));
              desk.clock().advance(Duration.ofSeconds(3));
              b.sweeps();
            });

    a.receives(citizen.typed("first"));
    desk.passes(Duration.ofSeconds(3));

    assertThat(answers()).containsExactly("answer to first", "answer to second");
    assertThat(desk.line().calls()).hasSize(2);
  }

  @Test
  void takesOverFromADeadInstanceOnlyWhenItsLeaseIsOver() {
    a.life().endsAfter("line.reply");
    a.receives(citizen.typed("first"));

    desk.passes(Duration.ofSeconds(12));
    assertThat(fates()).isEmpty();
    desk.passes(Duration.ofSeconds(3));

    assertThat(fates()).hasSize(1);
    assertThat(answers()).containsExactly("answer to first");
  }

  @Test
  void sendsNothingAfterASleepBeforeAskingWhoseTurnItIs() {
    desk.line().willFail(Fault.NO_CONNECTION);
    a.life().onceAfter("line.reply", this::bGoesOnAfterAWhile);

    a.receives(citizen.typed("hello"));
    desk.passes(Duration.ofSeconds(5));

    assertThat(answeredByB).containsExactly("answer to hello");
    assertThat(answers()).containsExactly("answer to hello");
    assertThat(desk.line().calls()).hasSize(2);
  }

  @Test
  void pushesNothingAfterASleepInTheMiddleOfAReply() {
    a.life().onceBefore("line.reply", this::bGoesOnAfterAWhile);

    a.receives(citizen.typed("hello"));
    desk.passes(Duration.ofSeconds(5));

    assertThat(answeredByB).containsExactly("answer to hello");
    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void goesOnWhenItsLeaseIsStillItsOwn() {
    desk.line().willFail(Fault.NO_CONNECTION);
    a.life().onceAfter("line.reply", () -> desk.clock().advance(Duration.ofSeconds(20)));

    a.receives(citizen.typed("hello"));

    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void doesNotTakeOverFromOneThatHasJustWokenUp() {
    var seenAsOver = new CountDownLatch(1);
    var renewed = new CountDownLatch(1);
    desk.line().willFail(Fault.NO_CONNECTION);
    b.life().onceBefore("conversations.updateOne", () -> pass(seenAsOver, renewed));
    a.life()
        .onceAfter(
            "line.reply",
            () -> {
              desk.clock().advance(Duration.ofSeconds(14));
              var other = Thread.ofVirtual().start(b::sweeps);
              pass(new CountDownLatch(0), seenAsOver);
              a.life().onceBefore("line.reply", () -> letGoOn(renewed, other));
            });

    a.receives(citizen.typed("hello"));
    desk.passes(Duration.ofSeconds(20));

    assertThat(answers()).containsExactly("answer to hello");
  }

  private static void pass(CountDownLatch told, CountDownLatch gate) {
    told.countDown();
    try {
      assertThat(gate.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void letGoOn(CountDownLatch gate, Thread other) {
    gate.countDown();
    try {
      assertThat(other.join(Duration.ofSeconds(20))).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void bGoesOnAfterAWhile() {
    desk.clock().advance(Duration.ofSeconds(14));
    b.sweeps();
    answeredByB = answers();
  }

  @Test
  void givesLettersBackThatItTookForADecisionOfNoUse() {
    desk.line().hasQuota(100, 100);
    a.receives(citizen.typed("both know me"));
    a.out()
        .outbox()
        .post(
            UUID.randomUUID(),
            citizen.id(),
            Outgoing.of(new Message.Text("a notice")),
            Weight.ANSWER);
    desk.passes(Duration.ofSeconds(2));
    var said = citizen.typed("hello");
    a.life().onceBefore("conversations.bulkWrite", () -> b.receives(said));
    a.receives(said);

    citizen.says("and now");

    assertThat(answers())
        .containsExactly(
            "answer to both know me", "answer to hello", "a notice\nanswer to and now");
  }

  @Test
  void asksLessAndLessOftenForATurnOfAnother() {
    a.life().endsAfter("conversations.bulkWrite");
    a.receives(citizen.typed("hello"));
    var reads = new AtomicInteger();
    b.watchedBy((step, before) -> {
      if (before && step.equals("conversations.find")) {
        reads.incrementAndGet();
      }
    });

    desk.passes(Duration.ofSeconds(12), Duration.ofMillis(50));

    assertThat(reads.get()).isBetween(5, 40);
  }
}
