package saitrong.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a developer does and reads beside the phone.
class PanelTest extends CannedPageTest {

  @Test
  void saysInTheLineWhyLineRefused() {
    line.logs(CannedData.REPLY_LINE);
    line.logs(CannedData.REFUSED_LINE);
    var page = onTheDesk();

    var refused = page.locator("#log > li.refused");

    assertThat(refused).hasCount(1);
    assertThat(refused.locator(".log-status")).hasText("✕ ไม่รับ 400");
    assertThat(refused.locator(".log-reason"))
        .hasText("The request body has 1 error(s) · messages[0].text: May not be empty");
    refused.locator("summary").click();
    assertThat(refused.locator("pre").first()).containsText("\"to\": \"U1\"");
  }

  @Test
  void showsOnlyWhatWasRefusedWhenAsked() {
    line.logs(CannedData.WEBHOOK_LINE);
    line.logs(CannedData.REFUSED_LINE);
    var page = onTheDesk();
    assertThat(page.locator("#log > li")).hasCount(2);

    page.locator("#log-filter").selectOption("refused");

    assertThat(page.locator("#log > li")).hasCount(1);
  }

  @Test
  void keepsAnOpenLineOpenWhileOthersArrive() {
    line.logs(CannedData.REFUSED_LINE);
    var page = onTheDesk();
    page.locator("#log summary").click();

    line.logs(CannedData.REPLY_LINE);

    assertThat(page.locator("#log > li")).hasCount(2);
    assertThat(page.locator("#log details").first()).hasAttribute("open", "");
  }

  @Test
  void switchesAFaultAndSaysHowOftenItStruck() {
    var page = onTheDesk();
    assertThat(page.locator("li.fault.on .fault-fired")).hasText("เกิดแล้ว 3 ครั้ง");

    page.locator("#fault-slow").check();
    await(() -> line.faultChanges.size() == 1);
    assertThat(line.faultChanges.getLast().get("slow").asInt()).isEqualTo(3000);
    assertThat(page.locator("#faults-active")).hasText("เปิดอยู่ 2");

    page.locator("#fault-wrongSignature").check();
    await(() -> line.faultChanges.size() == 2);
    assertThat(line.faultChanges.getLast().get("wrongSignature").asInt()).isEqualTo(-1);
  }

  @Test
  void explainsEveryFaultInThai() {
    var page = onTheDesk();

    var reasons = page.locator(".fault-why");

    assertThat(reasons).hasCount(7);
    assertThat(reasons.allTextContents()).allMatch(reason -> reason.matches("(?s).*[ก-๙]{3}.*"));
  }

  @Test
  void isOneCitizenAfterAnother() {
    line.botSays("U1", CannedData.text("ถึงคนที่หนึ่ง"));
    line.botSays("U2", CannedData.text("ถึงคนที่สอง"));
    var page = onTheDesk();
    assertThat(page.locator(".citizens .badge")).hasText("2");
    assertThat(page.locator(".bubble")).hasText("ถึงคนที่หนึ่ง");
    page.locator("#words").fill("ร่างของคนที่หนึ่ง");

    page.locator(".citizen-choice", hasText("อบต.")).click();

    assertThat(page.locator(".bubble")).hasText("ถึงคนที่สอง");
    assertThat(page.locator("#acting-as")).containsText("อบต.");
    assertThat(page.locator("#words")).hasValue("");
    page.locator(".citizen-choice").first().click();
    assertThat(page.locator("#words")).hasValue("ร่างของคนที่หนึ่ง");
  }

  @Test
  void addsACitizenByName() {
    var page = onTheDesk();

    page.locator("#new-name").fill("ผู้ใช้ใหม่");
    page.locator("#new-name").press("Enter");

    assertThat(page.locator("#acting-as")).hasText("ในชื่อ ผู้ใช้ใหม่");
    assertThat(page.locator("#stranger")).isVisible();
    page.locator("#follow").click();
    awaitAct("follow");
  }

  @Test
  void stopsTheInputOfOneWhoBlocks() {
    line.state("/citizens/0/blocked", true);
    var page = onThePhone();

    assertThat(page.locator("#blocked")).isVisible();
    assertThat(page.locator("#composer")).isHidden();
    page.locator("#unblock").click();
    awaitAct("unblock");
  }

  @Test
  void liesOverTheChatOnAPhoneAndGivesTheFocusBack() {
    var page = onThePhone();
    assertThat(page.locator("#panel")).isHidden();

    page.locator("#open-citizens").click();
    assertThat(page.locator("#citizens")).isInViewport();
    page.keyboard().press("Escape");

    assertThat(page.locator("#panel")).isHidden();
    assertThat(page.locator("#open-citizens")).isFocused();
  }

  @Test
  void speaksEnglishByASwitchAndHasEveryTextTwice() {
    line.citizenSays("U1", CannedData.text("สวัสดี"));
    var page = onTheDesk();

    page.locator("#language").click();

    assertThat(page.locator("#citizens-title")).hasText("Citizens");
    assertThat(page.locator(".day")).hasText("Today");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(
            page.evaluate(
                """
                async () => {
                  const [{th}, {en}] = [await import('/js/texts-th.js'), await import('/js/texts-en.js')];
                  const missing = (a, b) => Object.keys(a).filter((key) => !(key in b));
                  return [...missing(th, en), ...missing(en, th)].join();
                }
                """))
        .isEqualTo("");
  }

  @Test
  void recoversFromALostConnectionWithoutDoublingMessages() {
    line.botSays("U1", CannedData.text("ก่อนสายขาด"));
    var page = onTheDesk();
    assertThat(page.locator(".bubble")).hasCount(1);

    line.fallSilent();
    assertThat(page.locator("#offline")).isVisible();
    line.botSays("U1", CannedData.text("ระหว่างสายขาด"));
    line.comeBack();

    assertThat(page.locator("#offline")).isHidden();
    assertThat(page.locator(".bubble")).hasText(new String[] {"ก่อนสายขาด", "ระหว่างสายขาด"});
  }
}
