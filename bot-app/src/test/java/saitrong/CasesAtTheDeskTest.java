package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.outbox.LetterKey;
import saitrong.shared.PersonalText;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.ticket.Step;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An officer works on cases at the desk: what they see, what they do, and what others cannot.
class CasesAtTheDeskTest extends CaseAtTheDesk {

  private static final String HTML = "<script>alert('x')</script> & <b>ไฟดับ</b>";

  /// Of each step by itself it would be asked for with all others.
  @Test
  void asksOnceForAPageWhatItsPersonHeard() throws Exception {
    take(new Step.Accept(), new Step.Begin(null), new Step.Complete(new PersonalText("ตอบแล้ว")));
    var taken = now().moves().getFirst();
    var letter = LetterKey.of(taken.news(), taken.at()).toString();
    long before = bot.asked("transcript", letter);

    assertThat(page()).contains("ตอบแล้ว");

    assertThat(bot.asked("transcript", letter) - before).isLessThan(3);
  }

  @Test
  void leadsTheCaseFromTheListToItsResultAndThePersonHearsOfIt() throws Exception {
    var her = OFFICE.somebody();
    her.leavesAQuestion();
    ticket = her.ticket();
    assertThat(desk.get("/console/cases?view=new&sort=received").body())
        .contains(path(), number(), "รอรับเรื่อง", "ขอคำปรึกษา", "ทำไมท้องฟ้าเป็นสีฟ้า");
    assertThat(page()).contains("ทำไมท้องฟ้าเป็นสีฟ้า", "วันครบกำหนดนับอย่างไร", "เปิดเรื่อง");

    assertThat(location(send("accept"))).isEqualTo(path() + "?done=accept");
    send("begin");
    send("complete", Map.of("words", "อธิบายทางโทรศัพท์แล้ว"));

    assertThat(page()).contains("ดำเนินการเสร็จสิ้น", "อธิบายทางโทรศัพท์แล้ว", "เจ้าหน้าที่ agent");
    assertThat(her.isTold()).contains("อธิบายทางโทรศัพท์แล้ว");
    assertThat(page()).contains("แจ้งผู้แจ้ง: ส่งทาง LINE แล้ว");
  }

  @Test
  void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
    send("accept");
    send("begin");
    var refused = send("cannot", Map.of("words", "ระบบไม่มีส่วนนี้"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("สิ่งที่ทำได้แทน", "ระบบไม่มีส่วนนี้</textarea>");
    assertThat(now().moves()).hasSize(2);
  }

  @Test
  void dropsNoDayThatItCannotRead() throws Exception {
    send("accept");
    send("begin");
    var refused = send("ask", Map.of("words", "ขอภาพหน้าจอ", "until", "5/12/2569"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(now().moves()).hasSize(2);
  }

  @Test
  void doesOnceWhatIsSentTwice() throws Exception {
    var form = form(page());

    assertThat(location(desk.sends(path(), path() + "/accept", form))).contains("done=accept");
    assertThat(location(desk.sends(path(), path() + "/accept", form))).contains("done=accept");
    assertThat(now().moves()).hasSize(1);
  }

  @Test
  void tellsTheSecondOfTwoOfficersAndOverwritesNothing() throws Exception {
    var seenBefore = form(page());
    take(new Step.Accept());
    var late = desk.sends(path(), path() + "/accept", seenBefore);

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("หลังจากท่านเปิดหน้านี้");
    assertThat(now().moves()).hasSize(1);
  }

  /// A colleague asked the person something meanwhile, and the step is not on the page any more.
  @Test
  void losesNoWordsOfAStepThatCannotBeTakenAnyMore() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));
    var typed = new HashMap<>(form(page()));
    typed.put("words", "คำตอบที่พิมพ์ไว้นาน");
    take(new Step.AskCitizen(new PersonalText("เลขทะเบียนของท่าน"), null));
    var late = desk.sends(path(), path() + "/complete", typed);

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("ยังไม่ได้ส่ง", "คำตอบที่พิมพ์ไว้นาน</textarea>");
  }

  @Test
  void takesNoFormThatWasMadeUpOrIsOfAnotherCase() throws Exception {
    var other = calls.one();
    var foreign = form(desk.get(path(other)).body());

    assertThat(desk.sends(path(), path() + "/accept", foreign).statusCode()).isEqualTo(403);
    assertThat(
            desk.sends(
                    path(),
                    path() + "/accept",
                    Map.of("once", "01ARZ3NDEKTSV4RRFFQ69G5FAV.x", "seen", "1"))
                .statusCode())
        .isEqualTo(403);
    assertThat(now().moves()).isEmpty();
  }

  @Test
  void showsAsTextWhatSomebodyWroteAsAPage() throws Exception {
    ticket = calls.about(HTML);

    assertThat(page())
        .contains("&lt;script&gt;", "&lt;b&gt;ไฟดับ&lt;/b&gt;")
        .doesNotContain("<script>alert", "<b>ไฟดับ");
  }

