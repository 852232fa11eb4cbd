package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import saitrong.citizen.LineUserId;
import saitrong.inbox.ReplyToken;
import saitrong.outbox.Outcome;
import saitrong.outbox.Outcome.Accepted;
import saitrong.outbox.Outcome.NotSent;
import saitrong.outbox.Outcome.Unknown;

/// One method call is one HTTP call, also when the line is cut: the far side counts.
class OneCallTest {

  private static final byte[] FROZEN = "[{\"type\":\"text\",\"text\":\"x\"}]".getBytes(UTF_8);

  /// Hang up with a reset instead of an answer: what makes many clients try again by themselves.
  private static final String RESET = "reset";

  @Test
  void makesOneReplyWhenTheLineIsCutBeforeTheAnswer() throws IOException {
    try (var line = new CuttingLine("");
        var wire = LineOnWire.at(line.address())) {
      assertThat(reply(wire)).isInstanceOf(Unknown.class);
      assertThat(line.calls()).isEqualTo(1);
    }
  }

  @Test
  void makesOneReplyWhenTheLineIsReset() throws IOException {
    try (var line = new CuttingLine(RESET);
        var wire = LineOnWire.at(line.address())) {
      assertThat(reply(wire)).isInstanceOf(Unknown.class);
      assertThat(line.calls()).isEqualTo(1);
    }
  }

  @Test
  void makesOneCallOnAKeptLineThatIsResetLater() throws IOException {
    try (var line = new CuttingLine("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", RESET);
        var wire = LineOnWire.at(line.address(), 1, Duration.ofSeconds(20))) {
      assertThat(reply(wire)).isEqualTo(new Accepted(false));
      assertThat(reply(wire)).isInstanceOf(Unknown.class);
      assertThat(line.calls()).isEqualTo(2);
      assertThat(line.connections()).isEqualTo(1);
    }
  }

  @Test
  void makesOnePushWhenTheLineIsCutInTheHead() throws IOException {
    try (var line = new CuttingLine("HTTP/1.1 200 O");
        var wire = LineOnWire.at(line.address())) {
      Outcome outcome = wire.sender.push(new LineUserId("U1"), FROZEN, UUID.randomUUID());

      assertThat(outcome).isInstanceOf(Unknown.class);
      assertThat(line.calls()).isEqualTo(1);
    }
  }

  @Test
  void trustsA200WhoseBodyIsCut() throws IOException {
    try (var line = new CuttingLine("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        var wire = LineOnWire.at(line.address())) {
      assertThat(reply(wire)).isEqualTo(new Accepted(false));
      assertThat(line.calls()).isEqualTo(1);
    }
  }

  @Test
  void knowsNothingFromA400WhoseWordsAreCut() throws IOException {
    try (var line = new CuttingLine("HTTP/1.1 400 Bad Request\r\nContent-Length: 100\r\n\r\n{");
        var wire = LineOnWire.at(line.address())) {
      assertThat(reply(wire)).isInstanceOf(Unknown.class);
      assertThat(line.calls()).isEqualTo(1);
    }
  }

  @Test
  void makesOneCallOnAKeptLineThatIsCutLater() throws IOException {
    String answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    try (var line = new CuttingLine(answer, "");
        var wire = LineOnWire.at(line.address(), 1, Duration.ofSeconds(20))) {
      assertThat(reply(wire)).isEqualTo(new Accepted(false));
      assertThat(reply(wire)).isInstanceOf(Unknown.class);
      assertThat(line.calls()).isEqualTo(2);
      assertThat(line.connections()).isEqualTo(1);
    }
  }

  @Test
  void saysNotSentWhenNobodyListens() throws IOException {
    int port;
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    try (var wire = LineOnWire.at("http://127.0.0.1:" + port)) {
      assertThat(reply(wire)).isInstanceOf(NotSent.class);
    }
  }

  @Test
  void saysNotSentWhenTheNameIsUnknown() {
    try (var wire = LineOnWire.at("http://nowhere.invalid", 8, Duration.ofSeconds(2))) {
      assertThat(reply(wire)).isInstanceOf(NotSent.class);
    }
  }

  private static Outcome reply(LineOnWire wire) {
    return wire.sender.reply(new ReplyToken("token"), FROZEN);
  }

  /// Answers the calls with the given bytes in turn and hangs up after the last.
  private static final class CuttingLine implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();

    CuttingLine(String... answers) throws IOException {
      Thread.startVirtualThread(() -> {
        while (!socket.isClosed()) {
          serve(answers);
        }
      });
    }

    private void serve(String... answers) {
      try (Socket connection = socket.accept()) {
        connections.incrementAndGet();
        for (String answer : answers) {
          readCall(connection);
          if (answer.equals(RESET)) {
            connection.setSoLinger(true, 0);
            return;
          }
          connection.getOutputStream().write(answer.getBytes(UTF_8));
          connection.getOutputStream().flush();
        }
      } catch (IOException closed) {
        // the test is over, or the client has hung up
      }
    }

    /// Reads to the end of the body, which in these tests is the only "}]}" or "]}".
    private void readCall(Socket connection) throws IOException {
      var seen = new StringBuilder();
      while (seen.indexOf("]}") < 0) {
        int next = connection.getInputStream().read();
        if (next < 0) {
          throw new IOException("hung up");
        }
        seen.append((char) next);
      }
      calls.incrementAndGet();
    }

    int calls() {
      return calls.get();
    }

    int connections() {
      return connections.get();
    }

    String address() {
      return "http://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
