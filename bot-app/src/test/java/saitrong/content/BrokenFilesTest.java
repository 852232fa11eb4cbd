package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Reading.Broken;
import saitrong.content.Reading.Sound;
import saitrong.shared.BesideTheOthers;

/// One way after the other to break a file. Each must be told with file, line, what and how.
@BesideTheOthers
class BrokenFilesTest {

  private static final String PROFILE = "profile.yaml";
  private static final String THAI = "texts/th.yaml";
  private static final String ENGLISH = "texts/en.yaml";
  private static final String HOLIDAYS = "holidays.yaml";

  private static final String SLIPS = " :-\n\t[]{}&*!|>'\"%@,#?0x";

  @TempDir Path folder;

  /// @param lines how far below the edit the complaint stands
  /// @param said part of the English sentence
  record Mistake(String file, String right, String wrong, int lines, String said) {

    Mistake below(int lines, String said) {
      return new Mistake(file, right, wrong, lines, said);
    }

    @Override
    public String toString() {
      return file + ": " + said;
    }
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(
        mistake(PROFILE, "particle: ค่ะ", "partical: ค่ะ", "partical: unknown key"),
        mistake(PROFILE, "particle: ค่ะ", "particle: จ้า", "must be ค่ะ or ครับ"),
        mistake(PROFILE, "particle: ค่ะ", "particle:", "cannot be left blank"),
        mistake(PROFILE, "number: 0 2590 4680", "number: 0 259 468", "not a phone number"),
        mistake(PROFILE, "number: 0 2590 4680", "number: ๐ ๒๕๙๐ ๔๖๘๐", "not a phone number"),
        mistake(PROFILE, "number: 0 2590 4680", "nomber: 0 2590 4680", "nomber: unknown key"),
        mistake(PROFILE, "email: envservice@", "email: envservice", "not an e-mail address"),
        mistake(
            PROFILE, "# website: https://\n", "website: http://a.example\n", "begin with https://"),
        mistake(PROFILE, "monday: 08.30-16.30", "monday: 16.30-08.30", "not hours"),
        mistake(PROFILE, "monday: 08.30-16.30", "monday: 8-16", "not hours"),
        mistake(PROFILE, "monday: 08.30-16.30", "monday: 08.30-25.00", "not hours"),
        mistake(
            PROFILE, "monday: 08.30-16.30", "monday: 13.00-16.30, 08.30-12.00", "hours overlap"),
        mistake(PROFILE, "monday: 08.30-16.30", "mon: 08.30-16.30", "mon: unknown key"),
        mistake(PROFILE, "  en: Legal Division\n", "  en: Legal Division of a Department\n")
            .below(-1, "at most 20 characters"),
        mistake(PROFILE, "- id: ehsb", "- id: EHSB!", "small Latin letters"),
        mistake(PROFILE, "own-days: []", ownDay("2569-02-30", "no"))
            .below(1, "not a date of the calendar"),
        mistake(PROFILE, "own-days: []", ownDay("2569-12-05", "yes")).below(3, "normally closed"),
        mistake(PROFILE, "own-days: []", ownDay("2569-12-04", "08.30")).below(3, "not hours"),
        mistake(PROFILE, "own-days: []", "announcement: {title: ประกาศ}\nown-days: []")
            .below(0, "\"announcement.date\" is missing"),
        mistake(PROFILE, "บัญชีนี้ใช้ข้อมูลส่วนบุคคล", "{ค่ะ}บัญชีนี้ใช้ข้อมูลส่วนบุคคล")
            .below(-1, "at most once"),
        mistake(PROFILE, "ผู้เห็น: เจ้าหน้าที่", "ผู้เห็น: {someone} เจ้าหน้าที่")
            .below(-4, "{someone} is unknown here"),
        mistake(PROFILE, "ผู้เห็น: เจ้าหน้าที่", "ผู้เห็น: " + "เจ้าหน้าที่".repeat(20))
            .below(-4, "longer than 350"),
        mistake(PROFILE, "โทร. 1669 ทันที", "โทรทันที").below(0, "must name the number 1669"),
        mistake(PROFILE, "- เรียกรถพยาบาล", "- ไฟ", "too short"),
        mistake(PROFILE, "address: https", "address: ftp", "begin with https://"),
        mistake(PROFILE, "flows: [consultation", "flows: [Hello World", "small Latin letters"),
        mistake(
            PROFILE,
            "flows: [consultation",
            "flows: [no-such-flow",
            "there is no flow \"no-such-flow\""),
        mistake(
            PROFILE,
            "questions-to: consultation",
            "questions-to: consultations",
            "there is no flow \"consultations\""),
        mistake(PROFILE, "booking-offices: []", office("letter: A", "letter: a"))
            .below(2, "one or two capital Latin letters"),
        mistake(PROFILE, "booking-offices: []", office("id: desk", "id: Desk"))
            .below(1, "small Latin letters"),
        mistake(PROFILE, "booking-offices: []", office("id: desk", "id: " + "d".repeat(31)))
            .below(1, "at most 30 characters"),
        mistake(PROFILE, "booking-offices: []", office("minutes: 30", "minutes: 3"))
            .below(5, "must be a number from 5 to 480"),
        mistake(
                PROFILE,
                "booking-offices: []",
                office("12.00}\n    minutes: 30", "18.00}\n    minutes: 5"))
            .below(5, "a day has 108 times, more than can be chosen from (at most 100)"),
        mistake(PROFILE, "case-states: []", states("under: in-progress", "under: in-progres"))
            .below(1, "there is no state \"in-progres\". Do you mean"),
        mistake(PROFILE, "case-states: []", states("under: in-progress", "under: done"))
            .below(1, "there is no state \"done\""),
        mistake(PROFILE, "case-states: []", states("id: visit", "id: Visit"))
            .below(2, "only small Latin letters"),
        mistake(PROFILE, "case-states: []", states("    en: Visit planned\n", ""))
            .below(1, "en\" is missing"),
        mistake(PROFILE, "case-states: []", states("Visit planned", "Visit ".repeat(8)))
            .below(4, "the name of a state has at most 40 characters"),
        mistake(
                PROFILE,
                "case-states: []",
                states("", "")
                    + "\n  "
                    + states("case-states:\n", "").replace("นัดตรวจ", "นัดใหม่"))
            .below(6, "\"visit\" is there already"),
        mistake(PROFILE, "booking-offices: []", office("places: 1", "places: two"))
            .below(6, "must be a number from 1 to 100"),
        mistake(PROFILE, "booking-offices: []", office("monday: 09.00-12.00", "monday: closed"))
            .below(4, "at least one day of the week must be open"),
        mistake(PROFILE, "booking-offices: []", office("places: 1", "place: 1"))
            .below(6, "place: unknown key"),
        mistake(PROFILE, "booking-offices: []", office("    minutes: 30\n", ""))
            .below(1, "minutes\" is missing"),
        mistake(
                PROFILE,
                "booking-offices: []",
                office("places: 1", "places: 1\n    closed-days: [2569-02-30]"))
            .below(7, "not a date of the calendar"),
        mistake(
                PROFILE,
                "booking-offices: []",
                office("", "") + office("booking-offices:\n", "").replace("id: desk", "id: b"))
            .below(1, "\"A\" is taken by another office"),
        mistake(PROFILE, "particle: ค่ะ", "particle: ค่ะ\nparticle: ครับ")
            .below(1, "written twice"),
        mistake(PROFILE, "particle: ค่ะ", "particle: [ค่ะ", "Not valid YAML"),
        mistake(PROFILE, "particle: ค่ะ", "\tparticle: ค่ะ", "Not valid YAML"),
        mistake(THAI, "sticker: |", "stickers: |", "stickers: unknown key"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ขอบคุณค่ะ").below(-1, "write the particle as {ค่ะ}"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ขอบคุณ{ค่ะ").below(-1, "a { or } stands alone"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ขอบคุณ{ค่ะ}{คะ}").below(-1, "at most once"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "{name} ขอบคุณ").below(-1, "{name} is unknown"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "แอดมินขอบคุณ").below(-1, "\"แอดมิน\" is not said"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "บอทขอบคุณ").below(-1, "\"บอท\" is not said"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "เราขอบคุณ").below(-1, "\"เรา\" is not said"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ทางเราขอบคุณ").below(-1, "\"ทางเรา\" is not said"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ไม่เข้าใจ").below(-1, "\"ไม่เข้าใจ\" is not said"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "พิมพ์ผิด").below(-1, "\"ผิด\" is not said"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ขอบคุณ 🙏").below(-1, "no emoji and no !!"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ขอบคุณ!!").below(-1, "no emoji and no !!"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ขอบคุณ ๑ ครั้ง").below(-1, "use Arabic digits"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "กรุณารอ กรุณาพิมพ์").below(-1, "กรุณา at most once"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "โทร. 0 0000 0000").below(-1, "no phone numbers here"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ก".repeat(5001)).below(-1, "longer than the 5000 characters"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "{agency} " + "ก".repeat(4990))
            .below(-1, "longer than the 5000 characters"),
        mistake(PROFILE, "โทร. 1669 ทันที", "โทร. 1669 ทันที" + "ก".repeat(5000))
            .below(0, "longer than the 5000 characters"),
        mistake(THAI, "ขอบคุณ{ค่ะ}", "ก\n  ข\n  ค\n  ง\n  จ").below(-1, "more than 5 lines"),
        mistake(THAI, "button-menu: เมนู", "button-menu: เมนู{ค่ะ}", "no particle here"),
        mistake(THAI, "button-menu: เมนู", "button-menu: ยกเลิก", "must name the act"),
        mistake(
            THAI,
            "button-menu: เมนู",
            "button-menu: รายการทั้งหมดที่ทำได้ในบัญชีนี้",
            "longer than 20"),
        mistake(THAI, "button-menu: เมนู", "button-menu: [เมนู, รายการ]", "must be 1 to 1"),
        mistake(THAI, "words-thanks: [ขอบคุณ,", "words-thanks: [ข,", "at least 2 letters"),
        mistake(THAI, "farewell: สวัสดี", "farewell: \"{website}\" # ", "empty for this agency"),
        mistake(ENGLISH, "farewell: Goodbye", "farewell: Error! Goodbye", "\"Error\" is not said"),
        mistake(ENGLISH, "farewell: Goodbye", "farewell: We go. Goodbye", "\"We\" is not said"),
        mistake(HOLIDAYS, "date: 2569-01-02", "date: 2569-01-01", "written twice"),
        mistake(HOLIDAYS, "date: 2569-01-02", "date: 2 ม.ค. 2569", "not a date of the calendar"),
        mistake(HOLIDAYS, "kind: พิเศษ", "kind: วันหยุด", "must be ประจำปี"),
        mistake(HOLIDAYS, "confirmed: no", "confirmed: maybe", "must be yes or no"),
        mistake(HOLIDAYS, ", confirmed: no", "", "confirmed\" is missing"));
  }

