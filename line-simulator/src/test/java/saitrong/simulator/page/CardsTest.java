package saitrong.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// Messages of every kind as a designer expects them, and harmless whatever they hold.
class CardsTest extends CannedPageTest {

  @Test
  void drawsABubbleInItsSizeAndSharesARowByFlex() {
    line.botSays("U1", CannedData.RECEIPT);
    var page = onTheDesk();

    var card = page.locator(".flex-bubble").boundingBox();
    var label = page.locator(".flex-box.baseline > .flex-text").first().boundingBox();
    var value = page.locator(".flex-box.baseline > .flex-text").nth(1).boundingBox();

    assertThat(card.width).isEqualTo(300);
    assertThat(value.width).isCloseTo(2 * label.width, within(1.0));
    assertThat(value.x - label.x - label.width).isCloseTo(4, within(0.5));
    assertThat(page.locator(".flex-words", hasText("00011/2569"))).hasCSS("font-size", "29px");
    assertThat(page.locator(".flex-words span").first()).hasCSS("color", "rgb(11, 95, 99)");
  }

  @Test
  void scalesOnlyWhatAsksForIt() {
    line.botSays("U1", CannedData.RECEIPT);
    var page = onTheDesk();

    page.locator("#text-size").selectOption("1.2");

    assertThat(page.locator(".flex-words", hasText("00011/2569"))).hasCSS("font-size", "34.8px");
    assertThat(page.locator(".flex-words", hasText("แจ้งผลภายใน"))).hasCSS("font-size", "14px");
  }

  @Test
  void putsTheCardsOfACarouselSideBySideAtOneHeight() {
    line.botSays("U1", CannedData.CAROUSEL);
    var page = onThePhone();

    var first = page.locator(".flex-bubble").first().boundingBox();
    var second = page.locator(".flex-bubble").last().boundingBox();

    assertThat(second.x).isGreaterThan(first.x + first.width);
    assertThat(second.height).isEqualTo(first.height);
    assertThat(second.width).isEqualTo(260);
  }

  @Test
  void answersAButtonAsTheCardSays() {
    line.botSays("U1", CannedData.RECEIPT);
    line.botSays("U1", CannedData.BUTTONS);
    line.botSays("U1", CannedData.CONFIRM);
    var page = onTheDesk();

    page.locator(".flex-button.primary").click();
    awaitAct("postback");
    page.locator(".template-action", hasText("4 มาก")).click();
    await(() -> line.acts.size() == 2);
    page.locator(".template-action", hasText("ทำต่อ")).click();
    awaitAct("text");

    assertThat(line.acts.getFirst().get("displayText").asString())
        .isEqualTo("ติดตามเรื่อง 00011/2569");
    assertThat(line.acts.get(1).get("data").asString()).isEqualTo("rate=4");
    assertThat(line.acts.get(1).has("displayText")).isFalse();
    assertThat(line.acts.getLast().get("text").asString()).isEqualTo("ทำต่อ");
    var link = page.locator("a.flex-button");
    assertThat(link).hasAttribute("href", "https://example.go.th/terms");
    assertThat(link).hasAttribute("rel", "noopener noreferrer");
  }

  @Test
  void asksForADateWithTheBrowsersOwnInput() {
    line.botSays("U1", CannedData.RECEIPT);
    var page = onThePhone();

    page.locator(".flex-button.secondary").click();
    assertThat(page.locator("#date-input")).hasAttribute("min", "2026-11-20");
    page.locator("#date-input").fill("2026-11-26");
    page.locator("#date-dialog button[value=ok]").click();
    awaitAct("postback");

    assertThat(line.acts.getLast().at("/params/date").asString()).isEqualTo("2026-11-26");
  }

  @Test
  void neverTurnsDataIntoMarkupOrScript() {
    line.botSays(
        "U1", CannedData.text("<img src=x onerror=alert(1)> https://example.go.th/?a=<b>"));
    line.botSays(
        "U1",
        """
        {"type": "template", "altText": "x", "template": {"type": "buttons", "text": "<i>x</i>",
         "actions": [{"type": "uri", "label": "กด", "uri": "javascript:alert(1)"}]}}
        """);
    var page = onThePhone();

    assertThat(page.locator(".bubble").first()).containsText("<img src=x onerror=alert(1)>");
    assertThat(page.locator(".bubble img")).hasCount(0);
    assertThat(page.locator(".template-text i")).hasCount(0);
    assertThat(page.locator("a.template-action").getAttribute("href")).isNull();
  }

