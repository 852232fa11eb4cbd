package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.content.ContentForTests;
import saitrong.content.ThaiDates;
import saitrong.ticket.TicketsForTests;

/// What the command knows of the directory that serves.
class ResponsibleCommandTest extends AtTheCounter {

  private static final String DIRECTORY =
      """
      units:
        - id: desk
          short: บริการ
          name: กลุ่มงานบริการตัวอย่าง
          acts-by: account
          head: two
        - id: lab
          short: แล็บ
          name: ห้องปฏิบัติการตัวอย่าง
          acts-by: letter
          contact: งานสารบรรณ 0 0000 0000
      persons:
        - id: one
          name: ผู้ทดลองหนึ่ง
          unit: desk
          deputy: two
          away: [{from: %s, to: %s}]
        - id: two
          name: ผู้ทดลองสอง
          unit: desk
          deputy: desk
      responsible:
        - to: desk
        - to: one
          topics: [สิทธิ]
        - to: lab
          kinds: [training]
        - to: two
          provinces: [ขอนแก่น]
      """;

  @BeforeEach
  void theDirectoryServes() throws IOException {
    var agency = data.resolve("agency");
    ContentForTests.copyTo(agency);
    var today = LocalDate.now(ThaiDates.ZONE);
    Files.writeString(
        agency.resolve("directory.yaml"), DIRECTORY.formatted(today, today.plusDays(1)));
    ContentForTests.served(agency, database());
  }

  private void opens(String topic, String... more) {
    var words = new ArrayList<>(List.of("open", "ขอสิทธิใหม่", "--channel", "phone"));
    words.addAll(List.of("--name", "ผู้โทรทดลอง", "--group", "ท้องถิ่น", "--topic", topic));
    words.addAll(List.of("--received", "20/11/2568 10.30", "--long-ago"));
    words.addAll(List.of(more));
    assertThat(run(words.toArray(String[]::new))).isZero();
  }

  @Test
  void givesWhatCameByPhoneToWhoIsResponsible() {
    opens("use");

    assertThat(said())
        .contains("มอบให้ / given to: กลุ่มงานบริการตัวอย่าง [บริการ]")
        .contains("ตาม / by: ทุกเรื่องที่ไม่มีข้ออื่น");
    assertThat(shown()).contains("เรื่องอยู่ที่ / With: กลุ่มงานบริการตัวอย่าง");
  }

  @Test
  void saysWhoStandsInForWhom() {
    opens("registration");

    assertThat(said())
        .contains("มอบให้ / given to: ผู้ทดลองสอง (กลุ่มงานบริการตัวอย่าง)")
        .contains("ตาม / by: หัวข้อ / topic", "แทน / for: ผู้ทดลองหนึ่ง (ไม่อยู่ / away)");
    assertThat(shown()).contains("แทน / for: ผู้ทดลองหนึ่ง");
  }

  @Test
  void givesByTheProvinceThatWasAskedOnThePhone() {
    opens("use", "--province", "ขอนแก่น");

    assertThat(said()).contains("given to: ผู้ทดลองสอง", "ตาม / by: จังหวัด / province");
    assertThat(shown()).contains("  จังหวัด: ขอนแก่น");
  }

  @Test
  void suggestsWhoShouldHaveACaseAndSaysWhy() {
    opens("use", "--kind", "training");

    assertThat(said()).doesNotContain("มอบให้");
    assertThat(shown())
        .contains("เรื่องอยู่ที่ / With: หน่วยงานผู้รับเรื่อง")
        .contains(
            "ผู้รับผิดชอบตามทะเบียน / Responsible by the directory:"
                + " ห้องปฏิบัติการตัวอย่าง [แล็บ] (หนังสือ / by letter)")
        .contains("เพราะข้อที่บรรทัด 26 / by the rule on line 26: ประเภทเรื่อง / kind training");
  }

  @Test
  void suggestsNobodyForWhatIsClosed() {
    opens("use", "--answer", "ตอบแล้ว");

    assertThat(shown()).contains("มอบให้").doesNotContain("ผู้รับผิดชอบตามทะเบียน");
  }

