package saitrong.learned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.ContentForTests;
import saitrong.faq.Entry;
import saitrong.store.TestDatabase;

/// The whole command beside a process that holds the database, over the wire.
class ShownCommandTest {

  @TempDir Path data;
  @TempDir Path agency;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private List<String> settings = List.of();

  @Test
  void saysWhatAVersionSaidWithTheAgencysFacts() {
    ContentForTests.copyTo(agency);
    try (var bot = TestDatabase.in(data);
        var client = MongoClients.create(bot.uri())) {
      settings = bot.settings(data);
      var entry =
          ContentForTests.served(agency, client.getDatabase(bot.name()))
              .active()
              .faq()
              .entry("service-phone")
              .orElseThrow();

      assertThat(run(entry.id(), entry.version())).isZero();

      assertThat(out.toString(UTF_8))
          .contains(
              "เริ่มใช้เมื่อ ", entry.title().th(), "0\u00A02590\u00A04680", entry.title().en())
          .doesNotContain("{");
      says(entry);
    }
  }

  private void says(Entry entry) {
    assertThat(run(entry.id(), "0000000000000000")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("ไม่พบคำตอบ " + entry.id());
  }

  @Test
  void explainsWhatItDoesNotUnderstand() {
    assertThat(run("card-lost")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("faq-shown ID VERSION");
  }

  private int run(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(settings);
    return ShownCommand.run(all, in(out), in(err));
  }

  private static PrintStream in(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
