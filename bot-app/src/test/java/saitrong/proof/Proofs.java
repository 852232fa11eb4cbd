package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import saitrong.simulator.LineSimulator;

/// What every proof demands at its end.
final class Proofs {

  /// `-Pproof`: many kills instead of a few.
  static final boolean IN_FULL = Boolean.getBoolean("proof");

  private static final Duration ALL_ANSWERED = Duration.ofSeconds(120);
  private static final Duration NOTHING_MORE_COMES = Duration.ofSeconds(3);

  private Proofs() {}

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