  @Test
  void makesAddressesAndPhoneNumbersTappable() {
    line.botSays(
        "U1",
        CannedData.text(
            "โทร. 0 2000 0000 หรือ 1669 เว็บ https://example.go.th/a?b=1 เลขที่ 00011/2569"));
    var page = onThePhone();

    var links = page.locator(".bubble a");

    assertThat(links).hasText(new String[] {"0 2000 0000", "https://example.go.th/a?b=1"});
    assertThat(links.first()).hasAttribute("href", "tel:020000000");
  }

  @Test
  void showsTheAltTextAndKindOfWhatItCannotDraw() {
    line.botSays("U1", "{\"type\": \"hologram\", \"altText\": \"ภาพสามมิติ\"}");
    line.botSays(
        "U1",
        """
        {"type": "flex", "altText": "x", "contents": {"type": "bubble", "body": {"type": "box", "layout": "vertical",
         "contents": [{"type": "text", "text": "ยังอ่านได้"}, {"type": "chart"}]}}}
        """);
    var page = onThePhone();

    assertThat(page.locator(".bubble")).containsText("ภาพสามมิติ");
    assertThat(page.locator(".bubble .unknown")).containsText("hologram");
    assertThat(page.locator(".flex-body")).containsText("ยังอ่านได้");
    assertThat(page.locator(".flex-body .unknown")).containsText("chart");
  }

  @Test
  void drawsEveryOtherKind() {
    line.citizenSays("U1", "{\"type\": \"image\", \"id\": \"m1\"}");
    line.citizenSays(
        "U1",
        "{\"type\": \"file\", \"fileName\": \"หนังสือขอความอนุเคราะห์.pdf\", \"fileSize\":"
            + " 204800}");
    line.citizenSays("U1", "{\"type\": \"audio\", \"duration\": 2000}");
    line.citizenSays(
        "U1",
        "{\"type\": \"location\", \"title\": \"เทศบาล\", \"address\": \"อำเภอเมือง\", \"latitude\":"
            + " 18.79, \"longitude\": 98.98}");
    line.citizenSays(
        "U1", "{\"type\": \"sticker\", \"packageId\": \"446\", \"stickerId\": \"1989\"}");
    line.citizenSays(
        "U1", "{\"type\": \"sticker\", \"packageId\": \"11537\", \"stickerId\": \"52002734\"}");
    line.botSays(
        "U1",
        "{\"type\": \"textV2\", \"text\": \"ขอบคุณ {smile}\", \"substitution\": {\"smile\":"
            + " {\"type\": \"emoji\", \"productId\": \"1\", \"emojiId\": \"2\"}}}");
    var page = onThePhone();

    assertThat(page.locator(".photo img")).hasAttribute("src", "/sim/files/m1");
    assertThat(page.locator(".paper")).containsText("200 KB");
    assertThat(page.locator(".audio")).containsText("0:02");
    assertThat(page.locator(".location")).containsText("18.79, 98.98");
    assertThat(page.locator(".sticker svg")).hasCount(1);
    assertThat(page.locator(".sticker-number")).containsText("11537/52002734");
    assertThat(page.locator(".line-emoji")).hasCount(1);
    page.locator("#talk").evaluate("talk => talk.scrollTop = 0");
    picture(page, "phone-kinds");
  }

  @Test
  void needsNoSidewaysScrollingAtDoubleTextOnThePhone() {
    line.botSays("U1", CannedData.GREETING);
    line.botSays("U1", CannedData.RECEIPT);
    line.citizenSays("U1", CannedData.text("ขอสอบถามเรื่องการออกบัตรเจ้าพนักงานใหม่"));
    line.botSays("U1", CannedData.BUTTONS);
    line.richMenu(CannedData.RICH_MENU);
    var page = onThePhone();
    assertThat(page.locator(".row")).hasCount(4);

    page.evaluate("document.documentElement.style.fontSize = '200%'");

    assertThat(sidewaysScroll(page, "html")).isZero();
    assertThat(sidewaysScroll(page, "#talk")).isZero();
    picture(page, "phone-double-text");
    page.locator("#open-panel").click();
    assertThat(sidewaysScroll(page, "#panel")).isZero();
    picture(page, "phone-double-text-panel");
  }

  private static int sidewaysScroll(Page page, String what) {
    return (int) page.locator(what).evaluate("one => one.scrollWidth - one.clientWidth");
  }
}
