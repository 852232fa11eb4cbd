package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `check` tells everything that is wrong in the agency's files and in the flows.
class CheckCommandTest {

  private static final String ANSWER =
      """
      ---
      คำถาม: {th: ทดสอบข้อความตัวอย่าง, en: A test of sample words}
      ที่มา: {th: ทดสอบ, en: A test}
      ข้อมูล ณ วันที่: 2567-09-30
      ผู้รับผิดชอบ: ผู้ทดสอบ
      ทบทวนภายใน: 2570-09-30
      สถานะ: ตัวอย่าง
      ---
      โทร. {phone}

      ## English
      Call {phone}
      """;

  /// The flows that the default profile switches on.
  private static final String SHIPPED =
      "flows: [consultation, track, add-documents, rate, not-settled, cancel-case, official-admin,"
          + " training, complaint, suggestion, poll, my-data]";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void findsNothingInWhatShips(String agency) {
    var printed = Desk.in(folder).of(agency).checks();

    assertThat(printed.code()).isZero();
    assertThat(printed.text())
        .contains("ไฟล์ของหน่วยงานถูกต้องครบถ้วน: ", "ชุดสนทนาถูกต้องครบถ้วน ")
        .doesNotContain("in order");
  }

  @Test
  void notesWhichPrivacyNoticesComeOutTooLongWithTheAgencysOwnWords() {
    var desk = Desk.in(folder);
    int notice =
        desk.edits(
            desk.flows().resolve("training.yaml"),
            "แจ้งการใช้ข้อมูล:\n",
            "แจ้งการใช้ข้อมูล: # ยาว\n");
    desk.edits(
        desk.flows().resolve("training.yaml"),
        "ผู้เห็น: {th: ",
        "ผู้เห็น: {th: " + "เจ้าหน้าที่ของทุกกลุ่มงาน ".repeat(10));

    var printed = desk.checks();

    assertThat(printed.code()).isZero();
    assertThat(printed.text())
        .contains(
            desk.flows().resolve("training.yaml") + ":" + notice + ": หมายเหตุ ประกาศภาษาไทยยาว 5")
        .doesNotContain("ประกาศภาษาอังกฤษ");
  }

  @Test
  void speaksEnglishWhenAsked() {
    var printed = Desk.in(folder).checks("--en");

    assertThat(printed.code()).isZero();
    assertThat(printed.text())
        .contains("The agency's files are in order (set ", "The flows are in order: ")
        .doesNotContainPattern("[ก-๙]");
  }

  @Test
  void tellsTheProblemsOfAllFilesAtOnceAsPlacesToJumpTo() {
    var desk = Desk.in(folder);
    int particle =
        desk.edits(desk.agencies().resolve("profile.yaml"), "particle: ค่ะ", "particle: จ้า");
    int light =
        desk.edits(desk.flows().resolve("street-light.yaml"), "คำตอบ: สถานที่", "คำตอบ: ที่ใด");
    int poll =
        desk.edits(desk.flows().resolve("poll.yaml"), "บันทึกคะแนน: ความง่าย", "บันทึกคะแนน: ง่าย");

    var printed = desk.checks("--en");

    assertThat(printed.code()).isOne();
    assertThat(printed.text())
        .contains(desk.agencies().resolve("profile.yaml") + ":" + particle + ": particle: must be")
        .contains(
            desk.flows().resolve("poll.yaml") + ":" + poll + ": [บันทึกคะแนน ง่าย] there is no")
        .contains(
            desk.flows().resolve("street-light.yaml")
                + ":"
                + light
                + ": [ถาม จุดที่ชำรุด] \"ที่ใด\"")
        .endsWith("\n3 problems\n")
        .doesNotContain("files are in order", "flows are in order");
  }

  @Test
  void tellsThemInThaiOtherwise() {
    var desk = Desk.in(folder);
    int line =
        desk.edits(desk.flows().resolve("poll.yaml"), "บันทึกคะแนน: ความง่าย", "บันทึกคะแนน: ง่าย");

    assertThat(desk.checks().text())
        .contains(
            "poll.yaml:"
                + line
                + ": [บันทึกคะแนน ง่าย] ไม่มีคำถาม \"ง่าย\" ที่ตอบเป็นคะแนนก่อนขั้นนี้\n")
        .endsWith("\nปัญหา 1 ข้อ\n")
        .doesNotContain("หน่วยงานถูกต้องครบถ้วน", "ชุดสนทนาถูกต้องครบถ้วน");
  }

