package saitrong.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Pictures, voice, videos and files that citizens sent. Bounded: the oldest are gone first, as
/// LINE promises no keeping time either.
public final class Contents {

  private static final long ALL_BYTES = 256L * 1024 * 1024;
  private static final int BIG = 1_000_000;
  private static final Duration PREPARING = Duration.ofSeconds(2);

  /// One file. LINE answers 202 for big video and audio until it has prepared them.
  public record Stored(String kind, String contentType, byte[] bytes, Instant readyAt) {

    public boolean isReadyAt(Instant now) {
      return !now.isBefore(readyAt);
    }
  }

  private final InstantSource clock;
  private final Map<String, Stored> files = new LinkedHashMap<>();
  private long bytes;

  Contents(InstantSource clock) {
    this.clock = clock;
  }

  public synchronized void keep(String messageId, String kind, String contentType, byte[] content) {
    boolean takesTime = content.length > BIG && (kind.equals("video") || kind.equals("audio"));
    var readyAt = takesTime ? clock.instant().plus(PREPARING) : clock.instant();
    files.put(messageId, new Stored(kind, contentType, content, readyAt));
    bytes += content.length;
    for (Iterator<Stored> old = files.values().iterator(); bytes > ALL_BYTES && old.hasNext(); ) {
      bytes -= old.next().bytes().length;
      old.remove();
    }
  }

  public synchronized Optional<Stored> file(String messageId) {
    return Optional.ofNullable(files.get(messageId));
  }

  public synchronized void drop(String messageId) {
    var dropped = files.remove(messageId);
    bytes -= dropped == null ? 0 : dropped.bytes().length;
  }

  synchronized void clear() {
    files.clear();
    bytes = 0;
  }
}
