package saitrong.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/// `store` as a process of its own. After a kill it comes back on the same port with the same file.
final class StoreProcess implements AutoCloseable {

  private final int port = Program.freePort();
  private final Program program;

  StoreProcess(String name, Path data) {
    var arguments = List.of("store", "--port", Integer.toString(port), "--data", data.toString());
    program = new Program(name, arguments, Map.of());
  }

  StoreProcess start() {
    program.start();
    Awaitility.await("the store to listen")
        .atMost(BotProcess.START)
        .until(() -> {
          program.mustLive();
          return listens();
        });
    return this;
  }

  private boolean listens() {
    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  void killHard() {
    program.killHard();
  }

  String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  String printed() {
    return program.printed();
  }

  @Override
  public void close() {
    program.close();
  }
}
