package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

/// What is wrong with names of files, with the words of the search, and between entries.
class BrokenSetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          service-hours.md          | an entry lies in the folder of its group, as service/service-hours.md: move this file
          service/Service-Hours.md  | a group's and a file's name have small Latin letters, digits and hyphens only
          service/เวลาทำการ.md       | a group's and a file's name have small Latin letters, digits and hyphens only
          บริการ/service-hours.md    | a group's and a file's name have small Latin letters, digits and hyphens only
          service/hours/open.md     | a group has no folders in it: move this file up, as service/service-hours.md
          service/service-hours.md.txt | the name of an entry's file must end in .md, rename this file
          service/service-hours.MD  | the name of an entry's file must end in .md, rename this file
          """)
  void areToldOfStrangeNames(String file, String english) {
    assertThat(english(new FaqFiles().withSample(file, "เปิดกี่โมง")))
        .containsExactly(file + ":1: " + english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"synonyms.yml", "stopwords.txt", "service/stop-words.txt", "service/hours.docx"})
  void areToldOfAFileThatNothingReads(String file) {
    assertThat(english(new FaqFiles().with(file, "ก")))
        .containsExactly(
            file
                + ":1: nothing reads this file: an entry is a .md in the folder of its group, and"
                + " the lists of words are synonyms.yaml, stop-words.txt, elsewhere.txt beside the"
                + " groups. Rename it, or move it away");
    assertThat(thai(new FaqFiles().with(file, "ก")))
        .singleElement()
        .asString()
        .startsWith(file + ":1: ระบบไม่ใช้ไฟล์นี้");
  }

  @Test
  void areToldOfAnIdInTwoGroups() {
    var files =
        new FaqFiles()
            .withSample("law/hours.md", "เวลา")
            .withSample("service/hours.md", "เปิดกี่โมง");

    assertThat(thai(files))
        .containsExactly(
            "service/hours.md:1: รหัสนี้ใช้แล้วในไฟล์ law/hours.md เปลี่ยนชื่อไฟล์นี้");
    assertThat(english(files))
        .containsExactly("service/hours.md:1: this id is taken by law/hours.md, rename this file");
  }

  @Test
  void areToldOfAQuestionThatTwoAnswer() {
    var other =
        FaqFiles.sample("เปิดวันใด")
            .replace("ที่มา:", "ถามแบบอื่น:\n  - วันนี้\n  - เปิด กี่ โมง?\nที่มา:");
    var files =
        new FaqFiles().withSample("service/hours.md", "เปิดกี่โมง").with("service/open.md", other);

    assertThat(thai(files))
        .containsExactly(
            "service/open.md:5: \"เปิด กี่ โมง?\" เป็นคำถามของ service/hours.md อยู่แล้ว ใช้คำอื่น"
                + " หรือระบุกลุ่มผู้ใช้หรือระบบที่ต่างกันทั้งสองไฟล์");
    assertThat(english(files))
        .containsExactly(
            "service/open.md:5: \"เปิด กี่ โมง?\" is asked by service/hours.md already: choose"
                + " other words, or give both an audience or a system");
  }

  /// What was read of the same bytes before holds for whoever lends the same words only.
  @Test
  void areToldOfTheDayThatAFileIsAheadOfThoughItWasSoundOnAnother() {
    var files = new FaqFiles().withSample("service/hours.md", "เปิดกี่โมง").source();
    assertThat(files.read()).isInstanceOf(FaqReading.Sound.class);

    var earlier = FaqFiles.VOCABULARY.on(LocalDate.of(2024, 9, 1));

    assertThat(new FaqSource(files.files(), earlier).read()).isInstanceOf(FaqReading.Broken.class);
  }

  @Test
  void areToldOfAQuestionThatStandsTwiceInOneFile() {
    var twice =
        FaqFiles.sample("เปิดกี่โมง")
            .replace("ที่มา:", "ถามแบบอื่น:\n  - วันนี้\n  - เปิด กี่ โมง?\n  - วันนี้\nที่มา:");

    assertThat(thai(new FaqFiles().with("service/hours.md", twice)))
        .containsExactly(
            "service/hours.md:5: \"เปิด กี่ โมง?\" เขียนซ้ำในไฟล์นี้แล้ว ลบบรรทัดนี้"
                + " หรือเขียนคำถามแบบอื่น",
            "service/hours.md:6: \"วันนี้\" เขียนซ้ำในไฟล์นี้แล้ว ลบบรรทัดนี้"
                + " หรือเขียนคำถามแบบอื่น");
    assertThat(english(new FaqFiles().with("service/hours.md", twice)))
        .contains(
            "service/hours.md:6: \"วันนี้\" stands in this file already: remove this line, or ask"
                + " otherwise");
  }

  @Test
  void areToldOfTwoTitles() {
    var files =
        new FaqFiles()
            .withSample("service/a.md", "เปิดกี่โมง")
            .withSample("service/b.md", "เปิดกี่โมง");

    assertThat(files.problems()).extracting(FaqProblem::line).containsExactly(2, 2);
  }

  /// Then the person is asked which of them they are, or which system they use.
  @Test
  void letSiblingsForDifferentPeopleOrSystemsShareTheirWords() {
    var files =
        new FaqFiles()
            .with("service/a.md", forWhom("กลุ่มผู้ใช้: [ประชาชน]"))
            .with("service/b.md", forWhom("กลุ่มผู้ใช้: [ผู้ประกอบการ, อื่นๆ]"));
    var bySystem =
        new FaqFiles()
            .with("service/a.md", forWhom("ระบบ: [ehsb]"))
            .with("service/b.md", forWhom("ระบบ: [doh-card]"));

    assertThat(files.problems()).isEmpty();
    assertThat(bySystem.problems()).isEmpty();
    assertThat(bySystem.with("service/c.md", forWhom("ระบบ: [ehsb]")).problems()).isNotEmpty();
  }

  private static String forWhom(String line) {
    return FaqFiles.sample("สมัครอย่างไร").replace("ที่มา:", line + "\nที่มา:");
  }

  @Test
  void letWhatIsNotShownShareItsWords() {
    var draft = FaqFiles.sample("เปิดกี่โมง").replace("สถานะ: ตัวอย่าง", "สถานะ: รอตรวจทาน");
    var files = new FaqFiles().withSample("service/a.md", "เปิดกี่โมง").with("service/b.md", draft);

    assertThat(files.sound().entries()).containsOnlyKeys("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '- [อปท., เทศบาล]⏎- [พาส]'       | 2 | each list must have at least two different words, as - [password, รหัสผ่าน]
          '- [อปท., อปท.]'                  | 1 | each list must have at least two different words, as - [password, รหัสผ่าน]
          '- อปท.⏎- [พาส, รหัส]'           | 1 | each list must have at least two different words, as - [password, รหัสผ่าน]
          'อปท.: เทศบาล'                    | 1 | write words that mean the same, a line for each list, as - [password, รหัสผ่าน]
          '- [พาส, รหัส]⏎- [อปท.⏎'        | 2 | write words that mean the same, a line for each list, as - [password, รหัสผ่าน]
          """)
  void areToldOfBrokenSynonyms(String text, int line, String english) {
    assertThat(english(new FaqFiles().with("synonyms.yaml", text.replace("⏎", "\n"))))
        .containsExactly("synonyms.yaml:" + line + ": " + english);
  }

  @Test
  void areToldOfBrokenStopWords() {
    var files = new FaqFiles().with("stop-words.txt", "# คำลงท้าย\nค่ะ\nไม่\nครับ, จ้า\n");

    assertThat(english(files))
        .containsExactly(
            "stop-words.txt:3: \"ไม่\" cannot be left out, it changes what is asked: remove this"
                + " line",
            "stop-words.txt:4: write one word a line");
    assertThat(thai(files))
        .containsExactly(
            "stop-words.txt:3: คำว่า \"ไม่\" ตัดทิ้งไม่ได้ เพราะเปลี่ยนความหมายของคำถาม"
                + " ลบบรรทัดนี้",
            "stop-words.txt:4: เขียนบรรทัดละหนึ่งคำ");
  }

  @Test
  void areToldOfBrokenWordsOfElsewhere() {
    var files =
        new FaqFiles().with("elsewhere.txt", "# ที่อื่น\nใบขับขี่ # ขนส่ง\nภาษี, ที่ดิน\n---\n");

    assertThat(english(files))
        .containsExactly(
            "elsewhere.txt:3: write one word a line",
            "elsewhere.txt:4: there is no letter on this line: remove it, or put # before a"
                + " remark");
  }

  @Test
  void takeTheWordsOfElsewhereAsTheyAreWritten() {
    var files = new FaqFiles().with("elsewhere.txt", "# ที่อื่น\nใบขับขี่ # ขนส่ง\n\nภาษี\n");

    assertThat(files.sound().elsewhere()).containsExactlyInAnyOrder("ใบขับขี่", "ภาษี");
  }

  private static List<String> english(FaqFiles files) {
    return files.problems().stream().map(it -> it.in(Language.EN)).toList();
  }

  private static List<String> thai(FaqFiles files) {
    return files.problems().stream().map(it -> it.in(Language.TH)).toList();
  }
}
