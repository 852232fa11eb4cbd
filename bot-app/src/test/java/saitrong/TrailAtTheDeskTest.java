package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.PersonalText;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An auditor looks at what staff did, and nobody changes it; what leaves no other trace is there.
class TrailAtTheDeskTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final String TRAIL = "/console/trail";
  private static final Pattern OLDER =
      Pattern.compile("class=\"btn\" href=\"(/console/trail\\?[^\"]*before=[^\"]*)\"");

  @TempDir static Path data;

  private static RunningBot bot;
  private DeskBrowser auditor;
  private DeskBrowser officer;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK, "--saitrong.staff.assigned=keeper,trusted");
    var accounts = bot.part(Accounts.class);
    StaffForTests.hire(accounts, "auditor", Role.AUDITOR);
    StaffForTests.hire(accounts, "trusted", Role.AUDITOR);
    StaffForTests.hire(accounts, "officer", Role.AGENT);
    StaffForTests.hire(accounts, "keeper", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  /// On a day of their own.
  @BeforeEach
  void anAuditorAndAnOfficer() throws Exception {
    CLOCK.advance(Duration.ofDays(1));
    auditor = at("auditor");
    officer = at("officer");
  }

  @AfterEach
  void closed() {
    auditor.close();
    officer.close();
  }

  @Test
  void showsWhatAnOfficerDidToday() throws Exception {
    var ticket = aCall(false);
    officer.get(path(ticket));

    assertThat(auditor.get(TRAIL).body())
        .contains("เจ้าหน้าที่ officer", "เปิดเรื่อง", ticket.number().toString(), "เข้าสู่ระบบ");
    assertThat(auditor.get("/console").body()).contains("href=\"/console/trail\"");
    CLOCK.advance(Duration.ofDays(1));
    try (var tomorrow = at("auditor")) {
      assertThat(tomorrow.get(TRAIL).body()).doesNotContain(ticket.number().toString());
    }
  }

  @Test
  void saysTheSameInEnglish() throws Exception {
    officer.get(path(aCall(false)));
    auditor.get("/console?lang=en");

    assertThat(auditor.get(TRAIL).body()).contains("Who did what", "Read a case", "Signed in");
  }

  @Test
  void findsWhatWasDoneAboutOneCaseOnAnyDayHoweverItsNumberIsTyped() throws Exception {
    var ticket = aCall(false);
    var other = aCall(false);
    officer.get(path(ticket));
    officer.get(path(other));
    officer.get(path(ticket) + "/receipt");
    CLOCK.advance(Duration.ofDays(3));
    try (var later = at("auditor")) {
      var number = ticket.number();
      var typed = number.number() + "%2F" + number.year() % 100;

      assertThat(rows(later.get(TRAIL + "?day=&number=" + typed).body()))
          .contains("เปิดเรื่อง", "เปิดหน้าพิมพ์ของเรื่อง", number.toString())
          .doesNotContain(other.number().toString());
      assertThat(later.get(TRAIL + "?number=abc").body()).contains("เลข/ปี");
    }
  }

  /// Nobody's name stands in an address.
  @Test
  void findsWhatOneMemberOfStaffDid() throws Exception {
    officer.get("/console/cases");
    try (var keeper = at("keeper")) {
      keeper.get("/console/cases");
    }
    var page = auditor.get(TRAIL).body();
    var tag = Pattern.compile("value=\"([0-9a-f]{12})\"[^>]*>เจ้าหน้าที่ officer").matcher(page);
    assertThat(tag.find()).isTrue();

    var found = rows(auditor.get(TRAIL + "?who=" + tag.group(1)).body());
    assertThat(found).contains("เจ้าหน้าที่ officer").doesNotContain("เจ้าหน้าที่ keeper");
  }

  @Test
  void showsAHundredAndThenThoseBefore() throws Exception {
    var trail = bot.part(AuditTrail.class);
    IntStream.range(0, 150)
        .forEach(i -> trail.record(new Deed("ผู้ทดลอง", "tester", "case-read", "no " + i)));

    var first = auditor.get(TRAIL).body();
    assertThat(first).contains(">no 149<", ">no 60<").doesNotContain(">no 40<");
    var link = OLDER.matcher(first);
    assertThat(link.find()).isTrue();
    var second = auditor.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(second).contains(">no 40<", ">no 0<").doesNotContain(">no 149<");
    assertThat(OLDER.matcher(second).find()).isFalse();
  }

  /// Not even its number is known to whoever is not assigned to it.
  @Test
  void tellsNothingOfConfidentialCasesToWhoeverMayNotReadThem() throws Exception {
    var tip = aCall(true);
    try (var keeper = at("keeper");
        var trusted = at("trusted")) {
      keeper.get(path(tip));

      assertThat(auditor.get(TRAIL).body())
          .contains("เรื่องปกปิด")
          .doesNotContain(tip.number().toString());
      assertThat(rows(auditor.get(TRAIL + "?number=" + tip.number()).body())).isEmpty();
      assertThat(rows(trusted.get(TRAIL + "?number=" + tip.number()).body()))
          .contains("เปิดเรื่อง", "เจ้าหน้าที่ keeper");
    }
  }

  @Test
  void isOnItselfWhenSomebodyReadsIt() throws Exception {
    var ticket = aCall(false);
    auditor.get(TRAIL + "?number=" + ticket.number());

    assertThat(bot.part(AuditTrail.class).about(ticket.number().toString(), 1))
        .extracting(Deed::account, Deed::did)
        .containsExactly(tuple("auditor", "trail-read"));
  }

  @Test
  void showsAsTextWhatSomebodyCallsThemselves() throws Exception {
    bot.part(AuditTrail.class)
        .record(
            new Deed("<b>x</b>", "<i>y</i>", "unheard-of <u>z</u>", "<script>alert(1)</script>"));

    assertThat(auditor.get(TRAIL).body())
        .contains("&lt;b&gt;x&lt;/b&gt;", "unheard-of", "&lt;script&gt;alert(1)")
        .doesNotContain("<b>x", "<i>y", "<u>z", "<script>alert");
  }

  @Test
  void knowsWhoWentOutHereAndEverywhere() throws Exception {
    officer.sends("/console/account", "/console/sign-out", Map.of());
    assertThat(ofTheOfficer(1)).containsExactly("sign-out");

    try (var again = at("officer")) {
      var form = Map.of("once", again.once("/console/account"));
      again.sends("/console/account", "/console/sign-out-everywhere", form);
    }
    assertThat(ofTheOfficer(2)).containsExactly("sign-out-everywhere", "sign-in");
  }

  private static List<String> ofTheOfficer(int last) {
    return bot.part(AuditTrail.class).about("officer", last).stream().map(Deed::did).toList();
  }

  /// It shows how people's last words begin. A page that is open asks again every few seconds.
  @Test
  void knowsWhoOpenedTheQueueAndNotHowOftenThePageAsked() throws Exception {
    long before = listed();
    officer.get("/console/talks");
    officer.get("/console/talks", "HX-Request", "true");
    officer.get("/console/talks?seen=x", "HX-Request", "true");

    assertThat(listed()).isEqualTo(before + 1);
  }

  private static long listed() {
    return bot.part(AuditTrail.class).about("talks", 99).stream()
        .filter(it -> it.did().equals("talks-listed") && it.account().equals("officer"))
        .count();
  }

  private static String rows(String page) {
    int begin = page.indexOf("<tbody");
    return begin < 0 ? "" : page.substring(begin, page.indexOf("</tbody"));
  }

  private static Ticket aCall(boolean confidential) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            confidential ? "tip" : "consultation",
            confidential,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null, null),
            null,
            Topic.USE,
            new PersonalText("ทดลอง"),
            new Logged.Letter(null, null),
            null);
    var opened =
        bot.part(Tickets.class).logbook().log(logged, new Actor.Staff("เจ้าหน้าที่ ทดสอบ"), null);
    return ((Logging.Opened) opened).ticket();
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    assertThat(desk.signsIn(login).headers().firstValue("Location")).hasValue("/console");
    return desk;
  }
}
