package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.simulator.world.Fault;
import saitrong.store.TestDatabase;

/// Two instances on one store, and LINE's load balancer does not care who answered whom before:
/// each citizen's answers keep the order of the questions, and none is lost or comes twice.
@BesideTheOthers
class OrderTest {

  private static final int CITIZENS = 100;
  private static final int MESSAGES = 30;

  private final long seed = Long.getLong("proof.seed", System.nanoTime());

  @Test
  void answersEachCitizenInOrderOverTwoInstances(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var pair = new TwoBots("order", line, data);
        var load = new Load(line, seed)) {
      pair.start();
      line.faults().set(Fault.DUPLICATE_WEBHOOKS, 200);

      load.begin(CITIZENS, MESSAGES, Duration.ofMillis(100));
      load.awaitEnd(Duration.ofSeconds(180));

      var ledger = Proofs.everyQuestionIsAnsweredOnce(line, load);
      System.out.printf("order, -Dproof.seed=%d: %s, %s%n", seed, ledger, load);
      assertThat(load.asked()).hasSize(CITIZENS * MESSAGES);
      assertThat(ledger.answeredTwice()).isEmpty();
      assertThat(ledger.outOfOrder()).isEmpty();
    }
  }

  @Test
  void answersBothOfTwoMessagesThatComeAtOnce(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var pair = new TwoBots("at-once", line, data);
        var load = new Load(line, seed)) {
      pair.start();
      line.faults().set(Fault.DUPLICATE_WEBHOOKS, 100);

      load.twoAtOnce(CITIZENS, 3);
      load.awaitEnd(Duration.ofSeconds(180));

      var ledger = Proofs.everyQuestionIsAnsweredOnce(line, load);
      System.out.printf("at once, -Dproof.seed=%d: %s, %s%n", seed, ledger, load);
      assertThat(load.asked()).hasSize(CITIZENS * 6);
      assertThat(ledger.answeredTwice()).isEmpty();
    }
  }

  /// A store and two bots on it, as `compose.yaml` has them; on a MongoDB where one is given.
  private static final class TwoBots implements AutoCloseable {

    private final LineSimulator line;
    private final @Nullable StoreProcess store;
    private final @Nullable TestDatabase given;
    private final BotProcess one;
    private final BotProcess two;

    TwoBots(String name, LineSimulator line, Path data) {
      this.line = line;
      given = TestDatabase.onTheGivenServer().orElse(null);
      store = given == null ? new StoreProcess(name + "-store", data) : null;
      var address = given != null ? given.uri() : Objects.requireNonNull(store).uri();
      one = BotProcess.on(name + "-a", line, data, address);
      two = BotProcess.on(name + "-b", line, data, address);
    }

    void start() {
      if (store != null) {
        store.start();
      }
      one.start();
      two.start();
      one.awaitReady();
      two.awaitReady();
      line.webhooksTo(List.of(one.webhook(), two.webhook()));
    }

    @Override
    public void close() {
      one.close();
      two.close();
      if (store != null) {
        store.close();
      }
      if (given != null) {
        given.close();
      }
    }
  }
}
