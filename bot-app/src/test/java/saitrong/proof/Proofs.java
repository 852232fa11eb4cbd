package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import saitrong.simulator.LineSimulator;

/// What every proof demands at its end.
final class Proofs {

  /// `-Pproof`: many kills instead of a few.
  static final boolean IN_FULL = Boolean.getBoolean("proof");

  private static final Duration ALL_ANSWERED = Duration.ofSeconds(120);
  private static final Duration NOTHING_MORE_COMES = Duration.ofSeconds(3);

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
    var old = Instant.now().minus(TOO_OLD_TO_KILL);
    return Ledger.of(line, load.asked()).lost().stream()
        .filter(it -> it.at().isBefore(old))
        .toList();
  }

  /// Exactly one answer at LINE to everything that was asked, and none to what was not.
  static Ledger everyQuestionIsAnsweredOnce(LineSimulator line, Load load) {
    var asked = load.asked();
    Awaitility.await("an answer to every question")
        .atMost(ALL_ANSWERED)
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(() -> assertThat(Ledger.of(line, asked).lost()).isEmpty());
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
