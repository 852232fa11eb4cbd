package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.PersonalText;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Fact;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What the forms and the page of a case ask back and show, so that no officer has to type a
/// command for it.
class CaseFormsAtTheDeskTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Pattern FIELD = Pattern.compile("name=\"(once|seen)\" value=\"([^\"]*)\"");
  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ ทดสอบ");

  @TempDir static Path data;

  private static RunningBot bot;
  private DeskBrowser desk;
  private Ticket ticket;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK, "--saitrong.staff.assigned=keeper");
    var accounts = bot.part(Accounts.class);
    StaffForTests.hire(accounts, "agent", Role.AGENT);
    StaffForTests.hire(accounts, "keeper", Role.AGENT);
    StaffForTests.hire(accounts, "executive", Role.EXECUTIVE);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void somebodyCalledAndAnOfficerIsAtTheDesk() throws Exception {
    ticket = aCall("ลืมรหัสผ่านของระบบทดลอง", "081 000 0001");
    desk = at("agent");
  }

  @AfterEach
  void closed() {
    desk.close();
  }

  @Test
  void takesBackWhatWasNotTheirsAndSaysSo() throws Exception {
    takes(new Step.Accept(), new Step.Begin(null));
    assertThat(page()).doesNotContain("name=\"givenBack\"");
    send("forward", forwardTo("กลุ่มงานที่ไม่มีบัญชี", Map.of("meant", "true")));
    assertThat(page()).contains("name=\"givenBack\"");

    send("resume", Map.of("givenBack", "true"));

    assertThat(now().moves().getLast().fact()).isEqualTo(new Fact.GivenBack());
    assertThat(page()).contains("คืนเรื่องโดยไม่ได้ดำเนินการ");
  }

  @Test
  void asksBackWhereTheDirectoryDoesNotKnowWhomItIsForwardedTo() throws Exception {
    takes(new Step.Accept(), new Step.Begin(null));
    var slip = forwardTo("กลุ่มพัฒนาระบบดิจิทัลกฎหมา", Map.of());

    var refused = send("forward", slip);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains(
            "ไม่มี &quot;กลุ่มพัฒนาระบบดิจิทัลกฎหมา&quot; ในทะเบียนผู้รับผิดชอบ",
            "หมายถึง &quot;กลุ่มพัฒนาระบบดิจิทัลกฎหมาย&quot; หรือไม่",
            "name=\"meant\"",
            "เป็นเรื่องของหน่วยงานนั้น</textarea>",
            "value=\"กลุ่มพัฒนาระบบดิจิทัลกฎหมา\"");
    assertThat(now().moves()).hasSize(2);
    assertThat(
            send("forward", forwardTo("กลุ่มงานที่ไม่มีบัญชี", Map.of("meant", "true")))
                .statusCode())
        .isEqualTo(303);
    assertThat(page()).contains("กลุ่มงานที่ไม่มีบัญชี");
  }

  /// Nobody notes that somebody was told of nothing.
  @Test
  void offersToNoteThatSomebodyWasToldOnlyWhereThereIsSomethingToTell() throws Exception {
    assertThat(page()).doesNotContain(path(ticket) + "/told");
    takes(new Step.Accept(), new Step.Begin(null));
    assertThat(page()).doesNotContain(path(ticket) + "/told");

    takes(new Step.Complete(new PersonalText("ตั้งรหัสใหม่แล้ว")));
    assertThat(page()).contains(path(ticket) + "/told");

    send("told", Map.of("words", "โทรแจ้งผู้แจ้ง"));
    assertThat(page()).doesNotContain(path(ticket) + "/told").contains("แจ้งผ่านช่องทางอื่นแล้ว");
  }

  @Test
  void showsThePromisedDayAndWhatEachCountingIsOf() throws Exception {
    assertThat(page())
        .contains(
            "<dt>แจ้งผลภายใน</dt>",
            "<h3>รับเรื่องภายใน</h3>",
            "<h3>เริ่มดำเนินการภายใน</h3>",
            "<h3>แจ้งผลภายใน</h3>");
    takes(new Step.Accept());
    assertThat(page()).doesNotContain("<h3>รับเรื่องภายใน</h3>").contains("<h3>แจ้งผลภายใน</h3>");
  }

  /// Its person was asked, and had time enough.
  @Test
  void offersToCloseForWantOfInformationOnceThatMayBe() throws Exception {
    takes(
        new Step.Accept(),
        new Step.Begin(null),
        new Step.AskCitizen(new PersonalText("ภาพหน้าจอ"), null));
    assertThat(page()).contains(path(ticket) + "/resume").doesNotContain(path(ticket) + "/lapse");

    takes(new Step.Told(new PersonalText("โทรแจ้งผู้แจ้ง")));
    CLOCK.advance(Duration.ofDays(30));
    desk.close();
    desk = at("agent");

    assertThat(page()).contains(path(ticket) + "/lapse");
  }

  @Test
  void marksWhatHasToBeFilledIn() throws Exception {
    takes(new Step.Accept(), new Step.Begin(null));

    assertThat(page())
        .containsPattern("สิ่งที่ดำเนินการแล้ว[^<]*<span class=\"must\">ต้องกรอก</span>")
        .doesNotContainPattern("ไม่บังคับ[^<]*<span class=\"must\">");
  }

  @Test
  void leadsToWhatMayBeTheSameMatter() throws Exception {
    var again = aCall("ลืมรหัสผ่านของระบบทดลองค่ะ", "081-000-0001");
    var others = aCall("ลืมรหัสผ่านของระบบทดลองค่ะ", "082 000 0002");

    assertThat(page())
        .contains("อาจซ้ำกับ", "href=\"" + path(again) + "\"")
        .doesNotContain("href=\"" + path(others) + "\"");
    assertThat(desk.get(path(others)).body()).doesNotContain("อาจซ้ำกับ");
  }

  @Test
  void writesDownWhatCameInLongAgoOnceItIsSaidThatTheDayIsRight() throws Exception {
    var letter = aCallOnTheForm();
    letter.put("day", "2026-01-05");
    letter.put("time", "10:00");

    var refused = writes(letter);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ย้อนหลัง", "name=\"longAgo\"", "value=\"2026-01-05\"");
    letter.put("longAgo", "true");
    assertThat(location(writes(letter))).endsWith("?done=opened");
  }

  /// Not by a command, and only whoever may see them.
  @Test
  void leadsFromTheCountsToTheListsOfWhatIsCounted() throws Exception {
    assertThat(desk.get("/console").body())
        .contains("href=\"/console/cases?view=new\"", "href=\"/console/cases?view=pressing\"")
        .doesNotContain("cases late");
    try (var head = at("executive")) {
      assertThat(head.get("/console").body())
          .contains("เรื่องที่เลยกำหนด")
          .doesNotContain("href=\"/console/cases?view=");
    }
  }

  @Test
  void callsKindsByTheirNames() throws Exception {
    assertThat(desk.get("/console/cases/new").body())
        .contains(">ร้องเรียน/ร้องทุกข์</option>")
        .doesNotContain(">complaint</option>");
  }

  @Test
  void letsNobodyCloseATipByAnsweringItWhoIsNotAssigned() throws Exception {
    var tip = aCallOnTheForm();
    tip.put("kind", "corruption-tip");
    tip.put("answer", "รับทราบแล้ว");

    var refused = writes(tip);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("โปรดเว้นคำตอบไว้", "ถามวิธีลงทะเบียน</textarea>", "รับทราบแล้ว</textarea>");
    try (var keeper = at("keeper")) {
      desk.close();
      desk = keeper;
      assertThat(location(writes(tip))).endsWith("?done=opened");
    }
  }

  private Map<String, String> forwardTo(String name, Map<String, String> more) {
    var fields = new HashMap<>(more);
    fields.put("to", name);
    fields.put("words", "เป็นเรื่องของหน่วยงานนั้น");
    fields.put("until", CLOCK.instant().toString().substring(0, 10));
    return fields;
  }

  private static Ticket aCall(String words, String phone) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            "consultation",
            false,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"),
                new PersonalText(phone),
                UserGroup.CITIZEN,
                null,
                null),
            null,
            Topic.USE,
            new PersonalText(words),
            new Logged.Letter(null, null),
            null);
    var opened = bot.part(Tickets.class).log(logged, OFFICER, null);
    return ((Logging.Opened) opened).ticket();
  }

  private void takes(Step... steps) {
    for (var step : steps) {
      bot.part(Tickets.class).take(ticket.number(), step, OFFICER);
    }
  }

  private Ticket now() {
    return bot.part(Tickets.class).numbered(ticket.number()).orElseThrow();
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    desk.signsIn(login);
    return desk;
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private String page() throws Exception {
    return desk.get(path(ticket)).body();
  }

  private HttpResponse<String> send(String step, Map<String, String> fields) throws Exception {
    var all = new HashMap<>(fields);
    all.putAll(form(page()));
    return desk.sends(path(ticket), path(ticket) + "/" + step, all);
  }

  private HttpResponse<String> writes(Map<String, String> call) throws Exception {
    var all = new HashMap<>(call);
    all.putAll(form(desk.get("/console/cases/new").body()));
    return desk.sends("/console/cases/new", "/console/cases/new", all);
  }

  private static Map<String, String> form(String page) {
    var fields = new HashMap<String, String>();
    FIELD.matcher(page).results().forEach(it -> fields.put(it.group(1), it.group(2)));
    return fields;
  }

  private static Map<String, String> aCallOnTheForm() {
    return new HashMap<>(
        Map.of(
            "channel", "phone",
            "name", "ผู้โทร ทดสอบ",
            "group", UserGroup.CITIZEN.code(),
            "topic", Topic.USE.code(),
            "words", "ถามวิธีลงทะเบียน"));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