  @Test
  void countsTheAnswersThatAreInOrder() {
    var desk = Desk.in(folder);
    desk.writes(desk.answers().resolve("test/sound.md"), ANSWER);

    assertThat(desk.checks("--en").text()).containsPattern("The answers are in order: [1-9]");
    assertThat(desk.checks().text())
        .containsPattern(
            "คำตอบถูกต้องครบถ้วน [1-9][0-9]* เรื่อง \\(ตัวอย่างที่รอหน่วยงานตรวจสอบ [1-9][0-9]*"
                + " เรื่อง\\)");
  }

  @Test
  void notesALineThatAPhoneMakesThreeOf() {
    var desk = Desk.in(folder);
    var file = desk.answers().resolve("test/long.md");
    int line = 1 + (int) ANSWER.lines().takeWhile(it -> !it.startsWith("โทร.")).count();
    desk.writes(file, ANSWER.replace("โทร. {phone}\n\n", "ที่".repeat(81) + "\n\n"));

    assertThat(desk.checks().code()).isZero();
    assertThat(desk.checks().text()).contains(file + ":" + line + ": หมายเหตุ บรรทัดนี้ยาว 81");
    assertThat(desk.checks("--en").text()).contains(file + ":" + line + ": note: this line has 81");

    desk.writes(file, ANSWER.replace("โทร. {phone}\n\n", "ที่".repeat(80) + "\n\n"));
    assertThat(desk.checks("--en").text()).doesNotContain("note: this line");
  }

  @Test
  void notesAnswersThatCallARenamedStateByItsUsualName() {
    var desk = Desk.in(folder);
    assertThat(desk.checks("--en").text()).doesNotContain("calls a state");
    desk.edits(
        desk.agencies().resolve("profile.yaml"),
        "case-states: []",
        """
        case-states:
          - state: forwarded
            th: โอนให้กองที่รับผิดชอบ
            en: Passed on to the division\
        """);

    assertThat(desk.checks().code()).isZero();
    assertThat(desk.checks().text())
        .containsPattern(
            "service-forwarded.md:[0-9]+: หมายเหตุ คำตอบนี้เรียกสถานะว่า"
                + " \"ส่งต่อหน่วยงานที่เกี่ยวข้อง\" แต่หน่วยงานเรียกว่า \"โอนให้กองที่รับผิดชอบ\"")
        .doesNotContain("service-cannot-do");
    assertThat(desk.checks("--en").text())
        .contains("note: this answer calls a state \"ส่งต่อหน่วยงานที่เกี่ยวข้อง\"");
  }

  /// Also what ships is read on phones.
  @Test
  void findsNoLongLineInWhatShips() {
    assertThat(Desk.in(folder).checks("--en").text()).doesNotContain("note: this line");
  }

  @Test
  void tellsWhatIsWrongWithAnAnswer() {
    var desk = Desk.in(folder);
    var file = desk.answers().resolve("test/broken.md");
    desk.writes(file, ANSWER.replace("โทร. {phone}", "โทร. {phones-}"));

    var english = desk.checks("--en");
    var thai = desk.checks();

    assertThat(english.code()).isOne();
    assertThat(english.text())
        .contains(file + ":9: {phones-} is unknown here. Did you mean \"phones\"? Known: {agency}")
        .endsWith("\n1 problem\n")
        .doesNotContain("answers are in order");
    assertThat(thai.text())
        .contains(file + ":9: ไม่รู้จัก {phones-} หมายถึง \"phones\" หรือไม่ ที่ใช้ได้:")
        .endsWith("\nปัญหา 1 ข้อ\n");
  }

  @Test
  void tellsThatAFileToHandOutIsNotThere() {
    var desk = Desk.in(folder);
    var file = desk.answers().resolve("test/manual.md");
    var link = "ลิงก์: [{ชื่อ: {th: คู่มือ, en: Manual}, ไฟล์: manual.pdf}]\n---\nโทร.";
    desk.writes(file, ANSWER.replace("---\nโทร.", link));

    assertThat(desk.checks().text())
        .contains(file + ":8: ไม่มีไฟล์ \"manual.pdf\" ในโฟลเดอร์ documents");

    desk.writes(desk.agencies().resolve("documents/manual.pdf"), "a manual");
    assertThat(desk.checks().code()).isZero();
  }

  @Test
  void notesAnswersThatWaitForTheirReviewAndIsContent() {
    var desk = Desk.in(folder);
    desk.writes(
        desk.answers().resolve("service/sound.md"), ANSWER.replace("ผู้ทดสอบ", "\"{unit}\""));
    var dayAfter = LocalDate.of(2027, 10, 1);

    var thai = desk.checksOn(dayAfter);
    var english = desk.checksOn(dayAfter, "--en");

    assertThat(thai.code()).isZero();
    assertThat(thai.text())
        .contains(
            desk.answers().resolve("service/sound.md")
                + ":1: หมายเหตุ เลยกำหนดทบทวนวันพฤหัสบดีที่ 30 กันยายน 2570 ผู้รับผิดชอบ:"
                + " กลุ่มพัฒนา")
        .doesNotContain("ปัญหา");
    assertThat(english.code()).isZero();
    assertThat(english.text())
        .contains("sound.md:1: note: to be reviewed by Thursday 30 September 2027, owner: ");
    assertThat(desk.checksOn(LocalDate.of(2027, 9, 30)).text()).doesNotContain("sound.md");
  }

