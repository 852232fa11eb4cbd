package saitrong.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.Secret;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.store.EmbeddedStore;
import saitrong.store.FieldCipher;
import saitrong.store.NamingKey;

/// The whole command against a simulated LINE and a real (embedded) database.
class DoctorTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  private static final String ANOTHER_KEY = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final LineSimulator line = LineSimulator.start(SimulatorSettings.forTests());

  @BeforeEach
  void settingsOfASoundInstallation() {
    line.webhookTo(URI.create("http://127.0.0.1:1/line/webhook"));
    settings.put("saitrong.line.channel-secret", line.channelSecret());
    settings.put("saitrong.line.channel-token", line.channelToken());
    settings.put("saitrong.line.api-base", line.apiBase().toString());
    settings.put("saitrong.store.data-dir", folder.resolve("data").toString());
    settings.put("saitrong.store.encryption-key", KEY);
    settings.put("saitrong.content.agency-dir", agencies().toString());
    settings.put("server.port", "1");
  }

  @AfterEach
  void stopLine() {
    line.close();
  }

  @Test
  void tellsEveryPartInThaiAndThenInEnglish() {
    int code = examine();

    assertThat(code).isEqualTo(1); // the simulator's webhook is not https, and nobody is there
    assertThat(report())
        .contains(
            "✓ เรียบร้อย: LINE รับ token",
            "well: LINE takes the token and knows the account @216saitr",
            "mend: The webhook address http://127.0.0.1:1/line/webhook is not https",
            "mend: LINE does not reach the webhook (COULD_NOT_CONNECT)",
            "note: Look yourself that \"Webhook redelivery\" is on",
            "well: This plan has no limit on messages",
            "well: The clock agrees with LINE's",
            "well: The embedded database is in use",
            "well: The encryption key is there",
            "well: The record of what staff did is as it was written",
            "well: The agency's files are in order",
            "note: No set of files is active yet",
            "well: The time zone data has Thai time right");
  }

  @Test
  void tellsAllThatIsWrongAtOnce() throws IOException {
    settings.put("saitrong.line.channel-token", "wrong");
    settings.put("saitrong.store.encryption-key", "short");
    var broken = Files.writeString(folder.resolve("x.yaml"), "a: [");
    settings.put("saitrong.content.agency", broken.toString());
    line.chatMode("chat");

    assertThat(examine()).isEqualTo(1);

    assertThat(report())
        .contains(
            "mend: LINE does not take the token",
            "mend: Encryption key 1 is not base64",
            "x.yaml:",
            "well: The embedded database");
    assertThat(report()).doesNotContain("\tat ", "wrong", "short");
  }

  @Test
  void tellsAMissingSettingOnceAndGoesOn() {
    settings.remove("saitrong.line.channel-token");

    assertThat(examine()).isEqualTo(1);

    assertThat(report()).containsOnlyOnce("SAITRONG_LINE_CHANNEL_TOKEN is not set");
    assertThat(report()).contains("well: The agency's files are in order");
  }

  @Test
  void namesADatabaseThatDoesNotAnswer() {
    settings.put("saitrong.store.mongodb-uri", "mongodb://127.0.0.1:1");

    assertThat(examine()).isEqualTo(1);

    assertThat(report()).contains("mend: The database does not answer");
  }

  @Test
  void knowsTheStoreOfTheJar() {
    try (var store = EmbeddedStore.start(folder.resolve("elsewhere"), 0)) {
      settings.put("saitrong.store.mongodb-uri", store.uri());

      examine();

      assertThat(report()).contains("well: The database of the command `store` answers");
    }
  }

  @Test
  void saysThatTheKeyIsNotTheOneOfThisDatabase() {
    try (var store = EmbeddedStore.start(folder.resolve("elsewhere"), 0);
        var client = MongoClients.create(store.uri())) {
      settings.put("saitrong.store.mongodb-uri", store.uri());
      var another = FieldCipher.of(new Secret(ANOTHER_KEY));
      new NamingKey(client.getDatabase("saitrong"), another).remember();

      assertThat(examine()).isEqualTo(1);

      assertThat(report())
          .contains("mend: The last key in SAITRONG_ENCRYPTION_KEY is not the one")
          .doesNotContain("well: The encryption key", KEY);
    }
  }

  @Test
  void asksTheRunningBotAboutADatabaseThatItHolds() throws IOException {
    try (var _ = EmbeddedStore.start(folder.resolve("data"), 0)) {
      examine();
      assertThat(report()).contains("mend: The database file", "in use by another process");

      out.reset();
      var bot = aBotInGoodHealth();
      settings.put("server.port", String.valueOf(bot.getAddress().getPort()));
      examine();
      bot.stop(0);

      assertThat(report())
          .contains("well: The embedded database is held by the bot that runs here")
          .contains("note: The active set of files is 0123abcd; the folder holds an older one");
    }
  }

  @Test
  void missesAZoneThatJavaDoesNotKnow() {
    var check = new TimeZoneCheck(InstantSource.system(), "Asia/Atlantis");

    assertThat(check.look()).allMatch(Finding::mustBeMended);
  }

  private static HttpServer aBotInGoodHealth() throws IOException {
    var bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    bot.createContext(
        "/actuator/health",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("{\"active\":\"0123abcd\"}".getBytes(UTF_8));
          exchange.close();
        });
    bot.start();
    return bot;
  }

  private int examine() {
    var words = settings.entrySet().stream().map(it -> "--" + it.getKey() + "=" + it.getValue());
    return Doctor.examine(words.toList(), new PrintStream(out, true, UTF_8));
  }

  private String report() {
    return out.toString(UTF_8);
  }

  static Path agencies() {
    var here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("agency"))
        ? here.resolve("agency")
        : here.resolveSibling("agency");
  }
}
