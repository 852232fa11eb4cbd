package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// One page of figures for whoever leads the office, and need not see a case.
class FiguresAtTheDeskTest {

  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ ทดสอบ");
  private static final String FIGURES = "/console/figures";

  @TempDir static Path data;

  private static RunningBot bot;

  @BeforeAll
  static void anOfficeWithTwoAnsweredOneOpenAndATip() {
    bot = new RunningBot(data, new JumpingClock(), "--saitrong.staff.assigned=supervisor");
    for (var role : Role.values()) {
      StaffForTests.hire(bot.part(Accounts.class), role.code(), role);
    }
    opened("consultation", "ตอบแล้ว");
    opened("consultation", null);
    var done = opened("consultation", null);
    bot.part(Tickets.class)
        .take(done.number(), new Step.Answer(new PersonalText("ตอบแล้ว")), OFFICER);
    opened("corruption-tip", null);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @Test
  void countsWhatCameInAndHowItsPromisesWereKept() throws Exception {
    try (var executive = at("executive")) {
      var page = executive.get(FIGURES).body();

      assertThat(page).contains("ตัวเลขประจำเดือน", "พฤศจิกายน 2569", "ขอคำปรึกษา");
      assertThat(facts(page))
          .contains(
              "เรื่องที่ได้รับ=3",
              "ตอบทันที=1",
              "แจ้งผลในกำหนด=1",
              "เลยกำหนด=0",
              "ยังไม่ถึงกำหนด=1")
          .contains("ทำได้ตามกำหนด (รวมตอบทันที)=2 จาก 2 เรื่อง (ร้อยละ 100)");
      assertThat(page).contains("น้อยกว่า 5 คะแนน ไม่แสดง").doesNotContain("/console/cases");
    }
  }

  /// Not even to those who may read it: the page is printed and sent around.
  @Test
  void countsNoTipInAnyFigure() throws Exception {
    try (var assigned = at("supervisor")) {
      var page = assigned.get(FIGURES).body();

      assertThat(facts(page)).contains("เรื่องที่ได้รับ=3");
      assertThat(page).doesNotContain("corruption-tip", "แจ้งเบาะแส");
    }
  }

  @Test
  void showsAnotherMonthAndSaysThatNothingIsDueInIt() throws Exception {
    try (var admin = at("admin")) {
      var page = admin.get(FIGURES + "?month=2026-10").body();

      assertThat(page).contains("ตุลาคม 2569", "ยังไม่มีเรื่องที่ครบกำหนด");
      assertThat(facts(page)).contains("เรื่องที่ได้รับ=0");
      assertThat(admin.get(FIGURES + "?month=yesterday").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void putsOnRecordWhoseFiguresWereRead() throws Exception {
    try (var admin = at("admin")) {
      admin.get(FIGURES + "?month=2026-09");
    }

    assertThat(bot.part(AuditTrail.class).about("2026-09", 9))
        .extracting(Deed::account, Deed::did)
        .containsExactly(tuple("admin", "figures-read"));
  }

  @Test
  void saysTheSameInEnglish() throws Exception {
    try (var executive = at("executive")) {
      executive.get("/console?lang=en");

      assertThat(executive.get(FIGURES).body())
          .contains("Figures of the month", "November 2026", "2 of 2 cases (100%)");
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForWhoeverLeads(Role role) throws Exception {
    boolean leads = role == Role.SUPERVISOR || role == Role.ADMIN || role == Role.EXECUTIVE;
    try (var somebody = at(role.code());
        var stranger = new DeskBrowser(bot.address("/"))) {
      assertThat(somebody.get(FIGURES).statusCode()).isEqualTo(leads ? 200 : 403);
      assertThat(somebody.get("/console").body().contains("href=\"/console/figures\""))
          .isEqualTo(leads);
      assertThat(stranger.get(FIGURES).statusCode()).isEqualTo(303);
    }
  }

  /// The list above the tables, without its marks.
  private static String facts(String page) {
    return page.substring(page.indexOf("<dl"))
        .replaceAll("\\s+", " ")
        .replaceAll("</dt>\\s*<dd[^>]*>", "=")
        .replaceAll("<[^>]*>", "\n");
  }

  private static Ticket opened(String kind, @Nullable String answer) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            kind,
            false,
            new Logged.Requester(new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null),
            null,
            Topic.USE,
            new PersonalText("ถามเรื่องบัตร"),
            new Logged.Letter(null, null),
            answer == null ? null : new PersonalText(answer));
    return ((Logging.Opened) bot.part(Tickets.class).logbook().log(logged, OFFICER, null)).ticket();
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    desk.signsIn(login);
    return desk;
  }
}
