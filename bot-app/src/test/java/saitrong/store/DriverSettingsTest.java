package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After a restart everybody whose mail waits asks the database at once.
class DriverSettingsTest {

  private static final int WAITING = 40;

  @TempDir Path data;

  @Test
  void waitForEachConnectionOfAHerdOnABusyMachine() throws Exception {
    try (var store = EmbeddedStore.start(data, 0);
        var door = new SlowDoor(store.uri(), Duration.ofMillis(150));
        var client = client(door.uri());
        var herd = Executors.newVirtualThreadPerTaskExecutor()) {
      client.getDatabase("saitrong").runCommand(new Document("ping", 1));

      Callable<Long> question =
          () -> client.getDatabase("saitrong").getCollection("mail").countDocuments();
      var answers = herd.invokeAll(Stream.generate(() -> question).limit(WAITING).toList());

      assertThat(answers).extracting(Future::state).containsOnly(Future.State.SUCCESS);
    }
  }

  private static MongoClient client(String uri) {
    var settings = MongoClientSettings.builder();
    new DriverSettings().customize(settings);
    return MongoClients.create(settings.applyConnectionString(new ConnectionString(uri)).build());
  }
}
