package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

  /// @param line where the complaint stands, and in which file
  record Fault(String right, String wrong, String file, int line, String english) {
    @Override
    public String toString() {
      return english;
    }
  }

  static Stream<Fault> faults() {
    return Stream.of(
        inCards("th: ติดตาม,", "th: " + "ก".repeat(41) + ",", 10, "\"ก"),
        inCards(
            "  หัวเรื่อง: {th: รับแล้ว, en: Received}\n", "", 2, "\"title\" is missing, add it"),
        inCards(
            "  ท้ายการ์ด:",
            "  ท้าย:",
            14,
            "\"ท้าย\" cannot stand here. Do you mean \"ท้ายการ์ด\"? What can: alt"),
        inCards(", en: Keep the number", "", 14, "\"en\" is missing, add it"),
        inCards("      เปิด: https://example.com\n", "", 12, "a button has one of two"),
        inCards("https://example.com", "http://example.com", 13, "must begin with https://"),
        inCards("th: ติดตามเรื่อง", "th: " + "ก".repeat(301), 11, "longer than the 300 characters"),
        inCards("  ท้ายการ์ด", MORE_BUTTONS + "  ท้ายการ์ด", 2, "a card has at most 3 buttons"),
        inFlow(
            "th: \"เลขที่ {เลขที่รับแจ้ง}\"", "th: \"{เรื่อง}\"", "\"alt\" stands on lock screens"),
        inFlow(
            "th: \"{ระยะเวลา}\"",
            "th: \"{ระยเวลา}\"",
            "the card uses {ระยเวลา}, not known by here"),
        inFlow(
            "ตัวใหญ่: {th: \"{เลขที่รับแจ้ง}\"",
            "ตัวใหญ่: {th: \"{สถานะ}\"",
            "the card uses {สถานะ}"));
  }

  private static final String MORE_BUTTONS =
      "    - {ชื่อ: {th: ก, en: a}, พิมพ์ว่า: {th: ก, en: a}}\n"
          + "    - {ชื่อ: {th: ข, en: b}, พิมพ์ว่า: {th: ข, en: b}}\n";

  @ParameterizedTest
  @MethodSource("faults")
  void areToldWithLineAndRemedy(Fault fault) {
    assertThat(CARDS).contains(fault.right());
    String broken = CARDS.replaceFirst(Pattern.quote(fault.right()), fault.wrong());

    var files = FlowFiles.in(folder).with("cards.yaml", broken).with("test.yaml", FLOW);

    assertThat(files.problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(fault.file());
          assertThat(problem.english()).startsWith(fault.english());
          assertThat(problem.line()).isEqualTo(fault.line());
          assertThat(problem.thai()).containsPattern("[ก-๙]{4}");
        });
  }

  @Test
  void changeTheVersionOfTheFlowsThatShowThem() {
    var files = FlowFiles.in(folder).with("cards.yaml", CARDS).with("test.yaml", FLOW);
    String before = files.sound().version();

    String after = files.with("cards.yaml", CARDS.replace("ขอบคุณ", "ขอขอบคุณ")).sound().version();

    assertThat(after).isNotEqualTo(before);
  }

  private static Fault inCards(String right, String wrong, int line, String english) {
    return new Fault(right, wrong, "cards.yaml", line, english);
  }

  private static Fault inFlow(String right, String wrong, String english) {
    return new Fault(right, wrong, "test.yaml", 7, english);
  }
}
