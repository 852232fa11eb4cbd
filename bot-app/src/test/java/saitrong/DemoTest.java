package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import saitrong.demo.Demo;
import saitrong.document.PublicAddress;
import saitrong.staff.AssignedStaff;

/// The newcomer's start, without the newcomer.
class DemoTest {

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<ConfigurableApplicationContext> bots = new ArrayList<>();

  @AfterEach
  void stop() {
    bots.forEach(ConfigurableApplicationContext::close);
  }

  @Test
  void greetsTheReadyMadeCitizensAndSaysWhereToLook() throws Exception {
    int port = freePort();

    int code = demo().run(simulatorOn(port));

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8))
        .contains(
            "โทรศัพท์ของประชาชน   http://localhost:" + port,
            "/console",
            "ชื่อผู้ใช้ demo",
            "Ctrl-C");
    assertThat(out.toString(UTF_8).indexOf("พร้อม"))
        .isLessThan(out.toString(UTF_8).indexOf("ready"));
    assertThat(awaitGreetings(port)).contains("\"from\":\"bot\"", "\"via\":\"reply\"");
  }

  /// Or officers could send no picture there, nor the file of a result, and open no tip.
  @Test
  void letsItsAccountTryWhatNeedsASetting() throws IOException {
    demo().run(simulatorOn(freePort()));

    var address = bots.getFirst().getBean(PublicAddress.class);
    assertThat(address.base()).hasToString("http://localhost:8080");
    assertThat(bots.getFirst().getBean(AssignedStaff.class).has("demo")).isTrue();
  }

  @Test
  void saysWhatToDoAboutABusyPort() throws IOException {
    try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int code = demo().run(simulatorOn(busy.getLocalPort()));

      assertThat(code).isEqualTo(1);
      assertThat(err.toString(UTF_8))
          .startsWith("พอร์ต " + busy.getLocalPort())
          .contains("SAITRONG_SIMULATOR_PORT", "is used by another program");
      assertThat(bots).isEmpty();
    }
  }

  @Test
  void freesTheSimulatorsPortWhenTheBotCannotStart() throws IOException {
    int port = freePort();

    int code =
        new Demo(
                _ -> {
                  throw new IllegalStateException("told");
                },
                in(out),
                in(err))
            .run(simulatorOn(port));

    assertThat(code).isEqualTo(1);
    new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
  }

  private Demo demo() {
    return new Demo(this::serve, in(out), in(err));
  }

  private ConfigurableApplicationContext serve(List<String> settings) {
    var own =
        Stream.of(
            "--server.port=0",
            "--saitrong.store.data-dir=" + data,
            "--saitrong.content.agency-dir=" + Repository.root().resolve("agency"));
    var bot = Serving.start(Stream.concat(settings.stream(), own).toList());
    bots.add(bot);
    return bot;
  }

  private static MockEnvironment simulatorOn(int port) {
    return new MockEnvironment().withProperty("saitrong.simulator.port", String.valueOf(port));
  }

  /// The bot answers after the webhook, so the greeting may come a moment later.
  private static String awaitGreetings(int port) throws Exception {
    var line = URI.create("http://127.0.0.1:" + port);
    var state = get(line.resolve("/sim/state"));
    assertThat(state).contains("ประชาชน ทดลอง", "ผู้ประกอบการ ทดลอง", "เจ้าหน้าที่ อปท. ทดลอง");
    var citizen = state.replaceFirst("(?s).*\"id\":\"(U[0-9a-f]{32})\".*", "$1");
    var chat = line.resolve("/sim/citizens/" + citizen + "/chat");
    return Await.until(
        Duration.ofSeconds(20), () -> get(chat), text -> text.contains("\"from\":\"bot\""));
  }

  private static String get(URI uri) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static PrintStream in(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
