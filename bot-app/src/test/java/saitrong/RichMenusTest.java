package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import saitrong.citizen.Citizens;
import saitrong.citizen.LineUserId;
import saitrong.citizen.Officials;
import saitrong.content.ContentForTests;
import saitrong.simulator.Citizen;

/// The rich menus from the agency's file to the phone, with a running bot and the command beside
/// it.
@TestMethodOrder(OrderAnnotation.class)
class RichMenusTest {

  private static final String FLOWS =
      "--saitrong.content.flows-dir=" + Repository.root().resolve("conversation-flows");
  private static final String ANSWERS =
      "--saitrong.content.faq-dir=" + Repository.root().resolve("faq-content");

  private static final Duration SOON = Duration.ofSeconds(30);

  /// A minute is left to the command that verifies, so that its case tells the news.
  private static final Duration ITS_CASE_MAY_END_FIRST = Duration.ofSeconds(100);

  private static final JumpingClock CLOCK = new JumpingClock();

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path data;
  @TempDir static Path agency;

  private static RunningBot bot;
  private static Citizen citizen;
  private static HttpClient phone;

  @BeforeAll
  static void aBotWithAFriend() {
    bot = new RunningBot(data, CLOCK);
    phone = HttpClient.newHttpClient();
    citizen = bot.line.citizen("เจ้าหน้าที่ อปท. ทดลอง");
    citizen.follow();
    citizen.awaitReplies(1, SOON);
    ContentForTests.copyTo(agency);
  }

  @AfterAll
  static void stop() {
    phone.close();
    bot.close();
  }

  @Test
  @Order(1)
  void areDrawnAndShownToEverybody() throws Exception {
    var said = upload();

    assertThat(said).contains("citizens: uploaded", "officials: uploaded");
    var menu = state().path("richMenu");
    assertThat(menu.path("chatBarText").asText()).isEqualTo("เมนู");
    assertThat(menu.path("areas")).hasSize(5);
    assertThat(menu.at("/areas/2/action/text").asText()).isEqualTo("ติดตามเรื่อง");
    assertThat(picture(menu)).hasSizeBetween(20_000, 1024 * 1024);
  }

  @Test
  @Order(2)
  void areNotUploadedAgainWhenNothingChanged() throws Exception {
    long made = made();

    assertThat(upload()).contains("citizens: unchanged", "officials: unchanged");

    assertThat(made()).isEqualTo(made);
  }

  @Test
  @Order(3)
  void answerWhenAFieldIsTapped() {
    var tap = citizen.taps("คุยกับเจ้าหน้าที่");

    assertThat(citizen.awaitAnswerTo(tap, SOON)).isNotEmpty();
  }

  @Test
  @Order(4)
  void giveAVerifiedOfficialTheOfficialsMenuAndTellThem() throws Exception {
    var citizens = bot.part(Citizens.class);
    var id = citizens.idOf(bot.line.botUserId(), new LineUserId(citizen.id()));

    bot.part(Officials.class).verify(id, "00011/2569");

    var own = awaitOwnMenu();
    CLOCK.advance(ITS_CASE_MAY_END_FIRST);
    bot.goesRound("officials");
    bot.goesRound("outbox");
    citizen.awaitChat(
        chat -> chat.toString().contains("รับรองแล้ว"), SOON, "the news of the verification");
    assertThat(own.path("chatBarText").asText()).isEqualTo("เมนูผู้ดูแลระบบ");
    assertThat(own.path("areas")).hasSize(6);
  }

  @Test
  @Order(5)
  void followTheAgencysEditAndTakeTheOfficialsAlong() throws Exception {
    var before = ownMenu().path("richMenuId").asText();
    var file = agency.resolve("rich-menus.yaml");
    Files.writeString(
        file, Files.readString(file).replace("bar: เมนูผู้ดูแลระบบ", "bar: เมนูผู้ดูแล"));

    assertThat(upload("--saitrong.content.agency-dir=" + agency, FLOWS, ANSWERS))
        .contains("citizens: unchanged", "officials: uploaded", "Removed 1 old menus");

    assertThat(ownMenu().path("chatBarText").asText()).isEqualTo("เมนูผู้ดูแล");
    assertThat(ownMenu().path("richMenuId").asText()).isNotEqualTo(before);
  }

  @Test
  @Order(6)
  void areNotTouchedByABrokenDescription() throws Exception {
    var file = agency.resolve("rich-menus.yaml");
    Files.writeString(file, Files.readString(file).replace("icon: shield", "icon: dragon"));

    var said = run(1, "--saitrong.content.agency-dir=" + agency, FLOWS, ANSWERS);

    assertThat(said).contains("rich-menus.yaml:", "must be one of");
    assertThat(ownMenu().path("chatBarText").asText()).isEqualTo("เมนูผู้ดูแล");
  }

  @Test
  @Order(7)
  void tellInASentenceWhatIsNotSet() {
    assertThat(run(1, "--saitrong.line.channel-token="))
        .contains("SAITRONG_LINE_CHANNEL_TOKEN is not set");
  }

  private static String upload(String... more) {
    return run(0, more);
  }

  private static String run(int code, String... more) {
    var words = new ArrayList<>(List.of("rich-menu-upload"));
    words.addAll(bot.settings());
    for (var setting : more) {
      words.removeIf(it -> it.startsWith(setting.substring(0, setting.indexOf('=') + 1)));
      words.add(setting);
    }
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, UTF_8);
    assertThat(Commands.run(words, out, out)).as(bytes.toString(UTF_8)).isEqualTo(code);
    return bytes.toString(UTF_8);
  }

  private static long made() {
    return bot.line.log().stream()
        .filter(entry -> entry.toString().contains("/v2/bot/richmenu"))
        .filter(entry -> entry.toString().contains("POST"))
        .count();
  }

  private static JsonNode state() throws IOException, InterruptedException {
    return JSON.readTree(get("/sim/state"));
  }

  private static JsonNode awaitOwnMenu() throws IOException, InterruptedException {
    bot.goesRound("officials");
    long until = System.nanoTime() + SOON.toNanos();
    while (!ownMenu().path("chatBarText").asText().equals("เมนูผู้ดูแลระบบ")) {
      if (System.nanoTime() > until) {
        throw new AssertionError("In " + SOON + " there was no menu of the official's own");
      }
      LockSupport.parkNanos(50_000_000);
    }
    return ownMenu();
  }

  private static JsonNode ownMenu() throws IOException, InterruptedException {
    return state().path("citizens").path(0).path("richMenu");
  }

  private static byte[] picture(JsonNode menu) throws IOException, InterruptedException {
    return get(menu.path("imageUrl").asText());
  }

  private static byte[] get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(bot.line.apiBase().resolve(path)).build();
    return phone.send(request, BodyHandlers.ofByteArray()).body();
  }
}
