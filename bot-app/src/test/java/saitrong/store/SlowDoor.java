package saitrong.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import saitrong.shared.Pause;

/// Stands before a database whose machine is busy: each new connection takes its time, and is as
/// quick as any other once it stands.
final class SlowDoor implements AutoCloseable {

  private final ServerSocket door;
  private final int behind;
  private final Duration slowness;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  SlowDoor(String uri, Duration slowness) {
    this.behind = URI.create(uri).getPort();
    this.slowness = slowness;
    try {
      this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    threads.execute(this::open);
  }

  String uri() {
    return "mongodb://127.0.0.1:" + door.getLocalPort();
  }

  private void open() {
    try {
      while (true) {
        var guest = door.accept();
        threads.execute(() -> letIn(guest));
      }
    } catch (IOException closed) {
      // the end
    }
  }

  private void letIn(Socket guest) {
    try {
      Pause.real().rest(slowness);
      var host = new Socket(InetAddress.getLoopbackAddress(), behind);
      threads.execute(() -> pass(host, guest));
      pass(guest, host);
    } catch (IOException gone) {
      // so is the guest
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException over) {
      // one of them has hung up
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      door.close();
    } catch (IOException already) {
      throw new UncheckedIOException(already);
    }
  }
}
