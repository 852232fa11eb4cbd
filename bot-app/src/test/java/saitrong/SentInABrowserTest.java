package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.handoff.Talks;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.Sessions;
import saitrong.staff.StaffForTests;

/// What an officer sends besides words, in real browsers on both sides: it arrives on the phone.
class SentInABrowserTest {

  private static final JumpingClock CLOCK = new JumpingClock();

  /// Ours as well, for no page may ask another server for anything.
  private static final String PUBLIC = "https://localhost";

  private static final HasCountOptions SOON = new HasCountOptions().setTimeout(30_000);

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;

  @BeforeAll
  static void aBotAndAnOfficer() {
    chromium = Chromium.launch();
    bot = new RunningBot(data, CLOCK, "--saitrong.document.public-base=" + PUBLIC);
    StaffForTests.hire(bot.part(Accounts.class), "officer", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    if (bot != null) {
      bot.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void arrivesOnThePhoneAsAPictureAndAsACard() throws IOException {
    var her = new AtTheService(bot, CLOCK, "ประชาชน ทดลองรับภาพ");
    her.says("คุยกับเจ้าหน้าที่");
    var phone = chromium.open(1280, 900);
    phone.route(PUBLIC + "/**", SentInABrowserTest::fromTheBot);
    ChatPage.of(bot, phone).as("ประชาชน ทดลองรับภาพ");
    phone.setViewportSize(430, 900);
    var desk = chromium.open(1280, 900);
    var complaints = new ArrayList<String>();
    desk.onConsoleMessage(it -> {
      if (List.of("error", "warning").contains(it.type())) {
        complaints.add(it.text());
      }
    });
    signIn(desk);
    desk.navigate(
        bot.address("/console/talks/" + bot.part(Talks.class).all().getLast().id()).toString());
    button(desk, "รับแชตนี้").click();

    desk.getByLabel("ข้อความถึงผู้รับบริการ").fill("กดปุ่มสีเขียวในภาพนี้ค่ะ");
    desk.getByLabel("รูปภาพ (ถ้ามี)")
        .setInputFiles(new FilePayload("ปุ่ม.png", "image/png", drawn()));
    button(desk, "ส่ง").click();
    assertThat(desk.locator(".chat .officer img.sent")).hasCount(1);
    assertThat(desk.evaluate(IS_SHOWN, "img.sent")).isEqualTo(true);
    assertThat(phone.locator(".bubble:has-text('กดปุ่มสีเขียวในภาพนี้ค่ะ')")).isVisible();
    assertThat(phone.locator(".photo img")).hasCount(1, SOON);
    assertThat(phone.evaluate(IS_SHOWN, ".photo img")).isEqualTo(true);

    desk.locator("summary:text-is('ใช้คำตอบที่มีอยู่')").click();
    desk.getByLabel("ค้นคำตอบ").fill("บัตรเจ้าพนักงานหาย");
    assertThat(desk.locator("#answers .canned").last()).containsText("ส่งเป็นการ์ด");
    keep(desk, "talk-sent-1280");
    desk.setViewportSize(360, 800);
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    keep(desk, "talk-sent-360");
    button(desk, "ส่งการ์ดช่องทางติดต่อ").click();
    assertThat(phone.getByText("เวลาทำการ", new Page.GetByTextOptions().setExact(true)).last())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    keep(phone, "phone-sent");
    assertThat(complaints).isEmpty();
  }

  /// Sent, it would take the words with it.
  @Test
  void isHeldBackWithItsWordsWhereThePictureIsTooLarge() throws IOException {
    var desk = opensAChat("ประชาชน ทดลองภาพใหญ่");
    words(desk).fill("ดูภาพนี้ค่ะ");
    picture(desk).setInputFiles(new FilePayload("ใหญ่.png", "image/png", new byte[10_000_001]));
    assertThat(desk.getByText("ไฟล์ที่เลือกใหญ่เกิน 10 MB")).isVisible();

    button(desk, "ส่ง").click();
    assertThat(words(desk)).hasValue("ดูภาพนี้ค่ะ");
    assertThat(desk.locator(".chat .officer")).hasCount(0);

    picture(desk).setInputFiles(new FilePayload("เล็ก.png", "image/png", drawn()));
    assertThat(desk.getByText("ไฟล์ที่เลือกใหญ่เกิน 10 MB")).isHidden();
    button(desk, "ส่ง").click();
    assertThat(desk.locator(".chat .officer img.sent")).hasCount(1, SOON);
  }

  /// Before the page knows that its session is over. A browser shows no answer to a form of which
  /// the server took only the beginning.
  @Test
  void givesBackTheWordsBesideALargePictureOfWhoeverIsSignedOut() {
    var desk = opensAChat("ประชาชน ทดลองหมดเวลา");
    words(desk).fill("พิมพ์ไว้ก่อนหมดเวลา");
    picture(desk).setInputFiles(new FilePayload("ใหญ่.png", "image/png", new byte[9_900_000]));
    desk.route(Pattern.compile("/(said|waiting|here|typing|events)"), Route::abort);
    bot.part(Sessions.class).endAll(new Login("officer"));

    button(desk, "ส่ง").click();

    assertThat(desk.locator("#not-sent")).containsText("ท่านออกจากระบบแล้ว");
    assertThat(desk.locator("#unsent")).hasValue("พิมพ์ไว้ก่อนหมดเวลา");
    keep(desk, "not-sent-1280");
  }

  private static Page opensAChat(String name) {
    var her = new AtTheService(bot, CLOCK, name);
    her.says("คุยกับเจ้าหน้าที่");
    var desk = chromium.open(1280, 900);
    signIn(desk);
    desk.navigate(
        bot.address("/console/talks/" + bot.part(Talks.class).all().getLast().id()).toString());
    button(desk, "รับแชตนี้").click();
    return desk;
  }

  private static Locator words(Page desk) {
    return desk.getByLabel("ข้อความถึงผู้รับบริการ");
  }

  private static Locator picture(Page desk) {
    return desk.getByLabel("รูปภาพ (ถ้ามี)");
  }

  private static final String IS_SHOWN =
      """
      async (which) => {
        const picture = document.querySelector(which);
        picture.loading = "eager";
        for (let i = 0; i < 100 && !picture.naturalWidth; i++) {
          await new Promise((go) => setTimeout(go, 100));
        }
        return picture.naturalWidth > 0;
      }
      """;

  /// What the phone would fetch from outside.
  private static void fromTheBot(Route route) {
    var there = bot.address(URI.create(route.request().url()).getPath());
    try (var line = HttpClient.newHttpClient()) {
      var answer = line.send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofByteArray());
      route.fulfill(
          new Route.FulfillOptions()
              .setStatus(answer.statusCode())
              .setContentType(answer.headers().firstValue("Content-Type").orElse(""))
              .setBodyBytes(answer.body()));
    } catch (IOException | InterruptedException lost) {
      route.abort();
    }
  }

  private static void signIn(Page page) {
    page.navigate(bot.address("/console").toString());
    page.getByLabel("ชื่อผู้ใช้").fill("officer");
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    button(page, "เข้าสู่ระบบ").click();
    assertThat(page.locator("h1")).hasText("ภาพรวม");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "pictures", name + ".png"))
            .setFullPage(true));
  }

  private static byte[] drawn() throws IOException {
    var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    var paper = image.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, 320, 200);
    paper.setColor(new Color(0, 130, 60));
    paper.fillRoundRect(90, 70, 140, 60, 20, 20);
    paper.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
