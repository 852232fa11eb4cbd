package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.faq.RecentQuestions;

/// The default agency's two systems, as people call them.
class NamedSystemsTest {

  private static final RecentQuestions SEARCH = ShippedContent.ofTheDefaultAgency().faqSearch();

  @ParameterizedTest
  @CsvSource({
    "ลืมรหัสผ่าน ehsb, ehsb-forgot-password",
    "ลืมรหัสผ่าน อีเอชเอสบี, ehsb-forgot-password",
    "ลืมรหัสผ่านระบบกิจการปลอดภัย, ehsb-forgot-password",
    "ลืมรหัสผ่าน doh card, card-forgot-password",
    "ลืมรหัสผ่านระบบออกบัตร, card-forgot-password",
    "doh card เข้าไม่ได้, card-login-failed",
    "เข้าระบบ ehsb ไม่ได้, ehsb-login-failed"
  })
  void areNotAskedFor(String typed, String answer) {
    assertThat(SEARCH.find(Question.of(typed)))
        .isInstanceOfSatisfying(
            Finding.Sure.class, it -> assertThat(it.entry().id()).isEqualTo(answer));
  }

  @Test
  void areAskedForWhereNoneIsNamed() {
    assertThat(SEARCH.find(Question.of("ลืมรหัสผ่าน"))).isInstanceOf(Finding.DependsOnSystem.class);
  }
}
