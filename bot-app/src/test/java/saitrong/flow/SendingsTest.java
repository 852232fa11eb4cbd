package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which files went with a case, and which would be left behind.
class SendingsTest {

  private static final String BEFORE_AND_AFTER =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: ภาพ
          ข้อความ: {th: ส่งภาพ, en: A picture}
          คำตอบ: ไฟล์
          ไม่เกิน: 1
        - ถาม: เหตุผล
          ข้อความ: {th: เพราะอะไร, en: Why}
          คำตอบ: ข้อความ
        - เปิดเรื่อง: test
        - ถาม: ภาพหลังส่ง
          ข้อความ: {th: ส่งภาพอีก, en: Another picture}
          คำตอบ: ไฟล์
          ไม่เกิน: 2
        - ถาม: เพิ่มเติม
          ข้อความ: {th: มีอะไรเพิ่มเติม, en: Anything else}
          คำตอบ: ข้อความ
      """;

  @TempDir Path folder;
  private FlowSet flows;

  @BeforeEach
  void aFormThatGoesOnAfterItsCase() {
    flows = FlowFiles.in(folder).with("test.yaml", BEFORE_AND_AFTER).sound();
  }

  private Talker hasSentACase() {
    return Talker.in(flows, "test").sendsPictures(1).sendsPictures(1).says("เสีย").isTold("เปิด");
  }

  @Test
  void leavesAllBehindWhereNothingWasSent() {
    var a = Talker.in(flows, "test").sendsPictures(1).sendsPictures(1);

    assertThat(Intake.unsentFiles(flows, a.position())).containsExactly("m1", "m2");
    assertThat(Intake.receipt(flows, a.position())).isEmpty();
  }

  /// The one that was asked for, and the one that came early.
  @Test
  void leavesNothingBehindThatWentWithTheCase() {
    var a = hasSentACase();

    assertThat(Intake.unsentFiles(flows, a.position())).isEmpty();
    assertThat(Intake.receipt(flows, a.position())).contains("00011/2569");
  }

  @Test
  void leavesBehindWhatCameSince() {
    var a = hasSentACase().sendsPictures(1);
    assertThat(Intake.unsentFiles(flows, a.position())).containsExactly(a.lastMessage());

    a.sendsPictures(1);

    assertThat(Intake.unsentFiles(flows, a.position())).hasSize(2).contains(a.lastMessage());
  }

  /// Looking for a case gives its number, and sends nothing to it.
  @Test
  void sendsNothingToACaseThatIsOnlyFound() {
    var shipped = FlowFiles.shipped();
    var a = Talker.in(shipped, "add-documents").isTold("ไม่พบ").says("11/69");
    var found = new Answer.Outcome("พบ", Map.of(Step.OpenCase.NUMBER, "00011/2569"));
    a.gives(new Input.Done("run/ผลค้นหา", found)).sendsPictures(2);

    for (var flows : Arrays.asList(shipped, null)) {
      assertThat(Intake.unsentFiles(flows, a.position())).hasSize(2);
      assertThat(Intake.receipt(flows, a.position())).isEmpty();
    }
  }

  @Test
  void knowsWhatWasAddedToTheCaseThatWasFoundAlsoWhereTheFormIsGone() {
    var shipped = FlowFiles.shipped();
    var a = Talker.in(shipped, "add-documents").isTold("ไม่พบ").says("11/69");
    var outcome = new Answer.Outcome("พบ", Map.of(Step.OpenCase.NUMBER, "00011/2569"));
    a.gives(new Input.Done("run/ผลค้นหา", outcome)).sendsPictures(2).says("พอแล้ว").says("1");
    a.gives(new Input.Done("run/ผลส่ง", outcome));

    assertThat(Intake.unsentFiles(null, a.position())).isEmpty();
    assertThat(Intake.receipt(null, a.position())).contains("00011/2569");
  }

  /// Nobody knows any more what did what: what has a number keeps its files.
  @Test
  void keepsTheFilesOfACaseWhoseFormIsGone() {
    assertThat(Intake.unsentFiles(null, hasSentACase().position())).isEmpty();
  }
}
