package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.world.Fault;

/// What every proof demands at its end.
final class Proofs {

  /// `-Pproof`: many kills instead of a few.
  static final boolean IN_FULL = Boolean.getBoolean("proof");

  private static final Duration ALL_ANSWERED = Duration.ofSeconds(120);
  private static final Duration NOTHING_MORE_COMES = Duration.ofSeconds(3);

  private static final String PUSH = "/v2/bot/message/push";
  private static final int IN_DOUBT = 3;

  private Proofs() {}

  /// A reply token lives a minute, and whoever is killed may need half of that on a busy machine to
  /// be back and at it. So nothing much older than this may wait at a kill: nobody could know later
  /// whether the reply to it arrived (case (d) of the delivery).
  private static final Duration TOO_OLD_TO_KILL = Duration.ofSeconds(10);

  /// What waits longer than that is answered before anybody is killed again, and nobody asks
  /// anything meanwhile: a busy machine takes questions in faster than it answers them. On a quiet
  /// one nothing waits for so long.
  static void letTheOldestBeAnswered(LineSimulator line, Load load) {
    if (waitingForLong(line, load).isEmpty()) {
      return;
    }
    load.silence(true);
    Awaitility.await("answers to what has waited for long")
        .atMost(ALL_ANSWERED)
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() -> assertThat(waitingForLong(line, load)).isEmpty());
    load.silence(false);
  }

  private static List<Question> waitingForLong(LineSimulator line, Load load) {
    return waitingSince(Instant.now().minus(TOO_OLD_TO_KILL), line, load);
  }

  private static List<Question> waitingSince(Instant then, LineSimulator line, Load load) {
    return Ledger.of(line, load.asked()).lost().stream()
        .filter(it -> it.at().isBefore(then))
        .toList();
  }

  /// Three replies are refused as if their tokens were worth nothing, so that their answers go by
  /// push, and LINE takes each push and cuts the line: when this returns, nobody but LINE knows
  /// what became of them. What an earlier kill left in doubt is answered before: of such a reply a
  /// refusal would say that it arrived.
  static void leavePushesInDoubt(LineSimulator line, Load load, Instant latestKill) {
    Awaitility.await("answers to what was asked before the latest kill")
        .atMost(ALL_ANSWERED)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> waitingSince(latestKill, line, load).isEmpty());
    int before = Ledger.of(line, load.asked()).byPush();
    line.faults().set(Fault.ANSWER_CUT, Fault.ALWAYS, PUSH);
    line.faults().set(Fault.INVALID_REPLY_TOKEN, IN_DOUBT);
    Awaitility.await("pushes that LINE took")
        .atMost(ALL_ANSWERED)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> Ledger.of(line, load.asked()).byPush() >= before + IN_DOUBT);
  }

  static void letPushesBeHeardOf(LineSimulator line) {
    line.faults().set(Fault.ANSWER_CUT, 0);
  }

  /// Exactly one answer at LINE to everything that was asked, and none to what was not.
  static Ledger everyQuestionIsAnsweredOnce(LineSimulator line, Load load) {
    var asked = load.asked();
    Awaitility.await("an answer to every question")
        .atMost(ALL_ANSWERED)
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(() -> assertThat(Ledger.of(line, asked).lost()).isEmpty());
    return nothingIsAnsweredTwice(line, load);
  }

  /// The same, but that there may be questions whose answer nobody can know of.
  ///
  /// @param nothingWaits whether the bots are done with all that they have
  static Ledger everyQuestionIsDoneWith(
      LineSimulator line, Load load, BooleanSupplier nothingWaits) {
    var asked = load.asked();
    var busy = new AtomicReference<>(Instant.now());
    Awaitility.await("an answer to every question, or nothing more to come")
        .atMost(ALL_ANSWERED)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> Ledger.of(line, asked).lost().isEmpty() || haveLongBeenIdle(busy, nothingWaits));
    return nothingIsAnsweredTwice(line, load);
  }

  /// A bot counts what waits every five seconds.
  private static boolean haveLongBeenIdle(AtomicReference<Instant> busy, BooleanSupplier idle) {
    if (!idle.getAsBoolean()) {
      busy.set(Instant.now());
    }
    return busy.get().isBefore(Instant.now().minusSeconds(12));
  }

  private static Ledger nothingIsAnsweredTwice(LineSimulator line, Load load) {
    var asked = load.asked();
    load.repeatAll();
    Awaitility.await("quiet")
        .during(NOTHING_MORE_COMES)
        .atMost(NOTHING_MORE_COMES.multipliedBy(10))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> Ledger.of(line, asked).answeredTwice().isEmpty());
    var ledger = Ledger.of(line, asked);
    assertThat(ledger.strays()).as("answers to nothing").isZero();
    return ledger;
  }
}
