package saitrong.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A database of its own for a test class, over the wire: on one embedded server that all classes
/// share, or on the MongoDB that `SAITRONG_TEST_MONGODB_URI` names. Collections are empty before
/// each test, and a test fails when one of its queries is not covered by a declared index.
///
/// ```java
/// @RegisterExtension static final TestStore STORE = TestStore.with(Mail.COLLECTION);
/// ```
public final class TestStore
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private final List<DeclaredCollection> collections;
  private final QueryWatch watch;
  private @Nullable MongoClient client;
  private @Nullable MongoDatabase database;

  private TestStore(List<DeclaredCollection> collections) {
    this.collections = collections;
    this.watch = new QueryWatch(() -> collections);
  }

  public static TestStore with(DeclaredCollection... collections) {
    return new TestStore(List.of(collections));
  }

  /// Makes the indexes of these collections, as a start does.
  public static void declare(MongoDatabase database, List<DeclaredCollection> collections) {
    new DeclaredIndexes(database, collections).afterPropertiesSet();
  }

  public MongoDatabase database() {
    return Objects.requireNonNull(database, "only inside a test");
  }

  public MongoClient client() {
    return Objects.requireNonNull(client, "only inside a test");
  }

  /// For a process or a Spring context of its own: `saitrong.store.mongodb-uri`.
  public String uri() {
    return TestDatabase.named(server(), database().getName());
  }

  /// All that was asked of the database since the test began.
  public QueryWatch queries() {
    return watch;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server()))
                .addCommandListener(watch)
                .build());
    database = client.getDatabase(TestDatabase.freshName());
    declare(database, collections);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    for (String name : database().listCollectionNames()) {
      database().getCollection(name).deleteMany(new Document());
    }
    watch.forget();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    watch.verify();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    database().drop();
    client().close();
  }

  private static String server() {
    return TestDatabase.given().orElseGet(() -> Shared.SERVER.uri());
  }

  /// Started by the first class that asks, stopped with the JVM.
  private static final class Shared {

    static final EmbeddedStore SERVER = start();

    private static EmbeddedStore start() {
      try {
        Path data = Files.createTempDirectory("saitrong-test");
        var server = EmbeddedStore.start(data, 0);
        Runtime.getRuntime()
            .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(server, data)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedStore server, Path data) {
      server.close();
      try (var files = Files.list(data)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
        Files.delete(data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
