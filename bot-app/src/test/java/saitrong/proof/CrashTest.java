package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.Pause;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.simulator.world.Fault;

/// `kill -9` in the middle of it, again and again: every event has exactly one answer at LINE, none
/// is lost, none comes twice, and each citizen's answers keep their order.
class CrashTest {

  private static final int KILLS = Proofs.IN_FULL ? 20 : 4;
  private static final int CITIZENS = 25;
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(150);

  private final long seed = Long.getLong("proof.seed", System.nanoTime());
  private final Random chance = new Random(seed);

  @BeforeEach
  void tellTheSeed() {
    System.out.println("CrashTest with -Dproof.seed=" + seed);
  }

  @Test
  void losesNothingWhenTheBotWithItsOwnStoreIsKilled(@TempDir Path data) throws Exception {
    try (var line = slowishLine();
        var bot = new BotProcess("crash-embedded", line, data, java.util.Map.of());
        var load = new Load(line, seed)) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());

      load.begin(CITIZENS, Integer.MAX_VALUE, LONGEST_PAUSE);
      for (int kill = 0; kill < KILLS; kill++) {
        atSomeMoment(load);
        bot.killHard();
        bot.start();
      }

      prove("the bot with its own store", line, load);
    }
  }

  @Test
  void losesNothingWhenOneOfTwoBotsIsKilled(@TempDir Path data) throws Exception {
    try (var line = slowishLine();
        var store = new StoreProcess("crash-one-of-two-store", data);
        var one = BotProcess.onStore("crash-one-of-two-a", line, data, store);
        var two = BotProcess.onStore("crash-one-of-two-b", line, data, store);
        var load = new Load(line, seed)) {
      store.start();
      one.start().awaitReady();
      two.start().awaitReady();
      line.webhooksTo(List.of(one.webhook(), two.webhook()));

      load.begin(CITIZENS, Integer.MAX_VALUE, LONGEST_PAUSE);
      for (int kill = 0; kill < KILLS; kill++) {
        var victim = chance.nextBoolean() ? one : two;
        atSomeMoment(load);
        victim.killHard();
        atSomeMoment(load);
        victim.start().awaitReady();
      }

      prove("one of two bots", line, load);
    }
  }

  @Test
  void losesNothingWhenTheStoreIsKilled(@TempDir Path data) throws Exception {
    try (var line = slowishLine();
        var store = new StoreProcess("crash-store", data);
        var bot = BotProcess.onStore("crash-store-bot", line, data, store);
        var load = new Load(line, seed)) {
      store.start();
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());

      load.begin(CITIZENS, Integer.MAX_VALUE, LONGEST_PAUSE);
      for (int kill = 0; kill < KILLS; kill++) {
        atSomeMoment(load);
        store.killHard();
        store.start();
      }

      prove("the store", line, load);
    }
  }

  /// Slow enough that turns are open whenever the kill comes.
  private static LineSimulator slowishLine() {
    var line = LineSimulator.start(SimulatorSettings.forTests());
    line.faults().set(Fault.SLOW, 30);
    return line;
  }

  private void atSomeMoment(Load load) throws InterruptedException {
    load.awaitAcknowledged(20 + chance.nextInt(80));
    Pause.real().rest(Duration.ofNanos(chance.nextLong(50_000_000)));
  }

  private static void prove(String victim, LineSimulator line, Load load) {
    load.endAndAwait();
    var ledger = Proofs.everyQuestionIsAnsweredOnce(line, load);
    System.out.printf("%d kills of %s: %s, %s%n", KILLS, victim, ledger, load);
    assertThat(ledger.answeredTwice()).isEmpty();
    assertThat(ledger.outOfOrder()).isEmpty();
  }
}
