package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A case that was sent twice, and one whose words go for good.
class MergedAndEmptiedTest extends ACaseAndATip {

  @Test
  void offersToMergeWhatWasSentTwiceAndMergesIt() {
    open("c", "street-light", false, "ไฟไม่ติด\nเสาที่ศูนย์ค่ะ");
    run("list");
    assertThat(said()).contains("00001/2569").contains("[อาจแจ้งซ้ำ / perhaps sent twice]");
    run("show", "3/69");
    assertThat(said())
        .contains(
            "อาจแจ้งซ้ำกับ / Perhaps the same as: 00001/2569",
            "cases merge 00003/2569 --into 00001/2569");

    assertThat(run("merge", "3/69", "แจ้งสองครั้ง", "--into", "1/69")).isZero();

    assertThat(said()).contains("รวมกับเรื่องอื่นแล้ว", "ติดตามเรื่อง");
    out.reset();
    run("show", "3/69");
    assertThat(said())
        .contains(
            "รวมเรื่อง / Merge into another case", "กับเรื่อง / into: 00001/2569", "แจ้งสองครั้ง")
        .contains("เสาที่ศูนย์ค่ะ");
    out.reset();
    run("show", "1/69");
    assertThat(said())
        .contains("รวมเรื่องเหล่านี้ไว้ด้วย / Merged into it: 00003/2569")
        .doesNotContain("อาจแจ้งซ้ำ");
    assertThat(run("merge", "1/69", "--into", "2/69")).isEqualTo(1);
    assertThat(run("merge", "1/69", "--into", "x")).isEqualTo(2);
    assertThat(audited()).contains("case-merge 00003/2569 officer");
  }

  @Test
  void emptiesACaseForWhoeverIsSure() {
    assertThat(run("erase", "1/69", "--yes")).isEqualTo(1);
    assertThat(said()).contains("ยังไม่ปิด", "is not closed");
    run("withdraw", "1/69", "ผู้แจ้งขอยกเลิก");
    assertThat(run("erase", "1/69")).isEqualTo(1);
    assertThat(said()).contains("ใส่ --yes");
    assertThat(run("erase", "2/69", "--yes")).as("confidential").isEqualTo(1);

    assertThat(run("ลบข้อความ", "1/69", "--yes")).isZero();

    out.reset();
    run("show", "1/69");
    assertThat(said())
        .contains("00001/2569", "ลบข้อความในเรื่องแล้ว / emptied of all words  (officer)")
        .doesNotContain("ไฟไม่ติด", "ผู้แจ้งขอยกเลิก");
    assertThat(audited()).contains("case-erase 00001/2569 officer");
  }
}
