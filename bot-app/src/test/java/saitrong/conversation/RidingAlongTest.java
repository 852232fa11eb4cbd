package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.FakeLine.Fault;
import saitrong.outbox.Weight;
import saitrong.transcript.Fate;

/// Letters that wait go out free with the next reply.
class RidingAlongTest extends AtTheDesk {

  @Test
  void takesWaitingLettersAlongOnTheNextReplyBeforeTheAnswer() {
    desk.line().hasQuota(100, 100);
    post("one", Weight.ANSWER);
    post("two", Weight.BINDING);
    desk.passes(Duration.ofSeconds(2));

    citizen.says("hello");
    desk.line().hasQuota(100, 0);
    desk.passes(Duration.ofMinutes(10), Duration.ofSeconds(10));

    assertThat(desk.answersTo(citizen)).extracting(Delivered::by).containsExactly(By.REPLY);
    assertThat(desk.answersTo(citizen).getFirst().bubbles())
        .containsExactly("one", "two", "answer to hello");
    assertThat(fatesOfAll()).containsOnly(Fate.REPLIED);
    assertThat(desk.count("outbox")).isZero();
  }

  @Test
  void putsFiveBubblesAtMostInOneReply() {
    desk.line().hasQuota(100, 100);
    for (int number = 1; number <= 6; number++) {
      post("letter " + number, Weight.BINDING);
    }
    desk.passes(Duration.ofSeconds(2));

    citizen.says("hello");
    desk.line().hasQuota(100, 0);
    desk.passes(Duration.ofMinutes(10), Duration.ofSeconds(10));

    assertThat(desk.answersTo(citizen).getFirst().bubbles())
        .containsExactly("letter 1", "letter 2", "letter 3", "letter 4", "answer to hello");
    assertThat(answers().subList(1, 3)).containsExactly("letter 5", "letter 6");
    assertThat(desk.answersTo(citizen)).hasSize(3);
  }

  @Test
  void letsLettersWaitAloneWhenTheirReplyWasRefused() {
    desk.line().hasQuota(100, 100);
    post("what LINE cannot read", Weight.ANSWER);
    desk.passes(Duration.ofSeconds(2));
    desk.line().willFail(Fault.REFUSES);
    citizen.says("one");

    citizen.says("two");

    assertThat(answers()).containsExactly("answer to two");
  }

  @Test
  void pushesABindingLetterWhoseReplyIsLostInTheUnknown() {
    desk.line().hasQuota(100, 100);
    post("a receipt", Weight.BINDING);
    post("an answer", Weight.ANSWER);
    desk.passes(Duration.ofSeconds(2));
    desk.line().failsFor(Duration.ofSeconds(60), Fault.FAILS);
    citizen.says("hello");

    desk.line().hasQuota(100, 0);
    desk.passes(Duration.ofMinutes(12), Duration.ofSeconds(10));

    assertThat(answers()).containsExactly("a receipt");
    assertThat(fatesOfAll()).containsExactlyInAnyOrder(Fate.PUSHED, Fate.UNKNOWN, Fate.UNKNOWN);
  }

  @Test
  void keepsABindingLetterBindingInsideAReplyThatMustWait() {
    desk.line().hasQuota(100, 100);
    post("a receipt", Weight.BINDING);
    desk.passes(Duration.ofSeconds(2));
    desk.line().willFail(Fault.FORGETS_THE_TOKEN);
    citizen.says("hello");

    desk.passes(Duration.ofHours(30), Duration.ofMinutes(10));
    desk.line().hasQuota(100, 0);
    desk.passes(Duration.ofMinutes(20), Duration.ofMinutes(1));

    assertThat(answers()).containsExactly("a receipt\nanswer to hello");
  }

