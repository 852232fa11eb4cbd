package saitrong.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;

/// The page, the real simulator and a bot together: the contract between page and simulator holds
/// on both sides.
class StoryTest extends BrowserTest {

  private LineSimulator line;
  private TinyBot bot;

  @BeforeEach
  void startAll() {
    line = LineSimulator.start(SimulatorSettings.forTests());
    bot = new TinyBot(line);
  }

  @AfterEach
  void stopAll() {
    bot.close();
    line.close();
  }

  @Test
  void bringsANewcomerFromTheFirstNameToAnAnswer() {
    var page = open(line.apiBase().toString(), 390, 844);

    page.locator("#first-citizen button").click();
    page.locator("#follow").click();
    assertThat(page.locator(".row.bot .bubble")).hasText("ได้ยินว่า follow");
    page.locator("#words").fill("สวัสดี");
    page.locator("#send").click();

    assertThat(page.locator(".row.bot .bubble").last()).hasText("ได้ยินว่า สวัสดี");
    assertThat(page.locator(".read").last()).hasText("อ่านแล้ว");
    page.locator(".quick-reply").click();
    assertThat(page.locator(".row.bot .bubble").last()).hasText("ได้ยินว่า เมนู");
  }

  @Test
  void showsADeveloperWhatLineRefused() {
    var page = asACitizen();

    say(page, "พัง");

    assertThat(page.locator("#log > li.refused .log-line")).hasText("POST /v2/bot/message/push");
    assertThat(page.locator("#log > li.refused .log-reason")).containsText("messages[0].text");
  }

  @Test
  void showsABrokenWebhookBesideTheMessage() {
    var page = asACitizen();
    bot.close();

    say(page, "มีใครอยู่ไหม");

    assertThat(page.locator(".failed")).hasText("⚠ ต่อปลายทางไม่ได้");
  }

  @Test
  void carriesPicturesAndTakesThemBack() {
    var page = asACitizen();

    page.locator("#pick-image")
        .setInputFiles(new FilePayload("ก.png", "image/png", CannedData.PICTURE));
    assertThat(page.locator(".photo img:not(.missing)")).hasCount(1);
    page.locator(".row.citizen .more").click();
    page.locator("#message-menu button", hasText("ยกเลิกการส่ง")).click();

    assertThat(page.locator(".photo")).hasCount(0);
    assertThat(page.locator(".bubbles")).containsText("ท่านยกเลิกการส่งข้อความ");
  }

  @Test
  void hasAThaiNameAndReasonForEveryFaultOfTheSimulator() {
    var page = asACitizen();

    assertThat(page.locator(".fault-name").first()).isVisible();

    assertThat(page.locator(".fault-name").allTextContents())
        .hasSizeGreaterThan(10)
        .allMatch(StoryTest::isThai);
    assertThat(page.locator(".fault-why").allTextContents()).allMatch(StoryTest::isThai);
  }

  @Test
  void countsAStruckFaultAndSwitchesItOff() {
    var page = asACitizen();

    page.locator("#fault-error500").check();
    say(page, "ขัดข้องหรือไม่");
    assertThat(page.locator("li.fault.on .fault-fired")).containsText("เกิดแล้ว");
    page.locator("#faults-off").click();

    assertThat(page.locator("li.fault.on")).hasCount(0);
  }

  private Page asACitizen() {
    line.citizen("ผู้ใช้ทดสอบ").follow();
    var page = open(line.apiBase().toString(), 1280, 800);
    assertThat(page.locator(".row.bot")).hasCount(1);
    return page;
  }

  private static void say(Page page, String words) {
    page.locator("#words").fill(words);
    page.locator("#words").press("Enter");
  }

  private static boolean isThai(String words) {
    return words.matches("(?s).*[ก-๙]{2}.*");
  }
}
