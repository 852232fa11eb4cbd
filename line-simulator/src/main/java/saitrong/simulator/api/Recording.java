package saitrong.simulator.api;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import saitrong.simulator.http.Call;

/// Keeps the beginning of what the bot sends while the endpoint reads it, for the log.
final class Recording {

  private static final int KEPT = 64 * 1024;

  private final Call call;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  Recording(Call call) {
    this.call = call;
    call.exchange().setStreams(new Tap(call.exchange().getRequestBody()), null);
  }

  Call call() {
    return call;
  }

  /// Pictures are not text and are not shown.
  String body() {
    boolean text = call.header("Content-Type").orElse("").contains("json");
    return text ? seen.toString(StandardCharsets.UTF_8) : "";
  }

  private final class Tap extends FilterInputStream {

    Tap(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      if (one >= 0 && seen.size() < KEPT) {
        seen.write(one);
      }
      return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int count = super.read(into, from, most);
      if (count > 0 && seen.size() < KEPT) {
        seen.write(into, from, Math.min(count, KEPT - seen.size()));
      }
      return count;
    }
  }
}
