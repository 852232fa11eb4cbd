package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;
import saitrong.ticket.Fact;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What the forms and the page of a case ask back and show, so that no officer has to type a
/// command for it.
class CaseFormsAtTheDeskTest extends CaseAtTheDesk {

  @Test
  void takesBackWhatWasNotTheirsAndSaysSo() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));
    assertThat(page()).doesNotContain("name=\"givenBack\"");
    send("forward", forwardTo("กลุ่มงานที่ไม่มีบัญชี", Map.of("meant", "true")));
    assertThat(page()).contains("name=\"givenBack\"");

    send("resume", Map.of("givenBack", "true"));

    assertThat(now().moves().getLast().fact()).isEqualTo(new Fact.GivenBack());
    assertThat(page()).contains("คืนเรื่องโดยไม่ได้ดำเนินการ");
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
    take(new Step.Accept(), new Step.Begin(null));
    assertThat(page()).doesNotContain(path(ticket) + "/told");

    take(new Step.Complete(new PersonalText("ตั้งรหัสใหม่แล้ว")));
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
    assertThat(bot.part(Tickets.class).latest(false, 1).getFirst().id()).isEqualTo(ticket.id());
  }

  /// A browser sends each end of a line as two letters, and counts one.
  @Test
  void countsTheEndOfALineAsThePageDoes() throws Exception {
    var call = aCallOnTheForm();
    var lines = "ทำตามขั้นตอนนี้\r\n".repeat(80).strip();
    assertThat(lines.length()).isGreaterThan(1300);
    call.put("answer", lines + "\r\n" + "ก".repeat(1500 - 80 * 16));

    assertThat(writes(call).statusCode()).isEqualTo(303);
    var kept = bot.part(Tickets.class).latest(false, 1).getFirst();
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
