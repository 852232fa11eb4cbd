package saitrong.simulator.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Calls the bot, and says in LINE's words what went wrong: its error statistics know the same four
/// reasons.
final class Caller implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  Delivery post(@Nullable URI uri, byte[] body, @Nullable String signature) {
    if (uri == null) {
      return Delivery.NOWHERE;
    }
    long start = System.nanoTime();
    try {
      var response = client.send(request(uri, body, signature), BodyHandlers.ofString());
      return new Delivery(response.statusCode(), "", response.body(), since(start));
    } catch (HttpConnectTimeoutException nobody) {
      return new Delivery(0, "could_not_connect", "", since(start));
    } catch (HttpTimeoutException late) {
      return new Delivery(0, "request_timeout", "", since(start));
    } catch (ConnectException nobody) {
      return new Delivery(0, "could_not_connect", "", since(start));
    } catch (IOException broken) {
      return new Delivery(0, "unclassified", "", since(start));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Delivery(0, "unclassified", "", since(start));
    }
  }

  private static HttpRequest request(URI uri, byte[] body, @Nullable String signature) {
    var request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "LineBotWebhook/2.0")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (signature != null) {
      request.header("x-line-signature", signature);
    }
    return request.build();
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