  private static String office(String right, String wrong) {
    String sound =
        """
        booking-offices:
          - id: desk
            letter: A
            name: งานตัวอย่าง
            office-hours: {monday: 09.00-12.00}
            minutes: 30
            places: 1
        """;
    return right.isEmpty() ? sound : sound.replace(right, wrong);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void areToldWithFileLineAndRemedy(Mistake mistake) {
    var files = AgencyFiles.copiedTo(folder);
    int line = files.replace(mistake.file(), mistake.right(), mistake.wrong()) + mistake.lines();

    var problems = files.problems();

    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(files.path(mistake.file()).toString());
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.english()).contains(mistake.said());
          assertThat(problem.thai()).containsPattern("[ก-๙]{4}");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "short-name",
        "asks-about",
        "particle",
        "phones",
        "office-hours",
        "privacy",
        "emergencies"
      })
  void nameTheKeyThatIsMissing(String key) {
    var files = AgencyFiles.copiedTo(folder);
    files.replace(PROFILE, "\n" + key + ":", "\n" + key + "-removed:");

    assertThat(files.problems())
        .anySatisfy(it -> assertThat(it.english()).contains("\"" + key + "\" is missing"));
  }

  @Test
  void areAllToldAtOnce() {
    var files = AgencyFiles.copiedTo(folder);
    files.replace(PROFILE, "number: 0 2590 4680", "number: 12");
    files.replace(PROFILE, "monday: 08.30-16.30", "monday: always");
    files.replace(THAI, "ขอบคุณ{ค่ะ}", "ขอบคุณค่ะ");
    files.replace(HOLIDAYS, "kind: พิเศษ", "kind: -");

    assertThat(files.problems())
        .extracting(Problem::file)
        .containsExactly(
            files.path(HOLIDAYS).toString(),
            files.path(PROFILE).toString(),
            files.path(PROFILE).toString(),
            files.path(THAI).toString());
  }

  @Test
  void tellOfATextThatOnlyOneLanguageHas() {
    var files = AgencyFiles.copiedTo(folder);
    files.replace(ENGLISH, "\nslow: ", "\n# ");

    assertThat(files.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.english()).contains("\"slow\" is missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {PROFILE, THAI, ENGLISH, HOLIDAYS})
  void areToldWhenTheyAreNotThere(String file) throws Exception {
    var files = AgencyFiles.copiedTo(folder);
    Files.delete(files.path(file));

    assertThat(files.problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(files.path(file).toString());
          assertThat(problem.english()).contains("missing or cannot be read");
        });
  }

  @Test
  void areToldWhenTheyAreNotUtf8() {
    var files = AgencyFiles.copiedTo(folder);
    String text = files.text(PROFILE);
    files.write(PROFILE, ("a: b\n" + text).getBytes(Charset.forName("TIS-620")));

    assertThat(files.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(2);
          assertThat(problem.english()).contains("not UTF-8");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "just words", "- a\n- b\n", "\u0000"})
  void areToldWhenNothingIsInThem(String text) {
    var files = AgencyFiles.copiedTo(folder);
    files.write(PROFILE, text);

    assertThat(files.problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void areSoundWithAnyLineEnds(String lineEnd) {
    var files = AgencyFiles.copiedTo(folder);
    for (String file : new String[] {PROFILE, THAI, ENGLISH, HOLIDAYS}) {
      files.write(file, files.text(file).replace("\n", lineEnd));
    }

    assertThat(files.problems()).isEmpty();
  }

  @Test
  void areSoundWithAByteOrderMark() {
    var files = AgencyFiles.copiedTo(folder);
    for (String file : new String[] {PROFILE, THAI, ENGLISH, HOLIDAYS}) {
      files.write(file, "\uFEFF" + files.text(file));
    }

    assertThat(files.problems()).isEmpty();
  }

  /// More than one document of the database holds.
  @Test
  void areToldWhenTogetherTheyAreTooLarge() {
    var files = AgencyFiles.copiedTo(folder);
    files.write(THAI, new byte[FileSet.MOST_BYTES]);

    assertThat(files.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo(files.path(THAI).toString());
          assertThat(problem.english()).contains("exceed 12 MB");
        });
  }

  @Test
  void areToldWhenAListHoldsItself() {
    var files = AgencyFiles.copiedTo(folder);
    int line = files.replace(PROFILE, "unless: *asking", "unless: &self [*self]");

    assertThat(files.problems()).extracting(Problem::line).contains(line);
  }

  /// Whatever an editor, a disk or a bad copy makes of a file: an answer, never an exception.
  @Test
  void areNeverMoreThanAList() {
    var files = AgencyFiles.copiedTo(folder);
    byte[] sound = files.text(PROFILE).getBytes(StandardCharsets.UTF_8);
    var random = new Random(2569);

    for (int i = 0; i < 100; i++) {
      byte[] broken = sound.clone();
      for (int slip = 0; slip <= i % 4; slip++) {
        int at = random.nextInt(broken.length);
        broken[at] = (byte) SLIPS.charAt(random.nextInt(SLIPS.length()));
      }
      files.write(PROFILE, broken);

      assertThat(files.read()).isInstanceOfAny(Sound.class, Broken.class);
    }
  }

  private static Mistake mistake(String file, String right, String wrong, String said) {
    return new Mistake(file, right, wrong, 0, said);
  }

  private static Mistake mistake(String file, String right, String wrong) {
    return mistake(file, right, wrong, "");
  }

  private static String states(String right, String wrong) {
    return """
    case-states:
      - under: in-progress
        id: visit
        th: นัดตรวจ
        en: Visit planned
    """
        .replace(right, wrong)
        .strip();
  }

  private static String ownDay(String date, String open) {
    return "own-days:\n  - date: %s\n    name: วันหยุด\n    open: %s".formatted(date, open);
  }
}
