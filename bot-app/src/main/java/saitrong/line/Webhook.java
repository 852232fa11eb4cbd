package saitrong.line;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import saitrong.citizen.Citizens;
import saitrong.citizen.TooManyStrangers;
import saitrong.inbox.Inbox;
import saitrong.inbox.InboxClosed;
import saitrong.store.StoreAway;

/// The door for LINE: signature, reading, keeping, answer. It answers 200 only after everything in
/// the call is durable, and 503, so that LINE sends it again, when that takes too long or cannot
/// be.
final class Webhook {

  static final int LARGEST_BODY = 2 * 1024 * 1024;

  private static final Logger log = LoggerFactory.getLogger(Webhook.class);

  private final LineSignature signature;
  private final CallbackReader reader;
  private final Citizens citizens;
  private final Inbox inbox;
  private final LineMetrics metrics;
  private final Duration limit;

  Webhook(
      LineSignature signature,
      CallbackReader reader,
      Citizens citizens,
      Inbox inbox,
      LineMetrics metrics,
      Duration limit) {
    this.signature = signature;
    this.reader = reader;
    this.citizens = citizens;
    this.inbox = inbox;
    this.metrics = metrics;
    this.limit = limit;
  }

  Mono<WebhookResult> receive(ServerHttpRequest request) {
    long start = System.nanoTime();
    return bodyOf(request)
        .flatMap(body -> accept(request, body))
        .timeout(limit)
        .onErrorResume(failure -> Mono.just(resultOf(failure)))
        .doOnNext(result -> metrics.webhook(result, Duration.ofNanos(System.nanoTime() - start)));
  }

  private static Mono<byte[]> bodyOf(ServerHttpRequest request) {
    return DataBufferUtils.join(request.getBody(), LARGEST_BODY)
        .map(Webhook::bytesOf)
        .defaultIfEmpty(new byte[0]);
  }

  private static byte[] bytesOf(DataBuffer buffer) {
    var bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private Mono<WebhookResult> accept(ServerHttpRequest request, byte[] body) {
    if (!signature.matches(request.getHeaders().get(LineSignature.HEADER), body)) {
      return Mono.just(WebhookResult.BAD_SIGNATURE);
    }
    return reader.read(body).map(this::keep).orElse(Mono.just(WebhookResult.MALFORMED));
  }

  /// What is already on its way into the inbox is not called back when the time is over: LINE sends
  /// it again, and the inbox knows it by its id.
  private Mono<WebhookResult> keep(Callback callback) {
    if (callback.isVerifyRequest()) {
      return Mono.just(WebhookResult.OK);
    }
    CompletableFuture<Void> kept =
        citizens
            .remember(callback.contacts())
            .thenCompose(_ -> inbox.keep(callback.events()))
            .toCompletableFuture();
    return Mono.fromFuture(kept, true).then(Mono.fromSupplier(() -> counted(callback)));
  }

  private WebhookResult counted(Callback callback) {
    callback.events().forEach(metrics::event);
    return WebhookResult.OK;
  }

  private static WebhookResult resultOf(Throwable failure) {
    return switch (failure) {
      case DataBufferLimitException _ -> WebhookResult.TOO_LARGE;
      case InboxClosed _, TooManyStrangers _, TimeoutException _ -> WebhookResult.CLOSED;
      case IOException _ -> WebhookResult.MALFORMED; // the caller hung up half way
      case CompletionException wrapped when wrapped.getCause() != null ->
          resultOf(wrapped.getCause());
      case Throwable away when StoreAway.is(away) -> WebhookResult.CLOSED;
      default -> unexpected(failure);
    };
  }

  /// The message and the stack of an unknown failure may hold what the citizen wrote.
  private static WebhookResult unexpected(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    log.error(
        "A webhook could not be kept: {} at {}",
        failure.getClass().getName(),
        stack.length == 0 ? "unknown" : stack[0]);
    return WebhookResult.CLOSED;
  }
}
