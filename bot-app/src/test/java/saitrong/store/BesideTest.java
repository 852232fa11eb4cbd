package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.Pause;
import saitrong.store.Beside.Found;

/// Commands beside a process that holds the files, with real files, locks and sockets.
@Timeout(60)
class BesideTest {

  @TempDir Path data;

  private final List<Duration> rested = new ArrayList<>();

  private Found find() {
    return find(rested::add);
  }

  private Found find(Pause pause) {
    return new Beside(data, pause).find();
  }

  private Path address() {
    return data.resolve("saitrong.address");
  }

  @Test
  void opensTheFilesThatNobodyHolds() {
    var found = find();

    assertThat(found).isInstanceOf(Found.Ours.class);
    close(found);
    assertThat(rested).isEmpty();
  }

  @Test
  void goesToTheOneThatHoldsThem() {
    try (var bot = EmbeddedStore.start(data, 0)) {
      var found = find();

      assertThat(found).isEqualTo(new Found.Theirs(bot.uri()));
      try (var client = MongoClients.create(bot.uri())) {
        client.getDatabase("db").getCollection("c").insertOne(new Document("_id", 1));
      }
      assertThat(bot.collection("db", "c").count()).isEqualTo(1);
    }
  }

  @Test
  void goesToAProcessOfItsOwn() throws Exception {
    var bot = StoreProcess.start(data);
    try {
      assertThat(find()).isEqualTo(new Found.Theirs(bot.uri()));
    } finally {
      bot.kill();
    }
  }

  @Test
  void knowsTheAddressOfOneThatWasKilledForOld() throws Exception {
    StoreProcess.start(data).kill();
    assertThat(address()).exists();

    var found = find();

    assertThat(found).isInstanceOf(Found.Ours.class);
    close(found);
  }

  @Test
  void leavesNoAddressBehind() {
    EmbeddedStore.start(data, 0).close();

    assertThat(address()).doesNotExist();
    assertThat(data.resolve("saitrong.address.new")).doesNotExist();
  }

  @Test
  void waitsForOneThatIsAboutToListen() throws Exception {
    try (var bot = EmbeddedStore.start(data, 0)) {
      Files.delete(address());

      var found = find(_ -> AddressFile.in(data).write(bot.uri()));

      assertThat(found).isEqualTo(new Found.Theirs(bot.uri()));
    }
  }

  @Test
  void opensTheFilesOfOneThatEndsMeanwhile() throws Exception {
    var bot = EmbeddedStore.start(data, 0);
    Files.delete(address());

    var found = find(_ -> bot.close());

    assertThat(found).isInstanceOf(Found.Ours.class);
    close(found);
  }

  @Test
  void saysThatTheFilesAreInUseWhereNobodyAnswers() throws Exception {
    try (var _ = EmbeddedStore.start(data, 0)) {
      for (var strange : List.of("mongodb://127.0.0.1:1", "mongodb://elsewhere:27017", "")) {
        Files.writeString(address(), strange);

        assertThatThrownBy(this::find)
            .isInstanceOf(StoreInUse.class)
            .hasMessageContaining("in use by another process");
      }
    }
    assertThat(rested).hasSize(3 * 29).containsOnly(Duration.ofMillis(100));
  }

  private static void close(Found found) {
    if (found instanceof Found.Ours(var store)) {
      store.close();
    }
  }
}
