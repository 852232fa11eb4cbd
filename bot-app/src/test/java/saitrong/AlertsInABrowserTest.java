package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.alert.AlertChoices;
import saitrong.alert.AlertSettings;
import saitrong.handoff.Talks;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;

/// In a real browser: whoever switched it on is told by a tone and a notice, once though several
/// tabs are open, and whoever did not is told nothing.
class AlertsInABrowserTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final String WAITING = "มีผู้รอคุยกับเจ้าหน้าที่";

  private static final String FEED = "/console/alerts";
  private static final long HALF_A_MINUTE = 31_000;
  private static final String EVENTS = "**/console/talks/events";

  /// Says what the browser would have shown and played.
  private static final String SAYS_WHAT_IT_TELLS =
      """
      window.Notification = class extends EventTarget {
        static permission = 'default';
        static async requestPermission() { return Notification.permission = 'granted'; }
        constructor(words, options) { super(); window.says('notice ' + words); }
        close() {}
      };
      if (localStorage.getItem('alerts-on:officer')) { Notification.permission = 'granted'; }
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (at) {
        if (this.frequency.value < 700) { window.says('sound'); }
        return start.call(this, at);
      };
      """;

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private BrowserContext browser;
  private Page desk;
  private AtTheService her;

  @BeforeAll
  static void aBotAndAnOfficer() {
    chromium = Chromium.launch();
    bot = new RunningBot(data, CLOCK, "--saitrong.console.live.beat=2s");
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

  @BeforeEach
  void somebodyIsThere(TestInfo story) {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    desk = chromium.open(1280, 900);
    browser = desk.context();
    desk.clock().install();
    browser.exposeFunction("says", words -> said.add(words[0].toString()));
    browser.addInitScript(SAYS_WHAT_IT_TELLS);
    desk.navigate(bot.address("/console").toString());
    desk.getByLabel("ชื่อผู้ใช้").fill("officer");
    desk.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    button("เข้าสู่ระบบ").click();
    assertThat(desk.locator("h1")).hasText("ภาพรวม");
  }

  @AfterEach
  void everybodyGoesHome() {
    browser.close();
    var talks = bot.part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
  }

  @Test
  void tellsOnceByToneAndNoticeThoughTwoTabsAreOpen() {
    choosesSoundAndNotice();
    switchesOnHere();
    var other = browser.newPage();
    other.navigate(bot.address("/console/account").toString());

    her.says("คุยกับเจ้าหน้าที่");
    desk.waitForCondition(() -> said.size() >= 2);
    asksByItself();

    assertThat(said).containsExactlyInAnyOrder("sound", "notice " + WAITING);
  }

  @Test
  void isTakenOverByAnotherTabWhenTheFirstIsClosed() {
    choosesSoundAndNotice();
    switchesOnHere();
    var other = browser.newPage();
    other.navigate(bot.address("/console/account").toString());
    desk.close();
    desk = other;

    her.says("คุยกับเจ้าหน้าที่");
    other.waitForCondition(() -> said.size() >= 2);
    assertThat(said).contains("notice " + WAITING);
  }

  /// As a proxy does while the server starts: a browser gives such a line up for good.
  @Test
  void hearsAgainAfterItsLineWasRefused() {
    choosesSoundAndNotice();
    desk.route(EVENTS, refused -> refused.fulfill(new Route.FulfillOptions().setStatus(502)));
    desk.waitForResponse(EVENTS, this::switchesOnHere);
    desk.unroute(EVENTS);

    desk.waitForRequest(EVENTS, () -> desk.clock().runFor(HALF_A_MINUTE));
    her.says("คุยกับเจ้าหน้าที่");
    desk.waitForCondition(() -> said.size() >= 2);

    assertThat(said).contains("notice " + WAITING);
  }

  @Test
  void tellsNothingWhereItIsNotSwitchedOn() {
    choosesSoundAndNotice();
    var asked = new ArrayList<String>();
    desk.onRequest(it -> asked.add(it.url()));
    her.says("คุยกับเจ้าหน้าที่");
    isOnRecord();
    desk.clock().runFor(HALF_A_MINUTE);

    assertThat(asked).noneMatch(it -> it.contains(FEED));
    assertThat(said).isEmpty();
  }

  @Test
  void tellsNothingOfThePageThatIsBeforeTheirEyes() {
    choosesSoundAndNotice();
    switchesOnHere();
    desk.navigate(bot.address("/console/talks").toString());
    her.says("คุยกับเจ้าหน้าที่");
    assertThat(desk.locator("#talks table")).containsText("รอเจ้าหน้าที่");
    asksByItself();

    assertThat(said).isEmpty();
  }

  @Test
  void isSwitchedOnTriedAndSwitchedOffByTheKeyboard() {
    choosesSoundAndNotice();
    switchesOnHere();
    assertThat(button("ปิดในเครื่องนี้")).isFocused();
    desk.keyboard().press("Tab");
    assertThat(button("ลองดู")).isFocused();
    desk.keyboard().press("Enter");
    desk.waitForCondition(() -> said.size() >= 2);
    assertThat(said).containsExactlyInAnyOrder("sound", "notice ทดลองการแจ้งเตือน");
    picture("alerts-1280.png");
    desk.setViewportSize(390, 844);
    picture("alerts-390.png");

    button("ปิดในเครื่องนี้").click();
    assertThat(desk.locator("[data-here=off]")).isVisible();
  }

  /// Whichever of the tabs does, when it is on record that she waits.
  private void asksByItself() {
    isOnRecord();
    var asked = new ArrayList<Response>();
    browser.onResponse(it -> {
      if (it.url().contains(FEED)) {
        asked.add(it);
      }
    });
    desk.clock().runFor(HALF_A_MINUTE);
    desk.waitForCondition(() -> !asked.isEmpty());
  }

  private void isOnRecord() {
    var talk = bot.part(Talks.class).all().getLast().id();
    var feed = bot.address(FEED + "?after=1").toString();
    desk.waitForCondition(() -> browser.request().get(feed).text().contains(talk));
  }

  private void choosesSoundAndNotice() {
    bot.part(AlertChoices.class).keep(AlertSettings.usual(new Login("officer")));
    desk.navigate(bot.address("/console/account/alerts").toString());
    desk.getByLabel("เสียง", new Page.GetByLabelOptions().setExact(true)).check();
    desk.getByLabel("หน้าต่างแจ้งเตือนของเบราว์เซอร์").check();
    button("บันทึก").click();
    assertThat(desk.locator("[role=status]")).hasText("บันทึกแล้ว");
  }

  private void switchesOnHere() {
    button("เปิดในเครื่องนี้").click();
    assertThat(desk.locator("[data-here=on]")).isVisible();
  }

  private Locator button(String name) {
    return desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private void picture(String name) {
    desk.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pictures").resolve(name)));
  }
}
