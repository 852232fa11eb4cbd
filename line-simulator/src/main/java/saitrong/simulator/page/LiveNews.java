package saitrong.simulator.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.News;

/// Server-sent events: one virtual thread per open page, which waits for news and writes it down
/// the line.
final class LiveNews implements AutoCloseable {

  private static final int HEARTBEAT_SECONDS = 10;

  private final News news;
  private volatile boolean closed;

  LiveNews(News news) {
    this.news = news;
  }

  void stream(HttpExchange exchange) throws IOException {
    var reader = news.open();
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      write(exchange, "retry: 1000\n: hello\n\n");
      while (!closed && !reader.isLost()) {
        var item = reader.items().poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        write(
            exchange,
            item == null
                ? ": still here\n\n"
                : "event: " + item.event() + "\ndata: " + Json.text(item.data()) + "\n\n");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      news.close(reader);
      exchange.close();
    }
  }

  private static void write(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  @Override
  public void close() {
    closed = true;
  }
}
