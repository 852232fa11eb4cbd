package saitrong.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import saitrong.store.StoreUnavailable;

/// A bot that runs holds the embedded database, so that the doctor cannot open it. That is no
/// trouble: then the running bot is asked how it is.
record RunningHere(URI health, Check database) implements Check {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  RunningHere(int port, Check database) {
    this(URI.create("http://127.0.0.1:" + port + "/actuator/health"), database);
  }

  @Override
  public List<Finding> look() {
    try {
      return database.look();
    } catch (RuntimeException inUse) {
      if (hasCause(inUse, StoreUnavailable.class) && isWell()) {
        return List.of(
            Finding.well(
                "ฐานข้อมูลฝังตัวเปิดอยู่โดยระบบที่กำลังทำงานบนเครื่องนี้ และรับข้อความได้",
                "The embedded database is held by the bot that runs here, which takes messages."));
      }
      throw inUse;
    }
  }

  private static boolean hasCause(Throwable failure, Class<?> kind) {
    Throwable cause = failure.getCause();
    return kind.isInstance(failure) || (cause != null && hasCause(cause, kind));
  }

  private boolean isWell() {
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var question = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
      return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException nobody) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
