package saitrong.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.content.ContentForTests;
import saitrong.shared.PersonalText;
import saitrong.ticket.ReceiptNumber;

/// What came another way than on LINE is written down.
class WrittenDownTest extends ACaseAndATip {

  @Test
  void writesDownACallThatWasAnsweredAtOnce() {
    assertThat(
            run(
                "open",
                "ลืมรหัสผ่าน",
                "--channel",
                "โทรศัพท์",
                "--name",
                "ผู้โทรทดลอง",
                "--group",
                "ท้องถิ่น",
                "--topic",
                "การใช้งานระบบ",
                "--received",
                "20/11/2568 10.30",
                "--long-ago",
                "--answer",
                "ตั้งรหัสใหม่ที่หน้าเข้าระบบ"))
        .isZero();

    assertThat(said()).contains("เลขที่รับแจ้ง 00001/2568", "โปรดแจ้งเลขนี้แก่ผู้แจ้ง");
    run("show", "1/68");
    assertThat(said())
        .contains("ช่องทาง / Channel: โทรศัพท์", "เวลา 10.30 น.", "ดำเนินการเสร็จสิ้น")
        .contains("เรื่อง: ลืมรหัสผ่าน", "ชื่อผู้แจ้ง: ผู้โทรทดลอง", "หัวข้อ: การใช้งานระบบ")
        .contains(
            "กลุ่มผู้ใช้: เจ้าหน้าที่องค์กรปกครองส่วนท้องถิ่น", "ตั้งรหัสใหม่ที่หน้าเข้าระบบ");
    assertThat(audited())
        .contains("case-open consultation officer", "case-opened 00001/2568 officer");
  }

  @Test
  void tellsHowTheCallerFollowsTheCaseAndLaterThatTheyDo() {
    assertThat(run(calledFrom("081-234-0000"))).isZero();
    assertThat(said())
        .contains("แจ้งผู้โทรว่าติดตามได้ทาง LINE โดยพิมพ์เลขที่รับแจ้งและเลขท้าย 4 ตัวของเบอร์โทร")
        .contains("the last 4 digits of the phone");
    tickets.attach(
        "k", SOMEBODY, ReceiptNumber.read("1/68").orElseThrow(), new PersonalText("0000"));

    run("show", "1/68");

    assertThat(said())
        .contains(
            "เชื่อมกับบัญชี LINE ด้วยเลขที่รับแจ้งและเลขท้าย 4 ตัวของเบอร์โทร",
            "(ผู้แจ้ง / requester)");
  }

  @Test
  void tellsNothingOfTheChatWhereTheCallerGaveNoPhone() {
    assertThat(run(calledFrom("name@example.com"))).isZero();

    assertThat(said()).doesNotContain("เลขท้าย");
  }

  private static String[] calledFrom(String contact) {
    return new String[] {
      "open",
      "ลืมรหัสผ่าน",
      "--channel=phone",
      "--name=ผู้โทรทดลอง",
      "--group=citizen",
      "--topic=use",
      "--received=20/11/2568 10.30",
      "--long-ago",
      "--contact=" + contact
    };
  }

  @Test
  void saysAllThatIsMissingBeforeANumberIsUsed() {
    assertThat(run("เปิดเรื่อง", "--channel", "letter")).isEqualTo(1);

    assertThat(said())
        .contains(
            "โปรดระบุ ชื่อผู้แจ้ง, กลุ่มผู้ใช้, หัวข้อ, เรื่องที่แจ้ง, เลขที่หนังสือ,"
                + " วันที่ของหนังสือ")
        .contains("--name", "--group", "--topic", "--letter-no", "--letter-date");
    assertThat(tickets.lists().latest(true, 9)).hasSize(2);
    assertThat(run("open", "ก", "--channel", "โทรเลข")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("ไม่มี \"โทรเลข\"", "walk-in (มาติดต่อด้วยตนเอง)");
    assertThat(run("open", "ก", "--received", "20/11/2569")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("is no day and time");
  }

  /// One letter is enough to put a tip before the eyes of all.
  @ParameterizedTest
  @CsvSource({"corruption_tip", "corruption-tips", "coruption-tip"})
  void opensNothingOfAKindThatThereIsNot(String slip) throws IOException {
    assertThat(run(called("--kind", slip))).as("nothing serves yet").isEqualTo(1);
    serving("case-states: []\n");

    assertThat(run(called("--kind", slip))).isEqualTo(1);

    assertThat(said())
        .contains(
            "หมายถึง \"corruption-tip\" หรือไม่", "Do you mean \"corruption-tip\"?", "training");
    assertThat(run(called("--kind", "no-such-kind"))).isEqualTo(1);
    assertThat(tickets.lists().latest(true, 9)).hasSize(2);
    assertThat(run(called("--kind", "training"))).isZero();
  }

  @Test
  void keepsConfidentialWhatAScriptKeepsSo() throws IOException {
    var agency = data.resolve("agency");
    ContentForTests.copyTo(agency);
    var profile = agency.resolve("profile.yaml");
    Files.writeString(
        profile,
        Files.readString(profile).replace("officers-in-chat: yes", "officers-in-chat: no"));
    var line = "  - เปิดเรื่อง: training\n";
    ContentForTests.served(agency, database(), "training.yaml", line, line + "    ปกปิด: ใช่\n");

    assertThat(run(called("--kind", "training"))).isZero();

    assertThat(said()).contains("[ปกปิด / confidential]");
  }

  @Test
  void takesNoYearThatMustBeASlip() {
    assertThat(run(called("--received", "1/12/2509 10.00"))).isEqualTo(1);

    assertThat(said()).contains("ตรวจปีที่พิมพ์", "--long-ago").doesNotContain("/2509 ");
    assertThat(tickets.lists().latest(true, 9)).hasSize(2);
    assertThat(run(called("--received", "1/12/2509 10.00", "--long-ago"))).isZero();
    assertThat(said()).contains("00001/2509");
  }

  private static String[] called(String... more) {
    var words = new ArrayList<>(List.of("open", "ลืมรหัสผ่าน", "--channel=phone"));
    words.addAll(List.of("--name=ผู้โทรทดลอง", "--group=citizen", "--topic=use"));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }
}
