package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.staff.Login;
import saitrong.staff.Sessions;
import saitrong.staff.StaffForTests;

/// A session ends while its officer has a page before them: nothing is done, what they wrote comes
/// back, and from the sign-in they come to the page that they were on.
class SignedOutMeanwhileTest extends TalkAtTheDesk {

  private static final byte[] PICTURE = "\u0089PNG, in name only".getBytes(UTF_8);
  private static final String WROTE = "เจ้าหน้าที่พิมพ์ไว้ <ยาวมาก>\r\nสองบรรทัด";
  private static final String SHOWN = "เจ้าหน้าที่พิมพ์ไว้ &lt;ยาวมาก&gt;\r\nสองบรรทัด</textarea>";

  /// The button of the page that is answered.
  private static final Pattern ON = Pattern.compile("btn-primary\" href=\"([^\"]+)\"");

  @Test
  void givesBackWhatWasWrittenBesideAPicture() throws Exception {
    send("take");
    var form = onThePage(Map.of("words", WROTE));
    isSignedOut();

    var answer = desk.postFile(path() + "/say", form, "picture", "ทาง.png", PICTURE);

    isGivenBack(answer);
    comesTo(path(), first(ON, answer.body()));
    assertThat(page()).doesNotContain("เจ้าหน้าที่พิมพ์ไว้");
  }

  @Test
  void givesBackWhatWasWrittenIntoAnyOtherForm() throws Exception {
    her.leavesAQuestion();
    var step = path(her.ticket()) + "/answer";
    var form = Map.of("_csrf", desk.formToken("/console/account"), "words", WROTE);
    isSignedOut();

    var answer = desk.post(step, form);

    isGivenBack(answer);
    comesTo(path(her.ticket()), first(ON, answer.body()));
  }

  /// As where somebody signed out in another tab: the browser has nothing of the session left.
  @Test
  void givesItBackToABrowserThatForgotTheSessionAltogether() throws Exception {
    send("take");
    var form = onThePage(Map.of("words", WROTE));
    desk.cookies().getCookieStore().removeAll();

    isGivenBack(desk.post(path() + "/say", form));
    isGivenBack(desk.postFile(path() + "/say", form, "picture", "", new byte[0]));
  }

  private void isGivenBack(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("ท่านออกจากระบบแล้ว", "readonly", SHOWN);
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }

  @Test
  void saysItInTheirLanguage() throws Exception {
    desk.get("/console/account?lang=en");
    var form = onThePage(Map.of("words", WROTE));
    isSignedOut();

    assertThat(desk.post(path() + "/note", form).body())
        .contains("<html lang=\"en\">", "You are signed out", SHOWN);
  }

  @Test
  void saysThatWhatWasPressedWasNotDone() throws Exception {
    var form = onThePage(Map.of());
    isSignedOut();

    var led = desk.post(path() + "/take", form);

    assertThat(led.statusCode()).isEqualTo(303);
    assertThat(desk.get(location(led)).body()).contains("สิ่งที่กดเมื่อครู่จึงยังไม่ได้ทำ");
    comesTo(path(), location(led));
    assertThat(page()).contains("รับแชตนี้");
  }

  /// A browser says where a form comes from, and no page can make it say otherwise.
  @ParameterizedTest
  @ValueSource(
      strings = {"Sec-Fetch-Site=cross-site", "Origin=https://elsewhere.example", "Origin=null"})
  void putsNoWordsOfAnotherSiteOnAPageOfOurs(String says) throws Exception {
    var header = says.split("=", 2);
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      for (var browser : new DeskBrowser[] {stranger, desk}) {
        var answer =
            browser.post(path() + "/say", Map.of("words", "โทรหาเรา"), header[0], header[1]);

        assertThat(answer.body()).doesNotContain("โทรหาเรา");
        assertThat(answer.statusCode()).isEqualTo(browser == desk ? 403 : 303);
      }
    }
  }

  @Test
  void neverShowsAPassword() throws Exception {
    var form =
        Map.of(
            "_csrf",
            desk.formToken("/console/password"),
            "once",
            "",
            "now",
            "ลับ",
            "wanted",
            "ลับ");
    isSignedOut();

    var led = desk.post("/console/password", form);

    assertThat(led.statusCode()).isEqualTo(303);
    assertThat(location(led)).startsWith("/console/sign-in?to=%2Fconsole%2Fpassword");
  }

  /// A part of a page that asks by itself, or a form on it: the page stays, with what is typed.
  @Test
  void leadsNoPageAwayThatAsksForAPartOfItself() throws Exception {
    send("take");
    isSignedOut();

    for (var part : new String[] {path() + "/said", "/console/talks", "/console/talks/waiting"}) {
      stays(desk.get(part, "HX-Request", "true"));
    }
    stays(desk.post(path() + "/typing", Map.of(), "HX-Request", "true"));
    stays(desk.post(path() + "/note", Map.of("words", "จด"), "HX-Request", "true"));
  }

  private static void stays(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("HX-Redirect")).isEmpty();
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  /// The page that it was sent from does not know the new session.
  @Test
  void givesBackWhatCameFromAPageOfTheSessionBefore() throws Exception {
    send("take");
    var form = onThePage(Map.of("words", WROTE));
    desk.signsIn("agent");

    for (var answer :
        new HttpResponse<?>[] {
          desk.post(path() + "/say", form),
          desk.postFile(path() + "/say", form, "picture", "ทาง.png", PICTURE)
        }) {
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body().toString()).contains("เปิดไว้ก่อนเข้าสู่ระบบครั้งนี้", SHOWN);
      assertThat(first(ON, answer.body().toString())).isEqualTo(path());
    }
    assertThat(page()).doesNotContain("เจ้าหน้าที่พิมพ์ไว้");
  }

  @Test
  void showsAnotherSignInToWhoeverSignsInTwice() throws Exception {
    try (var browser = new DeskBrowser(bot.address("/"))) {
      var waiting =
          Map.of(
              "_csrf",
              browser.formToken("/console/sign-in"),
              "login",
              "agent",
              "password",
              StaffForTests.PASSWORD);
      browser.signsIn("agent");

      assertThat(location(browser.post("/console/sign-in", waiting))).isEqualTo("/console/sign-in");
    }
  }

  private Map<String, String> onThePage(Map<String, String> typed) throws Exception {
    var all = new HashMap<>(typed);
    all.put("once", once(page()));
    all.put("_csrf", desk.formToken(path()));
    return all;
  }

  private void isSignedOut() {
    bot.part(Sessions.class).endAll(new Login("agent"));
  }

  /// By the link to the sign-in, as a browser reads it off the page.
  private void comesTo(String page, String signIn) throws Exception {
    assertThat(signIn).startsWith("/console/sign-in?to=");
    var to =
        URLDecoder.decode(
            signIn.replaceFirst("&.*", "").substring("/console/sign-in?to=".length()), UTF_8);
    var came =
        desk.sends(
            signIn.replace("&amp;", "&"),
            "/console/sign-in",
            Map.of("login", "agent", "password", StaffForTests.PASSWORD, "to", to));
    assertThat(location(came)).isEqualTo(page);
    assertThat(desk.get(page).statusCode()).isEqualTo(200);
  }
}
