package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
        fault("พักเมื่อเงียบ:", "พักเมื่อ:", 2, "\"พักเมื่อ\" cannot stand here. What can: name"),
        fault("- สรุป:", "- ทบทวน:", 38, "this step does not say what to do. Begin it with one"),
        fault("- สรุป:", "- สรุป:\n    จบ:", 38, "one step does one thing, make several of it"),
        fault("คำตอบ: จำนวน", "คำตอบ: เลข", 13, "\"เลข\" is no kind of answer. There are: text"),
        fault("    คำตอบ: จำนวน\n", "", 11, "\"answer\" or \"choices\" is missing"),
        fault("อย่างน้อย: 1", "อย่างน้อย: หนึ่ง", 14, "must be a number, as 5"),
        fault("ข้อความ: {th: กี่แห่ง, en: How many}\n    ", "", 11, "\"text\" is missing, add it"),
        fault("ถาม: จำนวน", "ถาม: จำนวน แห่ง", 11, "\"จำนวน แห่ง\" cannot be a name"),
        fault("ถาม: จำนวน", "ถาม: เรื่อง", 11, "\"เรื่อง\" already names another step"),
        fault("      - {th: น้ำ, en: Water}\n", "", 4, "there must be at least two choices"),
        fault("{th: น้ำ, en: Water}", "{th: ถนน, en: Street}", 7, "two choices are the same"),
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
        fault("    ถ้า: มีอีก คือ ใช่\n", "", 37, "this step is never reached"),
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
        fault("- สรุป:", "\t- สรุป:", 38, "Not valid YAML. Check the indentation"));
  }

  private static final String ROUND_AND_ROUND =
      "- บอก: {th: รอ, en: Wait}\n"
          + "    ชื่อขั้น: วน\n"
          + "  - ไปที่: วน\n"
          + "    ถ้า: มีอีก คือ ใช่\n"
          + "  - สรุป:";
  private static final String NOTICE_FOR_SOME = "- ถ้า: เรื่อง คือ ถนน\n    แจ้งการใช้ข้อมูล:";
  private static final String REMIND =
      "- ตั้งเตือน: จำนวน\n    ก่อน: 1 วัน\n    ข้อความ: {th: เตือน, en: Remember}\n";
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
    var files =
        FlowFiles.in(folder)
            .with("one.yaml", SOUND + "เริ่มเมื่อพิมพ์: [แจ้งเหตุ]\n")
            .with("two.yaml", SOUND + "เริ่มเมื่อพิมพ์: [แจ้ง เหตุ]\n");

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

  @Test
  void arePrintedForWhoMendsThem() {
    var out = new ByteArrayOutputStream();
    var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    var files = FlowFiles.in(folder).with("test.yaml", SOUND.replace("เรื่อง คือ ถนน", "ถนน"));

    int exit = new FlowCheck(new FlowFolder(folder, FlowFiles.VOCABULARY)).print(printer);
    files.with("test.yaml", SOUND);
    int mended = new FlowCheck(new FlowFolder(folder, FlowFiles.VOCABULARY)).print(printer);

    assertThat(exit).isOne();
    assertThat(mended).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("test.yaml:10: [บอก] อ่านเงื่อนไขไม่ออก", "not a condition", "1 problems")
        .contains("1 flows are in order");
  }
}
