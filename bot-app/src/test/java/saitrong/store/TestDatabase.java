package saitrong.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
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
    return given()
        .map(server -> new TestDatabase(null, named(server, freshName())))
        .orElseGet(() -> embeddedIn(data));
  }

  private static TestDatabase embeddedIn(Path data) {
    var embedded = EmbeddedStore.start(data, 0);
    return new TestDatabase(embedded, embedded.uri());
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

  /// What a bot connects to.
  public String uri() {
    return uri;
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
