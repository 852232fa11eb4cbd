package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import saitrong.shared.BesideTheOthers;
import saitrong.shared.Language;

/// The file of what the office promises: what it means, and one way after the other to break it.
@BesideTheOthers
class PolicyFileTest {

  private static final String POLICY = "policy.yaml";

  private static final String ANOTHER_VERSION =
      """
        - version: 2
          valid-from: 2570-10-01
          first-day-counts: yes
          ground: ประกาศใหม่
          times: {taken: 1 working day, first-action: 2 working days, result: 5 working days}
          warn-before: {taken: 1, first-action: 1, result: 1}
          escalate-after: {taken: 1, first-action: 1, result: 1}
      """;

  static final String KINDS =
      "borrow, complaint, consultation, corruption-tip, general-request, official-admin,"
          + " patient-transport, poll, privacy, street-light, suggestion, training, water-support,"
          + " welfare-registration";

  private static final String TOPICS =
      String.join(", ", DutiesReader.TOPICS.stream().sorted().toList());

  @TempDir Path folder;

  /// @param lines how far below the edit the complaint stands
  record Mistake(String right, String wrong, int lines, String thai, String english) {
    @Override
    public String toString() {
      return english;
    }
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(
        mistake(
            "versions:",
            "vershuns:",
            -4,
            "ขาดหัวข้อ \"versions\" ให้เพิ่มหัวข้อนี้",
            "\"versions\" is missing, add it"),
        mistake(
            "valid-from: 2567-09-30",
            "valid-from: 30 ก.ย. 2567",
            0,
            "versions[1].valid-from: ไม่มีวันที่นี้ในปฏิทิน เขียนเป็น ปี-เดือน-วัน เช่น 2569-11-23"
                + " (ใช้ พ.ศ. หรือ ค.ศ. ก็ได้)",
            "versions[1].valid-from: not a date of the calendar. Write year-month-day, as"
                + " 2569-11-23 or 2026-11-23"),
        mistake(
            "# confirmed-by: ตำแหน่งผู้ยืนยัน",
            "confirmed-by: หัวหน้ากลุ่มงาน",
            -2,
            "ขาดหัวข้อ \"versions[1].confirmed-on\" ให้เพิ่มหัวข้อนี้",
            "\"versions[1].confirmed-on\" is missing, add it"),
        mistake(
            "first-day-counts: no",
            "first-day-counts: perhaps",
            0,
            "versions[1].first-day-counts: เขียนได้เพียง yes หรือ no",
            "versions[1].first-day-counts: must be yes or no"),
        mistake(
            "taken: 1 วันทำการ",
            "takn: 1 วันทำการ",
            0,
            "versions[1].times.takn: ไม่รู้จักหัวข้อนี้ หมายถึง \"taken\" หรือไม่ หัวข้อที่ใช้ได้:"
                + " first-action, result, taken",
            "versions[1].times.takn: unknown key. Do you mean \"taken\"? Known ones: first-action,"
                + " result, taken"),
        term("result: 3 วัน"),
        term("result: 3"),
        term("result: 0 วันทำการ"),
        term("result: 366 วันทำการ"),
        term("result: สามวันทำการ"),
        term("result: น้อยกว่า 2 วันทำการ"),
        term("result: น้อยกว่า 1 วันปฏิทิน"),
        mistake(
            "result: 3 วันทำการ",
            "result: less than 1 working day",
            0,
            "versions[1].times.result: แจ้งผลต้องไม่เร็วกว่ารับเรื่องและเริ่มดำเนินการ",
            "versions[1].times.result: the result cannot be due before the case is taken and acted"
                + " on"),
        mistake(
            "taken: 1 วันทำการ",
            "taken: 4 วันทำการ",
            2,
            "versions[1].times.result: แจ้งผลต้องไม่เร็วกว่ารับเรื่องและเริ่มดำเนินการ",
            "versions[1].times.result: the result cannot be due before the case is taken and acted"
                + " on"),
        mistake(
            "result: 8}",
            "result: 81}",
            0,
            "versions[1].warn-before.result: เขียนตัวเลขตั้งแต่ 0 ถึง 80",
            "versions[1].warn-before.result: must be a number from 0 to 80"),
        mistake(
            "escalate-after: {taken: 0, ",
            "escalate-after: {",
            0,
            "ขาดหัวข้อ \"versions[1].escalate-after.taken\" ให้เพิ่มหัวข้อนี้",
            "\"versions[1].escalate-after.taken\" is missing, add it"),
        mistake(
            "kinds: [privacy]",
            "kinds: [privasy]",
            0,
            "versions[1].exceptions[1].kinds[1]: ไม่มี \"privasy\" ที่มี: " + KINDS,
            "versions[1].exceptions[1].kinds[1]: there is no \"privasy\". There are: " + KINDS),
        mistake(
            "kinds: [privacy]",
            "groups: [เกษตรกร]",
            0,
            "versions[1].exceptions[1].groups[1]: ไม่มี \"เกษตรกร\" ที่มี: ท้องถิ่น, ประชาชน,"
                + " ผู้ประกอบการ, สาธารณสุข, อื่นๆ",
            "versions[1].exceptions[1].groups[1]: there is no \"เกษตรกร\". There are: ท้องถิ่น,"
                + " ประชาชน, ผู้ประกอบการ, สาธารณสุข, อื่นๆ"),
        mistake(
            "kinds: [privacy]",
            "kinds: []",
            0,
            "versions[1].exceptions[1]: ต้องบอกว่าใช้กับเรื่องใดหรือกลุ่มใด เพิ่ม kinds หรือ"
                + " groups",
            "versions[1].exceptions[1]: say for what or for whom: add kinds or groups"),
        mistake(
            "result: 30 วันปฏิทิน",
            "result: 3 วันทำการ",
            -1,
            "versions[1].exceptions[1]: รายการนี้ไม่เปลี่ยนเวลาใดเลย แก้เวลาหรือตัดรายการออก",
            "versions[1].exceptions[1]: changes none of the times: change one, or take this out"),
        mistake(
            "      - kinds: [poll]\n",
            "      - {kinds: [training], result: 9 วันปฏิทิน}\n      - kinds: [poll]\n",
            0,
            "versions[1].exceptions[2]: หน่วยของเวลาต่างจากปกติ ต้องมี ground บอกเหตุผล",
            "versions[1].exceptions[2]: counts other days than usual: add the ground for it"),
        mistake(
            "      - kinds: [poll]\n",
            "      - {kinds: [privacy], groups: [ประชาชน], result: 9 วันทำการ}\n"
                + "      - kinds: [poll]\n",
            0,
            "versions[1].exceptions[2]: รายการก่อนหน้าครอบคลุมแล้ว รายการนี้ไม่มีวันถูกใช้"
                + " ย้ายรายการที่เจาะจงกว่าขึ้นก่อน",
            "versions[1].exceptions[2]: never applies, for an earlier one covers it: move the more"
                + " particular one up"),
        mistake(
            "topics: [กฎหมาย]",
            "topics: [กฏหมาย]",
            0,
            "reviewed[1].topics[1]: ไม่มี \"กฏหมาย\" หมายถึง \"กฎหมาย\" หรือไม่ ที่มี: " + TOPICS,
            "reviewed[1].topics[1]: there is no \"กฏหมาย\". Do you mean \"กฎหมาย\"? There are: "
                + TOPICS),
        mistake(
            "  - kinds: [consultation]\n    topics",
            "  - topics",
            0,
            "reviewed[1]: ต้องบอกว่าเรื่องใด เพิ่ม kinds",
            "reviewed[1]: say of which matters: add kinds"),
        mistake(
            "versions:\n",
            "versions:\n" + ANOTHER_VERSION,
            8,
            "versions[2]: เรียงจากรุ่นเก่าไปรุ่นใหม่ เลขรุ่นและวันที่เริ่มใช้ต้องมากกว่ารุ่นก่อน",
            "versions[2]: write the oldest version first: number and valid-from must be later than"
                + " the one before"));
  }

