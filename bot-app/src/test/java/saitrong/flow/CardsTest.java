package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saitrong.message.Action;
import saitrong.message.Message;

/// Cards that flows show by name.
class CardsTest {

  private static final String CARDS =
      """
      done:
        เมื่อไม่เห็นการ์ด: {th: "เลขที่ {เลขที่รับแจ้ง}", en: "No. {เลขที่รับแจ้ง}"}
        หัวเรื่อง: {th: รับแล้ว, en: Received}
        ตัวใหญ่: {th: "{เลขที่รับแจ้ง}", en: "{เลขที่รับแจ้ง}"}
        บรรทัด:
          - ชื่อ: {th: ระยะเวลา, en: Time}
            ค่า: {th: "{ระยะเวลา}", en: "{ระยะเวลา}"}
          - ค่า: {th: ขอบคุณ, en: Thank you}
        ปุ่มการ์ด:
          - ชื่อ: {th: ติดตาม, en: Track}
            พิมพ์ว่า: {th: ติดตามเรื่อง, en: track}
          - ชื่อ: {th: เว็บ, en: Page}
            เปิด: https://example.com
        ท้ายการ์ด: {th: เก็บเลขไว้, en: Keep the number}
      """;
  private static final String FLOW =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: เรื่อง
          ข้อความ: {th: เรื่องใด, en: What about}
          คำตอบ: ข้อความ
        - เปิดเรื่อง: test
        - บอก:
          การ์ด: done
      """;

  @TempDir Path folder;

  @Test
  void areFilledAndLeaveOutWhatIsNotKnown() {
    var flows = FlowFiles.in(folder).with("cards.yaml", CARDS).with("test.yaml", FLOW).sound();

    var talker = Talker.in(flows, "test").says("ถนน").isTold("opened");

    var card = (Message.Card) talker.effects(Effect.Say.class).getFirst().messages().getFirst();
    assertThat(card.altText()).isEqualTo("เลขที่ 00011/2569");
    assertThat(card.fact()).isEqualTo("00011/2569");
    assertThat(card.rows()).containsExactly(new Message.Card.Row(null, "ขอบคุณ"));
    assertThat(card.buttons()).extracting(Action::label).containsExactly("ติดตาม", "เว็บ");
    assertThat(card.foot()).isEqualTo("เก็บเลขไว้");
  }

  @Test
  void leaveOutWhatOnlyAFlowThatIsOffWouldAnswer() {
    var all =
        FlowFiles.in(folder)
            .with("cards.yaml", CARDS)
            .with("test.yaml", FLOW)
            .with(
                "track.yaml",
                FLOW.replace("{th: ทดสอบ, en: Test}", "{th: ติดตามเรื่อง, en: track}"))
            .sound();

    assertThat(buttonsOfTheCard(all)).containsExactly("ติดตาม", "เว็บ");
    assertThat(buttonsOfTheCard(all.only(List.of("test")))).containsExactly("เว็บ");
  }

  private static List<String> buttonsOfTheCard(FlowSet flows) {
    var talker = Talker.in(flows, "test").says("ถนน").isTold("opened");
    var card = (Message.Card) talker.effects(Effect.Say.class).getFirst().messages().getFirst();
    return card.buttons().stream().map(Action::label).toList();
  }

  static Stream<Fault> faults() {
    return Stream.concat(
        Fault.in("broken-cards.yaml"),
        Stream.of(
            fault(
                "th: ติดตาม,",
                "th: " + "ก".repeat(41) + ",",
                "cards.yaml:10: [done] \""
                    + "ก".repeat(41)
                    + "\" ยาวเกิน 40 ตัวอักษรที่ปุ่มของ LINE รับได้ ใช้ชื่อปุ่มที่สั้นลง",
                "cards.yaml:10: [done] \""
                    + "ก".repeat(41)
                    + "\" is longer than the 40 characters that a button of LINE takes, write a"
                    + " shorter label"),
            fault(
                "th: ติดตามเรื่อง",
                "th: " + "ก".repeat(301),
                "cards.yaml:11: [done] ยาวเกิน 300 ตัวอักษรที่ LINE รับได้",
                "cards.yaml:11: [done] longer than the 300 characters that LINE takes")));
  }

  private static Fault fault(String right, String wrong, String thai, String english) {
    return new Fault(right, wrong, List.of(thai), List.of(english));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void areToldInTheseWords(Fault fault) {
    var files =
        FlowFiles.in(folder).with("cards.yaml", fault.madeIn(CARDS)).with("test.yaml", FLOW);

    fault.isAllThatIsTold(files.problems());
  }

  @Test
  void changeTheVersionOfTheFlowsThatShowThem() {
    var files = FlowFiles.in(folder).with("cards.yaml", CARDS).with("test.yaml", FLOW);
    String before = files.sound().version();

    String after = files.with("cards.yaml", CARDS.replace("ขอบคุณ", "ขอขอบคุณ")).sound().version();

    assertThat(after).isNotEqualTo(before);
  }
}
