package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.message.Action;
import saitrong.shared.Language;

/// The ways out of a question besides answering it: told at the start, and to whoever is stuck.
class WaysOutTest {

  private static final String FLOW =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: เรื่อง
          ข้อความ: {th: เรื่องใด, en: What about}
          คำตอบ: ข้อความ
        - ถาม: จำนวน
          ข้อความ: {th: กี่แห่ง, en: How many}
          คำตอบ: จำนวน
        - ถาม: อีเมล
          ข้อความ: {th: อีเมลใด, en: Which address}
          คำตอบ: ข้อความ
          อย่างน้อย: 5
          ข้ามได้: ใช่
        - สรุป:
        - เปิดเรื่อง: test
      """;

  private static final String ABOUT_A_CASE =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: เลขที่
          ข้อความ: {th: เลขใด, en: Which number}
          คำตอบ: เลขที่รับแจ้ง
        - ค้นเรื่อง: เรื่อง
          จาก: เลขที่
        - จบ: {th: จบแล้ว, en: The end}
      """;

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  @TempDir Path folder;
  private FlowFiles files;
  private Talker a;

  @BeforeEach
  void atTheSecondQuestion() {
    files = FlowFiles.in(folder);
    a = talker(FLOW).says("ถนน");
  }

  private Talker talker(String flow) {
    return Talker.in(files.with("test.yaml", flow).sound(), "test");
  }

  @Test
  void areToldOnceAtTheStartOfAScript() {
    var b = talker(FLOW);

    assertThat(b.hears())
        .containsExactly(
            "เรื่องใด\n"
                + "ระหว่างตอบ พิมพ์ \"ย้อนกลับ\" เพื่อแก้ข้อก่อนหน้า หรือ \"ยกเลิก\""
                + " เพื่อเลิกกรอก");
    assertThat(b.says("ถนน").hears()).containsExactly("กี่แห่ง");
    assertThat(b.says("ย้อนกลับ").hears()).singleElement().asString().doesNotContain("ยกเลิก");
  }

  /// Whoever asks after a case that stands would take "ยกเลิกเรื่องนี้" for that case.
  @ParameterizedTest
  @ValueSource(
      strings = {"ออกจากรายการนี้", "ยกเลิกเรื่องนี้", "ยกเลิก", "Cancel this", "Leave this"})
  void leaveTheTalkAndNotTheCaseThatItIsAbout(String typed) {
    var b = talker(ABOUT_A_CASE);

    assertThat(b.buttons())
        .extracting(Action::label)
        .contains("ออกจากรายการนี้")
        .doesNotContain("ยกเลิกเรื่องนี้");
    assertThat(b.says(typed).hears())
        .singleElement()
        .asString()
        .contains("ต้องการออกจากรายการนี้ใช่หรือไม่", "เรื่องที่แจ้งไว้แล้วไม่ถูกยกเลิก");
    assertThat(a.buttons()).extracting(Action::label).contains("ยกเลิกเรื่องนี้");
  }

  @Test
  void areNotToldWhereThereIsNothingToGoBackTo() {
    var one = FLOW.substring(0, FLOW.indexOf("  - ถาม: จำนวน"));

    assertThat(talker(one).hears()).containsExactly("เรื่องใด");
  }

  @Test
  void areToldAfterTheThirdAnswerInARow() {
    assertThat(a.says("หลายแห่ง").hears()).first().isEqualTo("โปรดพิมพ์เป็นตัวเลข เช่น 12");
    assertThat(a.says("เยอะมาก").hears()).first().isEqualTo("โปรดพิมพ์เป็นตัวเลข เช่น 12");
    assertThat(a.says("ไม่แน่ใจ").hears().getFirst().lines())
        .containsExactly(
            "โปรดพิมพ์เป็นตัวเลข เช่น 12",
            "พิมพ์ \"ย้อนกลับ\" เพื่อแก้ข้อก่อนหน้า",
            "พิมพ์ \"ยกเลิก\" เพื่อเลิกกรอก หรือ \"คุยกับเจ้าหน้าที่\" เพื่อขอความช่วยเหลือ");
    assertThat(a.says("นั่นสิ").hears()).first().asString().contains("ย้อนกลับ");
  }

  @Test
  void offerToSkipOnlyWhereThatCanBe() {
    a.says("3").says("ก").says("ข").says("ค");

    assertThat(a.hears()).first().asString().contains("พิมพ์ \"ข้าม\" เพื่อไปข้อถัดไป");
    assertThat(a.says("ข้าม").position().asked()).isEqualTo(new Position.Asked.Open("summary", 0));
  }

  @Test
  void areLeftOutWhereAnswersFitInBetween() {
    a.says("หลายแห่ง").says("เยอะมาก").says("3").says("ก").says("ข");

    assertThat(a.hears()).first().asString().doesNotContain("ย้อนกลับ");
  }

  @Test
  void areCountedForAlsoInAStoredPosition() {
    a.says("หลายแห่ง").says("เยอะมาก");
    var kept = StoredPosition.read(StoredPosition.write(a.position()));

    assertThat(kept).isEqualTo(a.position());
  }

  @Test
  void beginWithNoCountInPositionsOfAnEarlierForm() {
    var stored = StoredPosition.write(a.position());
    stored.put("asked", Map.of("kind", "open", "key", "จำนวน", "page", 0));

    assertThat(StoredPosition.read(stored).asked()).isEqualTo(new Position.Asked.Open("จำนวน", 0));
  }

  @Test
  void areToldAlsoWhereAnAnswerIsToBeCorrected() {
    a.says("3").says("ข้าม").says("2").says("เก้า").says("สิบ").says("สิบเอ็ด");

    assertThat(a.hears()).first().asString().contains("\"ย้อนกลับ\"", "\"ยกเลิก\"");
  }

  /// A word in quotation marks that nobody listens to leads nowhere.
  @ParameterizedTest
  @EnumSource(Language.class)
  void areHeardInTheWordsThatAreOffered(Language language) {
    var sentences = FlowFiles.shipped().sentences();
    var offered =
        Stream.of(
                Sentence.WAYS_OUT,
                Sentence.STUCK_SKIP,
                Sentence.STUCK_BACK,
                Sentence.STUCK,
                Sentence.STATUS)
            .map(it -> sentences.of(it).in(language))
            .flatMap(it -> QUOTED.matcher(it).results().map(found -> found.group(1)))
            .toList();
    var waysOut = List.of(Control.SKIP, Control.BACK, Control.CANCEL, Control.PERSON);

    assertThat(offered)
        .isNotEmpty()
        .allMatch(word -> Control.typed(waysOut, word, sentences).isPresent());
  }
}
