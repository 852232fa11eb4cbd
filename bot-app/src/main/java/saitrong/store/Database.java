package saitrong.store;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import saitrong.shared.Pause;
import saitrong.shared.Secret;
import saitrong.store.Beside.Found;

/// The database in use: the one that is named, or else one of our own inside this process. Nothing
/// but this choice depends on which it is.
public final class Database implements MongoConnectionDetails, AutoCloseable {

  private static final String NAME = "saitrong";

  private final ConnectionString address;
  private final @Nullable EmbeddedStore embedded;

  private Database(String uri, @Nullable EmbeddedStore embedded) {
    this.address = address(uri);
    this.embedded = embedded;
  }

  static Database open(Secret uri, Path dataDir) {
    if (!uri.isMissing()) {
      return new Database(uri.value(), null);
    }
    var embedded = EmbeddedStore.start(dataDir, 0);
    return new Database(embedded.uri(), embedded);
  }

  /// For a command: the embedded database also while a bot holds it. Then it is the bot's, and not
  /// ours alone.
  ///
  /// @throws StoreInUse somebody holds it and cannot be reached
  static Database openBeside(Secret uri, Path dataDir) {
    if (!uri.isMissing()) {
      return open(uri, dataDir);
    }
    return switch (new Beside(dataDir, Pause.real()).find()) {
      case Found.Ours(var store) -> new Database(store.uri(), store);
      case Found.Theirs(var theirs) -> new Database(theirs, null);
    };
  }

  /// The driver's words may quote a piece of the password: they go no further.
  private static ConnectionString address(String uri) {
    try {
      return withName(new ConnectionString(uri));
    } catch (IllegalArgumentException malformed) {
      throw new StoreUnavailable(
          "SAITRONG_MONGODB_URI ไม่ใช่ที่อยู่ MongoDB ที่ใช้ได้ ต้องขึ้นต้นด้วย mongodb:// หรือ"
              + " mongodb+srv:// และแปลง @ : / % ในรหัสผ่านเป็น %40 %3A %2F %25",
          "SAITRONG_MONGODB_URI is no usable MongoDB address: it begins with mongodb:// or"
              + " mongodb+srv://; encode @ : / % in the password as %40 %3A %2F %25.");
    }
  }

  private static ConnectionString withName(ConnectionString uri) {
    return uri.getDatabase() != null ? uri : new ConnectionString(named(uri.getConnectionString()));
  }

  private static String named(String uri) {
    int options = uri.indexOf('?');
    String hosts = options < 0 ? uri : uri.substring(0, options);
    String rest = options < 0 ? "" : uri.substring(options);
    return hosts + (hosts.indexOf('/', hosts.indexOf("//") + 2) < 0 ? "/" : "") + NAME + rest;
  }

  /// No other process uses it: what another one left behind (a lease) is void at start.
  public boolean isOursAlone() {
    return embedded != null;
  }

  /// How the database is called on its server.
  public String name() {
    String name = address.getDatabase();
    return name == null ? NAME : name;
  }

  @Override
  public ConnectionString getConnectionString() {
    return address;
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }

  @Override
  public String toString() {
    return embedded != null ? "embedded database" : "database on " + address.getHosts();
  }
}
