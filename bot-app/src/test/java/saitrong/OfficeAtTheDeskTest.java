package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Stay;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;

/// The head of a group sees who has how much in hand, and what of it is late.
class OfficeAtTheDeskTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ ทดลอง");

  @TempDir static Path data;

  private static RunningBot bot;
  private static ReceiptNumber old;
  private static ReceiptNumber fresh;

  @BeforeAll
  static void oneIsLateAndOneIsNew() {
    bot = new RunningBot(data, CLOCK);
    for (var role : Role.values()) {
      StaffForTests.hire(bot.part(Accounts.class), role.code(), role);
    }
    var her = new AtTheService(bot, CLOCK, "ประชาชน คนแรก");
    her.leavesAQuestion();
    old = her.ticket().number();
    bot.part(Tickets.class).take(old, new Step.Accept(), OFFICER);
    her.passes(Duration.ofDays(30));
    var him = new AtTheService(bot, CLOCK, "ประชาชน คนที่สอง");
    him.leavesAQuestion();
    fresh = him.ticket().number();
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @Test
  void countsByWhoeverHasThem() throws Exception {
    try (var head = at("supervisor")) {
      var page = figures(head.get("/console/office").body());

      assertThat(page).contains(with(old) + " 2 1 0 1 0", "รวม 2 1 0 1 0");
    }
  }

  @Test
  void leadsToTheCasesOfOne() throws Exception {
    try (var head = at("supervisor")) {
      var office = head.get("/console/office").body();
      var theirs = head.get(first(office, "href=\"(/console/cases\\?with=[^\"]*)\"")).body();

      assertThat(theirs)
          .contains(old.toString(), fresh.toString(), "เฉพาะเรื่องที่อยู่กับ " + with(old));
      assertThat(head.get("/console/cases?with=nobody").body()).doesNotContain(old.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensToTheHeadOnly(Role role) throws Exception {
    boolean opens = role == Role.SUPERVISOR;
    try (var somebody = at(role.code())) {
      assertThat(somebody.get("/console/office").statusCode()).isEqualTo(opens ? 200 : 403);
      assertThat(somebody.get("/console").body().contains("href=\"/console/office\""))
          .isEqualTo(opens);
    }
  }

  private static String with(ReceiptNumber number) {
    return Stay.name(bot.part(Tickets.class).numbered(number).orElseThrow().holder());
  }

  /// What stands in the tables, in one line.
  private static String figures(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static String first(String page, String what) {
    var found = Pattern.compile(what).matcher(page);
    assertThat(found.find()).as(what).isTrue();
    return found.group(1).replace("&amp;", "&");
  }

  private static DeskBrowser at(String who) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    desk.signsIn(who);
    return desk;
  }
}