  /// The way and the full name are the directory's; a letter has to be followed up.
  @Test
  void forwardsByTheShortNameAlone() {
    begun();
    assertThat(run("forward", "1/68", "ตรวจตัวอย่าง", "--to", "แล็บ", "--until", BY_THEN))
        .isEqualTo(1);
    assertThat(said()).contains("โปรดระบุ วันที่จะติดตามผล");

    assertThat(
            run(
                "forward",
                "1/68",
                "ตรวจตัวอย่าง",
                "--to",
                "แล็บ",
                "--until",
                BY_THEN,
                "--follow-up",
                A_DAY_BEFORE))
        .isZero();

    assertThat(said())
        .contains("ส่งต่อให้ / forwarded to: ห้องปฏิบัติการตัวอย่าง [แล็บ]")
        .contains("ติดต่อ / contact: งานสารบรรณ 0 0000 0000");
    assertThat(shown())
        .contains("With: ห้องปฏิบัติการตัวอย่าง")
        .contains("กลุ่มงานบริการตัวอย่าง > ห้องปฏิบัติการตัวอย่าง (หนังสือ)");
    assertThat(run("forward", "1/68", "ก", "--to", "ห้องปฏิบัติการตัวอย่าง", "--until", BY_THEN))
        .isEqualTo(1);
  }

  /// Somebody may know another way.
  @Test
  void letsTheWayBeTyped() {
    begun();

    assertThat(run("forward", "1/68", "ก", "--to", "lab", "--way", "account", "--until", BY_THEN))
        .isZero();

    assertThat(shown()).contains("ห้องปฏิบัติการตัวอย่าง (ในระบบ)");
  }

  @Test
  void forwardsToTheDeputyOfWhoIsAway() {
    begun();

    assertThat(run("forward", "1/68", "ก", "--person", "ผู้ทดลองหนึ่ง", "--until", BY_THEN))
        .isZero();

    assertThat(said()).contains("forwarded to: ผู้ทดลองสอง", "แทน / for: ผู้ทดลองหนึ่ง");
    assertThat(shown()).contains("แทน / for: ผู้ทดลองหนึ่ง");
  }

  /// Nobody there would see it, and nobody would ask: as at the desk.
  @Test
  void forwardsNothingInTheSystemToWhomHasNoAccount() {
    begun();

    for (var way : List.<String[]>of(new String[] {}, new String[] {"--way", "account"})) {
      out.reset();
      assertThat(forwards("ห้องปฏิบัติการตัวอยาง", way)).isEqualTo(1);
      assertThat(said())
          .contains("ไม่มีบัญชีในระบบนี้", "หมายถึง \"ห้องปฏิบัติการตัวอย่าง\" หรือไม่")
          .contains("Do you mean", "--way letter (or phone) --follow-up DAY");
    }
    assertThat(forwards("กองช่าง เทศบาล", "--way", "phone")).isEqualTo(1);
    assertThat(said()).contains("โปรดระบุ วันที่จะติดตามผล");
    assertThat(shown()).contains("With: กลุ่มงานบริการตัวอย่าง");
  }

  @Test
  void takesANameThatTheDirectoryDoesNotKnowByALetterOrACallAndNamesTheNearest() {
    begun();

    assertThat(forwards("ห้องปฏิบัติการตัวอยาง", "--way", "letter", "--follow-up", A_DAY_BEFORE))
        .isZero();

    assertThat(said())
        .contains("ไม่มีในทะเบียนผู้รับผิดชอบ หมายถึง \"ห้องปฏิบัติการตัวอย่าง\" หรือไม่")
        .contains("Do you mean");
    assertThat(shown()).contains("With: ห้องปฏิบัติการตัวอยาง", "(หนังสือ)");
  }

  /// It is on the list of their unit.
  @Test
  void forwardsToSomebodyOfAUnitWhomTheDirectoryDoesNotKnow() {
    begun();

    assertThat(forwards("desk", "--person", "ผู้ทดลองใหม่")).isZero();

    assertThat(shown()).contains("With: ผู้ทดลองใหม่");
  }

