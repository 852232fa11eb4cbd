package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoreCommandTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /// What the jar's `store` does.
  static final class Main {
    static void main(String[] args) {
      System.exit(StoreCommand.run(List.of(args), System.out, System.err));
    }
  }

  @Test
  void servesUntilItIsToldToStopAndEndsWell(@TempDir Path data) throws Exception {
    var process = StoreProcess.java(Main.class.getName(), "--data", data.toString(), "--port", "0");
    String line = StoreProcess.firstLine(process);

    assertThat(line).startsWith("store: mongodb://127.0.0.1:");
    try (var client = MongoClients.create(line.substring("store: ".length()))) {
      client.getDatabase("db").getCollection("c").insertOne(new Document("_id", 1));
    }
    process.destroy();

    assertThat(process.waitFor()).isIn(0, 143); // 143: ended by the signal, in good order
    try (var again = EmbeddedStore.start(data, 0)) {
      assertThat(again.collection("db", "c").count()).isEqualTo(1);
    }
  }

  @Test
  void explainsWhatItNeeds(@TempDir Path data) {
    assertRefused(2, "needs a port and a data directory");
    assertRefused(2, "needs --port", "--prot", "1", "--data", data.toString());
    assertRefused(2, "\"99999\" is no port", "--port", "99999", "--data", data.toString());
    assertRefused(2, "Usage: store --port N --data DIR", "--port", "x", "--data", "y");
  }

  @Test
  void explainsThatTheDatabaseIsInUse(@TempDir Path data) {
    try (var _ = EmbeddedStore.start(data, 0)) {
      assertRefused(1, "in use by another process", "--port", "0", "--data", data.toString());
    }
  }

  private void assertRefused(int code, String sentence, String... args) {
    said.reset();
    var err = new PrintStream(said, true, StandardCharsets.UTF_8);

    assertThat(StoreCommand.run(List.of(args), System.out, err)).isEqualTo(code);

    assertThat(said.toString(StandardCharsets.UTF_8)).contains(sentence);
  }
}
