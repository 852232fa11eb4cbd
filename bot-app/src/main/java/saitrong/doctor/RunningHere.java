package saitrong.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import saitrong.store.StoreUnavailable;

/// A bot that runs holds the embedded database, so that the doctor cannot open it. That is no
/// trouble: then the running bot is asked how it is.
///
/// @param check what needs the database
/// @param instead what follows from the health of the running bot
record RunningHere(URI health, Check check, Function<String, Finding> instead) implements Check {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  RunningHere(int port, Check check, Function<String, Finding> instead) {
    this(URI.create("http://127.0.0.1:" + port + "/actuator/health"), check, instead);
  }

  @Override
  public List<Finding> look() {
    try {
      return check.look();
    } catch (RuntimeException inUse) {
      if (hasCause(inUse, StoreUnavailable.class)) {
        return List.of(told().map(instead).orElseThrow(() -> inUse));
      }
      throw inUse;
    }
  }

  private static boolean hasCause(Throwable failure, Class<?> kind) {
    Throwable cause = failure.getCause();
    return kind.isInstance(failure) || (cause != null && hasCause(cause, kind));
  }

  /// Empty when nobody is there, or takes no messages.
  private Optional<String> told() {
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var question = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
      var answer = client.send(question, BodyHandlers.ofString());
      return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    } catch (IOException nobody) {
      return Optional.empty();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
