package saitrong.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether what comes in can be written. A database may answer every question and refuse each write
/// (a full disk, a lost right), or let it hang (its majority is gone): then no webhook is taken,
/// and without this nobody would see why. Told in the log once per trouble, and in the health while
/// it lasts.
public final class WriteTrouble {

  private static final Logger log = LoggerFactory.getLogger(WriteTrouble.class);

  /// Twice as long as a webhook waits.
  private static final Duration HANGS = Duration.ofSeconds(3);

  private final InstantSource clock;
  private final Map<Object, Instant> underway = new ConcurrentHashMap<>();
  private final Map<String, String> failed = new ConcurrentHashMap<>();

  public WriteTrouble(InstantSource clock) {
    this.clock = clock;
  }

  /// @param what a word for the log, as "mail"
  public <T, R> Function<T, R> watched(String what, Function<T, R> write) {
    return given -> {
      var call = new Object();
      underway.put(call, clock.instant());
      try {
        R written = write.apply(given);
        went(what);
        return written;
      } catch (MongoException failure) {
        went(what, failure);
        throw failure;
      } finally {
        underway.remove(call);
      }
    };
  }

  private void went(String what) {
    if (!failed.isEmpty() && failed.remove(what) != null) {
      log.info("{} can be written again", what);
    }
  }

  /// The message may quote what was to be written; kind and code do not.
  private void went(String what, MongoException failure) {
    if (failure instanceof MongoInterruptedException) {
      return; // the end of this process
    }
    String kind = failure.getClass().getSimpleName() + " " + code(failure);
    if (failed.put(what, kind) == null) {
      log.warn("{} cannot be written ({}): webhooks get 503 meanwhile", what, kind);
    }
  }

  private static int code(MongoException failure) {
    if (failure instanceof MongoBulkWriteException bulk) {
      var promise = bulk.getWriteConcernError();
      return promise != null
          ? promise.getCode()
          : bulk.getWriteErrors().stream()
              .mapToInt(it -> it.getCode())
              .max()
              .orElse(bulk.getCode());
    }
    return failure.getCode();
  }

  /// What is wrong, in a word for the operator; nothing while all is well.
  public Optional<String> now() {
    var longAgo = clock.instant().minus(HANGS);
    return failed.values().stream()
        .findFirst()
        .or(() ->
            underway.values().stream()
                .filter(begun -> begun.isBefore(longAgo))
                .findFirst()
                .map(_ -> "a write hangs"));
  }

  /// Another write went well: nothing comes in any more, perhaps, that would show it.
  void isOver() {
    failed.keySet().forEach(this::went);
  }
}
