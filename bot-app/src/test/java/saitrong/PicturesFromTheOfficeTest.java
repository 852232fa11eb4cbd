package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.attachment.FittingPicture;
import saitrong.document.SentPictures;
import saitrong.erasure.Erasure;
import saitrong.erasure.Officer;
import saitrong.handoff.Talks;
import saitrong.simulator.world.ChatEntry;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An officer sends a picture in a chat: it arrives once, opens for whoever has its link, is shown
/// at the desk, and is the person's from then on.
class PicturesFromTheOfficeTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final JumpingClock CLOCK = new JumpingClock();
  private static final String PUBLIC = "https://helpdesk.example.go.th";
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final Pattern FILE =
      Pattern.compile("(?:href|src)=\"(/console/talks/\\w+/files/[\\w-]+)\"");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "originalContentUrl\"?[:=]\"?" + Pattern.quote(PUBLIC) + "(/pictures/[\\w.-]+)");

  @TempDir static Path data;

  private static RunningBot bot;
  private static byte[] picture;
  private static HttpClient phone;
  private DeskBrowser desk;
  private AtTheService her;
  private String path = "";

  @BeforeAll
  static void aBotAndItsStaff() throws IOException {
    picture = png(8, 8);
    phone = HttpClient.newHttpClient();
    bot = new RunningBot(data, CLOCK, "--saitrong.document.public-base=" + PUBLIC);
    for (var role : Role.values()) {
      StaffForTests.hire(bot.part(Accounts.class), role.code(), role);
    }
    StaffForTests.hire(bot.part(Accounts.class), "colleague", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    phone.close();
    bot.close();
  }

  @BeforeEach
  void anOfficerHasTheChat(TestInfo story) throws Exception {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    her.says("คุยกับเจ้าหน้าที่");
    path = "/console/talks/" + bot.part(Talks.class).all().getLast().id();
    desk = at("agent");
    desk.sends(path, path + "/take", Map.of("once", once()));
  }

  @AfterEach
  void everybodyGoesHome() {
    var talks = bot.part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
    desk.close();
  }

  @Test
  void arriveWithTheWordsInOneMessageAndAreShownAtTheDesk() throws Exception {
    assertThat(sends("ดูภาพนี้ค่ะ", "map.png", picture).statusCode()).isEqualTo(303);

    var shown = opens(awaitPicture());
    assertThat(shown.body()).isEqualTo(picture);
    assertThat(header(shown, "Content-Type")).isEqualTo("image/png");
    assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(shown, "Cache-Control")).contains("no-store");
    assertThat(pushed()).as("greeting, words and picture").hasSize(3);
    assertThat(pushed().toString()).contains("ดูภาพนี้ค่ะ", "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย");
    var page = Await.until(SOON, this::page, it -> it.contains("ส่งแล้ว"));
    assertThat(page).contains("<img class=\"sent\"", "ดูภาพนี้ค่ะ");
    var file = file(page);
    assertThat(header(desk.get(file), "Content-Type")).isEqualTo("image/png");
    assertThat(bot.part(AuditTrail.class).about(path.replace("/console/talks/", ""), 50))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "talk-say-picture"));
  }

  @Test
  void areSentByThemselvesWithoutWords() throws Exception {
    sends("", "map.png", picture);
    awaitPicture();

    assertThat(page())
        .contains("<img class=\"sent\"", "ส่งรูปให้แล้ว</textarea>")
        .doesNotContain("ข้อความถูกลบ");
    assertThat(sends(" ", "", new byte[0]).body()).contains("โปรดพิมพ์ข้อความ หรือเลือกรูปภาพ");
  }

  /// By a double click; another picture on the same form, by the browser's way back, is another.
  @Test
  void areSentOnceByTheSameForm() throws Exception {
    var form = Map.of("once", once(), "words", "");
    for (var chosen : List.of(picture, picture, png(9, 9))) {
      assertThat(desk.sendsFile(path, path + "/say", form, "picture", "a.png", chosen).statusCode())
          .isEqualTo(303);
    }

    Await.until(SOON, () -> pictures().size(), it -> it == 2);
    assertThat(opens(pictures().getFirst()).body()).isEqualTo(picture);
    Await.until(SOON, this::page, it -> it.split("img class=\"sent\"", -1).length == 3);
  }

  /// Whoever was shown a link cannot make others, and one that is old opens nothing.
  @Test
  void openByTheirOwnLinkForAWhile() throws Exception {
    sends("", "map.png", picture);
    var address = awaitPicture();

    assertThat(opens(address.substring(0, address.length() - 1) + "x").statusCode()).isEqualTo(404);
    assertThat(opens("/pictures/" + address.substring(10).split("\\.")[0]).statusCode())
        .isEqualTo(404);
    her.passes(SentPictures.LIVES.plusMinutes(1));
    assertThat(opens(address).statusCode()).isEqualTo(404);
  }

  @Test
  void areKnownByTheirBytesAndNotByTheirName() throws Exception {
    var page = "<script>alert('x')</script>".getBytes(StandardCharsets.UTF_8);
    var refused = sends("พร้อมข้อความ", "map.png", page);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ไม่ใช่ภาพ JPEG หรือ PNG", "พร้อมข้อความ</textarea>");
    var broken = picture.clone();
    broken[20] = 0;
    broken[12] = 'X';
    assertThat(sends("", "map.png", broken).body()).contains("เปิดภาพที่เลือกไม่ได้");
    assertThat(pushed()).as("nothing of it").isEmpty();
  }

  @Test
  void areMadeSmallerWhereTheyAreLarge() throws Exception {
    var large = noise(1500, 1000);
    assertThat(large.length).isGreaterThan(FittingPicture.MOST_BYTES);
    assertThat(sends("", "large.png", large).statusCode()).isEqualTo(303);

    var shown = opens(awaitPicture());
    assertThat(header(shown, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(shown.body()).hasSizeLessThanOrEqualTo(FittingPicture.MOST_BYTES);
    assertThat(ImageIO.read(new ByteArrayInputStream(shown.body())).getWidth()).isEqualTo(1500);
  }

  @Test
  void areRefusedKindlyWhereTheyAreFarTooLarge() throws Exception {
    var refused = sends("พร้อมข้อความ", "a.png", tooLarge(11_000_000));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ไม่เกิน 10 MB", "พร้อมข้อความ</textarea>");

    var never = sends("พร้อมข้อความ", "a.png", tooLarge(14_000_000));
    assertThat(never.statusCode()).isEqualTo(413);
    assertThat(never.body())
        .contains("ไฟล์ที่เลือกใหญ่เกินไป", "พร้อมข้อความ</textarea>", "href=\"" + path + "\"");
  }

  @Test
  void areSentByNobodyElse() throws Exception {
    try (var other = at("colleague");
        var auditor = at("auditor");
        var stranger = new DeskBrowser(bot.address("/"))) {
      var form = Map.of("once", once(), "words", "แทรก");
      var refused =
          other.sendsFile("/console/account", path + "/say", form, "picture", "a.png", picture);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน", "readonly>แทรก</textarea>");
      var shut =
          auditor.sendsFile("/console/account", path + "/say", form, "picture", "a.png", picture);
      assertThat(shut.statusCode()).isEqualTo(403);
      assertThat(stranger.postFile(path + "/say", form, "picture", "a.png", picture).statusCode())
          .isEqualTo(401);
      assertThat(desk.postFile(path + "/say", form, "picture", "a.png", picture).statusCode())
          .as("a page that is not ours")
          .isEqualTo(403);
    }
    assertThat(pushed()).isEmpty();
  }

  @Test
  void goIntoTheCaseThatTheTalkBecomes() throws Exception {
    sends("", "map.png", picture);
    awaitPicture();
    var form = new HashMap<>(Map.of("once", once(), "outcome", "open", "name", "ผู้ทดสอบ"));
    form.put("group", UserGroup.CITIZEN.code());
    form.put("topic", Topic.USE.code());
    form.put("words", "ถามทาง");
    desk.sends(path, path + "/end", form);

    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(bot.part(Tickets.class).papers(ticket).files())
        .extracting(CaseFile::sort)
        .containsExactly("IMAGE");
    var number = ticket.number();
    var there = "/console/cases/%d/%05d/files/1".formatted(number.year(), number.number());
    assertThat(header(desk.get(there), "Content-Type")).isEqualTo("image/png");
    var theCase = desk.get(there.replace("/files/1", "")).body();
    assertThat(theCase).contains("จากเจ้าหน้าที่").doesNotContain("จากผู้แจ้ง");
  }

  @Test
  void areForgottenWithTheirPerson() throws Exception {
    sends("", "map.png", picture);
    var address = awaitPicture();
    var file = file(Await.until(SOON, this::page, it -> it.contains("ส่งแล้ว")));
    var citizen = bot.part(Talks.class).all().getLast().citizen();
    her.passes(Duration.ofMinutes(1));
    bot.part(Erasure.class).people().forget(citizen, new Officer("officer", "test"));

    assertThat(opens(address).statusCode()).isEqualTo(404);
    assertThat(desk.get(file).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> sends(String words, String name, byte[] file) throws Exception {
    return desk.sendsFile(
        path, path + "/say", Map.of("once", once(), "words", words), "picture", name, file);
  }

  private String awaitPicture() throws Exception {
    return Await.until(SOON, this::pictures, it -> !it.isEmpty()).getLast();
  }

  private List<String> pictures() {
    return pushed().stream()
        .flatMap(it -> ADDRESS.matcher(it.message().toString()).results())
        .map(it -> it.group(1))
        .toList();
  }

  private List<ChatEntry> pushed() {
    return her.citizen.repliesAndPushes().stream()
        .filter(it -> it.via() == ChatEntry.Via.PUSH)
        .toList();
  }

  private static HttpResponse<byte[]> opens(String address) throws Exception {
    URI there = bot.address(address);
    return phone.send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofByteArray());
  }

  private String page() throws Exception {
    return desk.get(path).body();
  }

  private static String file(String page) {
    var found = FILE.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String once() throws Exception {
    var found = ONCE.matcher(page());
    return found.find() ? requireNonNull(found.group(1)) : "";
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    desk.signsIn(login);
    return desk;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static byte[] png(int width, int height) throws IOException {
    return png(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  private static byte[] noise(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    return png(image);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] tooLarge(int size) {
    var bytes = new byte[size];
    System.arraycopy(picture, 0, bytes, 0, picture.length);
    return bytes;
  }
}
