package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.handoff.Talks;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What somebody sends besides words while they wait for an officer, or talk with one: it opens at
/// the desk, does no harm there, and goes into the case.
class FilesInTheChatTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final Pattern FILE =
      Pattern.compile("(?:href|src)=\"(/console/talks/\\w+/files/\\w+)\"");
  private static final byte[] PAGE = "<script>alert('x')</script>".getBytes(StandardCharsets.UTF_8);

  @RegisterExtension static final Office OFFICE = new Office();

  private static RunningBot bot;
  private static byte[] picture;
  private DeskBrowser desk;
  private AtTheService her;
  private String path = "";

  @BeforeAll
  static void anOfficeAndAPicture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    picture = bytes.toByteArray();
    bot = OFFICE.bot();
  }

  @BeforeEach
  void somebodyWaits(TestInfo story) throws Exception {
    her = new AtTheService(bot, OFFICE.clock(), "ประชาชน " + story.getDisplayName());
    her.says("คุยกับเจ้าหน้าที่");
    path = "/console/talks/" + bot.part(Talks.class).all().getLast().id();
    desk = OFFICE.at("agent");
  }

  @AfterEach
  void everybodyGoesHome() {
    OFFICE.everybodyGoesHome();
    desk.close();
  }

  @Test
  void areKeptWhileSomebodyWaits() throws Exception {
    her.citizen.sendsPicture(picture);
    awaitReply("เจ้าหน้าที่จะเปิดดูเมื่อเริ่มคุยกับท่าน");

    var file = awaitFile();
    var opened = desk.get(file);
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(header(opened, "Content-Type")).isEqualTo("image/png");
    assertThat(header(opened, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(opened, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    assertThat(page()).contains("<img class=\"sent\"");
    var about = file.replace("/console/talks/", "").replace("/files/", " ");
    assertThat(bot.part(AuditTrail.class).about(about, 5))
        .extracting(Deed::account, Deed::did)
        .containsExactly(tuple("agent", "talk-file-read"));
  }

  @Test
  void areNoPageWhateverTheyPretendToBe() throws Exception {
    send("take", Map.of());
    her.citizen.sendsFile("<b>a</b>.html", "text/html", PAGE);

    var file = desk.get(awaitFile());
    assertThat(header(file, "Content-Type")).isEqualTo("application/octet-stream");
    assertThat(header(file, "Content-Disposition")).startsWith("attachment; filename=\"chat-");
    assertThat(page()).contains("&lt;b&gt;a&lt;/b&gt;.html").doesNotContain("<b>a</b>");
  }

  @Test
  void areSaidNotToBeHereWhereNobodyKeptThem() throws Exception {
    her.says("ไม่รอแล้ว");
    her.citizen.sendsPicture(picture);
    awaitReply("ไม่ได้เก็บภาพนี้ไว้");
    her.says("คุยกับเจ้าหน้าที่");
    path = "/console/talks/" + bot.part(Talks.class).all().getLast().id();

    assertThat(page()).contains("ไม่ได้เก็บไฟล์นี้ไว้").doesNotContain(path + "/files/");
  }

  @Test
  void goIntoTheCaseThatTheTalkBecomes() throws Exception {
    send("take", Map.of());
    her.citizen.sendsPicture(picture);
    awaitFile();
    saysMoreThanThePageShows();

    send(
        "end",
        Map.of(
            "outcome",
            "open",
            "name",
            "ผู้ทดสอบ",
            "group",
            UserGroup.CITIZEN.code(),
            "topic",
            Topic.USE.code(),
            "words",
            "ส่งภาพหน้าจอมาให้ดู"));

    var ticket = bot.part(Tickets.class).latest(false, 1).getFirst();
    assertThat(bot.part(Tickets.class).papers(ticket).files())
        .extracting(CaseFile::sort)
        .containsExactly("IMAGE");
    var number = ticket.number();
    var there = "/console/cases/%d/%05d/files/1".formatted(number.year(), number.number());
    assertThat(header(desk.get(there), "Content-Type")).isEqualTo("image/png");
  }

  @Test
  void areOpenedOnlyInTheChatTheyWereSentIn() throws Exception {
    her.citizen.sendsPicture(picture);
    var file = awaitFile();
    var other = new AtTheService(bot, OFFICE.clock(), "ประชาชน อีกคน");
    other.says("คุยกับเจ้าหน้าที่");
    var others = "/console/talks/" + bot.part(Talks.class).all().getLast().id();

    assertThat(desk.get(others + file.substring(path.length())).statusCode()).isEqualTo(404);
    try (var executive = OFFICE.at("executive")) {
      assertThat(executive.get(file).statusCode()).isEqualTo(403);
    }
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      assertThat(stranger.get(file).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void areGoneWhenTheyAreTakenBack() throws Exception {
    var sent = her.citizen.sendsPicture(picture);
    var file = awaitFile();
    her.citizen.unsends(requireNonNull(sent.messageId()));

    Await.until(SOON, () -> desk.get(file).statusCode(), it -> it == 404);
    assertThat(page()).doesNotContain("/files/");
  }

  @Test
  void showAPlaceOnAMapOnlyWhenTheOfficerAsks() throws Exception {
    send("take", Map.of());
    her.citizen.sendsPlace(13.75, 100.5, "ที่ทดลอง", "ถนนทดลอง");

    Await.until(SOON, this::page, it -> it.contains("ถนนทดลอง"));
    assertThat(page())
        .contains("ที่ทดลอง", "query=13.750000,100.500000", "rel=\"noopener noreferrer\"");
  }

  private void saysMoreThanThePageShows() throws Exception {
    for (int i = 1; i <= 60; i++) {
      her.citizen.says("ข้อความที่ " + i);
    }
    Await.until(SOON, this::page, it -> it.contains("ข้อความที่ 60") && !it.contains("/files/"));
  }

  private String awaitFile() throws Exception {
    var page = Await.until(SOON, this::page, it -> FILE.matcher(it).find());
    var found = FILE.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void awaitReply(String words) {
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains(words), SOON, words);
  }

  private String page() throws Exception {
    return desk.get(path).body();
  }

  private void send(String step, Map<String, String> typed) throws Exception {
    var once = ONCE.matcher(page());
    var all = new HashMap<>(typed);
    all.put("once", once.find() ? once.group(1) : "");
    assertThat(desk.sends(path, path + "/" + step, all).statusCode()).isEqualTo(303);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
