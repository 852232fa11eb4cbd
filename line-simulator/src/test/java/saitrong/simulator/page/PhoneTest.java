package saitrong.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/// What a citizen does on the phone, and what the simulator is told of it.
class PhoneTest extends CannedPageTest {

  @Test
  void showsQuickRepliesAboveTheInputOnThePhoneOnly() {
    line.botSays("U1", CannedData.GREETING);

    var page = onTheDesk();
    var replies = page.locator("#quick-replies");
    assertThat(replies.locator(".quick-reply")).hasCount(5);
    assertThat(replies.boundingBox().y + replies.boundingBox().height)
        .isLessThanOrEqualTo(page.locator("#composer").boundingBox().y + 1);

    page.locator("#pc").check();
    assertThat(replies).isHidden();
  }

  @Test
  void tellsThaiTimeWhereverThePageIsOpened() {
    var said = line.botSays("U1", CannedData.text("เรื่องของท่านถึงเจ้าหน้าที่แล้วค่ะ"));
    line.rewrite("U1", said.put("at", "2025-12-31T17:05:00Z"));

    var page = onThePhone();

    assertThat(page.locator(".row.bot time")).hasText("00.05 น.");
    assertThat(page.locator(".day")).hasText("พฤ. 1 ม.ค. 2569");
  }

  @Test
  void saysSinceWhenTheChatGoes() {
    var page = onThePhone();

    assertThat(page.locator("#since")).containsText("อา. 23 พ.ย. 2568 00.30 น.");
    assertThat(page.locator("#since")).containsText("ไม่เก็บแชตก่อนหน้านั้น");
  }

  @Test
  void saysThatItIsConnectingUntilTheSimulatorAnswers() {
    var page = freshPage(390, 844);
    page.route("**/sim/state", _ -> {}); // which never answers
    page.navigate(line.address());

    assertThat(page.locator("#connecting")).hasText("กำลังเชื่อมต่อกับเครื่องจำลอง…");
    assertThat(page.locator("#acting-as")).hasText("กำลังเชื่อมต่อกับเครื่องจำลอง…");
    picture(page, "phone-connecting");
    page.unroute("**/sim/state");
    page.reload();

    assertThat(page.locator("#connecting")).isHidden();
  }

  @Test
  void hasNoScrollbarInTheBoxUntilTheWordsNeedOne() {
    var page = onThePhone();
    var words = page.locator("#words");
    var scrolls = "box => box.scrollHeight > box.clientHeight";

    assertThat(words).isVisible();
    assertThat(words.evaluate(scrolls)).isEqualTo(false);
    words.fill("บรรทัดหนึ่ง\nบรรทัดสอง");
    assertThat(words.evaluate(scrolls)).isEqualTo(false);
    words.fill("บรรทัด\n".repeat(20));
    assertThat(words.evaluate(scrolls)).isEqualTo(true);
  }

  @Test
  void forgetsQuickRepliesWhenANewerMessageComes() {
    line.botSays("U1", CannedData.GREETING);
    var page = onThePhone();
    assertThat(page.locator(".quick-reply")).hasCount(5);

    line.botPushes("U1", CannedData.text("สถานะของเรื่องเปลี่ยนแล้ว"));

    assertThat(page.locator("#quick-replies")).isHidden();
  }

  @Test
  void forgetsQuickRepliesOnceOneIsUsedThoughNothingNewAppears() {
    line.botSays("U1", CannedData.GREETING);
    var page = onThePhone();

    page.locator(".quick-reply", hasText("ฝากเรื่อง")).click();

    assertThat(page.locator("#quick-replies")).isHidden();
    awaitAct("postback");
    assertThat(line.acts.getLast().get("data").asString()).isEqualTo("flow=new");
    assertThat(line.acts.getLast().get("displayText").asString()).isEqualTo("ฝากเรื่อง");
  }

