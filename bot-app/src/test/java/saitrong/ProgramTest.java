package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;
import saitrong.store.EmbeddedStore;

/// The commands as processes of their own: what they print without a locale, and how they end.
@BesideTheOthers
class ProgramTest {

  private static final Path AGENCIES = Repository.root().resolve("agency");

  private static final Path FLOWS = Repository.root().resolve("conversation-flows");

  private static final Path ANSWERS = Repository.root().resolve("faq-content");

  @TempDir Path folder;

  @Test
  void printsThaiWhereThereIsNoLocale() throws Exception {
    var help = ChildProcess.run(folder, Map.of("LC_ALL", "C"), "help");

    assertThat(help.code()).isZero();
    assertThat(help.printed()).contains("เปิดระบบให้บริการ", "run the helpdesk");
  }

  @Test
  void checksTheFilesThatTheSettingsName() throws Exception {
    var broken = Files.writeString(folder.resolve("broken.yaml"), "name: [\n").toString();

    var sound = check(Map.of("SAITRONG_AGENCY", "tambon-example"));
    var wrong = check(Map.of("SAITRONG_AGENCY", broken));

    assertThat(sound.code()).isZero();
    assertThat(sound.printed()).contains("ไฟล์ของหน่วยงานถูกต้องครบถ้วน");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.printed()).contains("broken.yaml:");
  }

  @Test
  void printsWhatItHasToSayAndNoWarningsOfItsLibraries() throws Exception {
    assertThat(check(Map.of()).printed()).contains("คำตอบ").doesNotContain("WARNING", "org.apache");
  }

  @Test
  void endsTheDemoCleanlyWhenTold() throws Exception {
    int port = freePort();
    var data = folder.resolve("data");
    var printed = folder.resolve("demo.txt");
    var settings =
        Map.of(
            "SAITRONG_SIMULATOR_PORT", String.valueOf(port),
            "SERVER_PORT", "0",
            "SAITRONG_DATA_DIR", data.toString(),
            "SAITRONG_AGENCY_DIR", AGENCIES.toString());
    var demo = ChildProcess.start(printed, settings, "demo");
    try {
      Await.until(
          Duration.ofSeconds(90),
          () -> Files.readString(printed),
          text -> text.contains("Saitrong is ready to try"));

      demo.destroy(); // as Ctrl-C does

      assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readString(printed)).doesNotContain("\tat ", "WARN", "ERROR");
      new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
      EmbeddedStore.start(data, 0).close();
    } finally {
      demo.destroyForcibly();
    }
  }

  private ChildProcess check(Map<String, String> settings) throws Exception {
    var all = new HashMap<>(settings);
    all.put("SAITRONG_AGENCY_DIR", AGENCIES.toString());
    all.put("SAITRONG_FLOWS_DIR", FLOWS.toString());
    all.put("SAITRONG_FAQ_DIR", ANSWERS.toString());
    return ChildProcess.run(folder, all, "check");
  }

  private static int freePort() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
