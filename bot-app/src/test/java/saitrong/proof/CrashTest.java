package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;
import saitrong.shared.Pause;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.simulator.world.Fault;

/// `kill -9` in the middle of it, again and again: every event has exactly one answer at LINE, none
/// is lost, none comes twice, and each citizen's answers keep their order.
@BesideTheOthers
class CrashTest {

  private static final int KILLS = Proofs.IN_FULL ? 20 : 4;
  private static final int CITIZENS = 25;
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(150);

  @TempDir Path data;

  private final long seed = Long.getLong("proof.seed", System.nanoTime());
  private final Random chance = new Random(seed);

  /// Apart, so that a seed makes the other choices as it always did.
  private final Random chanceOfPushes = new Random(seed + 1);

  private final List<Instant> kills = new CopyOnWriteArrayList<>();

  @BeforeEach
  void tellTheSeed() {
    System.out.println("CrashTest with -Dproof.seed=" + seed);
  }

  @Test
  void losesNothingWhenTheBotWithItsOwnStoreIsKilled() throws Exception {
    try (var line = slowishLine();
        var bot = new BotProcess("crash-embedded", line, data, Map.of());
        var load = new Load(line, seed)) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());

      var scene = new Scene("the bot with its own store", line, load, bot::killHard);
      load.begin(CITIZENS, Integer.MAX_VALUE, LONGEST_PAUSE);
      for (int kill = 0; kill < KILLS; kill++) {
        atSomeMoment(scene);
        whilePushesAreInDoubt(scene);
        kill(bot::killHard);
        Proofs.letPushesBeHeardOf(line);
        bot.start();
      }

      assertThat(prove(scene).byPush()).isGreaterThanOrEqualTo(KILLS);
    }
  }

  /// At any moment, however long something has waited: what nobody can know of is counted.
  @Test
  void losesNothingInSilenceWhenOneOfTwoBotsIsKilled() throws Exception {
    try (var line = slowishLine();
        var store = new StoreProcess("crash-one-of-two-store", data);
        var one = BotProcess.onStore("crash-one-of-two-a", line, data, store);
        var two = BotProcess.onStore("crash-one-of-two-b", line, data, store);
        var load = new Load(line, seed)) {
      store.start();
      one.start();
      two.start();
      one.awaitReady();
      two.awaitReady();
      line.webhooksTo(List.of(one.webhook(), two.webhook()));

      var scene = new Scene("one of two bots", line, load, store::killHard);
      load.begin(CITIZENS, Integer.MAX_VALUE, LONGEST_PAUSE);
      for (int kill = 0; kill < KILLS; kill++) {
        var victim = chance.nextBoolean() ? one : two;
        atAnyMoment(scene);
        kill(victim::killHard);
        atAnyMoment(scene);
        victim.start().awaitReady();
      }

      proveButForWhatNobodyKnows(scene, () -> hasNothingLeft(one) && hasNothingLeft(two));
    }
  }

  @Test
  void losesNothingWhenTheStoreIsKilled() throws Exception {
    try (var line = slowishLine();
        var store = new StoreProcess("crash-store", data);
        var bot = BotProcess.onStore("crash-store-bot", line, data, store);
        var load = new Load(line, seed)) {
      store.start();
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());

      var scene = new Scene("the store", line, load, store::killHard);
      load.begin(CITIZENS, Integer.MAX_VALUE, LONGEST_PAUSE);
      for (int kill = 0; kill < KILLS; kill++) {
        atSomeMoment(scene);
        kill(store::killHard);
        store.start();
      }

      prove(scene);
    }
  }

  /// Slow enough that turns are open whenever the kill comes.
  private static LineSimulator slowishLine() {
    var line = LineSimulator.start(SimulatorSettings.forTests().logKept(Aftermath.LOG_KEPT));
    line.faults().set(Fault.SLOW, 30);
    return line;
  }

  /// @param end after which nobody holds the store's files
  private record Scene(String victim, LineSimulator line, Load load, Runnable end) {}

  private void atSomeMoment(Scene scene) throws InterruptedException {
    answered(scene, () -> Proofs.letTheOldestBeAnswered(scene.line(), scene.load()));
    atAnyMoment(scene);
  }

  private void whilePushesAreInDoubt(Scene scene) throws InterruptedException {
    var latest = kills.isEmpty() ? Instant.MIN : kills.getLast();
    answered(scene, () -> Proofs.leavePushesInDoubt(scene.line(), scene.load(), latest));
    Pause.real().rest(Duration.ofNanos(chanceOfPushes.nextLong(50_000_000)));
  }

  private void atAnyMoment(Scene scene) throws InterruptedException {
    scene.load().awaitAcknowledged(20 + chance.nextInt(80));
    Pause.real().rest(Duration.ofNanos(chance.nextLong(50_000_000)));
  }

  private void kill(Runnable victim) {
    kills.add(Instant.now());
    victim.run();
  }

  private Ledger prove(Scene scene) {
    scene.load().endAndAwait();
    answered(scene, () -> Proofs.everyQuestionIsAnsweredOnce(scene.line(), scene.load()));
    return proven(scene, "");
  }

  /// What has no answer at LINE must have the fate "unknown" on record, where staff sees it.
  private void proveButForWhatNobodyKnows(Scene scene, BooleanSupplier nothingWaits) {
    scene.load().endAndAwait();
    answered(scene, () -> Proofs.everyQuestionIsDoneWith(scene.line(), scene.load(), nothingWaits));
    var ledger = Ledger.of(scene.line(), scene.load().asked());
    scene.end().run();
    var aftermath = new Aftermath(scene.line(), kills);
    var unknown = aftermath.ofUnknownFate(ledger.lost(), data);
    if (!unknown.containsAll(ledger.lost())) {
      throw new AssertionError(aftermath.tell("crash", ledger, data));
    }
    proven(scene, ", of unknown fate " + unknown.size());
  }

  private Ledger proven(Scene scene, String more) {
    var ledger = Ledger.of(scene.line(), scene.load().asked());
    System.out.printf(
        "%d kills of %s: %s%s, %s%n", KILLS, scene.victim(), ledger, more, scene.load());
    assertThat(ledger.answeredTwice()).isEmpty();
    assertThat(ledger.outOfOrder()).isEmpty();
    return ledger;
  }

  private static boolean hasNothingLeft(BotProcess bot) {
    return bot.metric("saitrong_mail_waiting") + bot.metric("saitrong_letters_waiting") == 0;
  }

  /// What is not answered in time is told with all that is known of it.
  private void answered(Scene scene, Runnable wait) {
    try {
      wait.run();
    } catch (ConditionTimeoutException unanswered) {
      scene.end().run();
      var ledger = Ledger.of(scene.line(), scene.load().asked());
      var told = new Aftermath(scene.line(), kills).tell("crash", ledger, data);
      throw new AssertionError(told, unanswered);
    }
  }
}
