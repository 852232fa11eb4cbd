package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Effect.Ended.How;

/// The file is edited, or taken out of service, while somebody is inside.
class EditedMeanwhileTest extends ALittleForm {

  @Test
  void goesOnInAnEditedFileWithTheAnswersThatStillCount() {
    var a = talker().says("เขียว");

    a.meets(edited("        - ถาม: เหตุผล", NEW_QUESTION + "        - ถาม: เหตุผล"));
    a.says("ชอบ");
    assertThat(a.hears()).containsExactly("ขนาดใด");

    a.says("ใหญ่");
    assertThat(a.hears()).singleElement().asString().contains("เหตุผล: ชอบ", "ขนาด: ใหญ่");
  }

  private static final String NEW_QUESTION =
      """
        - ถาม: ขนาด
          ข้อความ: {th: ขนาดใด, en: Which size}
          คำตอบ: ข้อความ
      """;

  /// An answer of another kind is none: day names would be read as days, words as choices.
  @ParameterizedTest
  @ValueSource(strings = {"วันที่", "จำนวน", "ใช่หรือไม่", "คะแนน", "เวลา"})
  void asksAnewWhatWasEditedIntoAnotherKindOfQuestion(String kind) {
    var a = talker().says("แดง").says("แดงเข้ม");
    assertThat(a.hears()).containsExactly("เพราะอะไร");

    a.meets(edited("en: Which shade}\n    คำตอบ: ข้อความ", "en: Which shade}\n    คำตอบ: " + kind));
    a.says("ชอบ");

    assertThat(a.hears().getLast()).startsWith("เฉดใด");
  }

  @Test
  void asksAnewWhatWasChosenFromAChoiceThatIsGone() {
    var a = talker().says("เขียว");

    a.meets(edited("- {th: เขียว, en: Green}", "- {th: ฟ้า, en: Blue}"));
    a.says("ชอบ");

    assertThat(a.hears().getLast()).startsWith("สีใด");
  }

  @Test
  void losesNothingWhenTheQuestionIsEditedAway() {
    var a = talker().says("เขียว");

    a.meets(edited("ถาม: เหตุผล", "ถาม: สาเหตุ"));
    a.says("ชอบ");
    assertThat(a.hears()).first().asString().contains("ปรับปรุงใหม่");
    assertThat(a.hears()).last().isEqualTo("เพราะอะไร");

    a.says("ดี").says("1");
    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.label() + "=" + given.shown().value())
        .containsExactly("สี=เขียว", "สาเหตุ=ดี", "null=ชอบ");
  }

  @Test
  void passesOnWhatWasTypedWhenTheWholeFlowIsGone() {
    var a = talker().says("เขียว");

    a.meets(FlowFiles.shipped());
    a.says("ชอบ");

    assertThat(a.effects(Effect.HandOver.class).getFirst().answers()).hasSize(1);
    assertThat(a.effects(Ended.class)).containsExactly(new Ended(How.WITHDRAWN));
    assertThat(a.hears())
        .singleElement()
        .asString()
        .contains("อยู่ในแชตนี้เท่านั้น", "คุยกับเจ้าหน้าที่")
        .doesNotContain("เรื่องที่ส่งแล้ว");
  }

  @Test
  void namesTheCaseThatWasOpenedBeforeTheFlowWasGone() {
    var a = talker().says("เขียว").says("ชอบ").says("1").isTold("opened");

    a.meets(FlowFiles.shipped());
    a.says("มีอีก");

    assertThat(a.hears())
        .singleElement()
        .asString()
        .contains("เรื่องที่ส่งแล้วยังอยู่ เลขที่รับแจ้ง 00011/2569");
  }
}
