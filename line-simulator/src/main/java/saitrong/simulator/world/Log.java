package saitrong.simulator.world;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last webhooks and API calls, bounded.
public final class Log {

  private static final int LONGEST = 16_000;

  private final News news;
  private final int kept;
  private final Deque<LogEntry> entries = new ArrayDeque<>();
  private long last;

  Log(News news, int kept) {
    this.news = news;
    this.kept = kept;
  }

  public void write(
      LogEntry.Kind kind,
      Instant at,
      String line,
      int status,
      long millis,
      String request,
      String response) {
    news.logged(keep(kind, at, line, status, millis, cut(request), cut(response)));
  }

  private synchronized LogEntry keep(
      LogEntry.Kind kind,
      Instant at,
      String line,
      int status,
      long millis,
      String request,
      String response) {
    var entry = new LogEntry(++last, at, kind, line, status, millis, request, response);
    entries.addLast(entry);
    if (entries.size() > kept) {
      entries.removeFirst();
    }
    return entry;
  }

  public synchronized List<LogEntry> after(long seq) {
    return entries.stream().filter(entry -> entry.seq() > seq).toList();
  }

  synchronized void clear() {
    entries.clear();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
