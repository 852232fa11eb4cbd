package saitrong.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// ClamAV's daemon over TCP: the file goes there in pieces (INSTREAM), a line comes back. All of it
/// has so much time and no more: who does not read is as away as who does not answer.
final class Clamd implements Scan {

  private static final Logger log = LoggerFactory.getLogger(Clamd.class);
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;
  private static final int MOST_TO_CONNECT = 3_000;

  private final String host;
  private final int port;
  private final Duration patience;
  private final Timer timer = new Timer("clamd", true);

  Clamd(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  @Override
  public Verdict of(InputStream file) {
    try (var socket = new Socket()) {
      var end = endOf(socket);
      timer.schedule(end, patience.toMillis());
      try {
        return verdict(answer(socket, file));
      } finally {
        end.cancel();
      }
    } catch (IOException away) {
      log.warn("a file is kept unchecked: clamd is away ({})", away.getClass().getName());
      return Verdict.UNCHECKED;
    }
  }

  private static TimerTask endOf(Socket socket) {
    return new TimerTask() {
      @Override
      public void run() {
        try {
          socket.close();
        } catch (IOException closedAlready) {
          // That is what was wanted.
        }
      }
    };
  }

  private String answer(Socket socket, InputStream file) throws IOException {
    socket.connect(new InetSocketAddress(host, port), MOST_TO_CONNECT);
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
    out.write("zINSTREAM\0".getBytes(US_ASCII));
    var piece = new byte[PIECE];
    for (int count = file.read(piece); count >= 0; count = file.read(piece)) {
      if (count > 0) {
        out.writeInt(count);
        out.write(piece, 0, count);
      }
    }
    out.writeInt(0);
    out.flush();
    return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII);
  }

  /// The name of what was found stays with clamd: it keeps a log of its own.
  private static Verdict verdict(String answer) {
    String line = answer.replace("\0", "").strip();
    if (line.endsWith(" FOUND")) {
      return Verdict.INFECTED;
    }
    if (line.equals("stream: OK")) {
      return Verdict.CLEAN;
    }
    log.warn("a file is kept unchecked: clamd did not say what is in it");
    return Verdict.UNCHECKED;
  }
}
