package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import saitrong.content.ContentForTests;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;

/// How officers lead a case to its result.
class StepsAtTheCounterTest extends ACaseAndATip {

  @Test
  void leadsACaseToItsResultWhileTheBotRuns() {
    assertThat(run("รับเรื่อง", "1/69")).isZero();
    assertThat(run("begin", "1/69")).isZero();
    assertThat(run("complete", "1/69")).isEqualTo(1);
    assertThat(said()).contains("เรื่อง 00001/2569: โปรดระบุ สิ่งที่ดำเนินการแล้ว", "\"WORDS\"");
    assertThat(run("complete", "1/69", "เปลี่ยนหลอดแล้ว", "--by", "ผู้ทดลอง")).isZero();

    assertThat(tickets.of(SOMEBODY).getLast().isClosed()).isTrue();
    assertThat(said())
        .contains("The citizen is told with the next answer", "is told on LINE within minutes")
        .contains("เรื่อง 00001/2569: เสร็จสิ้น > ดำเนินการเสร็จสิ้น");
    assertThat(run("show", "1/69")).isZero();
    assertThat(said()).contains("(ผู้ทดลอง)", "    เปลี่ยนหลอดแล้ว", "รอผู้แจ้งยืนยันถึง");
    assertThat(audited())
        .contains("case-accept 00001/2569 officer", "case-complete 00001/2569 ผู้ทดลอง");
  }

  @Test
  void saysWhereACaseCanGoFromHere() {
    assertThat(run("complete", "1/69", "ก")).isEqualTo(1);

    assertThat(said()).contains("accept (รับเรื่อง)", "Case 00001/2569: The case is: Waiting");
    assertThat(run("show", "9/69")).isEqualTo(1);
    assertThat(said()).contains("ไม่มีเรื่องเลขที่ 00009/2569");
  }

  @Test
  void saysWhyNotAndWhatInstead() {
    run("accept", "1/69");
    run("begin", "1/69");
    assertThat(run("cannot", "1/69")).isEqualTo(1);
    assertThat(said()).contains("--reason", "--instead");

    assertThat(
            run("cannot", "1/69", "แก้ไม่ได้", "--reason", "not-designed", "--instead", "ยื่นใหม่"))
        .isZero();
    assertThat(run("เข้าใจแล้ว", "1/69")).isZero();

    run("show", "1/69");
    assertThat(said())
        .contains("ระบบไม่ได้ออกแบบรองรับ", "สิ่งที่ทำได้แทน / instead: ยื่นใหม่", "เข้าใจแล้ว ");
    assertThat(run("reopen", "1/69")).isEqualTo(1);
    assertThat(run("reopen", "1/69", "ยังเข้าระบบไม่ได้")).isZero();
    run("show", "1/69");
    assertThat(said()).contains("Reopened (times): 1");
  }

  @Test
  void forwardsACaseAndSaysWhoHasIt() {
    run("accept", "1/69");
    run("begin", "1/69");
    assertThat(run("forward", "1/69", "--to", "กลุ่มงานตัวอย่าง", "--way", "letter")).isEqualTo(1);
    assertThat(said()).contains("โปรดระบุ", "--until", "--follow-up", "\"WORDS\"");

    assertThat(
            run(
                "forward",
                "1/69",
                "ตรงกับหน้าที่",
                "--to=กลุ่มงานตัวอย่าง",
                "--until",
                BY_THEN,
                "--way",
                "letter",
                "--follow-up",
                A_DAY_BEFORE))
        .isZero();

    run("show", "1/69");
    assertThat(said())
        .contains("เรื่องอยู่ที่ / With: กลุ่มงานตัวอย่าง")
        .contains("หน่วยงานผู้รับเรื่อง > กลุ่มงานตัวอย่าง (หนังสือ) ภายใน ")
        .contains(ThaiDates.brief(IN_A_MONTH, Language.TH) + " ติดตามผล ");
    assertThat(
            run(
                "forward",
                "1/69",
                "ก",
                "--to",
                "กลุ่มงานตัวอย่าง",
                "--until",
                BY_THEN,
                "--way",
                "phone",
                "--follow-up",
                A_DAY_BEFORE))
        .isEqualTo(1);
    assertThat(said()).contains("เคยรับเรื่องนี้แล้ว", "had it already");
  }

  @Test
  void putsOffAResultThatWasPromisedAndNoOther() {
    var number = openedLongAgo(false);
    run("accept", number);
    var day = aWorkingDayAhead().toString();
    assertThat(run("delay", number, "รอเอกสาร", "--until", day)).isEqualTo(1);
    assertThat(said()).contains("จึงไม่มีกำหนดให้เลื่อน");
    ContentForTests.copyTo(data.resolve("agency"));
    ContentForTests.served(data.resolve("agency"), database());

    assertThat(run("delay", number)).isEqualTo(1);
    assertThat(said()).contains("เหตุผลที่ต้องเลื่อน", "--until");
    assertThat(run("เลื่อนกำหนด", number, "--until", day, "--reason", "รอเอกสาร")).isZero();

    assertThat(said()).contains("is told on LINE within minutes");
    run("show", number);
    assertThat(said())
        .contains("แจ้งผลภายใน / result by: ", "กำหนดเดิม / promised: ", "    รอเอกสาร");
    assertThat(audited()).contains("case-delay " + number + " officer");
  }

  @Test
  void putsACaseIntoAStateOfTheAgencysOwn() throws IOException {
    serving(
        """
        case-states:
          - {state: accepted, th: ลงรับแล้ว, en: Registered}
          - {under: in-progress, id: site-visit, th: นัดตรวจพื้นที่, en: Site visit planned}
        """);
    run("accept", "1/69");
    assertThat(said()).contains("ลงรับแล้ว", "Registered");
    assertThat(run("stage", "1/69", "--to", "site-visit")).isEqualTo(1);
    assertThat(said()).contains("สถานะย่อยนี้ใช้เมื่อเรื่องอยู่ในสถานะ อยู่ระหว่างดำเนินการ");
    run("begin", "1/69");

    assertThat(run("สถานะย่อย", "1/69", "--to", "site-visit")).isZero();

    assertThat(said())
        .contains("อยู่ระหว่างดำเนินการ: นัดตรวจพื้นที่", "In progress: Site visit planned");
    run("list");
    assertThat(said()).contains("อยู่ระหว่างดำเนินการ: นัดตรวจพื้นที่  street-light");
    run("show", "1/69");
    assertThat(said()).contains("สถานะย่อยที่เลือกได้ / Own states: site-visit (นัดตรวจพื้นที่");
    assertThat(run("stage", "1/69", "--to", "visit")).isEqualTo(1);
    assertThat(said())
        .contains("There is no state \"visit\" of your own.", "site-visit (นัดตรวจพื้นที่");
  }

  @Test
  void saysWhereStatesOfTheAgencysOwnAreWritten() {
    assertThat(run("stage", "1/69", "--to", "visit")).isEqualTo(1);

    assertThat(said()).contains("profile.yaml หัวข้อ case-states");
  }
}
