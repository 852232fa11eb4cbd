package saitrong.line;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import saitrong.line.Answered.Answer;
import saitrong.line.Answered.Lost;
import saitrong.line.Answered.NeverLeft;
import saitrong.shared.Secret;

/// Makes one HTTP call to LINE per method call, never two, and always says whether the call left
/// us. Called from virtual threads, which may wait here.
final class LineHttp implements AutoCloseable {

  /// LINE's answers are short; a proxy's could be anything.
  private static final int LONGEST_ANSWER = 256 * 1024;

  private static final byte[] NOTHING = {};
  private static final String JSON = "application/json";
  private static final Duration PICTURE_LIMIT = Duration.ofSeconds(30);

  private final ConnectionProvider connections;
  private final HttpClient client;
  private final Duration limit;
  private final LineMetrics metrics;
  private final LostCalls lost;

  LineHttp(LineProperties settings, LineMetrics metrics, LostCalls lost) {
    this.limit = settings.callTimeout();
    this.metrics = metrics;
    this.lost = lost;
    connections = connections(settings);
    client = client(connections, settings);
  }

  private static ConnectionProvider connections(LineProperties settings) {
    return ConnectionProvider.builder("line")
        .maxConnections(settings.connections())
        .pendingAcquireMaxCount(4 * settings.connections())
        .pendingAcquireTimeout(settings.callTimeout())
        // Before the other side closes an idle line: a call on a line just closed is a lost call.
        .maxIdleTime(Duration.ofSeconds(15))
        .maxLifeTime(Duration.ofMinutes(10))
        .evictInBackground(Duration.ofSeconds(5))
        .build();
  }

  /// As it comes, the client tries again when a line is reset before anything was sent. That would
  /// be harmless, but whether to try again is for the outbox to say.
  private static HttpClient client(ConnectionProvider connections, LineProperties settings) {
    Secret token = settings.channelToken();
    return HttpClient.create(connections)
        .disableRetry(true)
        .followRedirect(false)
        .option(
            ChannelOption.CONNECT_TIMEOUT_MILLIS,
            Math.toIntExact(settings.callTimeout().toMillis()))
        .responseTimeout(settings.callTimeout())
        .headers(headers -> headers.set(HttpHeaderNames.AUTHORIZATION, "Bearer " + token.value()));
  }

  Answered post(String call, String url, @Nullable UUID retryKey, byte[]... body) {
    return post(call, url, limit, retryKey, body);
  }

  Answered post(String call, String url, Duration limit, @Nullable UUID retryKey, byte[]... body) {
    return send(call, url, limit, headers -> describe(headers, JSON, retryKey), body);
  }

  /// A picture takes its time on the way.
  Answered postPicture(String call, String url, byte[] png) {
    return send(call, url, PICTURE_LIMIT, headers -> describe(headers, "image/png", null), png);
  }

  private Answered send(
      String call, String url, Duration limit, Consumer<HttpHeaders> describing, byte[]... body) {
    var departure = new Departure();
    ByteBuf whole = Unpooled.wrappedBuffer(body);
    Flux<Answered> answer =
        client
            .responseTimeout(limit)
            .headers(describing.andThen(it -> setLength(it, whole.readableBytes()))::accept)
            .request(HttpMethod.POST)
            .uri(url)
            .send((_, out) -> departure.leave() ? out.send(Mono.just(whole)) : departure.refuse())
            .response(LineHttp::read);
    return timed(call, departure, answer.next().timeout(limit));
  }

  private static void setLength(HttpHeaders headers, int length) {
    headers.set(HttpHeaderNames.CONTENT_LENGTH, length);
  }

  private static void describe(HttpHeaders headers, String type, @Nullable UUID retryKey) {
    headers.set(HttpHeaderNames.CONTENT_TYPE, type);
    if (retryKey != null) {
      headers.set("X-Line-Retry-Key", retryKey.toString());
    }
  }

  Answered get(String call, String url) {
    var departure = new Departure();
    departure.leave(); // a question may be asked twice: nobody needs to know whether it left
    return timed(
        call, departure, client.get().uri(url).response(LineHttp::read).next().timeout(limit));
  }

  /// What is gone already is gone: this may be asked twice as well.
  Answered delete(String call, String url) {
    var departure = new Departure();
    departure.leave();
    return timed(
        call, departure, client.delete().uri(url).response(LineHttp::read).next().timeout(limit));
  }

  private Answered timed(String call, Departure departure, Mono<Answered> answer) {
    long start = System.nanoTime();
    Answered answered = await(departure, answer);
    lost.heard(call, answered);
    metrics.call(call, answered.tag(), Duration.ofNanos(System.nanoTime() - start));
    return answered;
  }

  private static Answered await(Departure departure, Mono<Answered> answer) {
    try {
      Answered answered = answer.block();
      return answered == null ? new Lost("no answer") : answered;
    } catch (RuntimeException failure) {
      return departure.endedBy(failure);
    }
  }

  /// Once the head says 2xx, LINE has taken the call, whatever becomes of the body. With any other
  /// status the body says what is meant, so without it nothing is known.
  private static Mono<Answered> read(HttpClientResponse head, ByteBufFlux content) {
    int status = head.status().code();
    Mono<Answered> whole =
        content
            .asByteArray()
            .collect(ByteArrayOutputStream::new, LineHttp::append)
            .map(body -> new Answer(status, head.responseHeaders(), body.toByteArray()));
    return status >= 200 && status < 300
        ? whole.onErrorReturn(new Answer(status, head.responseHeaders(), NOTHING))
        : whole;
  }

  private static void append(ByteArrayOutputStream body, byte[] part) {
    if (body.size() + part.length > LONGEST_ANSWER) {
      throw new IllegalStateException("an answer that is too long to be LINE's");
    }
    body.writeBytes(part);
  }

  HttpClient client() {
    return client;
  }

  @Override
  public void close() {
    connections.dispose();
  }

  /// Whether the call has left. Decided in one place, once: a call that was given up cannot leave
  /// later, and one that has left cannot leave again.
  private static final class Departure {

    private enum State {
      WAITING,
      LEFT,
      GIVEN_UP
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    boolean leave() {
      return state.compareAndSet(State.WAITING, State.LEFT);
    }

    Mono<Void> refuse() {
      return Mono.error(new IllegalStateException("this call has left or was given up"));
    }

    Answered endedBy(RuntimeException failure) {
      Throwable cause = failure.getCause() == null ? failure : failure.getCause();
      String why = cause.getClass().getSimpleName();
      return state.compareAndSet(State.WAITING, State.GIVEN_UP)
          ? new NeverLeft(why)
          : new Lost(why);
    }
  }
}
