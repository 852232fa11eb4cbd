package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;
import saitrong.shared.Secret;
import saitrong.store.EmbeddedStore;
import saitrong.store.FieldCipher;
import saitrong.store.NamingKey;

/// What an operator sees whose settings cannot work: one message, Thai first, and the way out.
@BesideTheOthers
class RefusalTest {

  @TempDir Path folder;

  private final Map<String, String> settings = new HashMap<>();
  private String printed = "";

  @BeforeEach
  void settingsThatWouldDo() {
    settings.put("SAITRONG_LINE_CHANNEL_SECRET", "a-secret");
    settings.put("SAITRONG_LINE_CHANNEL_TOKEN", "a-token");
    settings.put("SAITRONG_ENCRYPTION_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    settings.put("SAITRONG_DATA_DIR", folder.resolve("data").toString());
    settings.put("SAITRONG_AGENCY_DIR", Repository.root().resolve("agency").toString());
    settings.put("SERVER_PORT", "0");
  }

  @Test
  void saysWhichLineSettingIsMissing() throws Exception {
    settings.remove("SAITRONG_LINE_CHANNEL_SECRET");

    refuses("SAITRONG_LINE_CHANNEL_SECRET is not set", "LINE Developers Console", "demo");
  }

  @Test
  void saysHowToMakeAMissingKey() throws Exception {
    settings.remove("SAITRONG_ENCRYPTION_KEY");

    refuses("There is no encryption key", "openssl rand -base64 32");
  }

  @Test
  void saysThatTheKeyIsNotTheOneOfThisDatabase() throws Exception {
    var another = FieldCipher.of(new Secret("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="));
    try (var store = EmbeddedStore.start(folder.resolve("data"), 0);
        var client = MongoClients.create(store.uri())) {
      new NamingKey(client.getDatabase("saitrong"), another).remember();
    }

    refuses("ไม่ใช่กุญแจที่ฐานข้อมูลนี้ใช้มาแต่แรก", "Put the old key last");
  }

  @Test
  void namesFileAndLineOfABrokenProfile() throws Exception {
    var profile = Files.writeString(folder.resolve("broken.yaml"), "name: [\n");
    settings.put("SAITRONG_AGENCY", profile.toString());

    refuses("broken.yaml:", "check");
  }

  @Test
  void saysThatTheDataIsInUse() throws Exception {
    try (var _ = EmbeddedStore.start(folder.resolve("data"), 0)) {
      refuses("มีโปรแกรมอื่นใช้อยู่", "in use by another process");
    }
  }

  @Test
  void saysThatTheDatabaseDoesNotAnswer() throws Exception {
    settings.put("SAITRONG_MONGODB_URI", "mongodb://127.0.0.1:1");

    refuses("ฐานข้อมูลไม่ตอบ", "check SAITRONG_MONGODB_URI");
  }

  @Test
  void saysThatTheAddressOfTheDatabaseIsNoneWithoutQuotingIt() throws Exception {
    settings.put("SAITRONG_MONGODB_URI", "mongodb://saitrong:pa/ss@word1@db.example/saitrong");

    refuses("SAITRONG_MONGODB_URI", "encode @ : / %");
    assertThat(printed).doesNotContain("pa/", "word1", "ss@");
  }

  @Test
  void saysThatThePortIsBusy() throws Exception {
    try (var busy = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      settings.put("SERVER_PORT", String.valueOf(busy.getLocalPort()));

      refuses("Port " + busy.getLocalPort() + " is used by another program", "SERVER_PORT");
    }
  }

  private void refuses(String... words) throws IOException, InterruptedException {
    var start = ChildProcess.run(folder, settings, "serve");
    printed = start.printed();

    assertThat(start.code()).isEqualTo(1);
    assertThat(start.printed())
        .contains("ระบบเริ่มทำงานไม่ได้")
        .contains(words)
        .doesNotContain("\tat ", "Exception:", "a-secret", "a-token");
    assertThat(start.printed()).containsOnlyOnce("Saitrong cannot start");
  }
}
