package saitrong.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// ClamAV's daemon as far as INSTREAM goes, on a socket of its own: finds one word infected.
final class FakeClamd implements AutoCloseable {

  static final String HARMFUL = "X5O! an invented harmful word";

  private final ServerSocket door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
  private final List<byte[]> looked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile String answer = "";
  private volatile boolean silent;

  FakeClamd() throws IOException {
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  void willSay(String answer) {
    this.answer = answer;
  }

  /// Takes the file, and says nothing until the end.
  void fallsSilent() {
    silent = true;
  }

  List<byte[]> looked() {
    return looked;
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        serve(caller);
      } catch (IOException gone) {
        // The next one comes, or the test is over.
      } catch (InterruptedException over) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void serve(Socket caller) throws IOException, InterruptedException {
    var in = new DataInputStream(caller.getInputStream());
    var command = new String(in.readNBytes(10), US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      throw new IOException("no such command: " + command);
    }
    var file = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      file.writeBytes(in.readNBytes(length));
    }
    looked.add(file.toByteArray());
    if (silent) {
      closing.await();
    }
    caller.getOutputStream().write((said(file) + "\0").getBytes(US_ASCII));
  }

  private String said(ByteArrayOutputStream file) {
    if (!answer.isEmpty()) {
      return answer;
    }
    boolean harmful = file.toString(US_ASCII).contains(HARMFUL);
    return harmful ? "stream: Invented.Test FOUND" : "stream: OK";
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    door.close();
  }
}
