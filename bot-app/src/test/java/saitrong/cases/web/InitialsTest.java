package saitrong.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name as it may leave the desk.
class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "ผู้โทร ทดสอบ, ผ. ท.",
    "เอก ไม่มีจริง, อ. ม.",
    "Somebody Else, S. E.",
    "นายสมมติ ทดลอง, ส. ท.",
    "นางสาว สมมติ ทดลอง, ส. ท.",
    "'  ก  ', ก.",
    "12345, ''",
    "a b c d e, a. b. c."
  })
  void isEnoughToTellTwoRowsApart(String name, String initials) {
    assertThat(Initials.of(name)).isEqualTo(initials);
  }
}
