package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.PersonalText;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.FieldCipher;
import saitrong.store.Signal;
import saitrong.store.Signals;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An officer looks for a case at the desk, by whatever they remember of it.
class FindingCasesTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ ทดสอบ");

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
    call = opened("ลืมรหัสผ่านระบบ EHSB <b>ด่วน</b>", "ผู้โทร ทดสอบ", false);
    tip = opened("มีผู้เรียกรับเงิน เรื่องรหัสผ่าน", "ผู้แจ้งเบาะแส", true);
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

  @ParameterizedTest
  @ValueSource(strings = {"รหัสผ่าน", "รหัส ผ่าน ehsb", "ผู้โทร", "0 0000 0123", "1", "๑"})
  void findsTheCaseAndShowsNoWordsOfAnybody(String words) throws Exception {
    var found = finds(words);

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body())
        .contains(path(call), call.number().toString(), "พบ 1 เรื่อง")
        .doesNotContain("ลืมรหัสผ่านระบบ", "ผู้โทร ทดสอบ", "0000-0123");
  }

  @Test
  void saysWhereItStands() throws Exception {
    assertThat(finds("ผู้โทร ทดสอบ").body()).contains("พบใน: ผู้แจ้ง<");
    assertThat(finds("ลืมรหัส").body()).contains("พบใน: เรื่องที่แจ้ง<");
  }

  @Test
  void findsAtOnceWhatAnOfficerJustWrote() throws Exception {
    assertThat(finds("ตั้งรหัสให้ทางโทรศัพท์").body()).contains("ไม่พบเรื่อง");
    var other = opened("ถามเรื่องบัตร", "อีกราย", false);
    var done = new Step.Answer(new PersonalText("ตั้งรหัสให้ทางโทรศัพท์แล้ว"));
    bot.part(Tickets.class).take(other.number(), done, OFFICER);

    assertThat(finds("ตั้งรหัสให้ทางโทรศัพท์").body()).contains(path(other), "พบใน: ประวัติ<");
  }

  /// Each tells the others what it changed, and goes by what they tell.
  @Test
  void findsWithinMomentsWhatAnotherInstanceChanged() throws Exception {
    var ticket = opened("ถามเรื่องป้าย", "อีกราย", false);
    assertThat(finds("ส่งแบบป้ายให้แล้ว").body()).contains("ไม่พบเรื่อง");
    var signals = bot.part(Signals.class);
    var told = new CopyOnWriteArrayList<Signal>();
    var elsewhere =
        TicketsForTests.in(
            bot.part(MongoDatabase.class), bot.part(FieldCipher.class), new JumpingClock());
    try (var _ = signals.listen(told::add)) {
      bot.part(Tickets.class).take(ticket.number(), new Step.Accept(), OFFICER);
      Await.until(SOON, () -> told, all -> all.stream().anyMatch(it -> isOf(ticket, it)));
    }
    finds("ส่งแบบป้ายให้แล้ว");

    var noted = new Step.Begin(new PersonalText("ส่งแบบป้ายให้แล้ว"));
    assertThat(elsewhere.take(ticket.number(), noted, OFFICER)).isInstanceOf(Moving.Done.class);
    assertThat(finds("ส่งแบบป้ายให้แล้ว").body()).contains("ไม่พบเรื่อง");
    signals.tell(new Signal("case", ticket.id(), 0));

    Await.until(SOON, () -> finds("ส่งแบบป้ายให้แล้ว").body(), page -> page.contains(path(ticket)));
  }

  private static boolean isOf(Ticket ticket, Signal signal) {
    return signal.what().equals("case") && signal.id().equals(ticket.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/2569", "๑/๖๙", "00001/2569"})
  void opensTheCaseOfAWholeNumber(String number) throws Exception {
    assertThat(finds(number).headers().firstValue("Location")).hasValue(path(call));
    var part = sends(number, "HX-Request", "true");
    assertThat(part.headers().firstValue("HX-Redirect")).hasValue(path(call));
    assertThat(part.statusCode()).isEqualTo(200);
  }

  @Test
  void hidesATipFromAllButThoseAssignedAsIfItWereNotThere() throws Exception {
    var numberOfNone = finds("99999/2569");
    var numberOfATip = finds(tip.number().toString());

    assertThat(numberOfATip.statusCode()).isEqualTo(numberOfNone.statusCode());
    assertThat(numberOfATip.body()).contains("ไม่พบเรื่อง").doesNotContain(path(tip));
    assertThat(finds("เรียกรับเงิน").body()).contains("ไม่พบเรื่อง").doesNotContain(path(tip));
    assertThat(finds("2").body()).doesNotContain(path(tip));
    try (var keeper = at("keeper")) {
      assertThat(finds(keeper, "เรียกรับเงิน").body()).contains(path(tip), "ปกปิด");
    }
  }

  /// Whoever it is about does not hear of it, though they may read such cases.
  @Test
  void hidesATipFromWhomItNames() throws Exception {
    var about = opened("ได้ยินว่า keeper รับของขวัญ", "ผู้แจ้งเบาะแส", true);

    try (var keeper = at("keeper")) {
      assertThat(finds(keeper, "ของขวัญ").body())
          .contains("ไม่พบเรื่อง")
          .doesNotContain(path(about));
    }
  }

  @Test
  void keepsWhatWasLookedForAndShowsItAsText() throws Exception {
    assertThat(finds("<script>alert(1)</script>").body())
        .contains("value=\"&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void saysWhatToTypeWhereItIsTooLittle() throws Exception {
    assertThat(finds("ก").body()).contains("อย่างน้อย 2 ตัวอักษร");
    assertThat(finds("").body()).contains("อย่างน้อย 2 ตัวอักษร");
  }

  @Test
  void putsOnRecordThatSomebodyLookedAndNotForWhat() throws Exception {
    finds("ผู้โทร ทดสอบ");

    assertThat(bot.part(AuditTrail.class).about("ordinary", 99))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "cases-searched"));
    assertThat(bot.part(AuditTrail.class).about("ผู้โทร ทดสอบ", 9)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForWhoeverReadsCases(Role role) throws Exception {
    boolean reads = role == Role.AGENT || role == Role.SUPERVISOR || role == Role.AUDITOR;
    try (var somebody = at(role.code())) {
      var sent = somebody.sends("/console/account", "/console/cases", Map.of("words", "รหัสผ่าน"));

      assertThat(sent.statusCode()).isEqualTo(reads ? 200 : 403);
      assertThat(sent.body().contains(path(call))).isEqualTo(reads);
    }
  }

  @Test
  void isNotForStrangersAndForPagesOfOthers() throws Exception {
    assertThat(desk.post("/console/cases", Map.of("words", "รหัสผ่าน")).statusCode())
        .isEqualTo(403);
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      var sent = stranger.sends("/console/sign-in", "/console/cases", Map.of("words", "รหัสผ่าน"));
      assertThat(sent.statusCode()).isEqualTo(401);
      assertThat(sent.body()).contains("/console/sign-in?to=").doesNotContain(path(call));
    }
  }

  @Test
  void saysTheSameInEnglish() throws Exception {
    desk.get("/console?lang=en");

    assertThat(finds("ลืมรหัส").body()).contains("Found: 1", "Found in: what was said");
  }

  private HttpResponse<String> finds(String words) throws Exception {
    return finds(desk, words);
  }

  private static HttpResponse<String> finds(DeskBrowser who, String words) throws Exception {
    return who.sends("/console/cases", "/console/cases", Map.of("words", words));
  }

  private HttpResponse<String> sends(String words, String... headers) throws Exception {
    return desk.sends("/console/cases", "/console/cases", Map.of("words", words), headers);
  }

  private static Ticket opened(String words, String name, boolean confidential) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            confidential ? "tip" : "consultation",
            confidential,
            new Logged.Requester(
                new PersonalText(name),
                name.startsWith("ผู้โทร") ? new PersonalText("0 0000-0123") : null,
                UserGroup.CITIZEN,
                null),
            null,
            Topic.USE,
            new PersonalText(words),
            new Logged.Letter(null, null),
            null);
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
