package saitrong.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Drives the store alone, through the official driver and with the write concern of the bot: what
/// the database costs of an event, without the bot. Works in a database of its own, which it drops.
final class StoreLoad {

  private static final Set<String> FLAGS =
      Set.of(
          "--uri", "--pid", "--seconds", "--warmup-s", "--rate", "--batch", "--users", "--threads");

  private final Flags flags;
  private final int threads;

  private StoreLoad(Flags flags) {
    this.flags = flags;
    this.threads = flags.number("--threads", 4);
  }

  static void main(String[] args) throws Exception {
    var flags = Flags.parse(List.of(args), FLAGS, Set.of());
    System.out.println(new StoreLoad(flags).run());
  }

  private String run() throws InterruptedException, IOException, ExecutionException {
    try (var client = MongoClients.create(settings(flags.text("--uri", "")))) {
      return runIn(client);
    }
  }

  private static MongoClientSettings settings(String uri) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .build();
  }

  private String runIn(MongoClient client)
      throws InterruptedException, IOException, ExecutionException {
    var database = client.getDatabase("load_" + System.nanoTime());
    try {
      StoreTurns.createIndexes(database);
      return measure(database);
    } finally {
      database.drop();
    }
  }

  private String measure(MongoDatabase database)
      throws InterruptedException, IOException, ExecutionException {
    var pace = new StorePace(flags.number("--batch", 20), flags.decimal("--rate", 0));
    int citizens = flags.number("--users", 1000) / threads;
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var workers = new ArrayList<Future<?>>();
      for (int k = 0; k < threads; k++) {
        var turns = new StoreTurns(database, citizens, k);
        workers.add(pool.submit(() -> pace.drive(turns)));
      }
      var report = window(pace);
      pace.stop();
      for (var worker : workers) {
        worker.get();
      }
      return report;
    }
  }

  /// CPU and events between two moments while the load goes on.
  private String window(StorePace pace) throws InterruptedException, IOException {
    int pid = flags.number("--pid", 0);
    TimeUnit.SECONDS.sleep(flags.number("--warmup-s", 10));
    pace.beginMeasuring();
    var before = ProcessUsage.of(pid);
    long start = System.nanoTime();
    TimeUnit.SECONDS.sleep(flags.number("--seconds", 20));
    var used = ProcessUsage.of(pid).since(before);
    double seconds = (System.nanoTime() - start) / 1e9;
    return pace.report(seconds, used);
  }
}
