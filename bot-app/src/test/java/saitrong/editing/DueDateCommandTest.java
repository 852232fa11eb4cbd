package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An official checks by a calendar what the files make of a day.
class DueDateCommandTest {

  private static final String FRIDAY_EVENING = "2569-11-20 19.42";

  @TempDir Path folder;

  @Test
  void explainsTheThreeTimesOfACase() {
    var printed = Desk.in(folder).counts("--received", FRIDAY_EVENING, "--kind", "consultation");

    assertThat(printed.code()).isZero();
    assertThat(printed.text())
        .startsWith(
            "มาตรฐานเวลาให้บริการ รุ่น 1 ใช้ตั้งแต่วันจันทร์ที่ 30 กันยายน 2567"
                + " (ยังไม่มีผู้ยืนยัน)\n")
        .containsSubsequence(
            "\nรับเรื่อง\n  ระยะเวลา 1 วันทำการ",
            "  ครบกำหนด 1 วันทำการ วันอังคารที่ 24 พฤศจิกายน 2569 เวลา 16.30 น.\n",
            "\nเจ้าหน้าที่เริ่มดำเนินการ\n",
            "\nแจ้งผล\n  ระยะเวลา 3 วันทำการ ไม่นับวันตั้งต้น: ขั้นตอนการให้คำปรึกษา",
            "  ครบกำหนด 3 วันทำการ วันพฤหัสบดีที่ 26 พฤศจิกายน 2569 เวลา 16.30 น.\n",
            "  เตือนเจ้าหน้าที่: วันพฤหัสบดีที่ 26 พฤศจิกายน 2569 เวลา 08.30 น.\n",
            "  ถึงหัวหน้าหากยังไม่เสร็จ: วันพฤหัสบดีที่ 26 พฤศจิกายน 2569 เวลา 16.30 น.\n");
  }

  @Test
  void countsByTheChosenAgencysFilesAndForTheGroup() {
    var printed =
        Desk.in(folder)
            .of("tambon-example")
            .counts(
                "--received",
                "2026-11-23T10:00",
                "--kind",
                "general-request",
                "--group",
                "ผู้ประกอบการ",
                "--en");

    assertThat(printed.text())
        .contains("Due after 5 working days: Monday 30 November 2026 at 16:30\n")
        .contains("Wednesday 25 November 2026: not counted, the agency is closed: ");
  }

  @Test
  void leavesOutTheDaysOfWaiting() {
    var desk = Desk.in(folder);

    var answered =
        desk.counts(
            "--received",
            FRIDAY_EVENING,
            "--kind",
            "training",
            "--asked",
            "2569-11-24 10.00",
            "--answered",
            "2569-11-24 15.00");
    var waiting =
        desk.counts(
            "--received", FRIDAY_EVENING, "--kind", "training", "--asked", "2569-11-25 10.00");

    assertThat(answered.text())
        .contains("วันอังคารที่ 24 พฤศจิกายน 2569 หยุดนับ รอข้อมูลจากผู้แจ้ง\n")
        .contains("ครบกำหนด 3 วันทำการ วันศุกร์ที่ 27 พฤศจิกายน 2569 เวลา 16.30 น.\n");
    assertThat(waiting.text())
        .contains(
            "หยุดนับตั้งแต่ วันพุธที่ 25 พฤศจิกายน 2569 เวลา 10.00 น. รอข้อมูลจากผู้แจ้ง"
                + " เหลืออีก 2 วันทำการ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--kind training",
        "--received 2569-11-20T19.42",
        "--received 2569-02-30T10.00 --kind training",
        "--received tomorrow --kind training",
        "--received 2569-11-20T19.42 --kind training --answered 2569-11-21T10.00",
        "--received 2569-11-20T19.42 --kind training --soon"
      })
  void saysHowItIsUsedWhenItIsNotUnderstood(String typed) {
    var printed = Desk.in(folder).counts(typed.isEmpty() ? new String[0] : typed.split(" "));

    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.text()).startsWith("ใช้เป็น due-date --received");
  }

  @Test
  void listsTheKindsAndGroupsThatThereAre() {
    var desk = Desk.in(folder);

    assertThat(desk.counts("--received", FRIDAY_EVENING, "--kind", "trainign").text())
        .startsWith("ไม่มี \"trainign\" ที่มี: borrow, complaint, consultation,");
    assertThat(
            desk.counts("--received", FRIDAY_EVENING, "--kind", "training", "--group", "เกษตรกร")
                .text())
        .startsWith("ไม่มี \"เกษตรกร\" ที่มี: ท้องถิ่น, ประชาชน,");
  }

  @Test
  void saysWhenNothingIsPromised() throws IOException {
    var desk = Desk.in(folder);

    var poll = desk.counts("--received", FRIDAY_EVENING, "--kind", "poll");
    var early = desk.counts("--received", "2560-01-04 10.00", "--kind", "training");
    Files.delete(desk.agencies().resolve("policy.yaml"));
    var without = desk.counts("--received", FRIDAY_EVENING, "--kind", "training");

    assertThat(poll.text()).endsWith("เรื่องประเภทนี้ไม่กำหนดเวลา\n");
    assertThat(early.text()).startsWith("ได้รับก่อนวันเริ่มใช้มาตรฐานเวลารุ่นแรก");
    assertThat(without.text()).startsWith("หน่วยงานไม่มีไฟล์ policy ของตนเอง");
    assertThat(poll.code() + early.code() + without.code()).isEqualTo(3);
  }

  @Test
  void pointsToTheCheckWhenTheFilesAreBroken() {
    var desk = Desk.in(folder);
    desk.edits(desk.agencies().resolve("policy.yaml"), "result: 3 วันทำการ", "result: 3");

    var printed = desk.counts("--received", FRIDAY_EVENING, "--kind", "training");

    assertThat(printed.code()).isOne();
    assertThat(printed.text()).contains("ดูด้วยคำสั่ง check");
  }
}
