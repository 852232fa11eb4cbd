package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.MovableClock;
import saitrong.staff.Accounts;
import saitrong.staff.OnceTokens;
import saitrong.staff.Role;
import saitrong.staff.Sessions;
import saitrong.staff.StaffForTests;

/// Who comes in at the desk, over the wire, and what a page of somebody else can do: nothing.
class DeskDoorsTest {

  private static final String TEMPORARY = "ชั่วคราว สำหรับวันแรก";
  private static final String CHOSEN = "ร่มสีฟ้า ใต้ต้นมะขาม";

  @TempDir static Path data;

  private static final MovableClock CLOCK = new MovableClock();
  private static RunningBot bot;
  private DeskBrowser desk;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK);
    StaffForTests.hire(bot.part(Accounts.class), "officer", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void aBrowser() {
    desk = new DeskBrowser(bot.address("/"));
  }

  @AfterEach
  void closed() {
    desk.close();
  }

  @Test
  void leadsAStrangerToTheSignInAndThenToWhereTheyWantedToGo() throws Exception {
    var led = desk.get("/console/account?tab=1");
    assertThat(led.statusCode()).isEqualTo(303);
    assertThat(location(led)).isEqualTo("/console/sign-in?to=%2Fconsole%2Faccount%3Ftab%3D1");

    var came =
        desk.sends(
            location(led),
            "/console/sign-in",
            Map.of(
                "login", "officer", "password", StaffForTests.PASSWORD, "to", "/console/account"));
    assertThat(location(came)).isEqualTo("/console/account");
    assertThat(desk.get("/console/account").body()).contains("เจ้าหน้าที่ officer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/console",
        "//elsewhere.example",
        "/consolex",
        "/\\elsewhere.example",
        "/console/{x}",
        "javascript:alert(1)"
      })
  void leadsNobodyToAnotherSite(String to) throws Exception {
    var came =
        desk.sends(
            "/console/sign-in",
            "/console/sign-in",
            Map.of("login", "officer", "password", StaffForTests.PASSWORD, "to", to));

    assertThat(location(came)).isEqualTo("/console");
  }

  @Test
  void saysThatItWasWrongAndKeepsTheNameThatWasTyped() throws Exception {
    var refused = desk.signsIn("officer", "กล้วยหอมทอง เมื่อวาน");

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body())
        .contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง", "value=\"officer\"")
        .doesNotContain("กล้วยหอมทอง");
    assertThat(desk.get("/console").statusCode()).isEqualTo(303);
  }

  @Test
  void makesWhoeverGuessesWaitAndSaysHowLong() throws Exception {
    StaffForTests.hire(bot.part(Accounts.class), "guessed", Role.AGENT);
    for (int i = 0; i < 5; i++) {
      desk.signsIn("guessed", "เดาครั้งที่ " + i);
    }
    var refused = desk.signsIn("guessed");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(refused.body()).contains("โปรดรอประมาณ 1 นาที");
    CLOCK.advance(Duration.ofMinutes(1));
    assertThat(location(desk.signsIn("guessed"))).isEqualTo("/console");
  }

  @Test
  void letsWhoeverHasATemporaryPasswordDoNothingButChooseTheirOwn() throws Exception {
    StaffForTests.newcomer(bot.part(Accounts.class), "newcomer", TEMPORARY, Role.AGENT);
    desk.signsIn("newcomer", TEMPORARY);

    assertThat(location(desk.get("/console"))).isEqualTo("/console/password");
    assertThat(location(desk.get("/console/account"))).isEqualTo("/console/password");
    assertThat(desk.get("/console/password").body()).contains("รหัสผ่านชั่วคราว");
    assertThat(choose(TEMPORARY, CHOSEN, "ไม่เหมือนกัน").body())
        .contains("ไม่เหมือนกัน โปรดพิมพ์ใหม่");
    assertThat(choose(TEMPORARY, "สั้น", "สั้น").body()).contains("อย่างน้อย 12 ตัวอักษร");
    assertThat(choose("ไม่ใช่รหัสนี้", CHOSEN, CHOSEN).body())
        .contains("รหัสผ่านปัจจุบันไม่ถูกต้อง");
    assertThat(location(choose(TEMPORARY, CHOSEN, CHOSEN)))
        .isEqualTo("/console/account?chosen=yes");
    assertThat(desk.get("/console").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> choose(String now, String wanted, String again) throws Exception {
    var once = desk.once("/console/password");
    return desk.sends(
        "/console/password",
        "/console/password",
        Map.of("once", once, "now", now, "wanted", wanted, "again", again));
  }

  /// The second click of two comes with what the browser had before the first was answered, and
  /// what the browser shows is the answer to the second.
  @Test
  void answersTheSecondOfTwoClicksAsTheFirst() throws Exception {
    StaffForTests.hire(bot.part(Accounts.class), "clicker", Role.AGENT);
    desk.signsIn("clicker");
    var before = session(desk);
    var form = new HashMap<>(Map.of("once", desk.once("/console/password")));
    form.put("_csrf", desk.formToken("/console/password"));
    form.putAll(Map.of("now", StaffForTests.PASSWORD, "wanted", CHOSEN, "again", CHOSEN));

    assertThat(location(desk.post("/console/password", form)))
        .isEqualTo("/console/account?chosen=yes");
    holds(desk, before);
    assertThat(location(desk.post("/console/password", form)))
        .isEqualTo("/console/account?chosen=yes");
    assertThat(desk.get("/console/account?chosen=yes").body()).contains("บันทึกรหัสผ่านใหม่แล้ว");

    holds(desk, before);
    assertThat(desk.get("/console/account").statusCode()).as("the old session").isEqualTo(303);
    assertThat(location(desk.get("/console/password"))).startsWith("/console/sign-in");
    form.put("once", bot.part(OnceTokens.class).fresh("account clicker"));
    form.put("wanted", CHOSEN + " อีก");
    form.put("again", CHOSEN + " อีก");
    assertThat(desk.post("/console/password", form).body()).contains("รหัสผ่านปัจจุบันไม่ถูกต้อง");
  }

  @Test
  void tellsWhoeverGoesOutTwiceThatTheyAreOut() throws Exception {
    desk.signsIn("officer");
    var before = session(desk);
    var form = new HashMap<>(Map.of("once", desk.once("/console/account")));
    form.put("_csrf", desk.formToken("/console/account"));
    for (var way : List.of("/console/sign-out-everywhere", "/console/sign-out")) {
      assertThat(location(desk.post(way, form))).isEqualTo("/console/sign-in?gone=yes");
      holds(desk, before);
    }
  }

  @Test
  void takesNoFormWithAnIdThatWasMadeUp() throws Exception {
    desk.signsIn("officer");
    var form = Map.of("once", "made.up", "now", "x", "wanted", CHOSEN, "again", CHOSEN);
    for (var way : List.of("/console/password", "/console/sign-out-everywhere")) {
      assertThat(desk.sends("/console/account", way, form).statusCode()).as(way).isEqualTo(403);
    }
    assertThat(desk.get("/console").statusCode()).isEqualTo(200);
  }

  private void holds(DeskBrowser browser, String session) {
    var cookie = new HttpCookie("saitrong-desk", session);
    cookie.setPath("/console");
    cookie.setVersion(0);
    cookie.setDomain(bot.address("/").getHost());
    browser.cookies().getCookieStore().removeAll();
    browser.cookies().getCookieStore().add(bot.address("/console"), cookie);
  }

  @Test
  void signsOutHere() throws Exception {
    desk.signsIn("officer");
    var out = desk.sends("/console/account", "/console/sign-out", Map.of());

    assertThat(location(out)).isEqualTo("/console/sign-in?gone=yes");
    assertThat(desk.get("/console/sign-in?gone=yes").body()).contains("ออกจากระบบแล้ว");
    assertThat(desk.get("/console/sign-in").body()).doesNotContain("ออกจากระบบแล้ว");
    assertThat(desk.get("/console").statusCode()).isEqualTo(303);
  }

  @Test
  void signsOutEverywhere() throws Exception {
    StaffForTests.hire(bot.part(Accounts.class), "wanderer", Role.AGENT);
    desk.signsIn("wanderer");
    try (var elsewhere = new DeskBrowser(bot.address("/"))) {
      elsewhere.signsIn("wanderer");
      var form = Map.of("once", desk.once("/console/account"));
      desk.sends("/console/account", "/console/sign-out-everywhere", form);

      assertThat(desk.get("/console").statusCode()).isEqualTo(303);
      assertThat(elsewhere.get("/console").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void isOutWithTheNextClickWhenTheAccountIsClosed() throws Exception {
    var gone = StaffForTests.hire(bot.part(Accounts.class), "leaver", Role.AGENT);
    desk.signsIn("leaver");
    bot.part(Accounts.class).open(gone.login(), false);

    assertThat(desk.get("/console").statusCode()).isEqualTo(303);
  }

  @Test
  void takesNoFormOfAPageOfSomebodyElse() throws Exception {
    desk.signsIn("officer");

    assertThat(desk.post("/console/sign-out", Map.of()).statusCode()).isEqualTo(403);
    assertThat(desk.post("/console/sign-out", Map.of("_csrf", "made-up")).statusCode())
        .isEqualTo(403);
    assertThat(desk.get("/console").statusCode()).isEqualTo(200);
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      var fields = Map.of("login", "officer", "password", StaffForTests.PASSWORD, "to", "/console");
      assertThat(stranger.post("/console/sign-in", fields).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void isWorthNothingWhateverTheBrowserHeldBefore() throws Exception {
    desk.signsIn("officer");
    var before = session(desk);
    desk.signsIn("officer");

    assertThat(session(desk)).isNotEqualTo(before);
    assertThat(bot.part(Sessions.class).accountOf(new saitrong.staff.Session(before))).isEmpty();
  }

  @Test
  void leadsNoPageAwayThatAsksForAPartOfItself() throws Exception {
    var part = desk.get("/console", "HX-Request", "true");

    assertThat(part.statusCode()).isEqualTo(401);
    assertThat(part.headers().firstValue("HX-Redirect")).isEmpty();
  }

  @Test
  void allowsNoScriptOfAnyPageNoFrameAndNoCopy() throws Exception {
    desk.signsIn("officer");
    var headers = desk.get("/console").headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(desk.signsIn("officer").headers().allValues("Set-Cookie"))
        .allSatisfy(
            cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
  }

  @Test
  void showsNothingAtAnAddressThatNobodyNamed() throws Exception {
    desk.signsIn("officer");
    var shut = desk.get("/console/nothing-here");

    assertThat(shut.statusCode()).isEqualTo(403);
    assertThat(shut.body()).contains("เปิดหน้านี้ไม่ได้", "This page stays shut");
  }

  @Test
  void leavesTheWebhookAndThePublicsPagesToTheirOwnDoors() throws Exception {
    assertThat(bot.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(desk.post("/line/webhook", Map.of()).statusCode()).isNotIn(302, 303, 403);
  }

  private static String session(DeskBrowser browser) {
    return browser.cookies().getCookieStore().getCookies().stream()
        .filter(it -> it.getName().equals("saitrong-desk"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
