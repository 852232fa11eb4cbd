package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;
import saitrong.shared.Pause;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.simulator.world.ChatEntry;
import saitrong.simulator.world.Fault;

/// LINE in every kind of trouble, and a database that goes away: nothing is lost, nothing comes
/// twice, what waits stays bounded, and health and metrics tell what is going on.
@BesideTheOthers
class FaultTest {

  private static final String CALLS = "saitrong_line_calls_seconds_count";
  private static final String PUSH = "/v2/bot/message/push";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final long HEAP_AT_REST = 100L << 20;

  private static final int LARGE = 400_000;

  private final long seed = Long.getLong("proof.seed", System.nanoTime());

  @Test
  void answersOnceWhateverLineDoes(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = new BotProcess("fault-line", line, data, Map.of());
        var load = new Load(line, seed)) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());

      load.begin(20, Integer.MAX_VALUE, Duration.ofMillis(300));
      load.awaitAcknowledged(20);
      line.faults().set(Fault.SLOW, 2_000);
      load.awaitAcknowledged(60);
      int healthWhileSlow = bot.health();
      line.faults().set(Fault.SLOW, 0);
      var healthInTrouble =
          Stream.of(Fault.ERROR500, Fault.ANSWER500, Fault.ANSWER_CUT, Fault.RATE_LIMITED)
              .map(fault -> healthDuring(fault, line, bot, load))
              .toList();
      load.endAndAwait();

      var ledger = Proofs.everyQuestionIsAnsweredOnce(line, load);
      System.out.printf("LINE in trouble, -Dproof.seed=%d: %s, %s%n", seed, ledger, load);
      assertThat(ledger.answeredTwice()).isEmpty();
      assertThat(ledger.outOfOrder()).isEmpty();
      assertThat(healthWhileSlow).isEqualTo(200);
      assertThat(healthInTrouble).containsOnly(200);
      assertThat(bot.metric(CALLS, "call=\"reply\"")).isGreaterThan(load.asked().size());
      assertThat(bot.heapAtRest()).isLessThan(HEAP_AT_REST);
    }
  }

  /// Read while LINE still fails, and has done so for a while.
  private static int healthDuring(Fault fault, LineSimulator line, BotProcess bot, Load load) {
    line.faults().set(fault, Fault.ALWAYS);
    load.awaitAcknowledged(20);
    Awaitility.await("LINE to fail").atMost(SOON).until(() -> line.faults().fired(fault) >= 25);
    int health = bot.health();
    line.faults().set(fault, 0);
    return health;
  }

  @Test
  void pushesOnceWhatNoReplyCanCarry(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = new BotProcess("fault-push", line, data, Map.of());
        var load = new Load(line, seed)) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());
      line.faults().set(Fault.INVALID_REPLY_TOKEN, 20);
      line.faults().set(Fault.ERROR500, 5, PUSH);
      line.faults().set(Fault.RATE_LIMITED, 5, PUSH);
      line.faults().set(Fault.ANSWER500, 5, PUSH);
      line.faults().set(Fault.ANSWER_CUT, 5, PUSH);

      load.begin(10, 4, Duration.ofMillis(300));
      load.awaitEnd(SOON);

      var ledger = Proofs.everyQuestionIsAnsweredOnce(line, load);
      System.out.printf("reply refused, -Dproof.seed=%d: %s, %s%n", seed, ledger, load);
      assertThat(ledger.answeredTwice()).isEmpty();
      assertThat(ledger.outOfOrder()).isEmpty();
      assertThat(ledger.byPush()).isEqualTo(20);
      assertThat(bot.metric(CALLS, "call=\"push\"")).isGreaterThanOrEqualTo(40);
    }
  }

  @Test
  void bringsWhatThePushQuotaHeldBackWithTheNextReply(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = new BotProcess("fault-quota", line, data, Map.of())) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());
      var citizen = line.citizen("somchai");
      citizen.follow();
      citizen.awaitReplies(1, SOON);
      line.faults().set(Fault.INVALID_REPLY_TOKEN, 1);
      line.faults().set(Fault.MONTHLY_LIMIT, Fault.ALWAYS);

      citizen.sendsSticker();
      Awaitility.await("the push to be refused")
          .atMost(SOON)
          .until(() -> line.faults().fired(Fault.MONTHLY_LIMIT) > 0);
      int healthWithoutQuota = bot.health();
      Awaitility.await("the answer to ride on the next reply")
          .atMost(SOON)
          .until(() -> {
            citizen.says("เมนู");
            return timesSaid(citizen.repliesAndPushes()) == 1;
          });
      citizen.says("เมนู");

      assertThat(timesSaid(citizen.repliesAndPushes())).isEqualTo(1);
      assertThat(healthWithoutQuota).isEqualTo(200);
    }
  }

  /// The answer to a sticker thanks for it.
  private static long timesSaid(java.util.List<ChatEntry> answers) {
    return answers.stream().filter(entry -> entry.text().startsWith("ขอบคุณ")).count();
  }

  @Test
  void waitsForADatabaseThatIsGoneForTwentySeconds(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var store = new StoreProcess("fault-store", data);
        var bot = BotProcess.onStore("fault-store-bot", line, data, store);
        var load = new Load(line, seed)) {
      store.start();
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());
      load.begin(20, Integer.MAX_VALUE, Duration.ofMillis(300));
      load.awaitAcknowledged(60);

      store.killHard();
      Awaitility.await("health to say so").atMost(SOON).until(() -> bot.health() == 503);
      Awaitility.await("webhooks to be refused").atMost(SOON).until(() -> refused(bot) > 20);
      Pause.real().rest(Duration.ofSeconds(20));
      store.start();
      bot.awaitReady();
      load.awaitAcknowledged(60);
      load.endAndAwait();

      var ledger = Proofs.everyQuestionIsAnsweredOnce(line, load);
      System.out.printf("store away, -Dproof.seed=%d: %s, %s%n", seed, ledger, load);
      assertThat(ledger.answeredTwice()).isEmpty();
      assertThat(ledger.outOfOrder()).isEmpty();
      assertThat(load.slowestRefusal()).isLessThan(Duration.ofSeconds(2));
      assertThat(bot.heapAtRest()).isLessThan(HEAP_AT_REST);
    }
  }

  /// Memory is measured while more wants in than may wait, and has wanted in for a while: were what
  /// is refused kept, it would be too much.
  @Test
  void refusesWhatItCannotHoldAndLosesNothing(@TempDir Path data) throws Exception {
    int most = 10;
    var settings = Map.of("SAITRONG_MOST_WAITING", Integer.toString(most));
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = new BotProcess("fault-full", line, data, settings);
        var load = new Load(line, seed).withBallast(LARGE)) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());
      line.faults().set(Fault.SLOW, 2_000);

      load.begin(40, 2, Duration.ofMillis(100));
      Awaitility.await("more to be refused than memory has room for")
          .atMost(SOON)
          .until(() -> refused(bot) * LARGE > HEAP_AT_REST / 2.0);
      long heapWhenFull = bot.heapAtRest();
      int healthWhenFull = bot.health();
      double waitingWhenFull = bot.metric("saitrong_mail_waiting");
      line.faults().set(Fault.SLOW, 0);
      load.awaitEnd(Duration.ofSeconds(120));

      var ledger = Proofs.everyQuestionIsAnsweredOnce(line, load);
      System.out.printf("too much at once, -Dproof.seed=%d: %s, %s%n", seed, ledger, load);
      assertThat(heapWhenFull).isLessThan(HEAP_AT_REST);
      assertThat(healthWhenFull).isEqualTo(200);
      assertThat(waitingWhenFull).isBetween(1.0, 2.0 * most);
      assertThat(load.asked()).hasSize(80);
      assertThat(ledger.answeredTwice()).isEmpty();
    }
  }

  private static double refused(BotProcess bot) {
    return bot.metric("saitrong_line_webhooks_seconds_count", "closed");
  }
}
