package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;

/// What officers write to each other beside a talk, which its person never sees.
class NotesInATalkTest extends TalkAtTheDesk {

  @Test
  void keepsANoteForColleaguesFromThePerson() throws Exception {
    try (var other = OFFICE.at("colleague")) {
      assertThat(other.get("/console/talks").body()).doesNotContain("ฝากถึงท่าน");
      assertThat(location(send("note", Map.of("words", "ฝาก @colleague ดูต่อ <b>ด่วน</b>"))))
          .isEqualTo(path());

      assertThat(other.get("/console/talks").body()).contains("ฝากถึงท่าน");
      assertThat(other.get(path()).body())
          .contains("\" class=\"note\">", "บันทึกภายใน", "ฝากถึง เจ้าหน้าที่ colleague")
          .contains("ฝาก @colleague ดูต่อ &lt;b&gt;ด่วน&lt;/b&gt;");
    }
    assertThat(desk.get("/console/talks").body()).doesNotContain("ฝากถึงท่าน");
    her.says("ขอบคุณ");
    assertThat(her.citizen.repliesAndPushes().toString()).doesNotContain("ด่วน", "ดูต่อ");
    assertThat(bot.part(AuditTrail.class).about(talk().id(), 20))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "talk-note"));
  }

  /// The list has it until it is seen, and no longer.
  @Test
  void reachesAColleagueWithANoteThoughTheTalkIsOver() throws Exception {
    send("take");
    her.says("จบการสนทนา");
    send("note", Map.of("words", "ฝาก @colleague ดูต่อ"));
    her.says("คุยกับเจ้าหน้าที่");
    try (var other = OFFICE.at("colleague")) {
      assertThat(other.get("/console/talks").body()).contains(path(), "ฝากถึงท่าน");
      assertThat(other.get(path()).body()).contains("ฝาก @colleague ดูต่อ");
      assertThat(other.get("/console/talks").body()).doesNotContain(path());
      assertThat(other.get(path()).statusCode()).as("it is there still").isEqualTo(200);
    }
    assertThat(desk.get("/console/talks").body()).doesNotContain(path(), "ฝากถึงท่าน");
  }

  @Test
  void addressesANoteToNobodyWhoCannotReadIt() throws Exception {
    send("note", Map.of("words", "ถึง @executive @nobody และ a@auditor.example"));

    assertThat(page())
        .contains("ถึง @executive", "ยังไม่ได้แจ้ง @executive, @nobody เพราะไม่มีผู้ใช้ชื่อนี้")
        .doesNotContain("ฝากถึง เจ้าหน้าที่");
    assertThat(talk().mentioned()).isEmpty();
  }

  /// The note is kept all the same.
  @Test
  void tellsWhoeverWroteItWhomItReachesAndWhoIsNotThere() throws Exception {
    var words = "@agent ฝาก@colleague และ @colleage. ดูต่อ";
    assertThat(location(send("note", Map.of("words", words)))).isEqualTo(path());

    assertThat(page())
        .containsSubsequence(
            "ฝากถึง เจ้าหน้าที่ colleague<", words, "ยังไม่ได้แจ้ง @colleage เพราะ")
        .doesNotContain("ยังไม่ได้แจ้ง @agent");
    assertThat(talk().mentioned()).containsExactly("colleague");
  }

  @Test
  void keepsWhatWasTypedWhereANoteIsTooLong() throws Exception {
    var refused = send("note", Map.of("words", "ย".repeat(4001)));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ยังไม่ได้บันทึก", "ยยย</textarea>");
    assertThat(send("note", Map.of("words", " ")).body()).contains("โปรดพิมพ์ข้อความ");
    assertThat(page()).doesNotContain("\" class=\"note\">");
  }
}