  private int forwards(String to, String... more) {
    var words = new ArrayList<>(List.of("forward", "1/68", "ก", "--to", to, "--until", BY_THEN));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  /// Whoever is in the unit would read it.
  @Test
  void forwardsNoTipToWhoseNameStandsInIt() {
    opens("use", "--kind", "corruption-tip", "--organisation", "ผู้ทดลองสองรับซอง");
    run("accept", "1/68", "--confidential");
    run("begin", "1/68", "--confidential");
    out.reset();

    assertThat(forwardsTipTo("บริการ")).isEqualTo(1);
    assertThat(forwardsTipTo("two")).isEqualTo(1);
    assertThat(said()).contains("จึงส่งต่อให้ไม่ได้", "choose another");
    assertThat(run("forward", "1/68", "ก", "--to", "แล็บ", "--until", BY_THEN)).isEqualTo(1);
    assertThat(forwardsTipTo("แล็บ")).isZero();
  }

  /// Their account has it; the directory has today's.
  @Test
  void givesOnNoTipToWhomItNamesByAFormerName() {
    renamed("second", "มาลี นามเดิม", "ผู้ทดลองสอง");
    renamed("third", "เรณู ชื่อเก่า", "เรณู ชื่อใหม่", "แล็บ");
    opens("use", "--kind", "corruption-tip", "--organisation", "มาลีกับเรณู ชื่อเก่า รับซอง");
    run("accept", "1/68", "--confidential");
    run("begin", "1/68", "--confidential");

    for (var name : List.of("บริการ", "two", "แล็บ")) {
      out.reset();
      assertThat(forwardsTipTo(name)).as(name).isEqualTo(1);
      assertThat(said()).contains("choose another");
    }
    out.reset();
    assertThat(run("give", "1/68", "--confidential", "--to", "เรณู ชื่อใหม่")).isEqualTo(1);
    assertThat(said()).contains("choose another");
  }

  private int forwardsTipTo(String name) {
    return run(
        "forward",
        "1/68",
        "ก",
        "--confidential",
        "--to",
        name,
        "--until",
        BY_THEN,
        "--follow-up",
        A_DAY_BEFORE);
  }

  /// It is on their list, and nothing says that they were told.
  @Test
  void namesTheHeadOfTheUnitThatIsLate() {
    opens("use");
    theClocksLook();

    assertThat(run("late")).isZero();
    assertThat(said())
        .contains("[ถึงหัวหน้า ผู้ทดลองสอง (กลุ่มงานบริการตัวอย่าง) / for the head]")
        .doesNotContain("แจ้งหัวหน้า");
    assertThat(shown()).contains("เลยกำหนด: แจ้งผล / result", "ถึงหัวหน้า ผู้ทดลองสอง");
  }

  @Test
  void listsWhatIsForOneHead() {
    opens("use");
    theClocksLook();

    assertThat(run("late", "--to", "ผู้ทดลอง สอง")).isZero();
    assertThat(said()).contains("and for this head: ผู้ทดลอง สอง", "00001/2568");
    out.reset();
    assertThat(run("late", "--to", "ผู้ทดลองหนึ่ง")).isZero();
    assertThat(said()).contains("ไม่มี / none").doesNotContain("00001/2568");
  }

  @Test
  void listsWhatIsToBeFollowedUpToday() {
    begun();
    var day = LocalDate.now(ThaiDates.ZONE).toString();
    assertThat(run("forward", "1/68", "ก", "--to", "แล็บ", "--until", day, "--follow-up", day))
        .isZero();
    theClocksLook();
    out.reset();

    assertThat(run("late")).isZero();

    assertThat(said()).contains("ถึงวันติดตามผล", ": ห้องปฏิบัติการตัวอย่าง / to be followed up");
    assertThat(shown()).contains("ถึงวันติดตามผล");
  }

  private void theClocksLook() {
    out.reset();
    TicketsForTests.looks(database(), InstantSource.system());
  }

  private void begun() {
    opens("use");
    run("accept", "1/68");
    run("begin", "1/68");
    out.reset();
  }

  private String shown() {
    out.reset();
    assertThat(run("show", "1/68")).isZero();
    return said();
  }
}
