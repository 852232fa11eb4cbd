package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people want of the officers, inside of long sentences.
class WishesTest {

  private final Texts texts = ShippedFiles.of("profile").texts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WISH_TO_LEAVE | ไม่ใช่ค่ะ ช่วยฝากคำถามนี้ให้เจ้าหน้าที่ตอบทีนะคะ
          WISH_TO_LEAVE | ไม่ใช่ค่ะ ช่วยฝากคำถามนี้ให้เจ้าหน้าที่ตอบทีนะคะ เครื่องที่ทำงานเปลี่ยนใหม่แล้วยังเข้าไม่ได้
          WISH_TO_LEAVE | ยังไม่ตรงครับ รบกวนส่งคำถามนี้ให้เจ้าหน้าที่หน่อยได้ไหมครับ
          WISH_TO_LEAVE | คำตอบนี้อ่านแล้วไม่ตรงกับที่เจอ อยากให้เจ้าหน้าที่ช่วยตอบครับ
          WISH_TO_LEAVE | งั้นฝากเรื่องถึงเจ้าหน้าที่เลยแล้วกันค่ะ
          WISH_TO_LEAVE | ช่วยถามเจ้าหน้าที่ให้หน่อยค่ะ ว่าบัตรเก่าต้องคืนที่เขตหรือที่กรม
          WISH_TO_LEAVE | That is not it, please pass this on to an officer
          WISH_PERSON   | ลองทำตามแล้วไม่ได้ค่ะ ขอคุยกับเจ้าหน้าที่หน่อยได้ไหมคะ
          WISH_PERSON   | อ่านแล้วงงมาก อยากให้เจ้าหน้าที่โทรกลับครับ
          WISH_PERSON   | ขอสายเจ้าหน้าที่จริง ๆ มาคุยหน่อยครับ ถามไปตั้งนานแล้ว
          WISH_PERSON   | I want to talk to a human about my card
          """)
  void areHeardInsideOfASentence(TextKey wish, String typed) {
    assertThat(texts.wish(typed)).contains(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ฝากเรื่องถึงเจ้าหน้าที่แล้วกี่วันตอบ",
        "ฝากคำถามให้เจ้าหน้าที่เสียเงินไหม",
        "เมื่อวานคุยกับเจ้าหน้าที่แล้ว เขาให้ส่งแบบฟอร์มอีกครั้ง",
        "เจ้าหน้าที่ตอบว่าบัตรหมดอายุ ต้องต่อหรือทำใหม่",
        "เจ้าหน้าที่โทรมาบอกให้ส่งเอกสารเพิ่ม ส่งตรงไหนของไลน์",
        "กลัวโดนเก็บเงินทีหลัง ถามเจ้าหน้าที่ทางไลน์นี่คิดตังค์รึเปล่าจ๊ะ",
        "อยากโทรคุยกับเจ้าหน้าที่ค่ะ เบอร์อะไรต่อเบอร์ไหน"
      })
  void areToldFromQuestions(String typed) {
    assertThat(texts.wish(typed)).isEmpty();
  }

  /// Only those are asked for a person whose answer is how to reach one.
  @Test
  void takeNoQuestionFromTheFaq() {
    assertThat(QuestionSets.all())
        .filteredOn(it -> texts.wish(it.text()).isPresent())
        .allSatisfy(it ->
            assertThat(Objects.toString(it.expected()))
                .as(it.text())
                .isEqualTo("service-talk-to-staff"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ไม่ใช่ค่ะ ช่วยฝากคำถามนี้ให้เจ้าหน้าที่ตอบทีนะคะ | ''
          ฝากคำถามให้เจ้าหน้าที่ค่ะ บัตรเก่ายังอยู่ที่เขตเดิม | บัตรเก่ายังอยู่ที่เขตเดิม
          please pass this on to an officer | ''
          """)
  void leaveWhatElseIsSaid(String typed, String more) {
    assertThat(texts.wishedBeside(typed)).isEqualTo(more);
  }
}
