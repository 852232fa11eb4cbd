package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;

@Timeout(60)
@BesideTheOthers
class DurabilityTest {

  private static final int KILLS = 4;
  private static final int WRITERS = 8;
  private static final int WRITES_BEFORE_A_KILL = 500;

  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Set<String> removed = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> versions = new ConcurrentHashMap<>();

  @TempDir Path data;

  @Test
  void losesNoAcknowledgedWriteToKill9() throws Exception {
    for (int round = 0; round < KILLS; round++) {
      var store = StoreProcess.start(data);
      try (var client = MongoClients.create(store.uri())) {
        assertEverythingIsThere(client);

        writeUntilKilled(round, client, store);
      }
    }

    var store = StoreProcess.start(data);
    try (var client = MongoClients.create(store.uri())) {
      assertEverythingIsThere(client);
      assertThat(kept).hasSizeGreaterThan(KILLS * WRITES_BEFORE_A_KILL / 4);
    } finally {
      store.kill();
    }
  }

  private void writeUntilKilled(int round, MongoClient client, StoreProcess store)
      throws Exception {
    var enough = new CountDownLatch(WRITES_BEFORE_A_KILL);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers = new ArrayList<Future<?>>();
      for (int i = 0; i < WRITERS; i++) {
        String writer = round + "-" + i;
        writers.add(threads.submit(() -> write(writer, client, enough)));
      }
      enough.await();
      store.kill();
      for (var writer : writers) {
        writer.get();
      }
    }
  }

  /// Ends with the process. What is underway then may be there or not; only what was acknowledged
  /// counts.
  private void write(String writer, MongoClient client, CountDownLatch enough) {
    var rows = rows(client);
    try {
      for (int i = 0; ; i++) {
        String id = writer + "-" + i;
        rows.insertMany(List.of(new Document("_id", id), new Document("_id", id + "-todo")));
        kept.add(id);
        replace(rows, writer, i);
        versions.put(writer, i);
        rows.deleteOne(Filters.eq("_id", id + "-todo"));
        removed.add(id + "-todo");
        enough.countDown();
      }
    } catch (MongoException e) {
      assertThat(enough.getCount()).isZero();
    }
  }

  private static void replace(MongoCollection<Document> rows, String writer, int version) {
    var filter = Filters.and(Filters.eq("_id", writer), Filters.eq("version", version - 1));
    var document =
        new Document("_id", writer).append("version", version).append("x", "x".repeat(500));
    rows.replaceOne(filter, document, new ReplaceOptions().upsert(true));
  }

  private void assertEverythingIsThere(MongoClient client) {
    var ids = rows(client).distinct("_id", String.class).into(new ArrayList<>());

    assertThat(kept).isSubsetOf(ids);
    assertThat(removed).noneMatch(new HashSet<>(ids)::contains);
    versions.forEach((writer, version) -> {
      var row = Objects.requireNonNull(rows(client).find(Filters.eq("_id", writer)).first());
      assertThat(row.getInteger("version")).isBetween(version, version + 1);
    });
  }

  private static MongoCollection<Document> rows(MongoClient client) {
    return client.getDatabase("durable").getCollection("rows");
  }
}
