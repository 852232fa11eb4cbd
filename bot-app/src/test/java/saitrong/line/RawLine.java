package saitrong.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/// A kept connection that sends whatever bytes it is given as a request: no client library stands
/// in the way of a header that none would send.
final class RawLine implements AutoCloseable {

  /// What came back.
  record Answer(int status, int bodyLength) {}

  private final int port;
  private Socket socket;
  private InputStream in;

  RawLine(int port) throws IOException {
    this.port = port;
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    in = new BufferedInputStream(socket.getInputStream());
  }

  Answer post(byte[] body, List<String> headers) throws IOException {
    var request = new ByteArrayOutputStream(body.length + 300);
    line(request, "POST /line/webhook HTTP/1.1");
    line(request, "Host: 127.0.0.1");
    line(request, "Content-Length: " + body.length);
    for (String header : headers) {
      line(request, header);
    }
    line(request, "");
    request.writeBytes(body);
    socket.getOutputStream().write(request.toByteArray());
    return readAnswer();
  }

  private static void line(ByteArrayOutputStream request, String line) {
    request.writeBytes((line + "\r\n").getBytes(ISO_8859_1));
  }

  private Answer readAnswer() throws IOException {
    int status = Integer.parseInt(readLine().split(" ")[1]);
    int length = 0;
    boolean closes = false;
    for (String header = readLine(); !header.isEmpty(); header = readLine()) {
      String lower = header.toLowerCase(java.util.Locale.ROOT);
      closes |= lower.equals("connection: close");
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      }
    }
    in.skipNBytes(length);
    if (closes) {
      reconnect();
    }
    return new Answer(status, length);
  }

  private String readLine() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("hung up without an answer");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private void reconnect() throws IOException {
    socket.close();
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    in = new BufferedInputStream(socket.getInputStream());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
