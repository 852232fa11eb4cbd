package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.inbox.Inbound;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Call;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.FakeLine.Fault;
import saitrong.transcript.Fate;

/// How an answer gets to the citizen when LINE does not simply take it.
class DeliveryTest extends AtTheDesk {

  @Test
  void repeatsTheSameReplyWhenTheOutcomeIsUnknown() {
    desk.line().willFail(Fault.FAILS, Fault.FAILS);

    var said = citizen.says("hello");

    assertThat(calls()).hasSize(3).allMatch(call -> call.by() == By.REPLY);
    assertThat(calls()).extracting(Call::bytes).containsOnly("answer to hello");
    assertThat(calls()).extracting(Call::tokenOrKey).containsOnly(tokenOf(said));
    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.REPLIED);
  }

  @Test
  void takesAnInvalidTokenForDeliveredWhenTheFirstTryMayHaveArrived() {
    desk.line().willFail(Fault.LOSES_THE_ANSWER);

    citizen.says("hello");

    assertThat(calls()).hasSize(2).allMatch(call -> call.by() == By.REPLY);
    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.REPLIED);
  }

  @Test
  void pushesWhenTheTokenGrewOldBeforeTheFirstTry() {
    a.keeps(citizen.typed("hello")).join();
    desk.clock().advance(Duration.ofSeconds(51));

    a.works();

    assertThat(calls()).extracting(Call::by).containsExactly(By.PUSH);
    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.PUSHED);
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_CONNECTION", "RATE_LIMITS"})
  void pushesWhenEveryReplyWasSurelyRefused(Fault fault) {
    desk.line().failsFor(Duration.ofSeconds(52), fault);

    citizen.says("hello");

    assertThat(desk.answersTo(citizen)).extracting(Delivered::by).containsExactly(By.PUSH);
    assertThat(fate()).isEqualTo(Fate.PUSHED);
  }

  @Test
  void pushesWhenTheTokenOfASureFirstTryIsInvalid() {
    desk.line().willFail(Fault.FORGETS_THE_TOKEN);

    citizen.says("hello");

    assertThat(calls()).extracting(Call::by).containsExactly(By.REPLY, By.PUSH);
    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.PUSHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "chat about the weather"})
  void showsStaffThatNobodyKnowsWhetherAnAnswerArrived(String text) {
    desk.line().failsFor(Duration.ofSeconds(60), Fault.FAILS);

    citizen.says(text);

    assertThat(calls()).allMatch(call -> call.by() == By.REPLY);
    assertThat(fate()).isEqualTo(Fate.UNKNOWN);
    assertThat(Fate.UNKNOWN.needsAttention()).isTrue();
    assertThat(desk.count("outbox")).isZero();
  }

  /// Fifty seconds are our reckoning. The token works once, so one more try can only bring what had
  /// not arrived.
  @ParameterizedTest
  @ValueSource(strings = {"hello", "chat about the weather", "binding number"})
  void repeatsTheReplyOnceMoreBeforeItCallsTheOutcomeUnknown(String text) {
    desk.line().failsFor(Duration.ofSeconds(50), Fault.FAILS);

    citizen.says(text);

    assertThat(calls()).allMatch(call -> call.by() == By.REPLY);
    assertThat(answers()).containsExactly("answer to " + text);
    assertThat(fate()).isEqualTo(Fate.REPLIED);
  }

  @Test
  void doesNotTakeATokenThatIsOverForADeliveredAnswer() {
    a.life().endsAfter("line.reply");
    desk.line().willFail(Fault.FAILS);
    a.receives(citizen.typed("hello"));

    desk.clock().advance(Duration.ofHours(8));
    desk.instance("b");
    desk.passes(Duration.ofSeconds(20));

    assertThat(calls()).hasSize(2).allMatch(call -> call.by() == By.REPLY);
    assertThat(fate()).isEqualTo(Fate.UNKNOWN);
  }

  @Test
  void pushesABindingAnswerOfWhichNobodyKnows() {
    desk.line().failsFor(Duration.ofSeconds(60), Fault.FAILS);

    citizen.says("binding number");

    assertThat(desk.answersTo(citizen)).extracting(Delivered::by).containsExactly(By.PUSH);
    assertThat(fate()).isEqualTo(Fate.PUSHED);
  }

  @Test
  void neverPushesSmallTalk() {
    desk.line().willFail(Fault.FORGETS_THE_TOKEN);

    citizen.says("chat about the weather");

    assertThat(calls()).extracting(Call::by).containsExactly(By.REPLY);
    assertThat(fate()).isEqualTo(Fate.EXPIRED);
  }

  @Test
  void repeatsAPushUnderTheSameKey() {
    desk.line().willFail(Fault.FORGETS_THE_TOKEN, Fault.LOSES_THE_ANSWER, Fault.FAILS);

    citizen.says("hello");

    var pushes = calls().stream().filter(call -> call.by() == By.PUSH).toList();
    assertThat(pushes).hasSize(3);
    assertThat(pushes).extracting(Call::tokenOrKey).containsOnly(pushes.getFirst().tokenOrKey());
    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.PUSHED);
  }

  @Test
  void parksAPushThatIsUnknownForADay() {
    desk.line().failsFor(Duration.ofHours(30), Fault.FAILS);
    citizen.says("binding number");

    desk.passes(Duration.ofHours(22), Duration.ofMinutes(10));
    assertThat(fate()).isEqualTo(Fate.WAITING);
    desk.passes(Duration.ofHours(2), Duration.ofMinutes(10));

    assertThat(fate()).isEqualTo(Fate.PARKED);
    assertThat(a.out().parked()).isEqualTo(1);
    assertThat(desk.count("outbox")).isZero();
  }

  @Test
  void repeatsThePushOfATurnCutShortWhileLineKnowsItsKey() {
    aTurnIsCutShortAfterItsPush();

    desk.clock().advance(Duration.ofHours(22));
    desk.instance("b");
    desk.passes(Duration.ofSeconds(20));

    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.PUSHED);
  }

  /// The power fails on Friday and is back on Monday.
  @Test
  void parksThePushOfATurnCutShortOnceLineHasForgottenItsKey() {
    aTurnIsCutShortAfterItsPush();

    desk.clock().advance(Duration.ofHours(25));
    var b = desk.instance("b");
    desk.passes(Duration.ofSeconds(20));

    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.PARKED);
    assertThat(b.out().parked()).isEqualTo(1);
  }

  @Test
  void parksThatPushAlsoWhenTheTurnIsCutShortAgain() {
    aTurnIsCutShortAfterItsPush();
    desk.clock().advance(Duration.ofHours(20));
    desk.instance("b").life().endsBefore("line.push");
    desk.passes(Duration.ofSeconds(20));

    desk.clock().advance(Duration.ofHours(5));
    desk.instance("c");
    desk.passes(Duration.ofSeconds(20));

    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.PARKED);
  }

  /// That push may have arrived: the answer goes out as that push again, or not at all.
  @Test
  void neverLetsAnAnswerRideThatMayHaveBeenPushedBefore() {
    desk.line().hasQuota(100, 89);
    aTurnIsCutShortAfterItsPush();
    desk.line().hasQuota(100, 90);
    desk.instance("b");
    desk.passes(Duration.ofSeconds(80));

    citizen.says("and then");
    desk.line().hasQuota(100, 0);
    desk.passes(Duration.ofMinutes(10), Duration.ofSeconds(10));

    assertThat(answers()).containsExactly("answer to hello", "answer to and then");
    assertThat(desk.count("outbox")).isZero();
  }

  @Test
  void letsAnAnswerRideOfWhichSurelyNoPushWasMadeBeforeItsTurnWasCutShort() {
    desk.line().hasQuota(100, 100);
    a.keeps(citizen.typed("hello")).join();
    desk.clock().advance(Duration.ofSeconds(51));
    a.life().endsAfter("conversations.bulkWrite");
    a.works();
    desk.instance("b");
    desk.passes(Duration.ofSeconds(20));

    citizen.says("and then");

    assertThat(answers()).containsExactly("answer to hello\nanswer to and then");
  }

  private void aTurnIsCutShortAfterItsPush() {
    desk.line().willFail(Fault.FORGETS_THE_TOKEN);
    a.life().endsAfter("line.push");
    a.receives(citizen.typed("hello"));
    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void saysNothingLaterWhileAnOutcomeIsUnknown() {
    desk.line().failsFor(Duration.ofSeconds(20), Fault.FAILS);
    a.life().onceAfter("line.reply", () -> a.keeps(citizen.typed("and then")).join());

    citizen.says("first this");

    assertThat(calls().getFirst().bytes()).isEqualTo("answer to first this");
    assertThat(answers()).containsExactly("answer to first this", "answer to and then");
  }

  @Test
  void growsItsPausesWhileLineFails() {
    desk.line().failsFor(Duration.ofSeconds(60), Fault.FAILS);

    citizen.says("hello");

    assertThat(calls()).hasSizeBetween(8, 30);
    var last = calls().getLast().at();
    var before = calls().get(calls().size() - 2).at();
    assertThat(Duration.between(before, last)).isGreaterThan(Duration.ofSeconds(2));
  }

  @Test
  void waitsAsLongAsLineAsks() {
    desk.line().asksToWait(Duration.ofSeconds(20));
    desk.line().willFail(Fault.RATE_LIMITS);

    citizen.says("hello");

    assertThat(Duration.between(calls().getFirst().at(), calls().getLast().at()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(20));
    assertThat(fate()).isEqualTo(Fate.REPLIED);
  }

  @Test
  void waitsForTheQuotaOfTheMonth() {
    desk.line().willFail(Fault.FORGETS_THE_TOKEN, Fault.MONTHLY_LIMIT);
    citizen.says("hello");
    assertThat(fate()).isEqualTo(Fate.WAITING);

    desk.passes(Duration.ofMinutes(7), Duration.ofSeconds(10));

    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.PUSHED);
  }

  @Test
  void keepsAReserveOfPushesForWhatIsBinding() {
    desk.line().hasQuota(100, 95);
    desk.line().willFail(Fault.FORGETS_THE_TOKEN, Fault.FORGETS_THE_TOKEN);

    desk.citizen("malee").says("hello");
    citizen.says("binding number");

    assertThat(desk.line().delivered())
        .extracting(Delivered::text)
        .containsExactly("answer to binding number");
    assertThat(desk.count("outbox")).isEqualTo(1);
  }

  @Test
  void waitsForAnOperatorWhenTheAccessTokenIsWrong() {
    desk.line().failsFor(Duration.ofHours(2), Fault.UNAUTHORIZED);
    citizen.says("hello");
    assertThat(fate()).isEqualTo(Fate.WAITING);

    desk.passes(Duration.ofHours(3), Duration.ofMinutes(1));

    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fate()).isEqualTo(Fate.PUSHED);
  }

  @Test
  void tellsStaffWhatLineRefuses() {
    desk.line().willFail(Fault.REFUSES);

    citizen.says("hello");

    assertThat(calls()).hasSize(1);
    assertThat(fate()).isEqualTo(Fate.REFUSED);
  }

  @Test
  void holdsNobodyUpForAnHourBecauseLineAsksForIt() {
    desk.line().asksToWait(Duration.ofHours(1));
    desk.line().failsFor(Duration.ofMinutes(10), Fault.RATE_LIMITS);
    var begin = desk.clock().instant();

    citizen.says("hello");

    assertThat(Duration.between(begin, desk.clock().instant())).isLessThan(Duration.ofSeconds(70));
    assertThat(fate()).isEqualTo(Fate.WAITING);
  }

  private static String tokenOf(Inbound event) {
    return "token of " + event.envelope().id().value();
  }
}
