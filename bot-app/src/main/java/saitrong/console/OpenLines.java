package saitrong.console;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import saitrong.alert.Alerts;
import saitrong.handoff.Talks;
import saitrong.staff.Login;
import saitrong.store.Signal;
import saitrong.store.Signals.Listening;

/// The lines on which open pages hear of talks and alerts, here and at other instances: that there
/// is something, and never what. A line ends with the session, with the server, and where its page
/// does not keep up; the page asks anew then.
final class OpenLines implements AutoCloseable {

  private static final Set<String> TOLD = Set.of(Talks.SIGNAL, Talks.SAID, Talks.TYPING);

  /// News that a page has not taken yet.
  private static final int MOST_UNTOLD = 1_000;

  private final Function<Consumer<Signal>, Listening> signals;
  private final LiveProperties live;
  private final Scheduler threads;
  private final ConcurrentMap<Login, Semaphore> free = new ConcurrentHashMap<>();
  private final Sinks.Empty<Void> stopped = Sinks.empty();

  /// @param threads for who looks whether the session is still there
  OpenLines(Function<Consumer<Signal>, Listening> signals, LiveProperties live, Executor threads) {
    this.signals = signals;
    this.live = live;
    this.threads = Schedulers.fromExecutor(threads::execute);
  }

  /// @param of the one talk that the page shows: a hundred officers at their chats need not each
  ///   hear of every word in all of them; absent for whoever looks at all
  /// @param isSignedIn may wait for the database
  Flux<ServerSentEvent<String>> line(Login login, @Nullable String of, BooleanSupplier isSignedIn) {
    return Flux.defer(() -> {
      var lines = free.computeIfAbsent(login, _ -> new Semaphore(live.lines()));
      return lines.tryAcquire()
          ? held(login, of, isSignedIn).doFinally(_ -> lines.release())
          : Flux.just(full());
    });
  }

  /// The news first: the page asks when it hears the first beat, and misses nothing after.
  private Flux<ServerSentEvent<String>> held(
      Login login, @Nullable String of, BooleanSupplier isSignedIn) {
    var signedOut = Sinks.<Void>empty();
    var beats = beats(isSignedIn).doOnTerminate(signedOut::tryEmitEmpty);
    return Flux.merge(news(login, of), beats)
        .takeUntilOther(Mono.firstWithSignal(signedOut.asMono(), stopped.asMono()))
        .onErrorComplete();
  }

  /// Listens from here on, after those of this instance that forget what they kept.
  private Flux<ServerSentEvent<String>> news(Login login, @Nullable String of) {
    return Flux.<Signal>create(
            page -> {
              var listening = signals.apply(page::next);
              page.onDispose(listening::close);
            },
            OverflowStrategy.IGNORE)
        .filter(signal -> isFor(login, of, signal))
        .onBackpressureBuffer(MOST_UNTOLD)
        .map(signal -> ServerSentEvent.builder(signal.id()).event(signal.what()).build());
  }

  /// That somebody has an alert is for them alone.
  private static boolean isFor(Login login, @Nullable String of, Signal signal) {
    return signal.what().equals(Alerts.SIGNAL)
        ? signal.id().equals(login.value())
        : TOLD.contains(signal.what()) && (of == null || of.equals(signal.id()));
  }

  private Flux<ServerSentEvent<String>> beats(BooleanSupplier isSignedIn) {
    return Flux.interval(Duration.ZERO, live.beat())
        .onBackpressureDrop()
        .concatMap(_ -> Mono.fromCallable(() -> look(isSignedIn)).subscribeOn(threads), 1)
        .takeWhile(it -> it.orElse(true))
        .filter(Optional::isPresent)
        .map(_ -> beat());
  }

  /// Absent while the database does not tell: the page hears nothing, and says that it is old.
  private static Optional<Boolean> look(BooleanSupplier isSignedIn) {
    try {
      return Optional.of(isSignedIn.getAsBoolean());
    } catch (MongoException away) {
      return Optional.empty();
    }
  }

  private ServerSentEvent<String> beat() {
    return ServerSentEvent.builder(Long.toString(live.beat().toMillis())).event("beat").build();
  }

  /// Not told as an error, after which a browser would try again at once.
  private static ServerSentEvent<String> full() {
    return ServerSentEvent.builder("").event("full").build();
  }

  /// Or the server would wait for its pages when it stops.
  @Override
  public void close() {
    stopped.tryEmitEmpty();
  }
}