  private static Mistake term(String wrong) {
    return mistake(
        "result: 3 วันทำการ",
        wrong,
        0,
        "versions[1].times.result: เขียนจำนวนและหน่วย เช่น 3 วันทำการ หรือ 30 วันปฏิทิน หรือ"
            + " น้อยกว่า 1 วันทำการ หรือ ไม่กำหนด (ตั้งแต่ 1 ถึง 365 วัน)",
        "versions[1].times.result: write a number from 1 to 365 with its unit, as: 3 working days,"
            + " 30 calendar days, less than 1 working day, or none");
  }

  private static Mistake mistake(
      String right, String wrong, int lines, String thai, String english) {
    return new Mistake(right, wrong, lines, thai, english);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isToldWithFileLineAndRemedy(Mistake mistake) {
    var files = AgencyFiles.copiedTo(folder);
    int line = files.replace(POLICY, mistake.right(), mistake.wrong());

    assertThat(files.problems())
        .contains(
            new Problem(
                files.path(POLICY).toString(),
                line + mistake.lines(),
                mistake.thai(),
                mistake.english()));
  }

  @Test
  void mayBeMissing() throws IOException {
    var files = AgencyFiles.copiedTo(folder);
    Files.delete(files.path(POLICY));

    assertThat(sound(files).policy()).isNull();
  }

  @Test
  void needsOneVersionAtLeast() {
    var files = AgencyFiles.copiedTo(folder);
    files.write(POLICY, "versions: []\n");

    assertThat(files.problems())
        .extracting(Problem::english)
        .containsExactly("versions: there must be one version at least");
  }

  @Test
  void isTheAgencysOwnWhereItHasOne() {
    assertThat(rule(ShippedFiles.of("profile").policy(), "2569-11-23", "borrow").term().days())
        .isEqualTo(3);
    assertThat(
            rule(ShippedFiles.of("tambon-example").policy(), "2569-11-23", "borrow").term().days())
        .isEqualTo(7);
  }

  /// Who asks how long it takes is told what holds on that day.
  @ParameterizedTest(name = "asked {0}: {1}")
  @CsvSource({
    "2567-09-29, ",
    "2569-11-23, 3 วันทำการ",
    "2570-09-30, 3 วันทำการ",
    "2570-10-01, 5 วันทำการ"
  })
  void lendsTheTimeOfAResultToTexts(String day, @Nullable String term) {
    var files = AgencyFiles.copiedTo(folder);
    files.write(POLICY, files.text(POLICY) + ANOTHER_VERSION);

    assertThat(sound(files).promised(day(day), Language.TH).get("result-time")).isEqualTo(term);
  }

  @ParameterizedTest(name = "received {0}: {1} days")
  @CsvSource({"2569-11-23, 3", "2570-09-30, 3", "2570-10-01, 5", "2571-01-01, 5"})
  void keepsToWhatWasPromisedOnTheDayOfReceipt(String day, int days) {
    var files = AgencyFiles.copiedTo(folder);
    files.write(POLICY, files.text(POLICY) + ANOTHER_VERSION);

    var rule = rule(sound(files).policy(), day, "training");

    assertThat(rule.term().days()).isEqualTo(days);
    assertThat(rule.firstDayCounts()).isEqualTo(days == 5);
  }

  /// The law that gives 30 days for one thing does not give a day for another.
  @Test
  void namesTheGroundOfEachTimeByItself() {
    var version = Objects.requireNonNull(ShippedFiles.of("profile").policy()).versions().getLast();

    assertThat(version.rule(Milestone.RESULT, "privacy", null).orElseThrow().ground().th())
        .contains("มาตรา 30");
    assertThat(version.rule(Milestone.TAKEN, "privacy", null))
        .isEqualTo(version.rule(Milestone.TAKEN, "consultation", null));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "2569-10-01, 2569-11-29, true",
    "2569-10-01, 2570-09-30, true",
    "2569-10-01, 2570-10-01, false",
    "2569-09-30, 2569-10-01, false",
    ", 2569-11-29, false"
  })
  void isConfirmedAnewWithEachFiscalYear(@Nullable String confirmed, String today, boolean enough) {
    var files = AgencyFiles.copiedTo(folder);
    Optional.ofNullable(confirmed)
        .ifPresent(on -> {
          files.replace(POLICY, "# confirmed-by: ", "confirmed-by: ");
          files.replace(POLICY, "# confirmed-on: 2569-10-01", "confirmed-on: " + on);
        });

    var version = Objects.requireNonNull(sound(files).policy()).versions().getLast();

    assertThat(version.isConfirmedFor(day(today))).isEqualTo(enough);
  }

  private static Content sound(AgencyFiles files) {
    return ShippedFiles.sound(ShippedFiles.with(files.folder(), "profile"));
  }

  private static Rule rule(@Nullable Policy policy, String day, String kind) {
    return Objects.requireNonNull(policy)
        .on(day(day))
        .flatMap(version -> version.rule(Milestone.RESULT, kind, null))
        .orElseThrow();
  }

  private static LocalDate day(String buddhist) {
    return LocalDate.parse(buddhist).minusYears(543);
  }
}
