package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.PersonalText;
import saitrong.ticket.Detail;
import saitrong.ticket.ReceiptNumber;

/// Who sees a confidential case, and who does not.
class ConfidentialCasesTest extends ACaseAndATip {

  @Test
  void showsAConfidentialOneOnlyWithTheFlag() {
    assertThat(run("show", "00002/2569")).isEqualTo(1);
    assertThat(said()).contains("เป็นเรื่องปกปิด").doesNotContain("เรื่องลับทดลอง");
    assertThat(run("accept", "00002/2569")).isEqualTo(1);
    assertThat(audited()).isEmpty();

    assertThat(run("show", "00002/2569", "--confidential")).isZero();

    assertThat(said()).contains("เรื่องลับทดลอง");
    assertThat(audited()).containsExactly("case-read 00002/2569 officer");
  }

  @Test
  void showsNoConfidentialCaseToWhomItNames() {
    open("c", "corruption-tip", true, "นายสมชาย ตัวอย่างรับเงินหน้าห้อง");
    String named = "นาย สมชาย ตัวอย่าง";

    assertThat(run("--confidential", "--by", named)).isZero();
    assertThat(said()).contains("2 เรื่อง", "00002/2569").doesNotContain("00003/2569");
    out.reset();
    assertThat(run("list", "--all", "--confidential", "--by", named)).isZero();
    assertThat(said()).contains("Latest cases: 2").doesNotContain("00003/2569");
    out.reset();
    assertThat(run("show", "3/69", "--confidential", "--by", named)).isEqualTo(1);
    assertThat(run("accept", "3/69", "--confidential", "--by", named)).isEqualTo(1);
    assertThat(said()).contains("ไม่มีเรื่องเลขที่ 00003/2569").doesNotContain("รับเงิน");
    assertThat(tickets.lists().latest(true, 1).getFirst().moves()).isEmpty();
    assertThat(audited()).contains("case-hidden 00003/2569 " + named);

    out.reset();
    assertThat(run("show", "3/69", "--confidential", "--by", "ผู้ทดลอง")).isZero();
    assertThat(said())
        .contains("รับเงินหน้าห้อง")
        .containsOnlyOnce("Hidden from, for it names them: " + named);
  }

  /// Whoever wrote the tip knows them by it.
  @ParameterizedTest
  @ValueSource(strings = {"เรณู ชื่อใหม่", "renu.k"})
  void showsNoTipToWhomItNamesByAFormerName(String by) {
    renamed("renu.k", "มาลี นามเดิม", "เรณู ชื่อใหม่");
    open("c", "corruption-tip", true, "เห็นมาลีรับซอง");

    assertThat(run("show", "3/69", "--confidential", "--by", by)).isEqualTo(1);

    assertThat(said()).contains("ไม่มีเรื่องเลขที่ 00003/2569");
    assertThat(audited()).contains("case-hidden 00003/2569 " + by);
    assertThat(run("show", "2/69", "--confidential", "--by", by)).isZero();
  }

  /// It would be closed, and nobody who is assigned would look at it.
  @Test
  void letsNobodyCloseATipByAnsweringItWhoIsNotAssigned() {
    String[] tip = {
      "open",
      "มีผู้เรียกรับเงิน",
      "--kind=corruption-tip",
      "--channel=phone",
      "--name=ผู้โทรทดลอง",
      "--group=citizen",
      "--topic=use",
      "--answer=รับทราบ",
      ASSIGNED_TO + "somebody-else"
    };

    assertThat(run(tip)).isEqualTo(1);

    assertThat(said()).contains("เว้นคำตอบไว้", "leave the answer out");
    assertThat(tickets.lists().latest(true, 9)).hasSize(2);
    tip[tip.length - 1] = ASSIGNED_TO + "officer";
    assertThat(run(tip)).isZero();
  }

  /// Also in words that are run together, by a part of the name, and by what was added later.
  @ParameterizedTest
  @CsvSource({
    "สมชาย ตัวอย่าง, เห็นสมชายรับซอง",
    "ดร.สมหญิง สมมติ, หัวหน้าชื่อ สม หญิง",
    "Somchai Example, somchai.e asked for money",
    "สมชาย ตัวอย่าง, คนนามสกุลตัวอย่าง"
  })
  void hidesWhereItIsNotSure(String name, String words) {
    open("c", "corruption-tip", true, "เรื่องลับ");
    var added = new Detail("+said", null, new PersonalText(words), Map.of("text", words));
    tickets.add("k", SOMEBODY, new ReceiptNumber(2569, 3), List.of(added));

    assertThat(run("show", "3/69", "--confidential", "--by", name)).isEqualTo(1);

    assertThat(said()).doesNotContain("เรื่องลับ");
  }

  @Test
  void hidesNoOtherCaseOfWhoIsNamedInIt() {
    open("c", "street-light", false, "แจ้งสมชายแล้วแต่ยังไม่มา");

    assertThat(run("show", "3/69", "--by", "สมชาย ตัวอย่าง")).isZero();
  }

  @Test
  void showsConfidentialCasesToTheAssignedOnly() {
    String assigned = "--saitrong.staff.assigned=ผู้ทดลอง หนึ่ง,ผู้ทดลอง สอง";

    assertThat(run("show", "2/69", "--confidential", assigned, "--by", "คนอื่น")).isEqualTo(1);
    assertThat(run("--confidential", assigned, "--by", "คนอื่น")).isEqualTo(1);
    assertThat(said()).contains("SAITRONG_ASSIGNED_STAFF").doesNotContain("เรื่องลับทดลอง");

    assertThat(run("show", "2/69", "--confidential", assigned, "--by", "ผู้ทดลอง สอง")).isZero();
    assertThat(said()).contains("เรื่องลับทดลอง");
  }

  /// Closed until somebody says who may: a name must be given on purpose.
  @Test
  void showsConfidentialCasesToNobodyWhileNobodyIsAssigned() {
    assertThat(run("show", "2/69", "--confidential", ASSIGNED_TO)).isEqualTo(1);
    assertThat(run("accept", "2/69", "--confidential", ASSIGNED_TO)).isEqualTo(1);
    for (var list : List.of("list", "late", "untold")) {
      assertThat(run(list, "--confidential", ASSIGNED_TO)).as(list).isEqualTo(1);
    }

    assertThat(said())
        .contains("หากยังไม่มีผู้ได้รับมอบหมาย")
        .contains("SAITRONG_ASSIGNED_STAFF=\"one name,another name\"")
        .doesNotContain("เรื่องลับทดลอง", "corruption-tip");
    assertThat(run("list", ASSIGNED_TO)).as("all others").isZero();
  }

  @Test
  void keepsATipThatCameByPhoneOutOfOrdinaryLists() {
    assertThat(
            run(
                "open",
                "แจ้งเบาะแสทดลอง",
                "--received",
                "20/11/2568 10.30",
                "--long-ago",
                "--kind",
                "corruption-tip",
                "--channel",
                "phone",
                "--name",
                "ไม่ประสงค์ออกนาม",
                "--group",
                "ประชาชน",
                "--topic",
                "อื่น ๆ"))
        .isZero();

    assertThat(said()).contains("[ปกปิด / confidential]");
    out.reset();
    assertThat(run("list", "--all")).isZero();
    assertThat(said()).contains("00001/2569").doesNotContain("00001/2568", "corruption-tip");
    assertThat(run("show", "1/68")).isEqualTo(1);
    assertThat(said()).contains("เป็นเรื่องปกปิด").doesNotContain("แจ้งเบาะแสทดลอง");
  }
}
