package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

/// One fault after the other in a sound file. Each is told with its line, what is wrong and what to
/// do.
class BrokenFlowsTest {

  private static final String SOUND =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      พักเมื่อเงียบ: 6 ชั่วโมง
      ขั้นตอน:
        - ถาม: เรื่อง
          ข้อความ: {th: เรื่องใด, en: What about}
          ตัวเลือก:
            - {th: ถนน, en: Road}
            - {th: น้ำ, en: Water}
        - บอก: {th: รับเรื่องถนน, en: Roads are taken}
          ถ้า: เรื่อง คือ ถนน
        - ถาม: จำนวน
          ข้อความ: {th: กี่แห่ง, en: How many}
          คำตอบ: จำนวน
          อย่างน้อย: 1
        - แจ้งการใช้ข้อมูล:
            เก็บ: {th: ชื่อ, en: name}
            ใช้เพื่อ: {th: แจ้งผล, en: the result}
            ผู้เห็น: {th: เจ้าหน้าที่, en: officers}
        - ถาม: ผู้แจ้ง
          ข้อความ: {th: ชื่ออะไร, en: Your name}
          คำตอบ: ชื่อบุคคล
          จำไว้: ใช่
        - ขอความยินยอม: สุขภาพ
          ข้อความ: {th: ยินยอมหรือไม่, en: Do you consent}
        - ถาม: อาการ
          ข้อความ: {th: อาการใด, en: Which symptoms}
          คำตอบ: ข้อความ
          ต้องยินยอม: สุขภาพ
        - ถาม: พอใจ
          ข้อความ: {th: พอใจเพียงใด, en: How satisfied}
          คำตอบ: คะแนน
        - บันทึกคะแนน: พอใจ
        - ถาม: มีอีก
          ข้อความ: {th: มีอีกไหม, en: Another}
          คำตอบ: ใช่หรือไม่
        - ไปที่: เรื่อง
          ถ้า: มีอีก คือ ใช่
        - สรุป:
        - เปิดเรื่อง: test
        - จบ:
            th: เลขที่ {เลขที่รับแจ้ง}
            en: Number {เลขที่รับแจ้ง}
      """;

  @TempDir Path folder;

  /// @param line where the complaint stands, in the file as it is broken
  /// @param english the whole of what is said, or its beginning
  record Fault(String right, String wrong, int line, String english) {
    @Override
    public String toString() {
      return english;
    }
  }

  static Stream<Fault> faults() {
    return Stream.of(
        fault("ชื่อ: {th: ทดสอบ, en: Test}\n", "", 1, "\"name\" is missing, add it"),
        fault("ชื่อ: {th: ทดสอบ, en: Test}", "ชื่อ: ทดสอบ", 1, "must be given in both languages"),
        fault("{th: ทดสอบ, en: Test}", "{th: ทดสอบ}", 1, "\"en\" is missing, add it"),
        fault("{th: รับเรื่องถนน, en: Roads are taken}", "{en: Roads}", 9, "\"th\" is missing"),
        fault("6 ชั่วโมง", "นาน ๆ", 2, "write a length of time as 30 minutes, 3 hours or 7 days"),
        fault(
            "พักเมื่อเงียบ: 6 ชั่วโมง",
            "เตือนเมื่อเงียบ: 40 วัน",
            2,
            "remind-after must be shorter than keep-for (30 days unless written)"),
        fault(
            "พักเมื่อเงียบ: 6 ชั่วโมง",
            "เก็บไว้: 7 วัน\nเตือนเมื่อเงียบ: 7 วัน",
            3,
            "remind-after must be shorter than keep-for"),
        fault(
            "พักเมื่อเงียบ:",
            "พักเมื่อ:",
            2,
            "\"พักเมื่อ\" cannot stand here. Do you mean \"พักเมื่อเงียบ\"? What can: name"),
        fault("- สรุป:", "- ทบทวน:", 38, "\"ทบทวน\" is nothing that a step can do. Begin it with"),
        fault(
            "- สรุป:",
            "- สรุบ:",
            38,
            "\"สรุบ\" is nothing that a step can do. Do you mean \"สรุป\"? Begin it with"),
        fault("- สรุป:", "- ชื่อขั้น: ทวน", 38, "this step does not say what to do. Begin it with"),
        fault(
            "ข้อความ: {th: กี่แห่ง",
            "ข้อควาน: {th: กี่แห่ง",
            12,
            "\"ข้อควาน\" cannot stand here. Do you mean \"ข้อความ\"? What can: "),
        fault(
            "คำตอบ: จำนวน",
            "คำตอบ: จำนวณ",
            13,
            "\"จำนวณ\" is no kind of answer. Do you mean \"จำนวน\"? There are: text"),
        fault(
            "คำตอบ: จำนวน",
            "คำตอบ: จำนวน\n    เลือกให้เมื่อมีข้อเดียว: ใช่",
            11,
            "\"take-the-only\" is for \"choices-from\" a step that finds"),
        // What was left open is told where it begins, and not where the file goes on.
        fault("เงียบ: 6 ชั่วโมง", "เงียบ 6 ชั่วโมง", 2, "Not valid YAML"),
        fault("อย่างน้อย: 1", "อย่างน้อย:1", 14, "Not valid YAML"),
        fault("en: Water}", "en: Water", 8, "Not valid YAML"),
        fault("th: รับเรื่องถนน,", "th: 'รับเรื่องถนน,", 9, "Not valid YAML"),
        fault("      th: เลขที่ {", "     th: เลขที่ {", 42, "Not valid YAML"),
        fault("- สรุป:", "- สรุป:\n    จบ:", 38, "one step does one thing, make several of it"),
        fault("คำตอบ: จำนวน", "คำตอบ: เลข", 13, "\"เลข\" is no kind of answer. There are: text"),
        fault("    คำตอบ: จำนวน\n", "", 11, "\"answer\" or \"choices\" is missing"),
        fault("อย่างน้อย: 1", "อย่างน้อย: หนึ่ง", 14, "must be a number, as 5"),
        fault("ข้อความ: {th: กี่แห่ง, en: How many}\n    ", "", 11, "\"text\" is missing, add it"),
        fault("ถาม: จำนวน", "ถาม: จำนวน แห่ง", 11, "\"จำนวน แห่ง\" cannot be a name"),
        fault("ถาม: จำนวน", "ถาม: เรื่อง", 11, "\"เรื่อง\" already names another step"),
        fault("      - {th: น้ำ, en: Water}\n", "", 4, "there must be at least two choices"),
        fault(
            "{th: น้ำ, en: Water}", "{th: น้ำ, en: Water, คำอื่น: ถนน}", 7, "two choices are the"),
        fault("{th: น้ำ, en: Water}", "{th: ถนน, en: Street}", 7, "two choices are the same"),
        fault(
            "      - {th: ถนน, en: Road}\n      - {th: น้ำ, en: Water}\n",
            "      - {th: ถนน, en: Road, เริ่มเมื่อพิมพ์: ซ่อม}\n"
                + "      - {th: น้ำ, en: Water, เริ่มเมื่อพิมพ์: [ท่อ, ซ่อม]}\n",
            7,
            "two choices \"starts-with\" the same words"),
        fault("th: น้ำ,", "th: น้ำอุปโภคบริโภคของหมู่บ้านและชุมชน,", 8, "\"น้ำอุปโภคบริโภค"),
        fault("th: น้ำ,", "ปุ่มลัด: น้ำ, th: น้ำ,", 8, "\"ปุ่มลัด\" cannot stand here"),
        fault(
            "ไปที่: เรื่อง", "ไปที่: เรือง", 36, "there is no step \"เรือง\" to go to. There are"),
        fault("เรื่อง คือ ถนน", "เรื่อง ถนน", 10, "not a condition. Write \"name is answer\""),
        fault(
            "เรื่อง คือ ถนน",
            "เรื่อง คือ สะพาน",
            10,
            "\"เรื่อง\" has no answer \"สะพาน\". There are"),
        fault(
            "เรื่อง คือ ถนน",
            "เรือง คือ ถนน",
            10,
            "there is no answer \"เรือง\" by this condition"),
        fault("เรื่อง คือ ถนน", "มี สถานะ", 10, "there is no answer \"สถานะ\" by this"),
        fault("    ถ้า: มีอีก คือ ใช่\n", "", 36, "a loop without a way out: give this step"),
        fault("- สรุป:", "- จบ:\n  - สรุป:", 39, "this step is never reached"),
        fault("- แจ้งการใช้ข้อมูล:", NOTICE_FOR_SOME, 20, "a personal question before the privacy"),
        fault("ต้องยินยอม: สุขภาพ", "ต้องยินยอม: ศาสนา", 25, "consent \"ศาสนา\" must be asked"),
        fault("ต้องยินยอม: สุขภาพ", "ต้องยินยอม: สุขภาพ\n    จำไว้: ใช่", 25, "what needs consent"),
        fault("บันทึกคะแนน: พอใจ", "บันทึกคะแนน: เรื่อง", 32, "there is no question \"เรื่อง\""),
        fault(
            "th: เลขที่ {เลขที่รับแจ้ง}",
            "th: เลขที่ {เลขรับ}",
            41,
            "{เลขรับ} is not known by here"),
        fault(
            "th: เลขที่ {เลขที่รับแจ้ง}", "th: เลขที่ {เลขที่รับแจ้ง", 41, "a { or } stands alone"),
        fault("th: รับเรื่องถนน", "th: รับเรื่องถนน {เลขที่รับแจ้ง}", 9, "Not valid YAML"),
        fault("- สรุป:", "- ใช้ชุด: ที่อยู่", 38, "there is no sound file parts/ที่อยู่.yaml"),
        fault(
            "- สรุป:",
            "- หาคำตอบ: ผล\n    จาก: จำนวน",
            38,
            "there is no question \"จำนวน\" before"),
        fault(
            "- สรุป:",
            "- ค้นเรื่อง: ผล\n    จาก: เรื่อง",
            38,
            "there is no question \"เรื่อง\" before"),
        fault(
            "- สรุป:",
            "- หาคิวว่าง: ว่าง\n    จาก: [จำนวน, เรื่อง, พอใจ]",
            38,
            "\"from\" must name an office or an office and a day"),
        fault(
            "- สรุป:",
            "- หาคิวว่าง: ว่าง\n    จาก: วันใด",
            38,
            "there is no question \"วันใด\" before this"),
        fault(
            "- สรุป:",
            "- จองคิว: ผล\n    จาก: [เรื่อง, จำนวน]",
            38,
            "\"from\" must name an office"),
        fault("- สรุป:", "- จองคิว: ผล", 38, "\"from\" must name an office"),
        fault("- สรุป:", "- เลื่อนคิว: ผล\n    จาก: เรื่อง", 38, "\"from\" must name an office"),
        fault("- สรุป:", "- ยกเลิกคิว: ผล", 38, "\"from\" must name an office"),
        fault("- สรุป:", "- ค้นคิว: ผล\n    จาก: เรื่อง", 39, "\"จาก\" cannot stand here"),
        fault(
            "- สรุป:",
            "- ค้นคิว: ผล\n  - บอก: {th: มีคิว, en: One}\n    ถ้า: ผล คือ ได้คิว",
            40,
            "\"ผล\" has no answer \"ได้คิว\". There are"),
        fault(
            "- สรุป:",
            "- ถาม: วัน\n"
                + "    ข้อความ: {th: วันใด, en: Day}\n"
                + "    ตัวเลือกจาก: วันว่าง\n"
                + "  - หาคิวว่าง: วันว่าง",
            38,
            "\"วันว่าง\" is no list of the agency's profile (there are: complaint-kinds, systems)"),
        fault(
            "- สรุป:",
            ONLY_FOUND_OR_NOT + "  - สรุป:",
            41,
            "what happens when only near titles are found? Add a step with \"if: ผล is near\","
                + " or name it with another, as \"ผล is near, not found\""),
        fault("- สรุป:", ROUND_AND_ROUND, 40, "this loop can go round without asking anything"),
        fault("- สรุป:", "- ยืนยันข้อมูลเดิม: [จำนวน]", 38, "\"จำนวน\" cannot be confirmed"),
        fault(
            "{th: รับเรื่องถนน, en: Roads are taken}",
            LINK,
            11,
            "must begin with https:// or tel:"),
        fault("จำไว้: ใช่", "จำไว้: ครับ", 22, "must be yes or no"),
        fault(
            "จำไว้: ใช่", "จำไว้: ใช่\n    จำไว้: ใช่", 23, "\"จำไว้\" is written twice, keep one"),
        fault(
            "- สรุป:", "- บอก:\n    การ์ด: ใบรับ\n  - สรุป:", 39, "there is no card \"ใบรับ\" in"),
        fault(
            "- สรุป:",
            "- บอก:\n    การ์ด: receipt\n  - สรุป:",
            38,
            "the card uses {เลขที่รับแจ้ง}"),
        fault("- จบ:", CARD_AND_LINKS + "  - จบ:", 40, "the card has buttons of its own"),
        fault(
            "- สรุป:",
            REMIND + "  - สรุป:",
            38,
            "there is no question \"จำนวน\" before this that is"),
        fault(
            "- สรุป:",
            "- ตั้งเตือน: จำนวน\n    ก่อน: 1 วัน\n  - สรุป:",
            38,
            "\"text\" is missing, add it"),
        fault(
            "- สรุป:",
            REMIND.replace("1 วัน", "วันหนึ่ง") + "  - สรุป:",
            39,
            "write a length of time"),
        fault("- สรุป:", "- เปลี่ยนภาษา: เรื่อง\n  - สรุป:", 38, "there is no question \"เรื่อง\""),
        fault(
            "- สรุป:",
            DAY + "    ไม่ก่อน: วันรับ\n  - สรุป:",
            38,
            "there is no question \"วันรับ\""),
        fault(
            "- สรุป:", DAY + "    ไม่ก่อน: จำนวน\n  - สรุป:", 38, "there is no question \"จำนวน\""),
        fault("- สรุป:", DAY + "    ไม่ก่อน: วัน\n  - สรุป:", 38, "there is no question \"วัน\""),
        fault(
            "- สรุป:",
            DAY.replace("วันใด", "วันใด เช่น 15 มกราคม 2570") + "    ช่วง: อนาคต\n  - สรุป:",
            38,
            "an example with its year will be a day that is past: write {coming-day}, which is"
                + " always to come"),
        fault("อย่างน้อย: 1", "ไม่ก่อน: เรื่อง", 14, "\"ไม่ก่อน\" cannot stand here"),
        fault("- สรุป:", PICTURES + "  - สรุป:", 44, "more is said up to here than the 5 messages"),
        fault("- จบ:", PICTURES + "  - จบ:", 47, "more is said up to here than the 5 messages"),
        fault(
            "- จบ:",
            LINKS.repeat(4) + "- ส่งต่อเจ้าหน้าที่:\n  - จบ:",
            48,
            "more is said up to here than the 5 messages"),
        fault(
            "- สรุป:",
            LINKS.repeat(3) + "- แสดงประกาศฉบับเต็ม:\n  - สรุป:",
            45,
            "more is said up to here than the 5 messages"),
        fault("- สรุป:", "\t- สรุป:", 38, "Not valid YAML. Check the indentation"));
  }

  /// Whoever sees near titles is told below them that there is nothing.
  private static final String ONLY_FOUND_OR_NOT =
      """
      - ถาม: คำถาม
          ข้อความ: {th: ถามอะไร, en: Your question}
          คำตอบ: ข้อความ
        - หาคำตอบ: ผล
          จาก: คำถาม
        - ถ้า: ผล คือ พบ
          แล้ว:
            - บอก: {th: ขอบคุณ, en: Thank you}
          ไม่เช่นนั้น:
            - บอก: {th: ยังไม่มีคำตอบ, en: There is no answer yet}
      """;

  private static final String ROUND_AND_ROUND =
      "- บอก: {th: รอ, en: Wait}\n"
          + "    ชื่อขั้น: วน\n"
          + "  - ไปที่: วน\n"
          + "    ถ้า: มีอีก คือ ใช่\n"
          + "  - สรุป:";
  private static final String NOTICE_FOR_SOME = "- ถ้า: เรื่อง คือ ถนน\n    แจ้งการใช้ข้อมูล:";
  private static final String REMIND =
      "- ตั้งเตือน: จำนวน\n    ก่อน: 1 วัน\n    ข้อความ: {th: เตือน, en: Remember}\n";

  /// A card.
  private static final String LINKS =
      "- บอก: {th: ก, en: a}\n"
          + "    ลิงก์: [{ปุ่ม: {th: ดู, en: See}, เปิด: 'https://example.com'}]\n"
          + "  ";

  /// Three with a text each: the texts cannot become one.
  private static final String PICTURES =
      """
      - บอก: {th: ก, en: a}
          ภาพ: https://example.com/a.jpg
        - บอก: {th: ข, en: b}
          ภาพ: https://example.com/b.jpg
        - บอก: {th: ค, en: c}
          ภาพ: https://example.com/c.jpg
      """;

  private static final String DAY =
      "- ถาม: วัน\n    ข้อความ: {th: วันใด, en: Day}\n    คำตอบ: วันที่\n";
  private static final String CARD_AND_LINKS =
      "- บอก:\n"
          + "    การ์ด: receipt\n"
          + "    ลิงก์: [{ปุ่ม: {th: ดู, en: See}, เปิด: 'https://example.com'}]\n";
  private static final String LINK =
      "{th: ถนน, en: Roads}\n    ลิงก์: [{ปุ่ม: {th: ดู, en: See},\n             เปิด: 'ftp://x'}]";

  @ParameterizedTest
  @MethodSource("faults")
  void areToldWithLineAndRemedy(Fault fault) {
    assertThat(SOUND).contains(fault.right());
    String broken =
        SOUND.replaceFirst(Pattern.quote(fault.right()), Matcher.quoteReplacement(fault.wrong()));

    var problems = FlowFiles.in(folder).with("test.yaml", broken).problems();

    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo("test.yaml");
          assertThat(problem.english()).startsWith(fault.english());
          assertThat(problem.line()).isEqualTo(fault.line());
          assertThat(problem.thai()).containsPattern("[ก-๙]{4}");
        });
  }

  @Test
  void beginWithAFileThatIsSound() {
    assertThat(FlowFiles.in(folder).with("test.yaml", SOUND).problems()).isEmpty();
  }

  @Test
  void areSoundWithAsManyPicturesAsGoOutWithTheQuestion() {
    var texts = "- บอก: {th: ก, en: a}\n  ".repeat(9);
    var twoPictures = PICTURES.substring(0, PICTURES.indexOf("  - บอก: {th: ค"));

    var files = FlowFiles.in(folder);

    assertThat(files.with("test.yaml", with(texts + "- สรุป:")).problems())
        .as("texts become one")
        .isEmpty();
    assertThat(files.with("test.yaml", with(twoPictures + "  - สรุป:")).problems()).isEmpty();
  }

  @Test
  void areSoundWhereWhatComesNearIsNamedByItselfOrWithAnother() {
    var files = FlowFiles.in(folder);
    var together = ONLY_FOUND_OR_NOT.replace("คือ พบ", "ไม่ใช่ ใกล้เคียง, ไม่พบ");

    assertThat(files.with("test.yaml", with(together + "  - สรุป:")).problems()).isEmpty();
  }

  /// A consonant with its vowel and its tone mark is one of the twenty.
  @Test
  void areSoundWithButtonsOfTwentyLettersAsAReaderCountsThem() {
    var label = "ที่".repeat(20);

    var files =
        FlowFiles.in(folder).with("test.yaml", SOUND.replace("th: น้ำ,", "th: " + label + ","));

    assertThat(label).hasSize(60);
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void sayInThaiWhatBecomesOfWhatComesNear() {
    var broken = with(ONLY_FOUND_OR_NOT + "  - สรุป:");

    assertThat(FlowFiles.in(folder).with("test.yaml", broken).problems())
        .extracting(FlowProblem::thai)
        .containsExactly(
            "ยังไม่ได้บอกว่าทำอย่างไรเมื่อพบเพียงเรื่องที่ใกล้เคียง เพิ่มขั้นที่มี \"ถ้า: ผล คือ"
                + " ใกล้เคียง\" หรือเขียนรวมกัน เช่น \"ผล คือ ใกล้เคียง, ไม่พบ\"");
  }

  private static String with(String before) {
    return SOUND.replace("- สรุป:", before);
  }

  private static Fault fault(String right, String wrong, int line, String english) {
    return new Fault(right, wrong, line, english);
  }

  @Test
  void areAllToldAtOnceInTheOrderOfTheFile() {
    var broken =
        SOUND
            .replace("6 ชั่วโมง", "นาน")
            .replace("อย่างน้อย: 1", "อย่างน้อย: หนึ่ง")
            .replace("เรื่อง คือ ถนน", "ถนน");

    var problems = FlowFiles.in(folder).with("test.yaml", broken).problems();

    assertThat(problems).extracting(FlowProblem::line).containsExactly(2, 10, 14);
  }

  @Test
  void nameTheStep() {
    var broken = SOUND.replace("อย่างน้อย: 1", "อย่างน้อย: หนึ่ง");

    var problems = FlowFiles.in(folder).with("test.yaml", broken).problems();

    assertThat(problems).extracting(FlowProblem::step).containsExactly("ถาม จำนวน");
  }

  @Test
  void areToldWhenAPartUsesItself() {
    var files =
        FlowFiles.in(folder)
            .with("parts/round.yaml", "ขั้นตอน:\n  - ใช้ชุด: round\n")
            .with("test.yaml", "ชื่อ: {th: ก, en: a}\nขั้นตอน:\n  - ใช้ชุด: round\n");

    assertThat(files.problems())
        .extracting(FlowProblem::english)
        .anySatisfy(it -> assertThat(it).contains("a part that uses itself"));
  }

  @Test
  void areToldWhenTwoFlowsStartWithTheSameWords() {
    var other = SOUND.replace("{th: ทดสอบ, en: Test}", "{th: อื่น, en: Other}");
    var files =
        FlowFiles.in(folder)
            .with("one.yaml", SOUND + "เริ่มเมื่อพิมพ์: [แจ้งเหตุ]\n")
            .with("two.yaml", other + "เริ่มเมื่อพิมพ์: [แจ้ง เหตุ]\n");

    assertThat(files.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.english()).contains("already starts one"));
  }

  @Test
  void areToldWhenTheirFileIsNamedInThai() {
    var files = FlowFiles.in(folder).with("ทดสอบ.yaml", SOUND);

    assertThat(files.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.english()).contains("small Latin letters"));
  }

  @Test
  void areToldWhenTheyAreNotUtf8() throws Exception {
    var files = FlowFiles.in(folder);
    Files.write(
        folder.resolve("test.yaml"), ("a: b\n" + SOUND).getBytes(Charset.forName("TIS-620")));

    assertThat(files.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(2);
          assertThat(problem.english()).contains("not UTF-8");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void areSoundWithAnyLineEndsAndAByteOrderMark(String lineEnd) {
    var files = FlowFiles.in(folder).with("test.yaml", "\uFEFF" + SOUND.replace("\n", lineEnd));

    assertThat(files.problems()).isEmpty();
  }

  @Test
  void areSoundInEnglish() {
    var files =
        FlowFiles.in(folder)
            .with(
                "test.yaml",
                """
                name: {th: ทดสอบ, en: Test}
                rest-after: 6 hours
                steps:
                  - ask: subject
                    text: {th: เรื่องใด, en: What about}
                    choices:
                      - {th: ถนน, en: Road, id: road}
                      - {th: น้ำ, en: Water, id: water}
                  - if: subject is not road
                    then:
                      - tell: {th: น้ำ, en: Water}
                    otherwise:
                      - ask: count
                        text: {th: กี่แห่ง, en: How many}
                        answer: number
                  - tell: {th: มาก, en: Many}
                    if: [has count, count more than 5]
                  - open-case: test
                """);

    assertThat(files.problems()).isEmpty();
  }

  /// Whatever an editor, a disk or a bad copy makes of a file: an answer, never an exception.
  @Test
  void areNeverMoreThanAList() {
    var files = FlowFiles.in(folder);
    byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
    var slips = " :-\n\t[]{}&*!|>'\"%@,#?0x".getBytes(StandardCharsets.UTF_8);
    var random = new Random(2569);

    for (int i = 0; i < 300; i++) {
      byte[] broken = sound.clone();
      for (int slip = 0; slip <= i % 4; slip++) {
        broken[random.nextInt(broken.length)] = slips[random.nextInt(slips.length)];
      }
      write(broken);

      assertThat(files.read()).isNotNull();
    }
  }

  private void write(byte[] bytes) {
    try {
      Files.write(folder.resolve("test.yaml"), bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// The same table word for word, for the claims of `check`: exactly this, exactly there, and
  /// nothing else.
  ///
  /// @param right what stands in the sound file
  /// @param wrong what stands there instead
  record Told(String right, String wrong, String thai, String english) {
    @Override
    public String toString() {
      return english.lines().findFirst().orElse("");
    }
  }

  static Stream<Told> told() {
    return Stream.of(
        told(
            "ไปที่: เรื่อง",
            "ไปที่: เรือง",
            "test.yaml:36: [ไปที่ เรือง] ไม่มีขั้นชื่อ \"เรือง\" ให้ไป ที่มี: notice, จำนวน,"
                + " ผู้แจ้ง, พอใจ, มีอีก, สุขภาพ, อาการ, เรื่อง",
            "test.yaml:36: [ไปที่ เรือง] there is no step \"เรือง\" to go to. There are: notice,"
                + " จำนวน, ผู้แจ้ง, พอใจ, มีอีก, สุขภาพ, อาการ, เรื่อง"),
        told(
            "- สรุป:",
            "- จบ:\n  - สรุป:",
            "test.yaml:39: [สรุป] ไปไม่ถึงขั้นนี้ ตรวจ \"จบ\" หรือ \"ไปที่\" ที่อยู่ก่อนหน้า"
                + " หรือลบขั้นนี้",
            "test.yaml:39: [สรุป] this step is never reached. Look at the end or go-to before it,"
                + " or remove it"),
        told(
            "- สรุป:",
            ROUND_AND_ROUND,
            "test.yaml:40: [ไปที่ วน] วนกลับได้โดยไม่ถามอะไรเลย ใส่คำถามที่ถามทุกรอบ",
            "test.yaml:40: [ไปที่ วน] this loop can go round without asking anything, put a"
                + " question into it"),
        told(
            "{th: รับเรื่องถนน, en: Roads are taken}",
            "{th: รับเรื่องถนน}",
            "test.yaml:9: [บอก] ขาดหัวข้อ \"en\" ให้เพิ่มหัวข้อนี้",
            "test.yaml:9: [บอก] \"en\" is missing, add it"),
        told(
            "en: Water}",
            "en: Water from the village tank}",
            "test.yaml:8: [ถาม เรื่อง] \"Water from the village tank\" ยาวเกิน 20"
                + " ตัวอักษรที่ปุ่มของ LINE รับได้ เพิ่ม \"ปุ่ม\" ที่สั้นกว่า",
            "test.yaml:8: [ถาม เรื่อง] \"Water from the village tank\" is longer than the 20"
                + " characters that a button of LINE takes, add a shorter \"button\""),
        told(
            "th: น้ำ,",
            "th: " + "ที่".repeat(21) + ",",
            "test.yaml:8: [ถาม เรื่อง] \""
                + "ที่".repeat(21)
                + "\" ยาวเกิน 20 ตัวอักษรที่ปุ่มของ LINE รับได้ เพิ่ม \"ปุ่ม\" ที่สั้นกว่า",
            "test.yaml:8: [ถาม เรื่อง] \""
                + "ที่".repeat(21)
                + "\" is longer than the 20 characters that a button of LINE takes, add a shorter"
                + " \"button\""),
        told(
            "{th: รับเรื่องถนน, en: Roads are taken}",
            LONG_BUTTON,
            "test.yaml:10: [บอก] \"See all of the roads that were mended this year\" ยาวเกิน 40"
                + " ตัวอักษรที่ปุ่มของ LINE รับได้ ใช้ชื่อปุ่มที่สั้นลง",
            "test.yaml:10: [บอก] \"See all of the roads that were mended this year\" is longer than"
                + " the 40 characters that a button of LINE takes, write a shorter label"),
        told(
            "{th: ยินยอมหรือไม่, en: Do you consent}",
            "{th: ยินยอมหรือไม่, en: 'Do you consent, {name}'}",
            "test.yaml:23: [ขอความยินยอม สุขภาพ] ยังไม่มีข้อมูล {name} เมื่อถึงขั้นนี้ ตรวจตัวสะกด"
                + " หรือถามก่อนขั้นนี้",
            "test.yaml:23: [ขอความยินยอม สุขภาพ] {name} is not known by here. Check the spelling,"
                + " or ask for it before"),
        told(
            "เก็บ: {th: ชื่อ, en: name}",
            "เก็บ: {th: 'เรื่อง {เรื่อง}', en: name}",
            "test.yaml:15: [แจ้งการใช้ข้อมูล] ยังไม่มีข้อมูล {เรื่อง} เมื่อถึงขั้นนี้ ตรวจตัวสะกด"
                + " หรือถามก่อนขั้นนี้",
            "test.yaml:15: [แจ้งการใช้ข้อมูล] {เรื่อง} is not known by here. Check the spelling, or"
                + " ask for it before"),
        told(
            "th: น้ำ,",
            "th: 'น้ำของ{agency}',",
            "test.yaml:8: [ถาม เรื่อง] อ้างข้อมูล {agency} ที่นี่ไม่ได้ เขียนเป็นข้อความธรรมดา",
            "test.yaml:8: [ถาม เรื่อง] {agency} cannot stand here, nothing is filled in. Write"
                + " plain words"),
        told(
            "- แจ้งการใช้ข้อมูล:",
            NOTICE_FOR_SOME,
            "test.yaml:20: [ถาม ผู้แจ้ง] ถามข้อมูลส่วนบุคคลก่อนแจ้งการใช้ข้อมูล เพิ่มขั้น"
                + " \"แจ้งการใช้ข้อมูล\" ไว้ก่อนขั้นนี้ในทุกเส้นทาง",
            "test.yaml:20: [ถาม ผู้แจ้ง] a personal question before the privacy notice: put a"
                + " \"notice\" before it on every way"),
        told(
            "ต้องยินยอม: สุขภาพ",
            "ต้องยินยอม: ศาสนา",
            "test.yaml:25: [ถาม อาการ] ต้องขอความยินยอม \"ศาสนา\" ก่อนขั้นนี้ในทุกเส้นทาง เพิ่มขั้น"
                + " \"ขอความยินยอม: ศาสนา\"",
            "test.yaml:25: [ถาม อาการ] consent \"ศาสนา\" must be asked before this on every way,"
                + " add a step \"consent: ศาสนา\""),
        told(
            "th: อาการใด,",
            "th: " + "ก".repeat(5001) + ",",
            "test.yaml:26: [ถาม อาการ] ยาวเกิน 5000 ตัวอักษรที่ LINE รับได้ในหนึ่งข้อความ",
            "test.yaml:26: [ถาม อาการ] longer than the 5000 characters that LINE takes in a"
                + " message"),
        told(
            "    ต้องยินยอม: สุขภาพ",
            "    ต้องยินยอม: สุขภาพ\n    คำแนะนำ: {th: ก, en: " + "a".repeat(5001) + "}",
            "test.yaml:29: [ถาม อาการ] ยาวเกิน 5000 ตัวอักษรที่ LINE รับได้ในหนึ่งข้อความ",
            "test.yaml:29: [ถาม อาการ] longer than the 5000 characters that LINE takes in a"
                + " message"),
        told(
            "{th: รับเรื่องถนน, en: Roads are taken}",
            "{th: ถนน, en: Roads}\n    ภาพ: http://example.com/road.jpg",
            "test.yaml:10: [บอก] ต้องขึ้นต้นด้วย https://",
            "test.yaml:10: [บอก] must begin with https://"),
        told(
            "{th: รับเรื่องถนน, en: Roads are taken}",
            "{th: ถนน, en: Roads}\n    ภาพ: https://example.com/" + "a".repeat(1000),
            "test.yaml:10: [บอก] ที่อยู่ยาวเกิน 1000 ตัวอักษรที่ LINE รับได้ ใช้ที่อยู่ที่สั้นกว่า",
            "test.yaml:10: [บอก] longer than the 1000 characters that LINE takes in an address, use"
                + " a shorter one"),
        told(
            "{th: รับเรื่องถนน, en: Roads are taken}",
            FOUR_LINKS,
            "test.yaml:9: [บอก] หนึ่งการ์ดมีได้ไม่เกิน 3 ปุ่ม",
            "test.yaml:9: [บอก] a card has at most 3 buttons"),
        told(
            "    ตัวเลือก:\n      - {th: ถนน, en: Road}\n      - {th: น้ำ, en: Water}\n",
            "    ตัวเลือกจาก: offices\n",
            "test.yaml:4: [ถาม เรื่อง] ไม่มีรายการ \"offices\" ในไฟล์หน่วยงาน (ที่มี:"
                + " complaint-kinds, systems) และไม่มีขั้น \"หาคิวว่าง: offices\" ก่อนขั้นนี้",
            "test.yaml:4: [ถาม เรื่อง] \"offices\" is no list of the agency's profile (there are:"
                + " complaint-kinds, systems), and no step before this finds it"),
        told(
            "- สรุป:",
            "- ใช้ชุด: ที่อยู่",
            "test.yaml:38: [ใช้ชุด ที่อยู่] ไม่มีไฟล์ parts/ที่อยู่.yaml ที่ใช้ได้",
            "test.yaml:38: [ใช้ชุด ที่อยู่] there is no sound file parts/ที่อยู่.yaml"),
        told(
            "    ถ้า: มีอีก คือ ใช่\n",
            "    ถ้า: มีอีก คือ ใช่\n    รอบ: 0\n",
            "test.yaml:36: [ไปที่ เรื่อง] รอบ ต้องอยู่ระหว่าง 1 ถึง 100",
            "test.yaml:36: [ไปที่ เรื่อง] rounds must be from 1 to 100"),
        told(
            "6 ชั่วโมง",
            "30 วัน",
            "test.yaml:2: พักเมื่อเงียบ ต้องสั้นกว่า เก็บไว้",
            "test.yaml:2: rest-after must be shorter than keep-for"),
        told(
            "เรื่อง คือ ถนน",
            "เรื่อง มากกว่า 2",
            "test.yaml:10: [บอก] \"เรื่อง\" ไม่ใช่ตัวเลข"
                + " เทียบมากกว่าหรือน้อยกว่าได้เฉพาะคำตอบแบบจำนวนหรือคะแนน",
            "test.yaml:10: [บอก] \"เรื่อง\" is no number: only a number or a rating can be more or"
                + " less"),
        told(
            "ถาม: จำนวน",
            "ถาม: phone",
            "test.yaml:11: [ถาม phone] ชื่อ \"phone\" เป็นข้อมูลของหน่วยงานอยู่แล้ว"
                + " ตั้งชื่อคำตอบเป็นคำอื่น",
            "test.yaml:11: [ถาม phone] \"phone\" already names something of the agency, give the"
                + " answer another name"),
        told(
            "    ถ้า: เรื่อง คือ ถนน\n",
            "    ถ้า: เรื่อง คือ ถนน\n  - ถ้า: เรื่อง คือ น้ำ\n    แล้ว: []\n",
            "test.yaml:12: [แล้ว] ยังไม่มีขั้นตอน เพิ่มอย่างน้อยหนึ่งขั้น",
            "test.yaml:12: [แล้ว] no steps here, write at least one"),
        told(
            "คำตอบ: ข้อความ",
            "คำตอบ: ข้อความ\n    ไม่เกิน: 5000",
            "test.yaml:25: [ถาม อาการ] ความยาวต้องอยู่ระหว่าง 1 ถึง 4000 และ อย่างน้อย"
                + " ต้องไม่มากกว่า ไม่เกิน",
            "test.yaml:25: [ถาม อาการ] the length must be from 1 to 4000, and at-least no more than"
                + " at-most"),
        told(
            "อย่างน้อย: 1",
            "อย่างน้อย: 5\n    ไม่เกิน: 2",
            "test.yaml:11: [ถาม จำนวน] อย่างน้อย ต้องไม่มากกว่า ไม่เกิน",
            "test.yaml:11: [ถาม จำนวน] at-least must be no more than at-most"),
        told(
            "คำตอบ: ข้อความ",
            "คำตอบ: วันที่\n    ช่วง: พรุ่งนี้",
            "test.yaml:28: [ถาม อาการ] เขียนได้เพียง อดีต หรือ อนาคต",
            "test.yaml:28: [ถาม อาการ] must be past or future"),
        told(
            "คำตอบ: ข้อความ",
            "คำตอบ: ไฟล์\n    รับ: [ภาพ, เพลง]",
            "test.yaml:28: [ถาม อาการ] ไฟล์ที่รับได้: ภาพ, วิดีโอ, เสียง, เอกสาร",
            "test.yaml:28: [ถาม อาการ] must be of pictures, videos, sounds, documents"),
        told(
            "คำตอบ: ข้อความ",
            "คำตอบ: ไฟล์\n    ขนาดไม่เกิน: ใหญ่",
            "test.yaml:28: [ถาม อาการ] เขียนขนาดไฟล์เป็น 10 MB",
            "test.yaml:28: [ถาม อาการ] write a size as 10 MB"),
        told(
            "คำตอบ: ข้อความ",
            "คำตอบ: ไฟล์\n    ไม่เกิน: 21",
            "test.yaml:25: [ถาม อาการ] จำนวนไฟล์ต้องอยู่ระหว่าง 1 ถึง 20",
            "test.yaml:25: [ถาม อาการ] the number of files must be from 1 to 20"));
  }

  private static Told told(String right, String wrong, String thai, String english) {
    return new Told(right, wrong, thai, english);
  }

  private static final String LONG_BUTTON =
      "{th: ถนน, en: Roads}\n"
          + "    ลิงก์: [{ปุ่ม: {th: ดู, en: See all of the roads that were mended this year},"
          + " เปิด: 'https://example.com'}]";
  private static final String FOUR_LINKS =
      "{th: ถนน, en: Roads}\n    ลิงก์:\n"
          + "      - {ปุ่ม: {th: ดู, en: See}, เปิด: 'https://example.com'}\n"
              .repeat(4)
              .stripTrailing();

  @ParameterizedTest
  @MethodSource("told")
  void areToldInTheseWords(Told told) {
    assertThat(SOUND).contains(told.right());
    String broken =
        SOUND.replaceFirst(Pattern.quote(told.right()), Matcher.quoteReplacement(told.wrong()));

    var problems = FlowFiles.in(folder).with("test.yaml", broken).problems();

    assertThat(problems).extracting(it -> it.in(Language.TH)).containsExactly(told.thai());
    assertThat(problems).extracting(it -> it.in(Language.EN)).containsExactly(told.english());
  }

  @Test
  void areToldWhenTwoFlowsHaveTheSameName() {
    var files = FlowFiles.in(folder).with("one.yaml", SOUND).with("two.yaml", SOUND);

    assertThat(files.problems())
        .extracting(it -> it.in(Language.EN))
        .containsExactly(
            "two.yaml:1: \"ทดสอบ\" already starts one, choose other words",
            "two.yaml:1: \"Test\" already starts one, choose other words");
  }

  @Test
  void areToldInAPartThatNoFlowUses() {
    var files =
        FlowFiles.in(folder)
            .with("parts/unused.yaml", "ขั้นตอน:\n  - บอก: {th: ก}\n")
            .with("test.yaml", SOUND);

    assertThat(files.problems())
        .extracting(it -> it.in(Language.EN))
        .containsExactly("parts/unused.yaml:2: [บอก] \"en\" is missing, add it");
  }

  @Test
  void areToldOfTheSharedSentences() {
    var files =
        FlowFiles.in(folder).with("test.yaml", SOUND).with("sentences.yaml", "strange: 1\n");

    assertThat(files.problems())
        .allSatisfy(it -> assertThat(it.file()).isEqualTo("sentences.yaml"))
        .extracting(FlowProblem::english)
        .contains("unknown key", "\"can-skip\" is missing, add it");
  }
}
