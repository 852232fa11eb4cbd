package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;
import saitrong.ticket.Detail;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;
import saitrong.ticket.TicketsForTests;

/// What stands in lists of cases, and what does not.
class ListedCasesTest extends ACaseAndATip {

  /// It is to be done no more, and whoever began it must not go on.
  @Test
  void listsWhatItsPersonCancelledAndSaysSoInItsHistory() {
    var number = tickets.lists().latest(false, 1).getFirst().number();
    tickets.take(SOMEBODY, number, new Step.Withdraw(null));

    assertThat(run("list")).isZero();
    assertThat(said())
        .contains("Unclosed cases: 0", "Cancelled by the requester in the last 7 days: 1")
        .contains(number + "  ", "ยกเลิกตามความประสงค์ของผู้แจ้ง");
    out.reset();
    assertThat(run("show", number.toString())).isZero();
    assertThat(said())
        .contains("ยกเลิก / Cancel at the requester's wish > ยกเลิกตามความประสงค์ของผู้แจ้ง")
        .contains("(" + CasePageWords.CITIZEN + ")");
  }

  @Test
  void listsWhatIsToBeDoneWithoutAnyWordsOfCitizens() {
    assertThat(run("list")).isZero();

    assertThat(said())
        .contains("เรื่องที่ยังไม่เสร็จสิ้น 1 เรื่อง / Unclosed cases: 1")
        .contains("00001/2569  ศ. 20 พ.ย. 2569 เวลา 19.42 น.  รอรับเรื่อง  street-light")
        .contains("--confidential")
        .doesNotContain("00002", "corruption-tip", "ไฟไม่ติด");
  }

  /// Nobody would look for it there.
  @Test
  void listsClosedCasesToWhichSomethingWasAddedSince() {
    run("withdraw", "1/69", "โทรมาขอยกเลิก");
    out.reset();
    run("list");
    assertThat(said()).doesNotContain("Closed cases");
    var number = ReceiptNumber.read("1/69").orElseThrow();
    var words =
        new Detail("เอกสาร", "เอกสาร", new PersonalText("ยังดับ"), Map.of("text", "ยังดับ"));
    tickets.add("late", SOMEBODY, number, List.of(words));

    out.reset();
    assertThat(run("list")).isZero();

    assertThat(said())
        .contains("Closed cases to which something was added: 1", "00001/2569")
        .contains("[มีข้อมูลเพิ่ม / more was added]")
        .doesNotContain("ยังดับ");
  }

  @Test
  void listsWhatIsLateAndSaysSoInTheHistory() {
    var number = openedLongAgo(false);
    openedLongAgo(true);
    TicketsForTests.looks(database(), InstantSource.system());

    assertThat(run("late")).isZero();

    assertThat(said())
        .contains(number + "  ", "เริ่มดำเนินการ / first action", "[เลยกำหนด / late]")
        .contains(
            "[ถึงหน่วยงานผู้รับเรื่อง / for the receiving unit]",
            "no new day told",
            "--confidential")
        .doesNotContain("corruption-tip");
    assertThat(audited()).containsExactly("cases-late-listed ordinary officer");
    out.reset();
    assertThat(run("show", number)).isZero();
    assertThat(said())
        .contains("กำหนดถัดไป / Due next: เริ่มดำเนินการ", "เลยกำหนด: แจ้งผล / result");
    out.reset();
    assertThat(run("เลยกำหนด", "--confidential")).isZero();
    assertThat(said()).contains("corruption-tip");
  }

  @Test
  void listsConfidentialOnesOnlyWhenAsked() {
    assertThat(run("--confidential")).isZero();

    assertThat(said()).contains("00002/2569", "[ปกปิด / confidential]");
    assertThat(audited()).containsExactly("cases-listed with-confidential officer");
  }
}
