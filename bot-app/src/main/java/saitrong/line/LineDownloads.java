package saitrong.line;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import saitrong.inbox.MessageId;
import saitrong.line.Answered.Answer;
import saitrong.shared.Pause;

/// Streams content from LINE to wherever it is kept, a few pieces in memory at a time. Long videos
/// and voice messages are answered with 202 while LINE prepares them; their state is asked for a
/// bounded number of times.
final class LineDownloads implements LineContent {

  private static final int PIECES_AHEAD = 8;
  private static final int ASK_AT_MOST = 20;
  private static final Duration BETWEEN_ASKING = Duration.ofSeconds(1);

  private final LineHttp http;
  private final LineAddresses addresses;
  private final LineMetrics metrics;
  private final Pause pause;

  LineDownloads(LineHttp http, LineAddresses addresses, LineMetrics metrics, Pause pause) {
    this.metrics = metrics;
    this.http = http;
    this.addresses = addresses;
    this.pause = pause;
  }

  @Override
  public Content content(MessageId message, OutputStream target) throws IOException {
    return whenPrepared(message, addresses.content(message), target);
  }

  @Override
  public Content preview(MessageId message, OutputStream target) throws IOException {
    return whenPrepared(message, addresses.preview(message), target);
  }

  private Content whenPrepared(MessageId message, String url, OutputStream target)
      throws IOException {
    Content first = download(url, target);
    if (!(first instanceof Content.NotReady)) {
      return first;
    }
    return switch (preparationOf(message)) {
      case SUCCEEDED -> download(url, target);
      case FAILED -> new Content.Unusable();
      case GONE -> new Content.Gone();
      case PROCESSING -> first;
    };
  }

  private enum Preparation {
    PROCESSING,
    SUCCEEDED,
    FAILED,
    GONE
  }

  private Preparation preparationOf(MessageId message) {
    for (int asked = 0; asked < ASK_AT_MOST; asked++) {
      Preparation state = ask(message);
      if (state != Preparation.PROCESSING || !hasWaited()) {
        return state;
      }
    }
    return Preparation.PROCESSING;
  }

  private boolean hasWaited() {
    try {
      pause.rest(BETWEEN_ASKING);
      return true;
    } catch (InterruptedException shuttingDown) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// An answer that cannot be used is taken for "not yet": asking again is bounded.
  private Preparation ask(MessageId message) {
    if (!(http.get("transcoding", addresses.transcoding(message)) instanceof Answer answer)) {
      return Preparation.PROCESSING;
    }
    if (answer.status() == 410) {
      return Preparation.GONE;
    }
    return switch (answer.json().path("status").asText("")) {
      case "succeeded" -> Preparation.SUCCEEDED;
      case "failed" -> Preparation.FAILED;
      default -> Preparation.PROCESSING;
    };
  }

  /// The head of an answer, then its pieces.
  private sealed interface Part {
    record Head(int status, @Nullable String mimeType) implements Part {}

    record Piece(byte[] bytes) implements Part {}
  }

  private Content download(String url, OutputStream target) throws IOException {
    long start = System.nanoTime();
    Content content = stream(url, target);
    metrics.call("content", tagOf(content), Duration.ofNanos(System.nanoTime() - start));
    return content;
  }

  private static String tagOf(Content content) {
    return switch (content) {
      case Content.Fetched _ -> "200";
      case Content.NotReady _ -> "202";
      case Content.Gone _ -> "gone";
      case Content.Unusable _ -> "unusable";
      case Content.Refused refused -> String.valueOf(refused.status());
      case Content.OutOfReach _ -> "unknown";
    };
  }

  private Content stream(String url, OutputStream target) throws IOException {
    Flux<Part> parts =
        http.client()
            .get()
            .uri(url)
            .response((head, content) ->
                Flux.concat(
                    Mono.just(
                        new Part.Head(
                            head.status().code(),
                            head.responseHeaders().get(HttpHeaderNames.CONTENT_TYPE))),
                    content.asByteArray().map(Part.Piece::new)));
    try (Stream<Part> stream = parts.toStream(PIECES_AHEAD)) {
      return write(stream.iterator(), target);
    } catch (RuntimeException cut) {
      Throwable cause = cut.getCause() == null ? cut : cut.getCause();
      return new Content.OutOfReach(cause.getClass().getSimpleName());
    }
  }

  private static Content write(Iterator<Part> parts, OutputStream target) throws IOException {
    var head = (Part.Head) parts.next();
    return switch (head.status()) {
      case 200 -> new Content.Fetched(copy(parts, target), head.mimeType());
      case 202 -> new Content.NotReady();
      case 404, 410 -> new Content.Gone();
      case 429 -> new Content.OutOfReach("429");
      default -> refused(head.status());
    };
  }

  private static Content refused(int status) {
    return status >= 500
        ? new Content.OutOfReach(String.valueOf(status))
        : new Content.Refused(status);
  }

  private static long copy(Iterator<Part> parts, OutputStream target) throws IOException {
    long size = 0;
    while (parts.hasNext()) {
      if (parts.next() instanceof Part.Piece(byte[] bytes)) {
        target.write(bytes);
        size += bytes.length;
      }
    }
    return size;
  }
}