  @Test
  void hidesConfidentialCasesFromAllButThoseAssigned() throws Exception {
    var tip = calls.tip();

    assertThat(desk.get("/console/cases?view=latest").body())
        .doesNotContain(tip.number().toString());
    assertThat(desk.get(path(tip)).statusCode()).isEqualTo(404);
    assertThat(desk.get(noPath()).statusCode()).isEqualTo(404);
    try (var keeper = OFFICE.at("keeper")) {
      assertThat(keeper.get("/console/cases?view=latest").body()).contains(tip.number().toString());
      assertThat(keeper.get(path(tip)).body()).contains("ปกปิด", "มีผู้เรียกรับเงิน");
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensToEachRoleWhatIsItsWork(Role role) throws Exception {
    boolean reads = role == Role.AGENT || role == Role.SUPERVISOR || role == Role.AUDITOR;
    boolean works = role == Role.AGENT || role == Role.SUPERVISOR;
    try (var somebody = OFFICE.at(role.code())) {
      assertThat(somebody.get("/console").statusCode()).isEqualTo(200);
      assertThat(somebody.get("/console").body().contains("href=\"/console/cases\""))
          .isEqualTo(reads);
      assertThat(somebody.get("/console/cases").statusCode()).isEqualTo(reads ? 200 : 403);
      assertThat(somebody.get(path()).statusCode()).isEqualTo(reads ? 200 : 403);
      assertThat(somebody.get("/console/cases/new").statusCode()).isEqualTo(works ? 200 : 403);
      if (reads) {
        assertThat(somebody.get(path()).body().contains("name=\"once\"")).isEqualTo(works);
      }
      var form = form(page());
      var sent = somebody.sends("/console/account", path() + "/accept", form);
      assertThat(sent.statusCode()).isEqualTo(works ? 303 : 403);
      assertThat(now().moves()).hasSize(works ? 1 : 0);
    }
  }

  @Test
  void writesDownATelephoneCallOnceHoweverOftenItIsSent() throws Exception {
    var call = aCall();
    call.putAll(form(desk.get("/console/cases/new").body()));
    call.put("kind", ""); // as the page has it

    var first = desk.sends("/console/cases/new", "/console/cases/new", call);
    var again = desk.sends("/console/cases/new", "/console/cases/new", call);

    assertThat(location(first))
        .startsWith(LIST + "/%d/".formatted(ticket.number().year()))
        .endsWith("?done=opened");
    assertThat(location(again)).isEqualTo(location(first));
    assertThat(desk.get(location(first)).body())
        .contains("ผู้โทร ทดสอบ", "โทรศัพท์", "ตอบทันที", "ดำเนินการเสร็จสิ้น");
  }

  /// The page gets a form of its own again: sending it once more keeps the other call.
  @Test
  void losesNoCallThatWasWrittenOverTheLastOne() throws Exception {
    var call = aCall();
    call.putAll(form(desk.get("/console/cases/new").body()));
    desk.sends("/console/cases/new", "/console/cases/new", call);
    call.put("words", "อีกสายหนึ่ง ถามเรื่องอื่น");
    var refused = desk.sends("/console/cases/new", "/console/cases/new", call);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("รายการนี้จึงยังไม่ได้บันทึก", "อีกสายหนึ่ง ถามเรื่องอื่น</textarea>");
    call.putAll(form(refused.body()));
    assertThat(location(desk.sends("/console/cases/new", "/console/cases/new", call)))
        .endsWith("?done=opened");
  }

  @Test
  void saysWhatACallLacksAndKeepsWhatWasTyped() throws Exception {
    var call = aCall();
    call.putAll(form(desk.get("/console/cases/new").body()));
    call.put("topic", "");
    var refused = desk.sends("/console/cases/new", "/console/cases/new", call);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("หัวข้อ", "value=\"ผู้โทร ทดสอบ\"", "ถามวิธีลงทะเบียน</textarea>");
  }

  @Test
  void keepsATipByTelephoneForThoseAssigned() throws Exception {
    var tip = aCall();
    tip.putAll(form(desk.get("/console/cases/new").body()));
    tip.put("kind", "corruption-tip");
    tip.remove("answer");
    var written = desk.sends("/console/cases/new", "/console/cases/new", tip);

    assertThat(location(written)).startsWith("/console/cases?opened=");
    assertThat(desk.get(location(written)).body()).contains("เรื่องปกปิด");
  }

  private static Map<String, String> aCall() {
    return new HashMap<>(
        Map.of(
            "channel", "phone",
            "name", "ผู้โทร ทดสอบ",
            "group", UserGroup.CITIZEN.code(),
            "topic", Topic.USE.code(),
            "words", "ถามวิธีลงทะเบียน",
            "answer", "บอกขั้นตอนทางโทรศัพท์แล้ว"));
  }

  @Test
  void putsOnRecordWhoReadAndWhoDidWhat() throws Exception {
    page();
    send("accept");

    assertThat(bot.part(AuditTrail.class).about(number(), 9))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "case-read"), tuple("agent", "case-accept"));
  }

  @Test
  void opensACaseByItsNumberHoweverItIsTyped() throws Exception {
    var number = ticket.number();
    var typed = number.number() + "%2F" + number.year() % 100;

    assertThat(location(desk.get("/console/cases?number=" + typed))).isEqualTo(path());
    assertThat(desk.get("/console/cases?number=abc").body()).contains("เลข/ปี");
    assertThat(desk.get("/console/cases?number=99999%2F69").body())
        .contains("ไม่พบเรื่องเลขที่ 99999/2569");
  }

  @Test
  void saysTheSameInEnglish() throws Exception {
    desk.get("/console?lang=en");

    assertThat(desk.get("/console/cases").body()).contains("To be done", "Received");
    assertThat(page())
        .contains("What was said", "How the days are counted", "Take up", "Waiting to be taken up");
  }
}
