package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever goes on from what a form was answered with, and back, finds a page of the desk and no
/// error of the browser.
class BackToAPageInABrowserTest extends BrowserAtTheDesk {

  @BeforeEach
  void anOfficerIsAtTheDesk() {
    signIn();
  }

  @Test
  void isOfTheChatWhereAMessageWasRefused() {
    callsAnOfficerWhoTakesTheChat();
    isRefused();

    desk.getByText("กลับไปรายการผู้รอคุย").click();
    assertThat(desk.locator("h1")).hasText("คุยในแชต");
    desk.goBack();

    assertThat(desk.locator(".reply")).isVisible();
    assertThat(desk.url()).endsWith(path());
  }

  @Test
  void isOfTheChatWhereTheMessageWasSentAtLast() {
    callsAnOfficerWhoTakesTheChat();
    isRefused();

    desk.locator("#say").fill("สวัสดีค่ะ");
    tap("ส่ง");
    assertThat(desk.locator("#said .officer").last()).containsText("สวัสดีค่ะ");
    desk.goBack();

    assertThat(desk.locator("#said .officer").last()).containsText("สวัสดีค่ะ");
  }

  /// Whoever goes nowhere loses nothing of what they typed.
  @Test
  void keepsWhatWasTypedWhereItIsLoadedAnew() {
    callsAnOfficerWhoTakesTheChat();
    isRefused();

    desk.reload();

    assertThat(desk.locator("#say")).hasValue("ก".repeat(4001));
  }

  @Test
  void isOfTheCaseWhereAStepWasRefused() {
    var ticket = new Calls(bot).one();
    open(CaseAtTheDesk.path(ticket));
    desk.locator("summary:text-is('ยกเลิก')").click();
    tap("ยกเลิก");
    assertThat(desk.locator("[role=alert]").first()).containsText("เหตุผลที่ยกเลิก");

    desk.getByText("กลับไปรายการเรื่อง").click();
    assertThat(desk.locator("h1")).hasText("เรื่อง");
    desk.goBack();

    assertThat(desk.locator("h1")).containsText(ticket.number().toString());
  }

  @Test
  void isTheListWhereSeveralCasesWereMoved() {
    var ticket = new Calls(bot).one();
    open("/console/cases?view=new&sort=received");
    desk.getByLabel("เลือกเรื่อง " + ticket.number()).check();
    desk.locator("#several-steps summary").click();
    tap("รับเรื่องที่เลือก");
    assertThat(desk.locator("#several")).containsText("ทำแล้ว 1 เรื่อง");

    desk.locator("#several li a").click();
    assertThat(desk.locator("h1")).containsText(ticket.number().toString());
    desk.goBack();

    assertThat(desk.locator("h1")).hasText("เรื่อง");
  }

  @Test
  void isTheSignInWhereThePasswordWasWrong() {
    var other = opened(1280, 900);
    other.navigate(bot.address("/console").toString());
    other.getByLabel("ชื่อผู้ใช้").fill("agent");
    other.getByLabel("รหัสผ่าน").fill("wrong");
    other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เข้าสู่ระบบ")).click();
    assertThat(other.locator("[role=alert]").first()).isVisible();
    other.locator(".language").click();
    assertThat(other.locator("html")).hasAttribute("lang", "en");
    other.goBack();

    assertThat(other.locator("input[type=password]")).isVisible();
    other.context().close();
  }

  /// For it is too long, which the page does not let happen.
  private void isRefused() {
    desk.locator("#say").evaluate("it => { it.maxLength = 9000; it.value = 'ก'.repeat(4001); }");
    tap("ส่ง");
    assertThat(desk.locator("[role=alert]").first()).containsText("ยังไม่ได้ส่ง");
  }

  private void tap(String name) {
    desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
