package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;

/// Many send something in at once, to two instances, while these and their store are killed: the
/// register has no gap, no number is told to two people, and whoever was told one has that case.
@BesideTheOthers
class NumbersTest {

  private static final int KILLS = Proofs.IN_FULL ? 20 : 3;
  private static final int CITIZENS = 64;
  private static final int CASES_BETWEEN_KILLS = 16;

  @TempDir Path data;

  private final long seed = Long.getLong("proof.seed", System.nanoTime());
  private final Random chance = new Random(seed);

  /// Receipts that LINE took, over all citizens.
  private final AtomicInteger receipts = new AtomicInteger();

  private volatile boolean enough;

  @Test
  void areGaplessAndUniqueWhileBothBotsAndTheirStoreAreKilled() throws Exception {
    System.out.println("NumbersTest with -Dproof.seed=" + seed);
    try (var line = LineSimulator.start(redelivering());
        var store = new StoreProcess("numbers-store", data);
        var one = BotProcess.onStore("numbers-a", line, data, store);
        var two = BotProcess.onStore("numbers-b", line, data, store);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      store.start();
      one.start();
      two.start();
      one.awaitReady();
      two.awaitReady();
      var suggesting = suggesters(line);
      line.webhooksTo(List.of(one.webhook(), two.webhook()));
      var working = suggesting.stream().map(it -> threads.submit(writing(it))).toList();

      for (int kill = 0; kill < KILLS; kill++) {
        awaitReceipts(receipts.get() + CASES_BETWEEN_KILLS);
        switch (chance.nextInt(3)) {
          case 0 -> again(one);
          case 1 -> again(two);
          default -> {
            store.killHard();
            store.start();
          }
        }
      }
      awaitReceipts(receipts.get() + CITIZENS);
      enough = true;
      awaitEnd(working);
      awaitQuiet(one, two);

      var told = suggesting.stream().flatMap(it -> it.receipts().stream()).toList();
      one.stop();
      two.stop();
      prove(told, registered(store));
    }
  }

  private static SimulatorSettings redelivering() {
    var often = IntStream.range(0, 60).mapToObj(_ -> Duration.ofSeconds(1)).toList();
    return SimulatorSettings.forTests().redelivery(true, often).logKept(Aftermath.LOG_KEPT);
  }

  /// Friends of the account for long, so that they can be pushed to.
  private List<Suggester> suggesters(LineSimulator line) {
    return IntStream.rangeClosed(1, CITIZENS)
        .mapToObj(nth -> line.citizen("citizen " + nth))
        .peek(it -> it.follow())
        .map(Suggester::new)
        .toList();
  }

  private Callable<Integer> writing(Suggester citizen) {
    return () -> {
      int counted = 0;
      while (!enough) {
        citizen.goesOn();
        int now = citizen.receipts().size();
        receipts.addAndGet(now - counted);
        counted = now;
      }
      return counted;
    };
  }

  private static void again(BotProcess bot) {
    bot.killHard();
    bot.start().awaitReady();
  }

  private void awaitReceipts(int goal) {
    Awaitility.await("cases to be opened")
        .atMost(Duration.ofSeconds(180))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> receipts.get() >= goal);
  }

  private static void awaitEnd(List<Future<Integer>> working) throws Exception {
    for (var one : working) {
      one.get();
    }
  }

  private static void awaitQuiet(BotProcess... bots) {
    Awaitility.await("nothing to wait")
        .atMost(Duration.ofSeconds(120))
        .until(() ->
            List.of(bots).stream()
                .allMatch(bot ->
                    bot.metric("saitrong_mail_waiting") + bot.metric("saitrong_letters_waiting")
                        == 0));
  }

  private static List<Integer> registered(StoreProcess store) {
    try (var client = MongoClients.create(store.uri())) {
      var numbers = new ArrayList<Integer>();
      client
          .getDatabase("saitrong")
          .getCollection("cases")
          .find()
          .forEach(row -> numbers.add(row.getInteger("number")));
      return numbers.stream().sorted().toList();
    }
  }

  private void prove(List<Integer> told, List<Integer> registered) {
    System.out.printf(
        "%d kills of two bots and their store while %d people open cases: registered %d, from 1 to"
            + " %d, told %d%n",
        KILLS,
        CITIZENS,
        registered.size(),
        registered.isEmpty() ? 0 : registered.getLast(),
        told.size());
    assertThat(registered).isEqualTo(IntStream.rangeClosed(1, registered.size()).boxed().toList());
    assertThat(told).doesNotHaveDuplicates().isSubsetOf(registered);
    assertThat(registered.size()).isGreaterThanOrEqualTo(CITIZENS);
  }
}
