package saitrong.simulator.world;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// Tells open pages what happened. Nobody waits for a page: one that reads too slowly is dropped
/// and loads anew.
public final class News {

  private static final int BACKLOG = 5_000;

  /// One server-sent event.
  public record Item(String event, JsonNode data) {}

  /// An open page's queue.
  public static final class Reader {
    private final BlockingQueue<Item> items = new LinkedBlockingQueue<>(BACKLOG);
    private volatile boolean lost;

    public BlockingQueue<Item> items() {
      return items;
    }

    public boolean isLost() {
      return lost;
    }
  }

  private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

  public Reader open() {
    var reader = new Reader();
    readers.add(reader);
    return reader;
  }

  public void close(Reader reader) {
    readers.remove(reader);
  }

  public void stateChanged() {
    tell("state", Json::object);
  }

  public void typing(String citizen, int seconds) {
    tell("typing", () -> Json.object().put("citizen", citizen).put("seconds", seconds));
  }

  void chat(String citizen, ChatEntry entry) {
    tell("chat", () -> Json.object().put("citizen", citizen).set("entry", entry.toJson()));
  }

  void logged(LogEntry entry) {
    tell("log", () -> Json.object().set("entry", entry.toJson()));
  }

  private void tell(String event, Supplier<JsonNode> data) {
    if (readers.isEmpty()) {
      return;
    }
    var item = new Item(event, data.get());
    for (var reader : readers) {
      if (!reader.items.offer(item)) {
        reader.lost = true;
        readers.remove(reader);
      }
    }
  }
}