  @Test
  void sendsByEnterAndBreaksTheLineByShiftEnter() {
    var page = onTheDesk();
    var words = page.locator("#words");

    words.pressSequentially("บรรทัดหนึ่ง");
    words.press("Shift+Enter");
    words.pressSequentially("บรรทัดสอง");
    words.press("Enter");

    assertThat(page.locator(".row.citizen .bubble")).hasText("บรรทัดหนึ่ง\nบรรทัดสอง");
    assertThat(words).hasValue("");
    assertThat(line.acts).hasSize(1);
  }

  @Test
  void givesTheTextBackWhenTheSimulatorDidNotTakeIt() {
    var page = onThePhone();
    page.locator("#words").fill("ข้อความที่ต้องไม่หาย");
    line.fallSilent();

    page.locator("#send").click();

    assertThat(page.locator(".note.problem")).isVisible();
    assertThat(page.locator("#words")).hasValue("ข้อความที่ต้องไม่หาย");
  }

  @Test
  void opensTheRichMenuByItsBarAndTapsItsAreas() {
    line.richMenu(CannedData.RICH_MENU);
    var page = onThePhone();
    assertThat(page.locator("#rich-menu-picture")).isHidden();

    page.locator("#rich-menu-bar").click();
    page.locator(".rich-menu-area").last().click();

    assertThat(page.locator(".row.citizen .bubble")).hasText("ติดตามเรื่อง");
  }

  @Test
  void hidesTheRichMenuOnAPc() {
    line.richMenu(CannedData.RICH_MENU);
    var page = onTheDesk();
    assertThat(page.locator("#rich-menu")).isVisible();

    page.locator("#pc").check();

    assertThat(page.locator("#rich-menu")).isHidden();
  }

  @Test
  void takesBackAnOwnMessageAndLeavesItsTrace() {
    var said = line.citizenSays("U1", CannedData.text("พิมพ์ผิด"));
    var page = onThePhone();

    page.locator(".row.citizen .bubble").click(rightButton());
    page.locator("#message-menu button", hasText("ยกเลิกการส่ง")).click();
    awaitAct("unsend");
    line.rewrite("U1", said.put("unsent", true).put("messageId", "m1"));

    assertThat(line.acts.getLast().get("messageId").asString()).isEqualTo("m1");
    assertThat(page.locator(".bubbles")).not().containsText("พิมพ์ผิด");
    assertThat(page.locator(".bubbles")).containsText("ท่านยกเลิกการส่งข้อความ");
  }

  @Test
  void quotesAMessage() {
    var asked = line.botSays("U1", CannedData.text("ท่านอยู่หน่วยงานใดคะ"));
    var page = onThePhone();

    page.locator(".row.bot .more").click();
    page.locator("#message-menu button", hasText("ตอบกลับข้อความนี้")).click();
    assertThat(page.locator("#quoting-text")).hasText("ท่านอยู่หน่วยงานใดคะ");
    page.locator("#words").fill("อบต. ทดสอบ");
    page.locator("#send").click();

    assertThat(page.locator("#quoting")).isHidden();
    assertThat(page.locator(".row.citizen .bubble")).hasCount(1);
    assertThat(line.acts.getLast().get("quotedMessageId")).isEqualTo(asked.get("messageId"));
  }

  @Test
  void sendsPicturesChosenTogetherAsOneSet() {
    var page = onThePhone();

    page.locator("#pick-image").setInputFiles(new FilePayload[] {photo("ก.png"), photo("ข.png")});
    await(() -> line.files.size() == 2);

    assertThat(line.files.getFirst()).contains("kind=image", "name=ก.png", "index=1", "total=2");
    assertThat(line.files.getLast()).contains("index=2", "total=2", setOf(line.files.getFirst()));
  }

