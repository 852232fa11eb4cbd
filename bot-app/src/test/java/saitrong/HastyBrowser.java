package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One kept connection on which several requests are written at once, before any is answered, as
/// HTTP/1.1 allows and the JDK's client never does.
final class HastyBrowser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Socket connection;
  private final InputStream answers;

  HastyBrowser(URI server) throws IOException {
    connection = new Socket(server.getHost(), server.getPort());
    connection.setSoTimeout((int) PATIENCE.toMillis());
    answers = new BufferedInputStream(connection.getInputStream());
  }

  void asks(String... paths) throws IOException {
    var requests = new StringBuilder();
    for (var path : paths) {
      requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: here\r\n\r\n");
    }
    connection.getOutputStream().write(requests.toString().getBytes(UTF_8));
  }

  /// The status of each of the next answers; their bodies are read and dropped.
  List<String> reads(int count) throws IOException {
    var statuses = new ArrayList<String>();
    while (statuses.size() < count) {
      statuses.add(line().split(" ")[1]);
      answers.skipNBytes(lengthOfBody());
    }
    return statuses;
  }

  private long lengthOfBody() throws IOException {
    var length = 0L;
    for (var header = line(); !header.isEmpty(); header = line()) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Long.parseLong(header.substring("content-length:".length()).strip());
      }
    }
    return length;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new IOException("the bot closed the connection");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
