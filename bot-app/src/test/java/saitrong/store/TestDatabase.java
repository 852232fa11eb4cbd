package saitrong.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A database for a whole bot: an embedded server of its own, or one of its own name on the MongoDB
/// that `SAITRONG_TEST_MONGODB_URI` names, which is dropped at the end.
public final class TestDatabase implements AutoCloseable {

  private final @Nullable EmbeddedStore embedded;
  private final String uri;

  private TestDatabase(@Nullable EmbeddedStore embedded, String uri) {
    this.embedded = embedded;
    this.uri = uri;
  }

  /// @param data where an embedded server keeps its files
  public static TestDatabase in(Path data) {
    return onTheGivenServer().orElseGet(() -> embeddedIn(data));
  }

  private static TestDatabase embeddedIn(Path data) {
    var embedded = EmbeddedStore.start(data, 0);
    return new TestDatabase(embedded, embedded.uri());
  }

  /// One on the MongoDB that is given; nothing where none is.
  public static Optional<TestDatabase> onTheGivenServer() {
    return given().map(server -> new TestDatabase(null, named(server, freshName())));
  }

  /// The MongoDB that every test with a database shall use.
  static Optional<String> given() {
    return Optional.ofNullable(System.getenv("SAITRONG_TEST_MONGODB_URI"))
        .filter(uri -> !uri.isBlank());
  }

  static String freshName() {
    return "t" + UUID.randomUUID().toString().replace("-", "");
  }

  static String named(String server, String name) {
    String uri = new ConnectionString(server).getConnectionString();
    int options = uri.indexOf('?');
    String hosts = options < 0 ? uri : uri.substring(0, options);
    String rest = options < 0 ? "" : uri.substring(options);
    int path = hosts.indexOf('/', hosts.indexOf("//") + 2);
    return (path < 0 ? hosts : hosts.substring(0, path)) + "/" + name + rest;
  }

  /// How the database is called on its server.
  public String name() {
    return Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), "saitrong");
  }

  /// What a bot connects to.
  public String uri() {
    return uri;
  }

  /// With which a command finds it: by its folder, as beside a bot, or by its address.
  public List<String> settings(Path data) {
    String folder = "--saitrong.store.data-dir=" + data;
    return canBeTakenAway()
        ? List.of(folder)
        : List.of(folder, "--saitrong.store.mongodb-uri=" + uri);
  }

  /// Nobody can take a MongoDB away that others may use.
  public boolean canBeTakenAway() {
    return embedded != null;
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
      return;
    }
    var address = new ConnectionString(uri);
    try (var client = MongoClients.create(address)) {
      client.getDatabase(String.valueOf(address.getDatabase())).drop();
    }
  }
}
