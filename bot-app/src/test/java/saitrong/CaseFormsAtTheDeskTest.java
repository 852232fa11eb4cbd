package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saitrong.content.StoredTimetable;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.Fact;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What the forms and the page of a case ask back and show, so that no officer has to type a
/// command for it.
class CaseFormsAtTheDeskTest extends CaseAtTheDesk {

  private static final Pattern OPEN =
      Pattern.compile("<details class=\"step\" open=\"open\">\\s*<summary>([^<]*)<");

  @Test
  void takesBackWhatWasNotTheirsAndSaysSo() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));
    assertThat(page()).doesNotContain("name=\"givenBack\"");
    send("forward", forwardTo("กลุ่มงานที่ไม่มีบัญชี", byTelephone()));
    assertThat(page()).contains("name=\"givenBack\"");

    send("resume", Map.of("givenBack", "true"));

    assertThat(now().moves().getLast().fact()).isEqualTo(new Fact.GivenBack());
    assertThat(page()).contains("คืนเรื่องโดยไม่ได้ดำเนินการ");
  }

  /// In notes of a chat a colleague is told so. Words for the requester may name an account.
  @Test
  void saysThatNobodyIsToldWhomAnOfficerCallsInACase() throws Exception {
    take(new Step.Accept());
    send("begin", Map.of("words", "ฝาก @colleague ดู"));
    assertThat(page())
        .containsSubsequence("ฝาก @colleague ดู", "ชื่อ @colleague ในบันทึกนี้ไม่ได้แจ้งผู้ใด");
    assertThat(desk.get(path() + "/papers").body())
        .contains("ฝาก @colleague ดู")
        .doesNotContain("ไม่ได้แจ้งผู้ใด");

    send("complete", Map.of("words", "เพิ่มเพื่อน @doh-example ได้เลย"));
    assertThat(page()).contains("@doh-example").doesNotContain("ชื่อ @doh-example");
  }

  @Test
  void asksBackWhereTheDirectoryDoesNotKnowWhomItIsForwardedTo() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));
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
    assertThat(send("forward", forwardTo("กลุ่มงานที่ไม่มีบัญชี", byTelephone())).statusCode())
        .isEqualTo(303);
    assertThat(page()).contains("กลุ่มงานที่ไม่มีบัญชี");
  }

  /// Nobody there would see it, and nobody would ask.
  @Test
  void forwardsNothingInTheSystemToWhomHasNoAccount() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));

    for (var way : List.of("", "account")) {
      var fields = Map.of("meant", "true", "way", way);
      var refused = send("forward", forwardTo("กองช่าง เทศบาล", fields));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("ไม่มีบัญชีในระบบนี้", "หนังสือหรือโทรศัพท์", "checked");
    }
    var unfollowed = Map.of("meant", "true", "way", "phone");
    assertThat(send("forward", forwardTo("กองช่าง เทศบาล", unfollowed)).body())
        .contains("โปรดระบุ", "วันติดตามผล");
    assertThat(now().moves()).hasSize(2);

    send("forward", forwardTo("กองช่าง เทศบาล", byTelephone()));

    assertThat(page()).contains("&gt; กองช่าง เทศบาล (โทรศัพท์)", "ติดตามผล");
  }

  @Test
  void asksBackBeforeSomebodyHasLongerThanItsPersonWasPromised() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));
    var late = new HashMap<>(forwardTo("กองช่าง เทศบาล", byTelephone()));
    late.put("until", day(20).toString());

    var refused = send("forward", late);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ช้ากว่าวันแจ้งผลที่แจ้งผู้แจ้งไว้", "name=\"late\"");
    assertThat(now().moves()).hasSize(2);
    late.put("late", "true");
    assertThat(send("forward", late).statusCode()).isEqualTo(303);
  }

  /// On the page right after the step, and not only once the clock came by.
  @Test
  void showsNoOtherDayThanTheOneToWhichTheResultWasPutOff() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));
    var promised = bigDay(page());
    var day = working(day(14));

    send("delay", Map.of("until", day.toString(), "words", "รอเอกสาร"));

    var page = page();
    assertThat(bigDay(page))
        .contains(ThaiDates.brief(day, Language.TH))
        .isNotEqualTo(promised)
        .isEqualTo(
            "แจ้งผลภายใน " + page.replaceAll("(?s).*<dt>แจ้งผลภายใน</dt><dd>([^<]*)<.*", "$1"));
    assertThat(page).contains("เจ้าหน้าที่เลือกวันแจ้งผลเอง").doesNotContain("9 วันทำการ");
  }

  @Test
  void saysInTheHistoryThatAReopenedCaseIsCountedAnew() throws Exception {
    var day = working(day(14));
    take(
        new Step.Accept(),
        new Step.Begin(null),
        new Step.Delay(day, new PersonalText("รอเอกสาร")),
        new Step.Complete(new PersonalText("ตั้งรหัสใหม่แล้ว")));

    send("reopen", Map.of("words", "ผู้แจ้งโทรมาว่ายังเข้าไม่ได้"));

    var page = page();
    assertThat(bigDay(page)).doesNotContain(ThaiDates.brief(day, Language.TH));
    assertThat(page)
        .contains(
            "นับกำหนดใหม่ตั้งแต่เปิดใหม่: " + bigDay(page),
            "(วันที่เลื่อนไว้ " + ThaiDates.brief(day, Language.TH) + " เป็นของผลครั้งก่อน)");
  }

  private static String bigDay(String page) {
    return page.replaceAll("(?s).*<p class=\"due\">([^<]*)<.*", "$1");
  }

  private static LocalDate day(int days) {
    return LocalDate.ofInstant(OFFICE.clock().instant(), ThaiDates.ZONE).plusDays(days);
  }

  private LocalDate working(LocalDate day) {
    var hours = bot.part(StoredTimetable.class).get().orElseThrow().hours();
    return hours.isWorkingDay(day) ? day : working(day.plusDays(1));
  }

  private static Map<String, String> byTelephone() {
    return Map.of("meant", "true", "way", "phone", "followUp", day(1).toString());
  }

  /// Nobody notes that somebody was told of nothing.
  @Test
  void offersToNoteThatSomebodyWasToldOnlyWhereThereIsSomethingToTell() throws Exception {
    assertThat(page()).doesNotContain(path(ticket) + "/told");
    take(new Step.Accept(), new Step.Begin(null));
    assertThat(page()).doesNotContain(path(ticket) + "/told");

    take(new Step.Complete(new PersonalText("ตั้งรหัสใหม่แล้ว")));
    assertThat(page()).contains(path(ticket) + "/told");

    send("told", Map.of("words", "โทรแจ้งผู้แจ้ง"));
    assertThat(page()).doesNotContain(path(ticket) + "/told").contains("แจ้งผ่านช่องทางอื่นแล้ว");
  }

  /// The others are there, and shut.
  @Test
  void opensTheToolThatComesNext() throws Exception {
    assertThat(open(page())).isEqualTo("รับเรื่อง");
    take(new Step.Accept());
    assertThat(open(page())).isEqualTo("เริ่มดำเนินการ");
    take(new Step.Begin(null));
    assertThat(open(page())).isEqualTo("เสร็จสิ้น");
    take(new Step.AskCitizen(new PersonalText("ขอภาพ"), null));
    assertThat(open(page())).isEqualTo("ดำเนินการต่อ");
    take(new Step.Withdraw(new PersonalText("โทรมายกเลิก")));
    assertThat(open(page())).isEmpty();
  }

  private static String open(String page) {
    return OPEN.matcher(page).results().map(it -> it.group(1)).collect(Collectors.joining(" "));
  }

  @Test
  void showsThePromisedDayAndWhatEachCountingIsOf() throws Exception {
    assertThat(page())
        .contains(
            "<dt>แจ้งผลภายใน</dt>",
            "<h3>รับเรื่องภายใน</h3>",
            "<h3>เริ่มดำเนินการภายใน</h3>",
            "<h3>แจ้งผลภายใน</h3>");
    take(new Step.Accept());
    assertThat(page()).doesNotContain("<h3>รับเรื่องภายใน</h3>").contains("<h3>แจ้งผลภายใน</h3>");
  }

  /// Its person was asked, and had time enough.
  @Test
  void offersToCloseForWantOfInformationOnceThatMayBe() throws Exception {
    take(
        new Step.Accept(),
        new Step.Begin(null),
        new Step.AskCitizen(new PersonalText("ภาพหน้าจอ"), null));
    assertThat(page()).contains(path(ticket) + "/resume").doesNotContain(path(ticket) + "/lapse");

    take(new Step.Told(new PersonalText("โทรแจ้งผู้แจ้ง")));
    OFFICE.clock().advance(Duration.ofDays(30));
    desk.close();
    desk = OFFICE.at("agent");

    assertThat(page()).contains(path(ticket) + "/lapse");
  }

  @Test
  void marksWhatHasToBeFilledIn() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));

    assertThat(page())
        .containsPattern("สิ่งที่ดำเนินการแล้ว[^<]*<span class=\"must\">ต้องกรอก</span>")
        .doesNotContainPattern("ไม่บังคับ[^<]*<span class=\"must\">");
  }

  @Test
  void leadsToWhatMayBeTheSameMatter() throws Exception {
    ticket = calls.from("081 000 1001", "ลืมรหัสผ่านของระบบทดลอง");
    var again = calls.from("081-000-1001", "ลืมรหัสผ่านของระบบทดลองค่ะ");
    var others = calls.from("082 000 1002", "ลืมรหัสผ่านของระบบทดลองค่ะ");

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
    try (var head = OFFICE.at("executive")) {
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

  /// The browser's own limit holds nobody who sends without it.
  @Test
  void keepsWhatIsTooLongOnTheFormAndSaysHowMuchMayBe() throws Exception {
    var call = aCallOnTheForm();
    for (var field : Map.of("answer", 1500, "name", 200, "organisation", 200).entrySet()) {
      var tooMuch = new HashMap<>(call);
      tooMuch.put(field.getKey(), "ก".repeat(5_001));
      var refused = writes(tooMuch);
      assertThat(refused.statusCode()).as(field.getKey()).isEqualTo(422);
      assertThat(refused.body()).contains("ยาวเกิน %d ตัวอักษร".formatted(field.getValue()));
    }
    assertThat(bot.part(Tickets.class).lists().latest(false, 1).getFirst().id())
        .isEqualTo(ticket.id());
  }

  /// A browser sends each end of a line as two letters, and counts one.
  @Test
  void countsTheEndOfALineAsThePageDoes() throws Exception {
    var call = aCallOnTheForm();
    var lines = "ทำตามขั้นตอนนี้\r\n".repeat(80).strip();
    assertThat(lines.length()).isGreaterThan(1300);
    call.put("answer", lines + "\r\n" + "ก".repeat(1500 - 80 * 16));

    assertThat(writes(call).statusCode()).isEqualTo(303);
    var kept = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(desk.get(path(kept)).body())
        .contains("ทำตามขั้นตอนนี้\nทำตามขั้นตอนนี้")
        .doesNotContain("\r");
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
    try (var keeper = OFFICE.at("keeper")) {
      desk.close();
      desk = keeper;
      assertThat(location(writes(tip))).endsWith("?done=opened");
    }
  }

  private Map<String, String> forwardTo(String name, Map<String, String> more) {
    var fields = new HashMap<>(more);
    fields.put("to", name);
    fields.put("words", "เป็นเรื่องของหน่วยงานนั้น");
    fields.put("until", OFFICE.clock().instant().toString().substring(0, 10));
    return fields;
  }

  private HttpResponse<String> writes(Map<String, String> call) throws Exception {
    var all = new HashMap<>(call);
    all.putAll(form(desk.get("/console/cases/new").body()));
    return desk.sends("/console/cases/new", "/console/cases/new", all);
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
}
