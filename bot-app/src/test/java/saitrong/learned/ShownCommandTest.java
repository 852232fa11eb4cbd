package saitrong.learned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.Content;
import saitrong.content.ContentForTests;
import saitrong.content.ThaiDates;
import saitrong.faq.Entry;
import saitrong.shared.MovableClock;
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

  /// The answer is the same, and whoever read it later was told another number.
  @Test
  void saysItWithTheFactsOfTheDayOnWhichItWasShown() throws IOException {
    ContentForTests.copyTo(agency);
    var clock = new MovableClock();
    try (var bot = TestDatabase.in(data);
        var client = MongoClients.create(bot.uri())) {
      settings = bot.settings(data);
      var first = clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
      var database = client.getDatabase(bot.name());
      var entry = served(database, clock).faq().entry("service-phone").orElseThrow();
      clock.advance(Duration.ofDays(10));
      var profile = agency.resolve("profile.yaml");
      Files.writeString(
          profile, Files.readString(profile).replaceFirst("0 2590 4680", "0 2999 9999"));
      served(database, clock);

      assertThat(run(entry.id(), entry.version(), "--on", first.plusDays(5).toString())).isZero();
      assertThat(said()).contains("0\u00A02590\u00A04680").doesNotContain("2999\u00A09999");

      assertThat(run(entry.id(), entry.version(), "--on", first.plusDays(20).toString())).isZero();
      assertThat(said()).contains("0\u00A02999\u00A09999").doesNotContain("2590\u00A04680");

      assertThat(run(entry.id(), entry.version(), "--on", first.plusDays(10).toString())).isZero();
      assertThat(said()).contains("0\u00A02590\u00A04680", "0\u00A02999\u00A09999");

      assertThat(run(entry.id(), entry.version(), "--on", first.minusDays(1).toString())).isOne();
      assertThat(run(entry.id(), entry.version(), "--on", "someday")).isEqualTo(2);
    }
  }

  private Content served(MongoDatabase database, MovableClock clock) {
    return ContentForTests.served(ContentForTests.folder(agency), database, clock).active();
  }

  private String said() {
    var said = out.toString(UTF_8);
    out.reset();
    return said;
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
