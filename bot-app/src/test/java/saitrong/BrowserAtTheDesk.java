package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.handoff.Talks;
import saitrong.staff.StaffForTests;

/// Where the stories of a real browser at the desk begin: somebody has just come, nobody else
/// waits, and nobody has signed in yet.
abstract class BrowserAtTheDesk {

  @RegisterExtension static final Office OFFICE = new Office();

  static @Nullable Chromium chromium;
  final RunningBot bot = OFFICE.bot();
  Page desk;
  AtTheService her;

  @BeforeAll
  static void launched() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void stopped() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void somebodyIsThere() {
    her = OFFICE.somebody();
    desk = opened(1280, 900);
  }

  @AfterEach
  void everybodyGoesHome() {
    desk.context().close();
    OFFICE.everybodyGoesHome();
  }

  static Page opened(int width, int height) {
    return requireNonNull(chromium).open(width, height);
  }

  void signIn() {
    signIn(desk, "agent");
  }

  void signIn(Page page, String login) {
    page.navigate(bot.address("/console").toString());
    page.getByLabel("ชื่อผู้ใช้").fill(login);
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เข้าสู่ระบบ")).click();
    assertThat(page.locator("h1")).hasText("ภาพรวม");
  }

  void open(String path) {
    desk.navigate(bot.address(path).toString());
  }

  /// Of the newest talk.
  String path() {
    return "/console/talks/" + bot.part(Talks.class).all().getLast().id();
  }

  void callsAnOfficerWhoTakesTheChat() {
    her.says("คุยกับเจ้าหน้าที่");
    open(path());
    desk.getByText("รับแชตนี้").click();
    assertThat(desk.locator(".reply")).isVisible();
  }

  void keep(String name) {
    desk.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "pictures", name + ".png"))
            .setFullPage(true));
  }
}
