package saitrong;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// The line on which an open page hears of changes, as its browser reads it.
final class DeskEvents implements AutoCloseable {

  private static final String PATH = "/console/talks/events";

  private final HttpClient client;
  private final HttpResponse<Stream<String>> answer;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> end = new CompletableFuture<>();

  /// @param desk somebody's browser, which is signed in
  DeskEvents(DeskBrowser desk, URI server) throws Exception {
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(desk.cookies())
            .build();
    var request =
        HttpRequest.newBuilder(server.resolve(PATH)).header("Accept", "text/event-stream").build();
    answer = client.send(request, BodyHandlers.ofLines());
    Thread.ofVirtual().name("desk-events").start(this::read);
  }

  private void read() {
    try (var body = answer.body()) {
      body.filter(it -> !it.isEmpty()).forEach(lines::add);
    } catch (java.io.UncheckedIOException cut) {
      // As good as an end.
    } finally {
      end.complete(null);
    }
  }

  int status() {
    return answer.statusCode();
  }

  HttpResponse<?> answer() {
    return answer;
  }

  /// All that came so far.
  List<String> lines() {
    return List.copyOf(lines);
  }

  boolean isOver() {
    return end.isDone();
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
