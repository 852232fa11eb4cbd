package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is wanted of the officers stands in a long sentence, whose other words are those of the
/// question: the same answer would be found again.
class WishInWordsTest extends AtTheLibrary {

  private static final String ASKED = "ลืมรหัสผ่านต้องทำอย่างไร";
  private static final String LEAVES =
      "ไม่ใช่ค่ะ ช่วยฝากคำถามนี้ให้เจ้าหน้าที่ตอบทีนะคะ ลืมรหัสผ่านของเครื่องที่ทำงานเก่า";

  @Test
  void leavesTheQuestionInsteadOfShowingItsAnswerAgain() {
    library.isSure(ASKED, PASSWORD).isSure(LEAVES, PASSWORD);
    citizen.says(ASKED);

    citizen.says(LEAVES);

    assertThat(lastAnswer())
        .contains("ฝากคำถามนี้ถึงเจ้าหน้าที่ได้เลย")
        .contains(ASKED + " ลืมรหัสผ่านของเครื่องที่ทำงานเก่า");
    assertThat(shown()).containsExactly("password");
  }

  @Test
  void leavesJustTheQuestionWhereNothingElseIsSaid() {
    library.isSure(ASKED, PASSWORD);
    citizen.says(ASKED);

    citizen.says("ไม่ใช่ค่ะ ช่วยฝากคำถามนี้ให้เจ้าหน้าที่ตอบทีนะคะ");

    assertThat(lastAnswer()).contains("คำถามของท่าน: " + ASKED + "\n");
  }

  @Test
  void isHeardWhereTheScriptAsksWhetherItsAnswerWasClear() {
    library.isSure(ASKED, PASSWORD).isSure(LEAVES, PASSWORD);
    citizen.says("ขอคำปรึกษา");
    citizen.says(ASKED);

    citizen.says(LEAVES);

    assertThat(lastAnswer()).contains("ขอคำอธิบายเพิ่มจากเจ้าหน้าที่ได้", ASKED);
    assertThat(shown()).containsExactly("password");
    assertThat(votes()).containsExactly("not helped password: " + ASKED);
  }

  @Test
  void looksForAnAnswerFirstWhereNothingWasAskedBefore() {
    var first = "ช่วยฝากคำถามให้เจ้าหน้าที่หน่อยค่ะ บัตรเดิมหายตอนย้ายสำนักงาน";
    library.isSure(first, CARD);

    citizen.says(first);

    assertThat(lastAnswer()).contains("อ่านคำตอบข้างต้นแล้วเป็นอย่างไร");
  }

  @Test
  void asksForTheQuestionWhereThereIsNone() {
    citizen.says("ช่วยฝากคำถามให้เจ้าหน้าที่ตอบหน่อยได้ไหมคะ");

    assertThat(lastAnswer()).contains("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");
  }

  @Test
  void leadsToAPersonAlsoWhileAScriptAsks() {
    library.isSure(ASKED, PASSWORD);
    citizen.says("ขอคำปรึกษา");
    citizen.says(ASKED);

    citizen.says("โทรไปหลายครั้งแล้วค่ะ ขอคุยกับเจ้าหน้าที่หน่อยนะคะ");

    assertThat(lastAnswer()).contains("เข้าคิวคุยกับเจ้าหน้าที่", "ทำต่อ");
  }

  @Test
  void isNotTakenForTheNameOfAnOffice() {
    library.isSure(ASKED, PASSWORD);
    citizen.says(ASKED);
    citizen.says("ฝากคำถาม");
    citizen.says("1");
    citizen.says("3");

    citizen.says("อยากให้เจ้าหน้าที่โทรกลับมาคุยหน่อยค่ะ");

    assertThat(lastAnswer()).contains("เข้าคิวคุยกับเจ้าหน้าที่").doesNotContain("จังหวัด");
  }
}