  @Test
  void sendsAPlaceAStickerAndAMadeUpVoice() {
    var page = onThePhone();

    page.locator("#open-stickers").click();
    page.locator("#sticker-sheet button").first().click();
    awaitAct("sticker");
    page.locator("#attach").click();
    page.locator("#place-button").click();
    page.locator("[data-place=townhall]").click();
    page.locator("#place-dialog button[value=ok]").click();
    awaitAct("location");
    page.locator("#record").click();
    await(() -> line.files.size() == 1);

    assertThat(line.acts.getFirst().get("stickerId").asString()).isEqualTo("1988");
    assertThat(line.acts.getLast().get("title").asString()).isEqualTo("เทศบาลนครเชียงใหม่");
    assertThat(line.files.getFirst()).contains("kind=audio", "duration=2000");
  }

  @Test
  void showsTheLoadingAnimationUntilTheAnswerComes() {
    var page = onThePhone();
    assertThat(page.locator("#empty-chat")).isVisible();

    line.typing("U1", 20);
    assertThat(page.locator("#typing")).isVisible();
    line.botSays("U1", CannedData.text("พบคำตอบแล้วค่ะ"));

    assertThat(page.locator("#typing")).isHidden();
  }

  @Test
  void leavesTheReaderOfOlderMessagesInPeace() {
    for (int i = 0; i < 30; i++) {
      line.botSays("U1", CannedData.text("ข้อความที่ " + i));
    }
    var page = onThePhone();
    var talk = page.locator("#talk");
    assertThat(page.locator(".bubbles .row")).hasCount(30);
    talk.evaluate("talk => talk.scrollTop = 100");

    line.botSays("U1", CannedData.text("มาใหม่"));

    assertThat(page.locator("#newer")).hasText("ข้อความใหม่ 1 ↓");
    assertThat(talk.evaluate("talk => talk.scrollTop")).isEqualTo(100);
    page.locator("#newer").click();
    assertThat(page.locator(".bubble").last()).isInViewport();
    assertThat(page.locator("#newer")).isHidden();
  }

  @Test
  void saysNewMessagesToAScreenReaderButNotTheOldOnes() {
    line.botSays("U1", CannedData.text("ของเก่า"));
    var page = onThePhone();
    assertThat(page.locator(".bubble")).hasCount(1);
    assertThat(page.locator("#spoken")).hasText("");

    line.botSays("U1", CannedData.text("ของใหม่"));

    assertThat(page.locator("#spoken")).containsText("ของใหม่");
  }

  @Test
  void saysReadOnceTheAccountAnswered() {
    line.citizenSays("U1", CannedData.text("สวัสดี"));
    var page = onThePhone();
    assertThat(page.locator(".row.citizen")).hasCount(1);
    assertThat(page.locator(".read")).hasCount(0);

    line.botSays("U1", CannedData.text("สวัสดีค่ะ"));

    assertThat(page.locator(".read")).hasText("อ่านแล้ว");
  }

  /// It asks for the chat twice when it opens, once for whose it is and once for the line.
  @Test
  void keepsWhatIsSaidWhileTheChatLoads() {
    line.citizenSays("U1", CannedData.text("สวัสดี"));
    line.whileAChatLoads(time -> {
      if (time == 2) {
        line.botSays("U1", CannedData.text("มาระหว่างนั้น"));
      }
    });

    var page = onThePhone();

    assertThat(page.locator("#spoken")).containsText("มาระหว่างนั้น");
    line.botSays("U1", CannedData.text("มาทีหลัง"));
    assertThat(page.locator(".bubble"))
        .hasText(new String[] {"สวัสดี", "มาระหว่างนั้น", "มาทีหลัง"});
  }

  private static FilePayload photo(String name) {
    return new FilePayload(name, "image/png", CannedData.PICTURE);
  }

  private static String setOf(String query) {
    return query.substring(query.indexOf("set="), query.indexOf("&", query.indexOf("set=")));
  }

  private static Locator.ClickOptions rightButton() {
    return new Locator.ClickOptions().setButton(com.microsoft.playwright.options.MouseButton.RIGHT);
  }
}