  @Test
  void sendsALetterOnceThatRodeOnAReplyBeforeALongCrash() {
    desk.line().hasQuota(100, 100);
    post("an answer", Weight.ANSWER);
    desk.passes(Duration.ofSeconds(2));
    a.life().endsAfter("line.reply");
    citizen.says("hello");

    desk.clock().advance(Duration.ofMinutes(30));
    desk.line().hasQuota(100, 0);
    var b = desk.instance("b");
    b.out().sweep();
    b.works();
    desk.passes(Duration.ofMinutes(10), Duration.ofSeconds(10));

    assertThat(answers()).containsExactly("an answer\nanswer to hello");
    assertThat(desk.count("outbox")).isZero();
  }

  /// Cut short between the decision, in which the letter is, and its being set aside; and nobody is
  /// there for longer than a claim lasts.
  @Test
  void sendsALetterOnceWhoseTurnIsCutShortRightAfterTheDecision() {
    desk.line().hasQuota(100, 100);
    post("an answer", Weight.ANSWER);
    desk.passes(Duration.ofSeconds(2));
    a.life().endsAfter("conversations.bulkWrite");
    var hello = citizen.says("hello");

    desk.clock().advance(Duration.ofMinutes(3));
    desk.line().hasQuota(100, 0);
    var b = desk.instance("b");
    b.keeps(Person.again(hello, desk.clock().instant())).join();
    b.out().sweep();
    b.worksFromBehind();
    desk.passes(Duration.ofMinutes(10), Duration.ofSeconds(10));

    assertThat(answers()).containsExactly("an answer\nanswer to hello");
    assertThat(desk.count("outbox")).isZero();
  }

  /// The claim of its turn runs out meanwhile, and nobody died.
  @Test
  void sendsALetterOnceThoughTheStoreIsAwayForLongRightAfterTheDecision() {
    desk.line().hasQuota(100, 100);
    post("an answer", Weight.ANSWER);
    desk.passes(Duration.ofSeconds(2));
    a.life().onceAfter("conversations.bulkWrite", () -> a.storeIsAway(true));
    var hello = citizen.says("hello");

    desk.passes(Duration.ofMinutes(3));
    desk.line().hasQuota(100, 0);
    a.storeIsAway(false);
    a.keeps(Person.again(hello, desk.clock().instant())).join();
    a.out().sweep();
    a.worksFromBehind();
    desk.passes(Duration.ofMinutes(5));

    assertThat(answers()).containsExactly("an answer\nanswer to hello");
    assertThat(desk.count("outbox")).isZero();
  }

  /// Its turn is cut short right after the outbox got the reply with the letter in it, and the
  /// outbox of another instance sends that reply before anybody goes on with the turn.
  @Test
  void leavesNothingBehindOfALetterThatWentOutInsideAReplyFromTheOutbox() {
    desk.line().hasQuota(100, 95);
    post("an answer", Weight.ANSWER);
    desk.passes(Duration.ofSeconds(2));
    desk.line().willFail(Fault.FORGETS_THE_TOKEN, Fault.MONTHLY_LIMIT);
    a.life().endsAfter("outbox.insertOne");
    citizen.says("binding number");

    desk.instance("b");
    desk.passes(Duration.ofSeconds(30));

    assertThat(answers()).containsExactly("an answer\nanswer to binding number");
    assertThat(fatesOfAll()).containsOnly(Fate.PUSHED);
    assertThat(desk.count("outbox")).isZero();
  }

  /// Cut short before the decision: nothing counts on the letter.
  @Test
  void sendsALetterByItselfWhoseTurnWasNeverDecided() {
    desk.line().hasQuota(100, 100);
    post("an answer", Weight.ANSWER);
    desk.passes(Duration.ofSeconds(2));
    a.life().endsBefore("conversations.bulkWrite");
    citizen.says("hello");

    desk.clock().advance(Duration.ofMinutes(3));
    desk.line().hasQuota(100, 0);
    desk.instance("b");
    desk.passes(Duration.ofMinutes(2));

    assertThat(answers()).containsExactly("answer to hello", "an answer");
    assertThat(desk.count("outbox")).isZero();
  }
}
