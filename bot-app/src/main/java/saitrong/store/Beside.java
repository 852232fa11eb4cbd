package saitrong.store;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import saitrong.shared.Pause;

/// How a command gets at the embedded database while a bot may be running: it opens the files
/// itself when nobody holds them, and otherwise goes to whoever does.
record Beside(Path dataDir, Pause pause) {

  private static final int LOOKS = 30;
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final int PATIENCE_MS = 1000;

  /// Where it was found.
  sealed interface Found {

    /// Nobody else has it.
    record Ours(EmbeddedStore store) implements Found {}

    /// A process listens here.
    record Theirs(String uri) implements Found {}
  }

  /// Looks for a few seconds: the other process may be about to begin or to end.
  ///
  /// @throws StoreInUse somebody holds the files and cannot be reached
  Found find() {
    for (int look = 1; ; look++) {
      try {
        return new Found.Ours(EmbeddedStore.start(dataDir, 0));
      } catch (StoreInUse held) {
        var theirs = theirs();
        if (theirs.isPresent()) {
          return theirs.get();
        }
        if (look == LOOKS || !rested()) {
          throw held;
        }
      }
    }
  }

  private Optional<Found> theirs() {
    return AddressFile.in(dataDir).read().filter(Beside::answers).map(Found.Theirs::new);
  }

  private static boolean answers(String uri) {
    var host = new ServerAddress(new ConnectionString(uri).getHosts().getFirst());
    try (var line = new Socket()) {
      line.connect(new InetSocketAddress(host.getHost(), host.getPort()), PATIENCE_MS);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  private boolean rested() {
    try {
      pause.rest(BETWEEN);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
