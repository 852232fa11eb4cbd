package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.faq.Question;

/// What comes near is offered to whom an answer did not help, and nothing where nothing was asked.
class NearestAnswersTest {

  private static final Library LIBRARY =
      Library.OF_CONTENT.apply(ShippedContent.ofTheDefaultAgency());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "กกกก",
        "asdf qwer",
        "ขายบ้านหาดใหญ่",
        "ฟหกด",
        "ราคาทองวันนี้",
        "hello how are you",
        "555"
      })
  void areNoneForNonsense(String typed) {
    assertThat(LIBRARY.nearest(Question.of(typed))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ลืมรหัสผ่าน ehsb", "doh card มีอายุกี่ปี", "เข้าระบบไม่ได้"})
  void areSeveralForAQuestion(String typed) {
    assertThat(LIBRARY.nearest(Question.of(typed))).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ราคาทองวันนี้", "ขอบคุณ", "ต่อใบขับขี่ที่ไหน", "ครับ", "ฟหกด"})
  void doNotGoWithWhatIsNoMoreAboutAQuestion(String typed) {
    assertThat(LIBRARY.maySayMore(Question.of(typed))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"แล้ว ehsb ล่ะ", "หายไป", "ของเทศบาล", "ลืมรหัสผ่านเข้าระบบ doh card"})
  void goWithMoreAboutAQuestion(String typed) {
    assertThat(LIBRARY.maySayMore(Question.of(typed))).isTrue();
  }

  @Test
  void areNoMoreThanTheAnswerWhereNothingElseIsLikeIt() {
    assertThat(LIBRARY.nearest(Question.of("เปิดกี่โมง")))
        .extracting(Entry::id)
        .containsExactly("service-hours");
  }

  @Test
  void leaveOutWhatIsLeastNear() {
    assertThat(LIBRARY.nearest(Question.of("ลืมรหัสผ่าน ehsb")))
        .extracting(Entry::id)
        .startsWith("ehsb-forgot-password")
        .doesNotContain("service-fees", "law-nuisance");
  }

  @Test
  void areAllThatIsOfferedWhereNothingIsSure() {
    var question = Question.of("ส่งรูปมาเมื่อกี้ เห็นมั้ย");

    assertThat(LIBRARY.find(question))
        .isInstanceOfSatisfying(
            Finding.Nearly.class,
            it -> assertThat(LIBRARY.nearest(question)).containsAll(it.entries()));
  }
}
