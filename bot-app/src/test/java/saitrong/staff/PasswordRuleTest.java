package saitrong.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  private static final Login LOGIN = new Login("somsri");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ม่านบังแดด ริมระเบียง",
        "purple-river-kite",
        "12 บาทต่อก้อน ขนมครก",
        "aaaaaaaaaaaa-bcdef"
      })
  void takesLongOnes(String password) {
    assertThat(PasswordRule.brokenBy(password, LOGIN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "short, LONG_ENOUGH",
    "สั้นไปหน่อย, LONG_ENOUGH",
    "Somsri-at-the-desk, NOT_THE_LOGIN",
    "password1234, NOT_USUAL",
    "Password!Password!, NOT_USUAL",
    "111111111111111, NOT_USUAL",
    "qwertyadmin123456, NOT_USUAL",
    "ม่านบังแดดริมระเบียงและกระถางต้นไม้หน้าบ้าน, NOT_TOO_LONG"
  })
  void saysWhichRuleAnotherBreaks(String password, PasswordRule rule) {
    assertThat(PasswordRule.brokenBy(password, LOGIN)).isEqualTo(Optional.of(rule));
  }
}
