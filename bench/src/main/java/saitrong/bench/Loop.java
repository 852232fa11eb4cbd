package saitrong.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/// The generator's one thread goes round here: the sockets, then the answers that the fake LINE
/// held back.
final class Loop {

  private static final int IDLE_MILLIS = 50;
  private static final int WAITING_MILLIS = 20;

  private final Wire wire;
  private final FakeLine line;

  Loop(Wire wire, FakeLine line) {
    this.wire = wire;
    this.line = line;
  }

  void turn() throws IOException {
    turn(IDLE_MILLIS);
  }

  private void turn(int millis) throws IOException {
    wire.turn(line.owesAnswers() ? 1 : millis);
    if (line.owesAnswers()) {
      line.sendDue();
    }
  }

  void turnFor(long nanos) throws IOException {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      turn(WAITING_MILLIS);
    }
  }

  /// Waits for a server while the fake LINE answers: some bots call LINE before they open a port.
  void turnUntilUp(InetSocketAddress server, int mostSeconds) throws IOException {
    long end = System.nanoTime() + mostSeconds * 1_000_000_000L;
    while (!isUp(server)) {
      if (System.nanoTime() > end) {
        throw new IOException("%s is not up after %d s".formatted(server, mostSeconds));
      }
      turnFor(100_000_000);
    }
  }

  private static boolean isUp(InetSocketAddress server) {
    try (var _ = new Socket(server.getAddress(), server.getPort())) {
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  void wakeUp() {
    wire.wakeUp();
  }
}
