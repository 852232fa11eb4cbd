package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URLEncoder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/// What leaves the desk on paper or in a file: the receipt, the case file, the register of a month.
class PapersOfCasesTest {

  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ ทดสอบ");
  private static final String REGISTER = "/console/cases/register";
  private static final String FORMULA = "=HYPERLINK(\"http://example.test\")";

  @TempDir static Path data;

  private static RunningBot bot;
  private static Ticket call;
  private static Ticket tip;
  private DeskBrowser desk;

  @BeforeAll
  static void anOfficeWithACallAndATip() {
    bot = new RunningBot(data, new JumpingClock(), "--saitrong.staff.assigned=keeper");
    var accounts = bot.part(Accounts.class);
    for (var role : Role.values()) {
      StaffForTests.hire(accounts, role.code(), role);
    }
    StaffForTests.hire(accounts, "keeper", Role.AGENT);
    call = opened("consultation", FORMULA, null);
    tip = opened("corruption-tip", null, null);
    opened("consultation", null, "ตั้งรหัสให้ทางโทรศัพท์แล้ว");
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void anOfficerIsAtTheDesk() throws Exception {
    desk = at("agent");
  }

  @AfterEach
  void closed() {
    desk.close();
  }

  @Test
  void givesAReceiptInThaiDigitsWithoutTheWordsOfTheMatter() throws Exception {
    assertThat(desk.get(path(call) + "/receipt").body())
        .contains("กองกฎหมาย", "ใบรับเรื่อง", "๐๐๐๐๑/๒๕๖๙", "ผู้โทร ทดสอบ", "จะแจ้งผลภายใน")
        .contains("ลงชื่อ")
        .doesNotContain("ลืมรหัสผ่าน", "00001/2569");
  }

  @Test
  void tellsOnAReceiptOfATipItsNumberAndNothingOfWhatItIsAbout() throws Exception {
    try (var keeper = at("keeper")) {
      assertThat(keeper.get(path(tip) + "/receipt").body())
          .contains("๐๐๐๐๒/๒๕๖๙", "ได้รับเมื่อ")
          .doesNotContain("ประเภทเรื่อง", "ผู้โทร ทดสอบ", "ผู้รับผิดชอบ<", "ลืมรหัสผ่าน");
    }
  }

  @Test
  void printsTheWholeCaseForTheShelfAndNoForm() throws Exception {
    assertThat(desk.get(path(call) + "/papers").body())
        .contains("แฟ้มเรื่อง 00001/2569", "ลืมรหัสผ่าน", "ผู้โทร ทดสอบ", "เปิดเรื่อง")
        .contains("โดย เจ้าหน้าที่ agent")
        .doesNotContain("name=\"once\"");
  }

  @Test
  void leadsFromTheCaseToItsPapers() throws Exception {
    assertThat(desk.get(path(call)).body())
        .contains(path(call) + "/receipt", path(call) + "/papers");
  }

  @Test
  void registersTheServicesOfAMonthByInitialsAndNumbers() throws Exception {
    assertThat(desk.get(REGISTER + "?month=2026-11").body())
        .contains("พฤศจิกายน 2569", path(call), "ผ. ท.", "โทรศัพท์", "ขอคำปรึกษา")
        .contains("ดำเนินการเสร็จสิ้น", "รอยืนยัน", "รวม 2 เรื่อง")
        .doesNotContain("ผู้โทร ทดสอบ", "ลืมรหัสผ่าน");
    assertThat(desk.get(REGISTER + "?month=2026-10").body()).contains("ไม่มีเรื่องที่ได้รับ");
  }

  /// "ผู้ใช้ LINE ไม่ได้แจ้งชื่อ" has no initials.
  @Test
  void registersNobodyAsIfTheyWereSomebody() throws Exception {
    var nobody = namedAs("ผู้ใช้ LINE ไม่ได้แจ้งชื่อ");

    assertThat(desk.get(REGISTER).body()).contains(path(nobody)).doesNotContain("ผ. L. ม.");
    assertThat(desk.get(REGISTER + ".csv").body())
        .containsPattern(nobody.number() + "\".*\"–\"")
        .doesNotContain("ผ. L. ม.");
    assertThat(desk.get(path(nobody) + "/receipt").body()).doesNotContain("ไม่ได้แจ้งชื่อ");
  }

  @Test
  void leavesTipsOutOfTheRegisterForEverybody() throws Exception {
    try (var keeper = at("keeper")) {
      assertThat(keeper.get(REGISTER).body()).doesNotContain(path(tip));
      assertThat(keeper.get(REGISTER + ".csv").body()).doesNotContain(tip.number().toString());
    }
  }

  @Test
  void exportsTheRegisterForASpreadsheetThatRunsNothingOfIt() throws Exception {
    var file = desk.get(REGISTER + ".csv?month=2026-11");

    assertThat(file.headers().firstValue("Content-Type").orElseThrow())
        .isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"register-2026-11.csv\"");
    assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(file.body())
        .startsWith("\uFEFF\"เลขที่รับแจ้ง\",")
        .contains("\"00001/2569\"", "\"ผ. ท.\"")
        .as("a system that somebody typed may be anything, a name too")
        .contains("\"อื่น ๆ\"")
        .doesNotContain("ผู้โทร ทดสอบ", "HYPERLINK");
    assertThat(file.body().lines()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2569", "11/2569", "2026-13", "+999999999-12", "0001-01"})
  void dropsNoMonthThatItCannotRead(String month) throws Exception {
    var typed = URLEncoder.encode(month, UTF_8);

    assertThat(desk.get(REGISTER + "?month=" + typed).statusCode()).isEqualTo(400);
  }

  @Test
  void putsOnRecordWhatWasPrintedAndExported() throws Exception {
    desk.get(path(call) + "/receipt");
    desk.get(REGISTER + "?month=2026-11");
    desk.get(REGISTER + ".csv?month=2026-11");

    var trail = bot.part(AuditTrail.class);
    assertThat(trail.about(call.number().toString(), 99))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "case-printed"));
    assertThat(trail.about("2026-11", 99))
        .extracting(Deed::did)
        .contains("cases-register-read", "cases-register-exported");
  }

  @Test
  void hidesThePapersOfATipAsIfItWereNotThere() throws Exception {
    for (var paper : new String[] {"/receipt", "/papers"}) {
      assertThat(desk.get(path(tip) + paper).statusCode()).isEqualTo(404);
      assertThat(desk.get("/console/cases/2569/99999" + paper).statusCode()).isEqualTo(404);
    }
  }

  private static Ticket opened(String kind, @Nullable String system, @Nullable String answer) {
    return opened("ผู้โทร ทดสอบ", kind, system, answer);
  }

  /// In a month of its own: others are counted.
  private static Ticket namedAs(String name) {
    return opened(name, "consultation", null, null);
  }

  private static Ticket opened(
      String name, String kind, @Nullable String system, @Nullable String answer) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            kind,
            false,
            new Logged.Requester(new PersonalText(name), null, UserGroup.CITIZEN, null),
            system,
            Topic.USE,
            new PersonalText("ลืมรหัสผ่าน ของเรื่องแบบ " + kind),
            new Logged.Letter(null, null),
            answer == null ? null : new PersonalText(answer));
    return ((Logging.Opened) bot.part(Tickets.class).logbook().log(logged, OFFICER, null)).ticket();
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    desk.signsIn(login);
    return desk;
  }
}
