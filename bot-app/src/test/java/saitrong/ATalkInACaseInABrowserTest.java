package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.ticket.Tickets;

/// An officer says what came of a talk in which a script opened a case.
class ATalkInACaseInABrowserTest extends BrowserAtTheDesk {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String QUESTION = "ท่านพึงพอใจบริการของหน่วยงานระดับใด";

  @BeforeEach
  void anOfficersScriptOpensACase() {
    signIn();
    callsAnOfficerWhoTakesTheChat();
    desk.locator("summary:text-is('ให้ระบบถามข้อมูล (ชุดสนทนา)')").click();
    desk.locator("#script").selectOption("suggestion");
    desk.getByText("เริ่มถาม").click();
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains(QUESTION), SOON, "the question");
    assertThat(desk.locator("#script-stop")).isVisible();
    keep("talk-script-1280");
    her.says("5");
    her.says("เพิ่มที่จอดรถ");
    her.taps("ถูกต้อง ส่งเรื่อง");
    assertThat(desk.locator("#said")).containsText("ชุดสนทนาที่ท่านเริ่มไว้จบแล้ว");
    assertThat(desk.locator("#script-stop")).hasCount(0);
    desk.reload();
    desk.getByText("ตรวจหรือแก้ไขก่อนบันทึก").click();
  }

  @Test
  void isAskedForWhatACaseOfItsOwnNeedsOnceItIsToBeOne() {
    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(desk.getByLabel("อยู่ในเรื่อง " + ticket.number())).isChecked();
    assertThat(desk.locator("#topic")).isHidden();
    assertThat(desk.locator(".must:visible")).hasCount(0);
    keep("talk-in-a-case-1280");

    desk.getByLabel("เปิดเรื่องเพื่อดำเนินการต่อ").check();
    assertThat(desk.locator("label[for=topic]")).containsText("ต้องกรอก");
    assertThat(desk.locator("label[for=answer] .must")).isHidden();
    desk.locator("[value=answered]").check();
    assertThat(desk.locator("label[for=answer] .must")).isVisible();
    keep("talk-in-no-case-1280");
  }
}
