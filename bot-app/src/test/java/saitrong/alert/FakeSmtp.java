package saitrong.alert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server on a free port that keeps what it gets, as long as a test lets it.
public final class FakeSmtp implements AutoCloseable {

  /// What came.
  public record Got(String to, String subject, String body, String id) {}

  private final ServerSocket door;
  private final List<Got> mails = new CopyOnWriteArrayList<>();
  private volatile boolean refuses;

  public FakeSmtp() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.ofVirtual().name("fake-smtp").start(this::serve);
  }

  public int port() {
    return door.getLocalPort();
  }

  public List<Got> mails() {
    return List.copyOf(mails);
  }

  /// As a server does that is full or being repaired.
  public void refuses(boolean now) {
    refuses = now;
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        var visitor = door.accept();
        Thread.ofVirtual().start(() -> talk(visitor));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket visitor) {
    try (visitor) {
      var lines = new BufferedReader(new InputStreamReader(visitor.getInputStream(), ISO_8859_1));
      say(visitor, "220 here");
      var to = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var word = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
        switch (word) {
          case "MAIL" -> say(visitor, refuses ? "451 not now" : "250 well");
          case "RCPT" -> {
            to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            say(visitor, "250 well");
          }
          case "DATA" -> {
            say(visitor, "354 go on");
            mails.add(read(to, lines));
            say(visitor, "250 kept");
          }
          case "QUIT" -> {
            say(visitor, "221 bye");
            return;
          }
          default -> say(visitor, "250 well");
        }
      }
    } catch (IOException | MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void say(Socket visitor, String line) throws IOException {
    visitor.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
    visitor.getOutputStream().flush();
  }

  private static Got read(String to, BufferedReader lines) throws IOException, MessagingException {
    var all = new StringBuilder();
    for (var line = lines.readLine(); !line.equals("."); line = lines.readLine()) {
      all.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
    }
    var mail =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(all.toString().getBytes(ISO_8859_1)));
    return new Got(to, mail.getSubject(), mail.getContent().toString(), mail.getMessageID());
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
