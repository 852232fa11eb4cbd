package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saitrong.shared.BesideTheOthers;

/// The file of who is responsible: one way after the other to break it.
@BesideTheOthers
class DirectoryFileTest {

  private static final String DIRECTORY = "directory.yaml";

  private static final String SOUND =
      """
      units:
        - id: works
          short: ช่าง
          name: กองช่าง
          acts-by: account
          head: second
        - id: treasury
          short: คลัง
          name: {th: กองคลัง, en: Treasury}
          acts-by: letter
          contact: โทร. ภายใน 00
          under: works
      persons:
        - id: first
          name: ผู้ทดลองหนึ่ง
          unit: works
          deputy: second
          away:
            - {from: 2569-12-01, to: 2569-12-04}
        - id: second
          name: ผู้ทดลองสอง
          unit: works
          deputy: works
      responsible:
        - to: treasury
        - to: first
          kinds: [training, complaint]
        - to: second
          systems: [ehsb]
          topics: [เทคนิค]
          groups: [ท้องถิ่น]
          provinces: [ขอนแก่น]
      """;

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
            "units:",
            "unit:",
            1,
            "unit: ไม่รู้จักหัวข้อนี้ หมายถึง \"units\" หรือไม่ หัวข้อที่ใช้ได้: persons,"
                + " responsible, units",
            "unit: unknown key. Do you mean \"units\"? Known ones: persons, responsible, units"),
        mistake(
            "name: กองช่าง",
            "name: อบต.",
            0,
            "units[1].name: ผู้รับบริการเห็นชื่อนี้ เขียนชื่อเต็ม ไม่ใช้อักษรย่อ",
            "units[1].name: citizens read this name: write it in full, no abbreviation"),
        mistake(
            "    name: กองช่าง\n",
            "",
            -2,
            "ขาดหัวข้อ \"units[1].name\" ให้เพิ่มหัวข้อนี้",
            "\"units[1].name\" is missing, add it"),
        mistake(
            "acts-by: letter",
            "acts-by: fax",
            0,
            "units[2].acts-by: เลือก account (ในระบบ) letter (หนังสือ) หรือ phone (โทรศัพท์)",
            "units[2].acts-by: choose account, letter or phone"),
        mistake(
            "id: treasury",
            "id: works",
            0,
            "units[2].id: id นี้ใช้แล้วที่บรรทัด 2 ตั้งชื่ออื่น",
            "units[2].id: this id is taken on line 2, choose another"),
        mistake(
            "short: คลัง",
            "short: ช่าง",
            0,
            "units[2].short: ชื่อนี้ใช้แล้ว ระบบจะไม่รู้ว่าหมายถึงใคร ตั้งชื่ออื่น",
            "units[2].short: this name is taken, and nobody would know who is meant: choose"
                + " another"),
        mistake(
            "unit: works",
            "unit: workz",
            0,
            "persons[1].unit: ไม่มีหน่วยงาน \"workz\" หมายถึง \"works\" หรือไม่ ที่มี: treasury,"
                + " works",
            "persons[1].unit: there is no unit \"workz\". Do you mean \"works\"? There are:"
                + " treasury, works"),
        mistake(
            "deputy: second",
            "deputy: third",
            0,
            "persons[1].deputy: ไม่มีหน่วยงานหรือบุคคล \"third\" ที่มี: first, second, treasury,"
                + " works",
            "persons[1].deputy: there is no unit or person \"third\". There are: first, second,"
                + " treasury, works"),
        mistake(
            "    deputy: second\n",
            "",
            -3,
            "ขาดหัวข้อ \"persons[1].deputy\" ให้เพิ่มหัวข้อนี้",
            "\"persons[1].deputy\" is missing, add it"),
        mistake(
            "deputy: works",
            "deputy: first",
            -6,
            "persons[1].deputy: ผู้แทนวนกลับมาที่เดิม: first > second > first"
                + " ให้คนสุดท้ายมีผู้แทนเป็นหน่วยงาน",
            "persons[1].deputy: deputies go round in a circle: first > second > first. Let the"
                + " last one's deputy be a unit"),
        mistake(
            "head: second",
            "head: works",
            0,
            "units[1].head: ไม่มีบุคคล \"works\" ที่มี: first, second",
            "units[1].head: there is no person \"works\". There are: first, second"),
        mistake(
            "under: works",
            "under: workz",
            0,
            "units[2].under: ไม่มีหน่วยงาน \"workz\" หมายถึง \"works\" หรือไม่ ที่มี: treasury,"
                + " works",
            "units[2].under: there is no unit \"workz\". Do you mean \"works\"? There are:"
                + " treasury, works"),
        mistake(
            "head: second",
            "under: treasury",
            0,
            "units[1].under: หน่วยงานวนกลับมาที่เดิม: works > treasury > works ตัด under"
                + " ของหน่วยงานบนสุดออก",
            "units[1].under: units go round in a circle: works > treasury > works. Take out the"
                + " under of the topmost"),
        mistake(
            "to: 2569-12-04",
            "to: 2569-11-04",
            0,
            "persons[1].away[1]: วันสุดท้าย (to) ต้องไม่ก่อนวันแรก (from)",
            "persons[1].away[1]: to must not be before from"),
        mistake(
            "to: treasury",
            "to: tresury",
            0,
            "responsible[1].to: ไม่มีหน่วยงานหรือบุคคล \"tresury\" หมายถึง \"treasury\" หรือไม่"
                + " ที่มี: first, second, treasury, works",
            "responsible[1].to: there is no unit or person \"tresury\". Do you mean \"treasury\"?"
                + " There are: first, second, treasury, works"),
        mistake(
            "kinds: [training, complaint]",
            "kinds: [trainings, complaint]",
            0,
            "responsible[2].kinds[1]: ไม่มี \"trainings\" หมายถึง \"training\" หรือไม่ ที่มี: "
                + PolicyFileTest.KINDS,
            "responsible[2].kinds[1]: there is no \"trainings\". Do you mean \"training\"? There"
                + " are: "
                + PolicyFileTest.KINDS),
        mistake(
            "systems: [ehsb]",
            "systems: [ehbs]",
            0,
            "responsible[3].systems[1]: ไม่มี \"ehbs\" หมายถึง \"ehsb\" หรือไม่ ที่มี: doh-card,"
                + " ehsb",
            "responsible[3].systems[1]: there is no \"ehbs\". Do you mean \"ehsb\"? There are:"
                + " doh-card, ehsb"),
        mistake(
            "topics: [เทคนิค]",
            "topics: [อาหาร]",
            0,
            "responsible[3].topics[1]: ไม่มี \"อาหาร\" ที่มี: กฎหมาย, คู่มือ, วิชาการ, สิทธิ, อบรม,"
                + " อื่นๆ, เทคนิค, ใช้งาน",
            "responsible[3].topics[1]: there is no \"อาหาร\". There are: กฎหมาย, คู่มือ, วิชาการ,"
                + " สิทธิ, อบรม, อื่นๆ, เทคนิค, ใช้งาน"),
        mistake(
            "provinces: [ขอนแก่น]",
            "provinces: [ขอนแกน]",
            0,
            "responsible[3].provinces[1]: ไม่มี \"ขอนแกน\" หมายถึง \"ขอนแก่น\" หรือไม่",
            "responsible[3].provinces[1]: there is no \"ขอนแกน\". Do you mean \"ขอนแก่น\"?"),
        mistake(
            "  - to: first\n",
            "  - {to: works, topics: [สิทธิ], kinds: [complaint, poll]}\n"
                + "  - {to: works, topics: [สิทธิ, คู่มือ], kinds: [complaint]}\n"
                + "  - to: first\n",
            1,
            "responsible[3]: เจาะจงเท่ากับข้อที่บรรทัด 26 และใช้กับเรื่องเดียวกันได้ (ประเภทเรื่อง"
                + " complaint · หัวข้อ สิทธิ) เพิ่มข้อที่ระบุครบตามนี้ หรือแก้ไม่ให้ซ้อนกัน",
            "responsible[3]: is as specific as the one on line 26, and both are for: kind complaint"
                + " · topic สิทธิ. Add one for just these, or keep them apart"),
        mistake(
            "  - to: first\n",
            "  - to: works\n  - to: first\n",
            0,
            "responsible[2]: ใช้กับเรื่องเดียวกับข้อที่บรรทัด 25 ให้เหลือเพียงข้อเดียว",
            "responsible[2]: is for the same matters as the one on line 25: keep one"),
        mistake(
            "  - to: second\n    systems",
            "  - {to: works, kinds: [training]}\n"
                + "  - {to: second, kinds: [complaint]}\n"
                + "  - to: second\n    systems",
            -2,
            "responsible[2]: ไม่มีวันถูกใช้ เพราะข้อที่บรรทัด 28, 29 เจาะจงกว่าและครอบคลุมแล้ว"
                + " ตัดข้อนี้ออก",
            "responsible[2]: never applies, for those on lines 28, 29 are more specific and cover"
                + " it: take it out"));
  }

  private static Mistake mistake(
      String right, String wrong, int lines, String thai, String english) {
    return new Mistake(right, wrong, lines, thai, english);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isToldWithFileLineAndRemedy(Mistake mistake) {
    var files = AgencyFiles.copiedTo(folder);
    files.write(DIRECTORY, SOUND);
    int line = files.replace(DIRECTORY, mistake.right(), mistake.wrong());

    assertThat(files.problems())
        .contains(
            new Problem(
                files.path(DIRECTORY).toString(),
                line + mistake.lines(),
                mistake.thai(),
                mistake.english()));
  }

  @Test
  void isSoundAsItIsBrokenAbove() {
    var files = AgencyFiles.copiedTo(folder);
    files.write(DIRECTORY, SOUND);

    assertThat(files.problems()).isEmpty();
  }

  /// What two are equally for may have one of its own.
  @Test
  void letsAThirdDecideBetweenTwo() {
    var files = AgencyFiles.copiedTo(folder);
    files.write(
        DIRECTORY,
        SOUND
            + """
              - {to: works, topics: [สิทธิ], kinds: [complaint, poll]}
              - {to: works, topics: [สิทธิ, คู่มือ], kinds: [complaint]}
              - {to: treasury, topics: [สิทธิ], kinds: [complaint]}
            """);

    assertThat(files.problems()).isEmpty();
  }

  /// A part of the same is more specific than the whole.
  @Test
  void letsLessOfTheSameStandBesideMore() {
    var files = AgencyFiles.copiedTo(folder);
    files.write(DIRECTORY, SOUND + "  - {to: works, kinds: [training]}\n");

    assertThat(files.problems()).isEmpty();
  }

  /// Whoever is nearest comes first; a unit that others write to needs nobody here.
  @Test
  void saysWhoAnswersForAUnit() {
    var directory =
        Directories.written(
            SOUND.replace(
                "persons:",
                """
                  - id: roads
                    short: ถนน
                    name: ฝ่ายถนน
                    acts-by: account
                    head: first
                    under: works
                  - id: alone
                    short: อิสระ
                    name: ฝ่ายอิสระ
                    acts-by: account
                persons:\
                """));

    assertThat(directory.headsOver("roads")).containsExactly("first", "second");
    assertThat(directory.headsOver("treasury")).containsExactly("second");
    assertThat(directory.unitsWithoutHead())
        .extracting(Directory.Unit::id)
        .containsExactly("alone");
    assertThat(directory.coordinator()).contains("treasury");
  }

  /// The units of another agency must not be named to anybody.
  @Test
  void isNeverAnotherAgencys() {
    var files = AgencyFiles.copiedTo(folder);
    for (var file : List.of("tambon-example.yaml", "rich-menus-tambon-example.yaml")) {
      files.write(file.replace("tambon-example", "my-office"), files.text(file));
    }

    var content = ShippedFiles.sound(ShippedFiles.with(files.folder(), "my-office"));

    assertThat(content.directory()).isNull();
    assertThat(directory("profile").units()).extracting(Directory.Unit::id).contains("digital-law");
    assertThat(directory("tambon-example").units())
        .extracting(Directory.Unit::id)
        .contains("works");
  }

  private static Directory directory(String agency) {
    return Objects.requireNonNull(ShippedFiles.of(agency).directory());
  }
}
