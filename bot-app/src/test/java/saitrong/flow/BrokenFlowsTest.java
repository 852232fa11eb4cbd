package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

/// One fault after the other in a sound file. Each is told with its line, what is wrong and what to
/// do, in the words of `broken-flows.yaml` and no others.
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

  static Stream<Fault> faults() {
    return Stream.concat(Fault.in("broken-flows.yaml"), tooLong());
  }

  private static Stream<Fault> tooLong() {
    return Stream.of(
        fault(
            "th: น้ำ,",
            "th: " + "ที่".repeat(21) + ",",
            "test.yaml:8: [ถาม เรื่อง] \""
                + "ที่".repeat(21)
                + "\" ยาวเกิน 20 ตัวอักษรที่ปุ่มของ LINE รับได้ เพิ่ม \"ปุ่ม\" ที่สั้นกว่า",
            "test.yaml:8: [ถาม เรื่อง] \""
                + "ที่".repeat(21)
                + "\" is longer than the 20 characters that a button of LINE takes, add a shorter"
                + " \"button\""),
        fault(
            "th: อาการใด,",
            "th: " + "ก".repeat(5001) + ",",
            "test.yaml:26: [ถาม อาการ] ยาวเกิน 5000 ตัวอักษรที่ LINE รับได้ในหนึ่งข้อความ",
            "test.yaml:26: [ถาม อาการ] longer than the 5000 characters that LINE takes in a"
                + " message"),
        fault(
            "    ต้องยินยอม: สุขภาพ",
            "    ต้องยินยอม: สุขภาพ\n    คำแนะนำ: {th: ก, en: " + "a".repeat(5001) + "}",
            "test.yaml:29: [ถาม อาการ] ยาวเกิน 5000 ตัวอักษรที่ LINE รับได้ในหนึ่งข้อความ",
            "test.yaml:29: [ถาม อาการ] longer than the 5000 characters that LINE takes in a"
                + " message"),
        fault(
            "{th: รับเรื่องถนน, en: Roads are taken}",
            "{th: ถนน, en: Roads}\n    ภาพ: https://example.com/" + "a".repeat(1000),
            "test.yaml:10: [บอก] ที่อยู่ยาวเกิน 1000 ตัวอักษรที่ LINE รับได้ ใช้ที่อยู่ที่สั้นกว่า",
            "test.yaml:10: [บอก] longer than the 1000 characters that LINE takes in an address, use"
                + " a shorter one"));
  }

  private static Fault fault(String right, String wrong, String thai, String english) {
    return new Fault(right, wrong, List.of(thai), List.of(english));
  }

  /// Nothing else is told, which an editor would mend in vain.
  @ParameterizedTest
  @MethodSource("faults")
  void areToldInTheseWords(Fault fault) {
    var files = FlowFiles.in(folder).with("test.yaml", fault.madeIn(SOUND));

    fault.isAllThatIsTold(files.problems());
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

  private static void assertThatAllThatIsTold(FlowFiles files, String thai, String english) {
    assertThat(files.problems())
        .extracting(it -> it.in(Language.TH), it -> it.in(Language.EN))
        .containsExactly(tuple(thai, english));
  }

  private static String with(String before) {
    return SOUND.replace("- สรุป:", before);
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

    assertThatAllThatIsTold(
        files,
        "parts/round.yaml:2: ขั้นตอนซ้อนกันลึกเกินไป หรือชุดเรียกตัวเอง",
        "parts/round.yaml:2: steps inside steps inside steps: too deep, or a part that uses"
            + " itself");
  }

  @Test
  void areToldWhenTwoFlowsStartWithTheSameWords() {
    var other = SOUND.replace("{th: ทดสอบ, en: Test}", "{th: อื่น, en: Other}");
    var files =
        FlowFiles.in(folder)
            .with("one.yaml", SOUND + "เริ่มเมื่อพิมพ์: [แจ้งเหตุ]\n")
            .with("two.yaml", other + "เริ่มเมื่อพิมพ์: [แจ้ง เหตุ]\n");

    assertThatAllThatIsTold(
        files,
        "two.yaml:1: คำว่า \"แจ้ง เหตุ\" เริ่มชุด one อยู่แล้ว ใช้คำอื่น",
        "two.yaml:1: \"แจ้ง เหตุ\" already starts one, choose other words");
  }

  @Test
  void areToldWhenTheirFileIsNamedInThai() {
    var files = FlowFiles.in(folder).with("ทดสอบ.yaml", SOUND);

    assertThatAllThatIsTold(
        files,
        "ทดสอบ.yaml:1: ชื่อไฟล์ใช้ได้เฉพาะตัวอักษรอังกฤษตัวเล็ก ตัวเลข และเครื่องหมาย -",
        "ทดสอบ.yaml:1: a file's name has small Latin letters, digits and hyphens only");
  }

  @Test
  void areToldWhenTheyAreNotUtf8() throws Exception {
    var files = FlowFiles.in(folder);
    Files.write(
        folder.resolve("test.yaml"), ("a: b\n" + SOUND).getBytes(Charset.forName("TIS-620")));

    assertThatAllThatIsTold(
        files,
        "test.yaml:2: ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 เปิดในโปรแกรมแก้ไขข้อความแล้วบันทึกใหม่โดยเลือก"
            + " UTF-8",
        "test.yaml:2: The file is not UTF-8. Open it in a text editor and save it again as UTF-8.");
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
  void areToldWhenTwoFlowsHaveTheSameName() {
    var files = FlowFiles.in(folder).with("one.yaml", SOUND).with("two.yaml", SOUND);

    assertThat(files.problems())
        .extracting(it -> it.in(Language.TH), it -> it.in(Language.EN))
        .containsExactly(
            tuple(
                "two.yaml:1: คำว่า \"ทดสอบ\" เริ่มชุด one อยู่แล้ว ใช้คำอื่น",
                "two.yaml:1: \"ทดสอบ\" already starts one, choose other words"),
            tuple(
                "two.yaml:1: คำว่า \"Test\" เริ่มชุด one อยู่แล้ว ใช้คำอื่น",
                "two.yaml:1: \"Test\" already starts one, choose other words"));
  }

  @Test
  void areToldInAPartThatNoFlowUses() {
    var files =
        FlowFiles.in(folder)
            .with("parts/unused.yaml", "ขั้นตอน:\n  - บอก: {th: ก}\n")
            .with("test.yaml", SOUND);

    assertThatAllThatIsTold(
        files,
        "parts/unused.yaml:2: [บอก] ขาดหัวข้อ \"en\" ให้เพิ่มหัวข้อนี้",
        "parts/unused.yaml:2: [บอก] \"en\" is missing, add it");
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