  /// The agency's folder and the answers' own reading both see it.
  @Test
  void tellsAnAnswerThatCannotBeReadOnce() throws IOException {
    var desk = Desk.in(folder);
    Files.createDirectories(desk.answers().resolve("service/new.md"));

    var printed = desk.checks("--en");

    assertThat(printed.code()).isOne();
    assertThat(printed.text())
        .contains(desk.answers().resolve("service/new.md") + ":1: This file cannot be read.")
        .endsWith("\n1 problem\n");
  }

  @Test
  void checksAnswersAlsoWhenTheProfileIsBroken() {
    var desk = Desk.in(folder);
    desk.edits(desk.agencies().resolve("profile.yaml"), "particle: ค่ะ", "particle: จ้า");
    desk.writes(desk.answers().resolve("test/broken.md"), ANSWER.replace("{phone}", "{fon}"));

    assertThat(desk.checks("--en").text())
        .contains("broken.md:9: {fon}")
        .endsWith("\n3 problems\n");
  }

  @Test
  void findsAProfileThatNamesAGroupOfAnswersThatIsNotThere() throws IOException {
    var desk = Desk.in(folder);
    var profile = desk.agencies().resolve("profile.yaml");
    String groups =
        Files.readString(profile)
            .lines()
            .filter(it -> it.startsWith("faq-groups:"))
            .findFirst()
            .orElseThrow();
    desk.writes(desk.answers().resolve("test/sound.md"), ANSWER);
    int line = desk.edits(profile, groups, "faq-groups: [test, tset]");

    assertThat(desk.checks("--en").text())
        .contains(":" + line + ": faq-groups[2]: there is no group of answers \"tset\". There are:")
        .endsWith("\n1 problem\n");
  }

  @Test
  void findsAProfileThatNamesAFlowThatIsNotThere() {
    var desk = Desk.in(folder);
    int line =
        desk.edits(
            desk.agencies().resolve("profile.yaml"),
            SHIPPED,
            "flows:\n  - street-light\n  - street-lamp");

    var printed = desk.checks("--en");

    assertThat(printed.code()).isOne();
    assertThat(printed.text())
        .contains(
            "profile.yaml:"
                + (line + 2)
                + ": flows[2]: there is no flow \"street-lamp\". There are: add-documents,")
        .endsWith("\n1 problem\n");
  }

  /// A flow whose file is broken is there: its own problem says what to do.
  @Test
  void doesNotMissAFlowWhoseFileIsBroken() throws IOException {
    var desk = Desk.in(folder);
    desk.edits(desk.agencies().resolve("profile.yaml"), SHIPPED, "flows: [poll]");
    Files.writeString(desk.flows().resolve("poll.yaml"), "ขั้นตอน: [");

    assertThat(desk.checks("--en").text()).contains("poll.yaml:").endsWith("\n1 problem\n");
  }

  @Test
  void holdsFlowsAgainstTheListsOfTheChosenProfile() {
    var desk = Desk.in(folder);
    desk.edits(
        desk.flows().resolve("consultation.yaml"), "ตัวเลือกจาก: systems", "ตัวเลือกจาก: offices");

    assertThat(desk.checks("--en").text())
        .contains(
            "\"offices\" is no list of the agency's profile (there are: complaint-kinds, systems)");
  }

  @Test
  void tellsThatTheFlowsAreNotThere() throws IOException {
    var desk = Desk.in(folder);
    Files.move(desk.flows(), folder.resolve("elsewhere"));

    var printed = desk.checks();

    assertThat(printed.code()).isOne();
    assertThat(printed.text()).contains("sentences.yaml:1: ไม่พบไฟล์นี้");
  }

  @Test
  void refusesWordsThatItDoesNotKnow() {
    assertThat(Desk.in(folder).checks("--english").code()).isEqualTo(2);
    assertThat(new Desk(folder, "profile").checks("poll").text()).contains("check [--en]");
  }

  @Test
  void saysThatItChecksBeforeItLooksForTheSettings() {
    var bytes = new ByteArrayOutputStream();
    var desk = Desk.in(folder);

    CheckCommand.run(
        () -> {
          assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("กำลังตรวจไฟล์");
          return desk.settings().get();
        },
        List.of(),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("ถูกต้องครบถ้วน");
  }
}
