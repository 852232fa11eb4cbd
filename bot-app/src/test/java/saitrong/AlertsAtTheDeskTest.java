package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.alert.AlertChoices;
import saitrong.alert.AlertSettings;
import saitrong.alert.FakeSmtp;
import saitrong.handoff.Talks;
import saitrong.linked.LinkedChats;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Holder;
import saitrong.ticket.Step;
import saitrong.ticket.Way;

/// An officer says how they want to be told, and their browser is told so, of chats and cases.
class AlertsAtTheDeskTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final JumpingClock CLOCK = new JumpingClock();
  private static final String PAGE = "/console/account/alerts";
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final String[] JSON = {"Accept", "application/json"};

  /// Two weeks later is a holiday, on which nobody can be called.
  private static final Duration A_WORKING_DAY_LATER = Duration.ofDays(15);

  private static final Login AGENT = new Login("agent");

  @TempDir static Path data;

  private static final FakeSmtp MAIL = new FakeSmtp();
  private static RunningBot bot;
  private DeskBrowser desk;
  private AtTheService her;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot =
        new RunningBot(
            data,
            CLOCK,
            "--saitrong.smtp.host=127.0.0.1",
            "--saitrong.smtp.port=" + MAIL.port(),
            "--saitrong.smtp.from=helpdesk@office.example",
            "--saitrong.smtp.security=none");
    for (var role : Role.values()) {
      StaffForTests.hire(bot.part(Accounts.class), role.code(), role);
    }
  }

  @AfterAll
  static void stop() {
    bot.close();
    MAIL.close();
  }

  @BeforeEach
  void somebodyIsThere(TestInfo story) throws Exception {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    desk = at("agent");
    bot.part(AlertChoices.class).keep(AlertSettings.usual(AGENT));
  }

  @AfterEach
  void everybodyGoesHome() {
    var talks = bot.part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
    desk.close();
  }

  @Test
  void isQuietUntilSomebodyChoosesOtherwise() throws Exception {
    assertThat(desk.get("/console/account").body()).contains("href=\"" + PAGE + "\"");
    var page = desk.get(PAGE).body();

    assertThat(page)
        .contains("name=\"sound\" value=\"true\">", "name=\"notice\" value=\"true\" aria")
        .contains("value=\"20.00\"", "value=\"08.00\"")
        .containsPattern("name=\"quietDaysOff\" value=\"true\" checked")
        .contains("มีผู้รอคุยกับเจ้าหน้าที่");
    assertThat(feed("")).contains("\"sound\":false", "\"notice\":false");
  }

  @Test
  void keepsWhatIsChosenOnRecord() throws Exception {
    var kept = send(Map.of("notice", "true", "quietFrom", "21.30", "quietTo", "6:15"));

    assertThat(location(kept)).isEqualTo(PAGE + "?kept=yes");
    assertThat(desk.get(location(kept)).body())
        .contains("บันทึกแล้ว", "value=\"21.30\"", "value=\"06.15\"")
        .doesNotContainPattern("name=\"quietDaysOff\" value=\"true\" checked");
    assertThat(feed("")).contains("\"sound\":false", "\"notice\":true");
    assertThat(bot.part(AuditTrail.class).about("agent", 1))
        .extracting(Deed::did, Deed::account)
        .containsExactly(tuple("alerts-chosen", "agent"));
  }

  @Test
  void refusesWhatIsNoTimeAndAFormThatIsNotOurs() throws Exception {
    var refused = send(Map.of("quietFrom", "เย็น ๆ", "quietTo", "08:00"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("โปรดใส่เวลาเป็นชั่วโมงและนาที");
    var made = Map.of("once", "made.up", "quietFrom", "20:00", "quietTo", "08:00");
    assertThat(desk.sends(PAGE, PAGE, made).statusCode()).isEqualTo(403);
    try (var supervisor = at("supervisor")) {
      var theirs = new HashMap<>(made);
      theirs.put("once", once(supervisor));
      assertThat(desk.sends(PAGE, PAGE, theirs).statusCode()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForThoseWhoWorkOnTalksAndCases(Role role) throws Exception {
    var expected = role == Role.AGENT || role == Role.SUPERVISOR ? 200 : 403;
    try (var browser = at(role.code())) {
      assertThat(browser.get(PAGE).statusCode()).isEqualTo(expected);
      assertThat(browser.get("/console/alerts", JSON).statusCode()).isEqualTo(expected);
      assertThat(browser.get("/console/account").body().contains(PAGE)).isEqualTo(expected == 200);
      var chosen = Map.of("once", "made.up", "quietFrom", "20:00", "quietTo", "08:00");
      for (var form : List.of("", "/address", "/code", "/no-address", "/line-code", "/no-line")) {
        assertThat(browser.sends("/console/account", PAGE + form, chosen).statusCode())
            .as(form)
            .isEqualTo(403);
      }
    }
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      assertThat(stranger.get(PAGE).statusCode()).isEqualTo(303);
      assertThat(stranger.get("/console/alerts", "HX-Request", "true").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void tellsThatSomebodyWaitsWithoutAWordOfTheirs() throws Exception {
    wants();
    var before = CLOCK.instant().toEpochMilli();
    her.says("ทำไมท้องฟ้าเป็นสีฟ้า");
    her.says("คุยกับเจ้าหน้าที่");

    assertThat(told(before, "มีผู้รอคุยกับเจ้าหน้าที่"))
        .contains("\"path\":\"/console/talks\"")
        .doesNotContain("ประชาชน", "ท้องฟ้า");
    CLOCK.advance(Duration.ofMinutes(1));
    assertThat(feed("")).as("a browser that comes new is told of nothing old").contains("[]");
  }

  @Test
  void tellsWhoeverACaseIsGivenTo() throws Exception {
    wants();
    her.leavesAQuestion();
    var before = CLOCK.instant().toEpochMilli();
    her.takes(new Step.Accept(), new Step.Begin(null), forwardTo("เจ้าหน้าที่ agent"));

    var number = her.ticket().number();
    assertThat(told(before, "/console/cases/%d/%05d".formatted(number.year(), number.number())))
        .contains("มีเรื่องส่งมาให้ท่าน");
  }

  @Test
  void tellsOnTheDayThatACaseOfTheirsIsDue() throws Exception {
    wants();
    her.leavesAQuestion();
    her.takes(new Step.Accept(), new Step.Begin(null), forwardTo("เจ้าหน้าที่ agent"));
    var before = CLOCK.instant().toEpochMilli();
    told(before - 60_000, "มีเรื่องส่งมาให้ท่าน");
    her.passes(A_WORKING_DAY_LATER);
    desk.close();
    desk = at("agent");

    told(CLOCK.instant().toEpochMilli() - 60_000, "มีเรื่องครบกำหนดวันนี้หรือเลยกำหนด");
  }

  @Test
  void mailsWhereTheOfficerProvedToBe() throws Exception {
    assertThat(desk.get(PAGE).body()).contains("ใส่และยืนยันอีเมล");
    assertThat(send("/address", Map.of("address", "no address")).statusCode()).isEqualTo(422);
    var asked = send("/address", Map.of("address", "agent@office.example"));
    assertThat(location(asked)).isEqualTo(PAGE + "?kept=code-sent");
    assertThat(send("/code", Map.of("code", "none")).body()).contains("รหัสไม่ตรง");
    var code = MAIL.mails().getLast().body().replaceAll("(?s).*?([0-9]{6}).*", "$1");
    assertThat(location(send("/code", Map.of("code", code)))).isEqualTo(PAGE + "?kept=address");
    assertThat(desk.get(PAGE).body()).contains("อีเมล agent@office.example");
    assertThat(bot.part(AuditTrail.class).about("agent", 9).toString())
        .contains("mail-address-asked")
        .doesNotContain("office.example");

    send(Map.of("mail", "true", "kinds", "waiting", "quietFrom", "0.00", "quietTo", "0.00"));
    her.says("คุยกับเจ้าหน้าที่");
    var mail = isMailed("มีผู้รอคุย", "talk-alerts");
    assertThat(mail.to()).isEqualTo("agent@office.example");
    her.leavesAQuestion();
    her.takes(new Step.Accept(), new Step.Begin(null), forwardTo("เจ้าหน้าที่ agent"));
    send(Map.of("mail", "true", "kinds", "summary", "quietFrom", "0.00", "quietTo", "0.00"));
    var summary = isMailed("สรุปงาน", "daily-summary");
    assertThat(summary.body())
        .contains("รอรับเรื่อง 0 · ครบกำหนดวันนี้")
        .contains("not taken up 0");
    assertThat(location(send("/no-address", Map.of()))).isEqualTo(PAGE + "?kept=no-address");
    assertThat(desk.get(PAGE).body()).doesNotContain("office.example");
  }

  @Test
  void tellsAnOfficerInTheirOwnChatOnceTheyLinkedIt() throws Exception {
    var officer = new AtTheService(bot, CLOCK, "เจ้าหน้าที่ในแชตของตน");
    assertThat(officer.says("เชื่อมบัญชี 000000")).contains("ยังไม่ได้เชื่อมบัญชี");
    var page = send("/line-code", Map.of()).body();
    var code = page.replaceAll("(?s).*เชื่อมบัญชี ([0-9]{6}).*", "$1");
    assertThat(officer.says("เชื่อมบัญชี " + code)).contains("เชื่อมบัญชีแล้ว");
    assertThat(desk.get(PAGE).body()).contains("เชื่อมกับบัญชีนี้แล้ว");
    assertThat(officer.says("เมนู")).as("a chat as everybody's").contains("ติดตามเรื่อง");

    send(Map.of("line", "true", "kinds", "waiting", "quietFrom", "0.00", "quietTo", "0.00"));
    her.says("คุยกับเจ้าหน้าที่");
    Await.until(
        SOON,
        () -> {
          comesRound("talk-alerts", "alert-sending", "outbox");
          return officer.citizen.repliesAndPushes().toString();
        },
        it -> it.contains("มีผู้รอคุยกับเจ้าหน้าที่"));
    assertThat(bot.part(AuditTrail.class).about("agent", 9))
        .extracting(Deed::did)
        .contains("line-code-shown");

    assertThat(officer.says("ยกเลิกการเชื่อมบัญชี")).contains("ไม่ได้เชื่อมกับบัญชี");
    assertThat(desk.get(PAGE).body()).contains("ขอรหัสเชื่อม LINE");
  }

  @Test
  void unlinksAChatThatBlockedTheAccountAndFromThePage() throws Exception {
    var officer = new AtTheService(bot, CLOCK, "เจ้าหน้าที่ที่บล็อก");
    var chats = bot.part(LinkedChats.class);
    officer.says("link account " + chats.freshCode(AGENT, "form-1"));
    assertThat(chats.of(AGENT)).isPresent();
    officer.citizen.block();
    Await.until(SOON, () -> chats.of(AGENT), it -> it.isEmpty());

    officer = new AtTheService(bot, CLOCK, "เจ้าหน้าที่อีกแชต");
    officer.says("เชื่อมบัญชี" + chats.freshCode(AGENT, "form-2"));
    assertThat(location(send("/no-line", Map.of()))).isEqualTo(PAGE + "?kept=no-line");
    assertThat(chats.of(AGENT)).isEmpty();
  }

  @Test
  void unlinksAChatWhoseOfficerTypesWhatItWasToldInEnglish() throws Exception {
    var officer = new AtTheService(bot, CLOCK, "เจ้าหน้าที่ที่ใช้ภาษาอังกฤษ");
    var chats = bot.part(LinkedChats.class);
    officer.says("English");
    assertThat(officer.says("link account " + chats.freshCode(AGENT, "a form")))
        .contains("unlink account");
    officer.says("unlink account");
    assertThat(chats.of(AGENT)).isEmpty();
  }

  private static Step.Forward forwardTo(String name) {
    return new Step.Forward(
        new Holder.Person(name, null),
        Way.ACCOUNT,
        LocalDate.of(2027, 1, 29),
        null,
        AtTheService.words("ตรงกับหน้าที่"));
  }

  private void wants() throws Exception {
    var fields = new HashMap<String, String>();
    fields.put("notice", "true");
    fields.put("quietFrom", "00:00");
    fields.put("quietTo", "00:00");
    for (var kind : new String[] {"given", "due", "waiting"}) {
      fields.put("kinds", fields.containsKey("kinds") ? fields.get("kinds") + "," + kind : kind);
    }
    assertThat(location(send(fields))).isEqualTo(PAGE + "?kept=yes");
  }

  private String told(long after, String words) throws Exception {
    return Await.until(
        SOON,
        () -> {
          comesRound("talk-alerts", "case-alerts", "due-alerts");
          return feed("?after=" + after);
        },
        it -> it.contains(words));
  }

  private static FakeSmtp.Got isMailed(String subject, String found) throws Exception {
    return Await.until(
        SOON,
        () -> {
          comesRound(found, "alert-sending");
          return MAIL.mails().getLast();
        },
        it -> it.subject().contains(subject));
  }

  /// Without waiting for the rounds that would come of themselves, some of them after a minute.
  private static void comesRound(String... tickers) {
    for (var ticker : tickers) {
      bot.goesRound(ticker);
    }
  }

  private String feed(String after) throws Exception {
    return desk.get("/console/alerts" + after, JSON).body();
  }

  private HttpResponse<String> send(Map<String, String> fields) throws Exception {
    return send("", fields);
  }

  private HttpResponse<String> send(String what, Map<String, String> fields) throws Exception {
    var all = new HashMap<>(fields);
    all.put("once", once(desk));
    return desk.sends(PAGE, PAGE + what, all);
  }

  private static String once(DeskBrowser browser) throws Exception {
    var found = ONCE.matcher(browser.get(PAGE).body());
    assertThat(found.find()).as("a form with a one-time id").isTrue();
    return found.group(1);
  }

  private static DeskBrowser at(String login) throws Exception {
    var browser = new DeskBrowser(bot.address("/"));
    browser.signsIn(login);
    return browser;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
