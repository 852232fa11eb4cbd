package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import saitrong.staff.Login;
import saitrong.staff.Sessions;
import saitrong.staff.StaffForTests;

/// A page that stays open in a real browser outlives its session, and what is typed in it too.
class SignedOutInABrowserTest extends BrowserAtTheDesk {

  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(30_000);
  private static final String COMES_BACK = "window.dispatchEvent(new Event('focus'))";
  private static final String IS_HIDDEN =
      "(is) => { Object.defineProperty(document, 'hidden', { value: is, configurable: true });"
          + " document.dispatchEvent(new Event('visibilitychange')); }";

  @Test
  void sendsWhatWasTypedAfterSigningInInAnotherTab() {
    writesInHerChat();
    bot.part(Sessions.class).endAll(new Login("agent"));
    her.citizen.says("ยังอยู่ไหมคะ");
    assertThat(bar()).containsText("ข้อความที่พิมพ์ค้างไว้ยังอยู่ในหน้านี้", SOON);
    button(desk, "ส่ง").click();
    assertThat(say()).hasValue("พิมพ์ไว้ก่อนหมดเวลา");
    assertThat(bar()).isFocused();
    keep("signed-out-1280");
    desk.setViewportSize(360, 800);
    keep("signed-out-360");

    var other = desk.context().waitForPage(() -> desk.getByText("เข้าสู่ระบบในแท็บใหม่").click());
    signsIn(other, "agent");
    assertThat(other.locator("#main")).containsText("กลับไปแท็บเดิม", SOON);
    button(desk, "ส่ง").click();

    assertThat(desk.locator(".chat .officer").last()).containsText("พิมพ์ไว้ก่อนหมดเวลา", SOON);
    assertThat(bar()).isHidden();
  }

  @Test
  void goesOnByItselfForWhoeverComesBackSignedIn() {
    writesInHerChat();
    bot.part(Sessions.class).endAll(new Login("agent"));
    desk.evaluate(COMES_BACK);
    assertThat(bar()).containsText("ออกจากระบบแล้ว", SOON);

    signsInBeside("agent");
    her.citizen.says("ตอบหน่อยค่ะ");
    desk.evaluate(COMES_BACK);

    assertThat(desk.locator(".chat .citizen").last()).containsText("ตอบหน่อยค่ะ", SOON);
    assertThat(bar()).isHidden();
    assertThat(say()).hasValue("พิมพ์ไว้ก่อนหมดเวลา");
  }

  /// On a computer that colleagues share.
  @Test
  void sendsNothingInTheNameOfSomebodyElse() {
    writesInHerChat();
    signsInBeside("colleague");
    desk.evaluate(COMES_BACK);
    assertThat(bar()).containsText("เข้าสู่ระบบเป็นผู้อื่นแล้ว", SOON);

    desk.evaluate("document.querySelector('.reply').requestSubmit()");

    assertThat(bar()).isFocused();
    assertThat(say()).hasValue("พิมพ์ไว้ก่อนหมดเวลา");
    assertThat(desk.locator(".chat .officer")).hasCount(0);
  }

  /// Who counts the waiting passes for somebody at a screen.
  @Test
  void asksForNothingWhereNobodySeesIt() {
    signIn();
    desk.clock().install();
    open("/console/account");
    desk.waitForRequest("**/waiting", () -> desk.clock().runFor(20_000));
    desk.evaluate(IS_HIDDEN, true);
    var asked = new ArrayList<String>();
    desk.onRequest(it -> asked.add(it.url()));

    desk.clock().runFor(60_000);
    assertThat(asked).noneMatch(it -> it.endsWith("/waiting"));

    desk.waitForRequest("**/waiting", () -> desk.evaluate(IS_HIDDEN, false));
  }

  private void writesInHerChat() {
    signIn();
    callsAnOfficerWhoTakesTheChat();
    say().fill("พิมพ์ไว้ก่อนหมดเวลา");
  }

  /// Whoever is signed in there.
  private void signsInBeside(String login) {
    var other = desk.context().newPage();
    other.navigate(bot.address("/console/sign-in").toString());
    signsIn(other, login);
    assertThat(other.locator("h1")).hasText("ภาพรวม");
  }

  private static void signsIn(Page page, String login) {
    page.getByLabel("ชื่อผู้ใช้").fill(login);
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    button(page, "เข้าสู่ระบบ").click();
    assertThat(page.locator(".who")).isVisible();
  }

  private Locator bar() {
    return desk.locator("#out");
  }

  private Locator say() {
    return desk.getByLabel("ข้อความถึงผู้รับบริการ");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
