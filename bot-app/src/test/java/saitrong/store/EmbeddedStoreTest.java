package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

  private static final int ROWS = 1000;

  @TempDir Path data;

  private EmbeddedStore store;
  private MongoClient client;

  @BeforeEach
  void start() {
    store = EmbeddedStore.start(data, 0, 1 << 16);
    client = MongoClients.create(store.uri());
  }

  @AfterEach
  void stop() {
    client.close();
    store.close();
  }

  @Test
  void looksAtOneDocumentWhenTheFilterHoldsItsId() {
    fill();

    assertVisited(1, Filters.eq("_id", "0500"));
    assertVisited(1, Filters.and(Filters.eq("_id", "0500"), Filters.eq("n", 500)));
    assertVisited(1, Filters.and(Filters.and(Filters.eq("_id", "0500")), Filters.lt("n", 900)));
    assertVisited(2, Filters.and(Filters.in("_id", "0500", "0501", "none"), Filters.gt("n", 0)));
    assertVisited(10, Filters.and(Filters.gte("_id", "0500"), Filters.lt("_id", "0510")), 11);
  }

  @Test
  void changesOneDocumentByItsIdWithoutAScan() {
    fill();
    long before = visited();

    rows()
        .updateOne(
            Filters.and(Filters.eq("_id", "0500"), Filters.eq("n", 500)), Updates.set("n", -1));
    rows()
        .replaceOne(
            Filters.and(Filters.eq("_id", "0501"), Filters.eq("n", 501)), new Document("n", -1));
    rows()
        .findOneAndUpdate(
            Filters.and(Filters.eq("_id", "0502"), Filters.eq("n", 502)), Updates.set("n", -1));
    rows().deleteMany(Filters.and(Filters.in("_id", "0503", "0504"), Filters.gt("n", 0)));
    rows().deleteMany(Filters.in("_id", "0505", "0506"));

    assertThat(visited() - before).isLessThanOrEqualTo(6);
    assertThat(rows().countDocuments(Filters.eq("n", -1))).isEqualTo(3);
    assertThat(rows().countDocuments()).isEqualTo(ROWS - 4);
  }

  @Test
  void looksAtOneDocumentWhenTheFilterHoldsAUniqueKeyOfTwoFields() {
    rows().createIndex(new Document("s", 1).append("n", 1), new IndexOptions().unique(true));
    fill();
    rows().updateMany(new Document(), Updates.set("s", "2569"));

    var ofThatYear = Filters.eq("s", "2569");
    assertVisited(1, Filters.and(ofThatYear, Filters.eq("n", 500)));
    assertVisited(1, Filters.and(Filters.eq("n", 500L), ofThatYear, Filters.exists("_id")));
    assertVisited(0, Filters.and(ofThatYear, Filters.eq("n", 500), Filters.eq("n", 501)), 1);
    assertVisited(0, Filters.and(Filters.eq("s", "2570"), Filters.eq("n", 500)), 0);
    assertVisited(ROWS, ofThatYear);
  }

  @Test
  void deletesOnlyWhatTheWholeFilterAdmits() {
    fill();

    var some = new Document("$in", List.of("0001", "0002")).append("$ne", "0002");
    rows().deleteMany(new Document("_id", some));

    assertThat(rows().countDocuments()).isEqualTo(ROWS - 1);
    assertThat(rows().find(Filters.eq("_id", "0002")).first()).isNotNull();
  }

  @Test
  void letsOneOfSeveralWritersWin() throws Exception {
    rows().insertOne(new Document("_id", "a").append("version", 0));
    var versionZero = Filters.and(Filters.eq("_id", "a"), Filters.eq("version", 0));

    int won = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers =
          IntStream.range(0, 16)
              .mapToObj(i -> threads.submit(() -> replaced(versionZero, i)))
              .toList();
      for (Future<Boolean> writer : writers) {
        won += writer.get() ? 1 : 0;
      }
    }

    assertThat(won).isEqualTo(1);
  }

  private boolean replaced(Bson filter, int by) {
    var next = new Document("_id", "a").append("version", 1).append("by", by);
    try {
      return rows().replaceOne(filter, next, new ReplaceOptions().upsert(true)).getMatchedCount()
          == 1;
    } catch (MongoWriteException e) {
      assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
      return false;
    }
  }

  @Test
  void neverShowsHalfAChange() throws Exception {
    rows().insertOne(new Document("_id", "a").append("left", 0).append("right", 0));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writer = threads.submit(this::changeBothSides);
      while (!writer.isDone()) {
        var row = Objects.requireNonNull(rows().find(Filters.eq("_id", "a")).first());
        assertThat(row.get("left")).isEqualTo(row.get("right"));
      }
      writer.get();
    }
  }

  private void changeBothSides() {
    for (int i = 1; i <= 500; i++) {
      rows()
          .updateOne(
              Filters.eq("_id", "a"),
              Updates.combine(Updates.set("left", i), Updates.set("right", i)));
    }
  }

  @Test
  void holdsAUniqueIndexAcrossARestart() {
    rows().createIndex(new Document("case", 1), new IndexOptions().unique(true).sparse(true));
    rows().insertMany(List.of(new Document("_id", 1).append("case", "x"), new Document("_id", 2)));

    restart();

    assertThatThrownBy(() -> rows().insertOne(new Document("_id", 3).append("case", "x")))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("E11000");
    rows().deleteOne(Filters.eq("_id", 1));
    rows().insertMany(List.of(new Document("_id", 3).append("case", "x"), new Document("_id", 4)));
    long before = visited();
    assertThat(rows().find(Filters.eq("case", "x")).first()).containsEntry("_id", 3);
    assertThat(visited() - before).isEqualTo(1);
  }

  @Test
  void startsADroppedCollectionEmpty() {
    fill();
    rows().drop();
    restart();

    rows().insertOne(new Document("_id", "new"));

    assertThat(rows().find().into(new ArrayList<>())).hasSize(1);
  }

  @Test
  void forgetsAnEndOfTheJournalThatWasNotWrittenWhole(@TempDir Path running, @TempDir Path copy)
      throws Exception {
    try (var first = EmbeddedStore.start(running, 0);
        var writer = MongoClients.create(first.uri())) {
      for (int i = 0; i < 10; i++) {
        rows(writer).insertOne(new Document("_id", i));
      }
      copy(running, copy);
    }
    tearTheJournalsApart(copy);

    try (var again = EmbeddedStore.start(copy, 0);
        var reader = MongoClients.create(again.uri())) {
      assertThat(rows(reader).distinct("_id", Integer.class).into(new ArrayList<>()))
          .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }
  }

  private static void copy(Path from, Path to) throws Exception {
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void tearTheJournalsApart(Path copy) throws Exception {
    try (var files = Files.list(copy)) {
      for (Path file : files.filter(f -> f.toString().contains("journal")).toList()) {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
          channel.truncate(Math.max(0, channel.size() - 10));
        }
      }
    }
  }

  @Test
  void tellsASecondProcessWhatToDo() {
    assertThatThrownBy(() -> EmbeddedStore.start(data, 0))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("in use by another process")
        .hasMessageContaining("SAITRONG_MONGODB_URI");
  }

  @Test
  void saysThatAPortIsTaken(@TempDir Path elsewhere) {
    int port = Integer.parseInt(store.uri().substring(store.uri().lastIndexOf(':') + 1));

    assertThatThrownBy(() -> EmbeddedStore.start(elsewhere, port))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining(String.valueOf(port));
    EmbeddedStore.start(elsewhere, 0).close(); // the file was let go
  }

  @Test
  void answersAnUnknownCommandWithAnErrorAndLivesOn() {
    assertThatThrownBy(() -> client.getDatabase("db").runCommand(new Document("fly", 1)))
        .hasMessageContaining("fly");
    fill();
    assertThat(rows().countDocuments()).isEqualTo(ROWS);
  }

  private void restart() {
    stop();
    start();
  }

  private void fill() {
    rows()
        .insertMany(
            IntStream.range(0, ROWS)
                .mapToObj(i -> new Document("_id", "%04d".formatted(i)).append("n", i))
                .toList());
  }

  private void assertVisited(int found, Bson filter) {
    assertVisited(found, filter, found);
  }

  private void assertVisited(int found, Bson filter, int visited) {
    long before = visited();

    assertThat(rows().find(filter).into(new ArrayList<>())).hasSize(found);

    assertThat(visited() - before).isEqualTo(visited);
  }

  private long visited() {
    return store.collection("db", "rows").visited();
  }

  private MongoCollection<Document> rows() {
    return rows(client);
  }

  private static MongoCollection<Document> rows(MongoClient client) {
    return client.getDatabase("db").getCollection("rows");
  }
}
