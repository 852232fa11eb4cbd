package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;

/// What people see, in a real browser: the phone with the bot's own answers, and the desk. The
/// pictures go to target/pictures; `-Dpictures=docs/pictures` takes those of the docs anew.
class PicturesTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  /// Waits for the font: the page shows its words in another one until it is there.
  private static final String FONT_FOR_THAI =
      "document.fonts.load('16px \"Noto Sans Thai\"', 'ก').then(faces => faces[0]?.status)";

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void aConversation() {
    chromium = Chromium.launch();
    bot = new RunningBot(data);
    var citizen = bot.line.citizen("ประชาชน ทดลอง");
    citizen.follow();
    citizen.says("สวัสดีครับ");
    citizen.awaitReplies(2, SOON);
    bot.line.citizen("ผู้ประกอบการ ทดลอง").follow();
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
  void showsTheAnswerOnThePhone() {
    var page = open(390, 844, bot.line.apiBase().toString());

    assertThat(page.getByText("สวัสดีครับ").first()).isVisible();
    picture(page, "phone");
  }

  @Test
  void showsTheSimulatorBesideItsPanel() {
    var page = open(1280, 800, bot.line.apiBase().toString());

    assertThat(page.getByText("สวัสดีครับ").first()).isVisible();
    picture(page, "simulator");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 768, 1280})
  void showsTheDeskWithoutScrollingSideways(int width) {
    var page = desk(width);

    assertThat(page.locator("h1")).hasText("ภาพรวม");
    assertThat(page.evaluate(FONT_FOR_THAI)).isEqualTo("loaded");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    picture(page, "desk-" + width);
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void showsTheWayFromAPageThatIsNotThere(int width) {
    var page = open(width, 600, bot.address("/nowhere").toString());

    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/pictures/lost-" + width + ".png")));
    page.getByText("โต๊ะเจ้าหน้าที่").click();

    assertThat(page.locator("h1")).hasText("เข้าสู่ระบบ");
  }

  @Test
  void keepsTheDeskReadableAtTwiceTheTextSize() {
    var page = desk(390);
    page.evaluate("document.documentElement.style.fontSize = '200%'");

    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void leadsToTheOtherLanguage() {
    var page = desk(1280);
    page.getByText("English").click();

    assertThat(page.locator("h1")).hasText("Overview");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void showsTheWayIn(int width) {
    var page = open(width, 900, bot.address("/console").toString());

    assertThat(page.locator("h1")).hasText("เข้าสู่ระบบ");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    picture(page, "sign-in-" + width);
    assertThat(complaints).isEmpty();
  }

  @Test
  void showsTheAccountOfWhoeverIsSignedIn() {
    var page = desk(390);
    page.getByText("เจ้าหน้าที่ officer").click();

    assertThat(page.locator("h1")).hasText("บัญชีของฉัน");
    picture(page, "account");
    page.getByText("ตั้งรหัสผ่าน").click();
    assertThat(page.locator("h1")).hasText("ตั้งรหัสผ่าน");
    assertThat(complaints).isEmpty();
  }

  private Page desk(int width) {
    var page = open(width, 900, bot.address("/console").toString());
    page.getByLabel("ชื่อผู้ใช้").fill("officer");
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เข้าสู่ระบบ")).click();
    return page;
  }

  private Page open(int width, int height, String address) {
    var page = chromium.open(width, height);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.navigate(address);
    page.evaluate("document.fonts.ready");
    return page;
  }

  private static void picture(Page page, String name) {
    var folder = System.getProperty("pictures");
    var into = folder == null ? Path.of("target/pictures") : Repository.root().resolve(folder);
    page.screenshot(new Page.ScreenshotOptions().setPath(into.resolve(name + ".png")));
  }
}
