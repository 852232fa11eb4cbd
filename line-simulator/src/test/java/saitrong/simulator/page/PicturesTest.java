package saitrong.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/// Takes the pictures that people look at when the page changes (target/screenshots), with data of
/// real length and with none.
class PicturesTest extends CannedPageTest {

  @Test
  void showsAFullChatOnThePhone() {
    fill();
    var page = onThePhone();

    assertThat(page.locator(".bubbles .row")).hasCount(7);
    picture(page, "phone-full");
    page.locator("#talk").evaluate("talk => talk.scrollTop = 0");
    picture(page, "phone-full-top");
    page.locator("#open-panel").click();
    assertThat(page.locator("#panel")).isVisible();
    picture(page, "phone-panel");
    page.locator("#open-log").click();
    assertThat(page.locator("#log-title")).isInViewport();
    picture(page, "phone-log");
    page.locator("#close-panel").click();
    page.locator("#rich-menu-bar").click();
    assertThat(page.locator("#rich-menu-picture")).isVisible();
    picture(page, "phone-rich-menu");
  }

  @Test
  void showsAFullDesk() {
    fill();
    var page = onTheDesk();

    assertThat(page.locator("#log > li")).hasCount(3);
    page.locator("#log > li.refused summary").click();
    picture(page, "desk-full");
    page.locator("#pc").check();
    page.locator("#text-size").selectOption("1.45");
    page.locator("#language").click();
    assertThat(page.locator("#rich-menu")).isHidden();
    picture(page, "desk-pc-english-large");
    page.setViewportSize(768, 1024);
    picture(page, "tablet-english");
  }

  @Test
  void showsEverythingEmpty() {
    var page = onTheDesk();

    assertThat(page.locator("#empty-chat")).isVisible();
    assertThat(page.locator("#empty-log")).isVisible();
    picture(page, "desk-empty");
    page.setViewportSize(390, 844);
    picture(page, "phone-empty");
  }

  private void fill() {
    line.system("U1", "follow");
    line.botSays("U1", CannedData.GREETING);
    line.citizenSays(
        "U1",
        CannedData.text(
            "ขอสอบถามเรื่องการออกบัตรเจ้าพนักงานใหม่ เพราะย้ายหน่วยงานเมื่อเดือนที่แล้ว"
                + " ต้องใช้เอกสารอะไรบ้าง"));
    line.botSays("U1", CannedData.CAROUSEL);
    line.citizenSays("U1", CannedData.text("ฝากเรื่อง"));
    line.botSays("U1", CannedData.RECEIPT);
    line.botPushes("U1", CannedData.BUTTONS);
    line.botSays("U1", CannedData.GREETING);
    line.richMenu(CannedData.RICH_MENU);
    line.logs(CannedData.WEBHOOK_LINE);
    line.logs(CannedData.REPLY_LINE);
    line.logs(CannedData.REFUSED_LINE);
  }
}
