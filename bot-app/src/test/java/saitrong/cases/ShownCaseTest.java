package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;
import saitrong.ticket.Detail;
import saitrong.ticket.Received;

/// What an officer reads who opens a case.
class ShownCaseTest extends ACaseAndATip {

  @Test
  void showsACaseAndPutsThatOnRecord() {
    assertThat(run("show", "1/69", "--by", "ผู้ทดลอง")).isZero();

    assertThat(said())
        .contains("00001/2569", "รอรับเรื่อง / Waiting to be taken up", "อาการ: ไฟไม่ติด")
        .contains("      | เสาที่ศูนย์")
        .contains("answer (ตอบทันที), accept (รับเรื่อง), give (มอบหมาย), withdraw (")
        .contains("เรื่องอยู่ที่ / With: หน่วยงานผู้รับเรื่อง");
    assertThat(audited()).containsExactly("case-read 00001/2569 ผู้ทดลอง");
  }

  @Test
  void showsNothingThatCannotBePutOnRecord() {
    // A collection that refuses every row of the trail but the first.
    var audit = database().getCollection("audit");
    audit.createIndex(
        new Document("v", 1), new com.mongodb.client.model.IndexOptions().unique(true));
    audit.insertOne(new Document("_id", "first").append("v", 2));

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> run("show", "1/2569")))
        .isInstanceOf(com.mongodb.MongoException.class);

    assertThat(said()).doesNotContain("ไฟไม่ติด");
  }

  /// As releases before wrote them.
  @Test
  void saysInWordsWhatCameBesideTheAnswers() {
    openWith(
        detail("+files", null, "2 ไฟล์"),
        detail("+said#2", null, "เพิ่งเห็นเมื่อคืน"),
        detail("สุขภาพ", "ท่านยินยอมหรือไม่{คะ}", "ใช่"));

    assertThat(run("show", "3/69")).isZero();

    assertThat(said())
        .contains("ไฟล์ที่ส่งมาเพิ่ม / files sent beside: 2 ไฟล์")
        .contains("ข้อความเพิ่มเติม / also said: เพิ่งเห็นเมื่อคืน")
        .contains("ท่านยินยอมหรือไม่: ใช่")
        .doesNotContain("+files", "+said", "{คะ}");
  }

  @Test
  void letsNoCitizenPlayWithTheTerminal() {
    open("c", "poll", false, "\u001b[2Jก\u202eข");

    assertThat(run("show", "3/69")).isZero();

    assertThat(said()).contains("อาการ: �[2Jก�ข").doesNotContain("\u001b", "\u202e");
  }

  private static Detail detail(String name, @Nullable String label, String shown) {
    return new Detail(name, label, new PersonalText(shown), Map.of("text", shown));
  }

  private void openWith(Detail... details) {
    var received = Received.of(RECEIVED, RECEIVED);
    open("with details", "consultation", false, received, details);
  }
}
