package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.State;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.UserGroup;

/// The bot fills in the record of a talk with what it knows; the officer confirms it, or fills in
/// what is still needed.
class RecordOfATalkTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final Pattern ENDING = Pattern.compile("/end\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern SELECTS =
      Pattern.compile("<select[^>]* name=\"(\\w+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern SELECTED =
      Pattern.compile("value=\"([^\"]*)\"[^>]*selected=\"selected\"");
  private static final Pattern WORDS =
      Pattern.compile("<textarea[^>]* name=\"(\\w+)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern SYSTEM = Pattern.compile("name=\"system\"[^>]*value=\"([^\"]*)\"");

  @TempDir static Path data;

  private static RunningBot bot;
  private DeskBrowser desk;
  private AtTheService her;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK);
    StaffForTests.hire(bot.part(Accounts.class), "agent", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void somebodyIsThere(TestInfo story) throws Exception {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    desk = new DeskBrowser(bot.address("/"));
    desk.signsIn("agent");
  }

  @AfterEach
  void everybodyGoesHome() {
    var talks = bot.part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
    desk.close();
  }

  /// Her group from her case of before, and what she asked and was told from the chat.
  @Test
  void isDoneByOneTapWhereAllIsKnown() throws Exception {
    her.leavesAQuestion();
    her.says("เดือดร้อนจากกลิ่น เสียง ควัน หรือฝุ่นของเพื่อนบ้านหรือสถานประกอบการ แจ้งที่ใด");
    her.says("คุยกับเจ้าหน้าที่");
    her.says("ขอถามเรื่องข้อกฎหมาย");
    her.says("ใช้กับร้านเล็กไหม");
    send("take", Map.of());
    send("say", Map.of("words", "ใช้กับทุกร้านค่ะ"));
    isTold("ใช้กับทุกร้านค่ะ");
    awaitOnPage("ใช้กับทุกร้านค่ะ");

    var page = desk.get(path()).body();
    var form = filledIn(page);
    assertThat(form).containsEntry("kind", "consultation").containsEntry("group", "ประชาชน");
    assertThat(form.get("words")).isEqualTo("ขอถามเรื่องข้อกฎหมาย\nใช้กับร้านเล็กไหม");
    assertThat(form.get("answer")).isEqualTo("ใช้กับทุกร้านค่ะ");
    assertThat(page).contains("ระบบจำจากที่ผู้รับบริการเคยแจ้งไว้", "กดบันทึกและจบได้ทันที");

    var ended = send("end", form);
    var ticket = latest();
    assertThat(location(ended)).isEqualTo(path(ticket) + "?done=opened");
    assertThat(ticket.state()).isEqualTo(State.DONE);
    assertThat(ticket.group()).isEqualTo(UserGroup.CITIZEN);
  }

  @Test
  void asksForWhatIsNotKnownAndSaysWhich() throws Exception {
    her.says("ทำไมท้องฟ้าเป็นสีฟ้า");
    her.says("คุยกับเจ้าหน้าที่");
    send("take", Map.of());

    var page = desk.get(path()).body();
    var form = filledIn(page);
    assertThat(page)
        .contains("โปรดกรอกช่องที่ยังขาด", "กลุ่มผู้ใช้<span class=\"must\">ต้องกรอก</span>")
        .contains("หัวข้อ<span class=\"must\">ต้องกรอก</span>")
        .doesNotContain("ระบบจำจาก", "กดบันทึกและจบได้ทันที");
    assertThat(form)
        .containsEntry("words", "ทำไมท้องฟ้าเป็นสีฟ้า")
        .containsEntry("outcome", "open");
    assertThat(form).doesNotContainKeys("group", "topic");
    assertThat(send("end", form).statusCode()).isEqualTo(422);
    assertThat(talk().state()).isEqualTo(Talk.State.TAKEN);
  }

  /// A case that is open is what the talk may be about.
  @Test
  void saysOfWhichCaseItIsWhereThatIsNotRememberedOtherwise() throws Exception {
    her.says("คุยกับเจ้าหน้าที่");
    send("take", Map.of());
    send("say", Map.of("words", "สวัสดีค่ะ"));
    isTold("สวัสดีค่ะ");
    send("end", answered("ลงทะเบียนอย่างไร", "open"));
    var before = latest();
    her.says("คุยกับเจ้าหน้าที่");

    send("take", Map.of());
    var page = desk.get(path()).body();
    assertThat(page).contains("มาจากเรื่องเลขที่ " + before.number());
    assertThat(filledIn(page))
        .containsEntry("group", "ผู้ประกอบการ")
        .containsEntry("topic", "สิทธิ");
  }

  @Test
  void keepsWhatTheOfficerChangedInIt() throws Exception {
    her.leavesAQuestion();
    her.says("คุยกับเจ้าหน้าที่");
    send("take", Map.of());
    send("say", Map.of("words", "ตอบแล้วค่ะ"));
    isTold("ตอบแล้วค่ะ");
    var changed = answered("คำถามที่แก้แล้ว", "answered");
    changed.put("name", "");
    var refused = send("end", changed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(filledIn(refused.body()))
        .containsEntry("words", "คำถามที่แก้แล้ว")
        .containsEntry("group", "ผู้ประกอบการ");
  }

  @Test
  void offersTheKindsOfTheAgencysOwnScriptsAndRefusesOthers() throws Exception {
    her.says("คุยกับเจ้าหน้าที่");
    send("take", Map.of());

    assertThat(desk.get(path()).body())
        .contains("value=\"complaint\"", "value=\"consultation\"")
        .doesNotContain("value=\"street-light\"", "value=\"corruption-tip\"");
    var other = answered("ไฟดับ", "open");
    other.put("kind", "street-light");
    assertThat(send("end", other).statusCode()).isEqualTo(403);
  }

  @Test
  void isOfTheScriptThatHandedOn() throws Exception {
    her.says("ร้องเรียน");
    her.says("คุยกับเจ้าหน้าที่");
    send("take", Map.of());

    assertThat(filledIn(desk.get(path()).body())).containsEntry("kind", "complaint");
  }

  private static Map<String, String> answered(String question, String outcome) {
    var form = new HashMap<String, String>();
    form.putAll(Map.of("outcome", outcome, "name", "ผู้ใช้ LINE", "group", "ผู้ประกอบการ"));
    form.putAll(Map.of("topic", "สิทธิ", "words", question, "answer", "อธิบายแล้ว"));
    return form;
  }

  /// What stands in the form that ends the talk, as a browser would send it.
  private static Map<String, String> filledIn(String page) {
    var ending = first(ENDING, page);
    var form = new HashMap<String, String>();
    form.put("outcome", ending.contains("value=\"open\" checked") ? "open" : "answered");
    SELECTS
        .matcher(ending)
        .results()
        .forEach(it -> value(it.group(2)).ifPresent(value -> form.put(it.group(1), value)));
    form.putAll(
        WORDS
            .matcher(ending)
            .results()
            .collect(Collectors.toMap(it -> it.group(1), (MatchResult it) -> it.group(2).strip())));
    form.put("name", "ผู้ใช้ LINE ไม่ได้แจ้งชื่อ");
    Optional.of(SYSTEM.matcher(ending))
        .filter(it -> it.find())
        .ifPresent(it -> form.put("system", it.group(1)));
    return form;
  }

  private static Optional<String> value(String options) {
    return SELECTED.matcher(options).results().map(it -> it.group(1)).findFirst();
  }

  private static String first(Pattern what, String page) {
    var found = what.matcher(page);
    if (!found.find()) {
      throw new AssertionError("not on the page: " + what);
    }
    return found.group(1);
  }

  private static Ticket latest() {
    return bot.part(Tickets.class).latest(false, 1).getFirst();
  }

  private static Talk talk() {
    return bot.part(Talks.class).all().getLast();
  }

  private static String path() {
    return "/console/talks/" + talk().id();
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private HttpResponse<String> send(String step, Map<String, String> typed) throws Exception {
    var path = path();
    var all = new HashMap<>(typed);
    all.put("once", first(ONCE, desk.get(path).body()));
    return desk.sends(path, path + "/" + step, all);
  }

  private void awaitOnPage(String words) throws Exception {
    Await.until(SOON, () -> desk.get(path() + "/said").body(), it -> it.contains(words));
  }

  private void isTold(String words) {
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains(words), SOON, words);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
