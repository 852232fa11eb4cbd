package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is asked of whom, and how much of it is shown at once.
class AskedAndShownTest extends ALittleForm {

  @Test
  void knowsWhatTheOpenQuestionOffers() {
    var a = talker();
    var intake = new Intake(files.with("test.yaml", TWO_QUESTIONS).sound());

    assertThat(intake.question(a.position()).offers("Green", FlowFiles.about())).isTrue();
    assertThat(intake.question(a.position()).offers("English", FlowFiles.about())).isFalse();
  }

  @Test
  void showsManyChoicesInPagesAndHearsAllOfThem() {
    var choices = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      choices.append("      - {th: ตัวเลือกที่ %d, en: Choice %d}\n".formatted(i, i));
    }
    var flow =
        "ชื่อ: {th: ยาว, en: Long}\n"
            + "ขั้นตอน:\n"
            + "  - ถาม: ข้อ\n"
            + "    ข้อความ: {th: ข้อใด, en: Which}\n"
            + "    ตัวเลือก:\n"
            + choices;
    var a = Talker.in(files.with("long.yaml", flow).sound(), "long");
    assertThat(a.hears().getFirst()).contains("8 ตัวเลือกที่ 8").doesNotContain("ตัวเลือกที่ 9");

    a.taps("ดูเพิ่ม");
    assertThat(a.hears().getFirst()).contains("9 ตัวเลือกที่ 9", "16 ตัวเลือกที่ 16");
    assertThat(a.buttons()).hasSizeLessThanOrEqualTo(13);

    a.says("๒๐");
    assertThat(a.position().answer("ข้อ")).isEqualTo(Answer.Words.of("ตัวเลือกที่ 20"));
  }

  @Test
  void asksWhatNeedsConsentOnlyOfWhoGaveItAndPutsThatOnRecord() {
    var flow =
        """
        ชื่อ: {th: สุขภาพ, en: Health}
        ขั้นตอน:
          - ขอความยินยอม: ข้อมูลสุขภาพ
            ข้อความ: {th: "ยินยอมหรือไม่{คะ}", en: Do you consent}
          - ถาม: อาการ
            ข้อความ: {th: อาการใด, en: Which symptoms}
            คำตอบ: ข้อความ
            ต้องยินยอม: ข้อมูลสุขภาพ
          - เปิดเรื่อง: health
        """;
    var flows = files.with("health.yaml", flow).sound();

    var refuses = Talker.in(flows, "health").says("2");
    var consents = Talker.in(flows, "health").taps("ยินยอม");

    assertThat(refuses.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.label() + "=" + given.shown().value())
        .containsExactly("ยินยอมหรือไม่=ไม่ใช่");
    assertThat(consents.hears()).containsExactly("อาการใด");
    assertThat(consents.says("ไข้").effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.label() + "=" + given.shown().value())
        .containsExactly("ยินยอมหรือไม่=ใช่", "อาการ=ไข้");
  }

  @Test
  void passesOverAChoiceFromAListThatTheAgencyHasNothingOn() {
    var flow =
        """
        ชื่อ: {th: ระบบ, en: System}
        ขั้นตอน:
          - ถาม: ระบบ
            ข้อความ: {th: ระบบใด, en: Which system}
            ตัวเลือกจาก: systems
            จำไว้: ใช่
          - ถาม: เรื่อง
            ข้อความ: {th: เรื่องใด, en: What about}
            คำตอบ: ข้อความ
        """;
    files.with("system.yaml", flow);
    var vocabulary = new Vocabulary(FlowFiles.VOCABULARY.variables(), Map.of("systems", List.of()));

    var reading = new FlowFolder(folder, vocabulary).read();

    assertThat(reading).isInstanceOf(FlowReading.Sound.class);
    var flows = ((FlowReading.Sound) reading).flows();
    var remembered = Map.<String, Answer>of("ระบบ", Answer.Words.of("gone"));
    assertThat(new Talker(flows, "system", remembered).hears())
        .singleElement()
        .asString()
        .startsWith("เรื่องใด");
  }

  @Test
  void showsALongSummaryWithinWhatACardHolds() {
    var questions = new StringBuilder("ชื่อ: {th: ยาว, en: Long}\nขั้นตอน:\n");
    for (int i = 1; i <= 40; i++) {
      questions.append("  - ถาม: ข้อ%d\n    ข้อความ: {th: ข้อ, en: Next}\n".formatted(i));
      questions.append("    คำตอบ: ข้อความ\n");
    }
    var a = Talker.in(files.with("long.yaml", questions + "  - สรุป:\n").sound(), "long");

    for (int i = 1; i <= 40; i++) {
      a.says("น้ำ".repeat(600));
    }

    assertThat(a.hears().getFirst().length()).isLessThan(10_000);
    assertThat(a.hears().getFirst()).contains("ข้อ30: ", "… (40)").doesNotContain("ข้อ31");
  }
}
