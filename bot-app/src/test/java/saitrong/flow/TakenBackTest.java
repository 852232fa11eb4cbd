package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Effect.Ended.How;

/// Somebody unsends a message: what it answered is gone, and what was shown of it has to be shown
/// anew. What was sent by then stays sent.
class TakenBackTest {

  private static final String FLOW =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: สี
          ข้อความ: {th: สีใด, en: Which colour}
          ตัวเลือก:
            - {th: แดง, en: Red}
            - {th: เขียว, en: Green}
        - ถาม: เฉด
          ข้อความ: {th: เฉดใด, en: Which shade}
          คำตอบ: ข้อความ
          ถ้า: สี คือ แดง
        - ถาม: เหตุผล
          ข้อความ: {th: เพราะอะไร, en: Why}
          คำตอบ: ข้อความ
          ข้ามได้: ใช่
        - ถาม: ใคร
          ข้อความ: {th: ใครใช้, en: For whom}
          คำตอบ: ข้อความ
          ถ้า: มี เหตุผล
        - ถาม: แทน
          ข้อความ: {th: แล้วเพราะอะไร, en: Why then}
          คำตอบ: ข้อความ
          ถ้า: ไม่มี เหตุผล
        - ถาม: ขนาด
          ข้อความ: {th: ขนาดใด, en: Which size}
          คำตอบ: ข้อความ
          ถ้า: สี ไม่ใช่ แดง
        - สรุป:
        - เปิดเรื่อง: test
        - ถาม: เพิ่มเติม
          ข้อความ: {th: มีอะไรเพิ่มเติม, en: Anything else}
          คำตอบ: ข้อความ
        - จบ: {th: ขอบคุณ, en: Thank you}
      """;

  private static final String SUMMARY_IN_BETWEEN =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: สี
          ข้อความ: {th: สีใด, en: Which colour}
          คำตอบ: ข้อความ
        - สรุป:
        - ถาม: เหตุผล
          ข้อความ: {th: เพราะอะไร, en: Why}
          คำตอบ: ข้อความ
        - เปิดเรื่อง: test
      """;

  @TempDir Path folder;
  private FlowFiles files;
  private Talker a;
  private String colour;
  private String shade;
  private String reason;
  private String whom;

  @BeforeEach
  void atTheSummary() {
    files = FlowFiles.in(folder);
    a = Talker.in(files.with("test.yaml", FLOW).sound(), "test").says("แดง");
    colour = a.lastMessage();
    shade = a.says("แดงเข้ม").lastMessage();
    reason = a.says("ความลับ").lastMessage();
    whom = a.says("ทุกคน").lastMessage();
  }

  private void takesBack(String message) {
    a.gives(new Input.TakenBack(message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "ส่ง"})
  void sendsNothingThatWasNotShown(String confirms) {
    takesBack(shade);

    a.says(confirms);
    assertThat(a.hears()).containsExactly("เฉดใด");
    a.says("แดงอ่อน");

    assertThat(a.effects(Effect.OpenCase.class)).isEmpty();
    assertThat(a.hears().getFirst()).contains("เฉด: แดงอ่อน", "พิมพ์ 1 เพื่อส่งเรื่อง");
    assertThat(a.says("1").effects(Effect.OpenCase.class)).hasSize(1);
  }

  @Test
  void sendsNothingThatWasNotShownByTheButtonThatIsStillThere() {
    var send = a.button("ถูกต้อง ส่งเรื่อง");
    takesBack(shade);

    a.taps(send);

    assertThat(a.effects(Effect.OpenCase.class)).isEmpty();
    assertThat(a.hears()).containsExactly("เฉดใด");
  }

  /// The same where a question was put into the file behind somebody who sees the summary.
  @Test
  void sendsNothingThatTheSummaryDidNotHold() {
    var longer =
        FLOW.replace(
            "  - สรุป:",
            "  - ถาม: สถานที่\n"
                + "    ข้อความ: {th: สถานที่ใด, en: Size}\n"
                + "    คำตอบ: ข้อความ\n"
                + "  - สรุป:");
    a.meets(files.with("test.yaml", longer).sound());

    assertThat(a.says("1").hears().getLast()).isEqualTo("สถานที่ใด");
    assertThat(a.says("ใหญ่").hears().getFirst())
        .contains("สถานที่: ใหญ่", "พิมพ์ 1 เพื่อส่งเรื่อง");
  }

  @Test
  void asksNothingAgainThatWasSentAlready() {
    a.says("1").isTold("opened");

    takesBack(shade);
    a.says("ไม่มีอะไร");

    assertThat(a.effects(Ended.class)).containsExactly(new Ended(How.COMPLETED));
    assertThat(a.position().record().toString()).doesNotContain("แดงเข้ม");
  }

  /// The way to the case hangs on these: "red" was asked a shade, and a reason somebody.
  @Test
  void staysOnTheWayByWhichItWasSent() {
    a.says("1").isTold("opened");

    takesBack(colour);
    takesBack(reason);
    takesBack(whom);
    a.says("ไม่มีอะไร");

    assertThat(a.effects(Ended.class)).containsExactly(new Ended(How.COMPLETED));
    assertThat(a.effects(Effect.OpenCase.class)).isEmpty();
    var kept = StoredPosition.write(a.position()).toString();
    assertThat(kept).doesNotContain("ความลับ", "ทุกคน");
  }

  @Test
  void showsASummaryAnewThatWasConfirmedBefore() {
    var b = Talker.in(files.with("test.yaml", SUMMARY_IN_BETWEEN).sound(), "test");
    b.says("แดง");
    String unsent = b.lastMessage();
    b.says("1").gives(new Input.TakenBack(unsent));

    b.says("ชอบ").says("เขียว");

    assertThat(b.effects(Effect.OpenCase.class)).isEmpty();
    assertThat(b.hears().getFirst()).contains("สี: เขียว");
  }

  @Test
  void looksAnewForTheAnswerToAnotherQuestion() {
    var b = Talker.in(FlowFiles.shipped(), "consultation").says("คำถามแรกที่พิมพ์ผิด");
    String unsent = b.lastMessage();
    b.isTold("พบ").gives(new Input.TakenBack(unsent));

    b.says("2").says("ลืมรหัสผ่าน");

    assertThat(b.effects(Effect.FindAnswer.class))
        .extracting(find -> find.question().value())
        .containsExactly("ลืมรหัสผ่าน");
  }

  @Test
  void asksAnewOnlyWhatWasTakenOverFromAMessageThatIsGone() {
    var known = Map.<String, Answer>of("หน่วยงาน", Answer.Words.of("อบต.ตัวอย่าง"));
    var flow =
        """
        ชื่อ: {th: ทดสอบ, en: Test}
        ขั้นตอน:
          - ถาม: หน่วยงาน
            ข้อความ: {th: หน่วยงานใด, en: Which office}
            คำตอบ: หน่วยงาน
            จำไว้: ใช่
            ส่วนบุคคล: ไม่
          - ถาม: กลุ่ม
            ข้อความ: {th: กลุ่มใด, en: Which group}
            ตัวเลือก: [{th: ประชาชน, en: Citizen}, {th: ธุรกิจ, en: Business}]
            จำไว้: ใช่
            ส่วนบุคคล: ไม่
          - ถาม: เหตุผล
            ข้อความ: {th: เพราะอะไร, en: Why}
            คำตอบ: ข้อความ
        """;
    var flows = files.with("test.yaml", flow).sound();
    var b = new Talker(flows, "test", known).says("เดิม").taps("ธุรกิจ");

    var left = new KeptRun(flows, b.position()).takingBack("m99", Set.of("หน่วยงาน", "กลุ่ม"));

    assertThat(left.record()).containsOnlyKeys("กลุ่ม");
  }
}
