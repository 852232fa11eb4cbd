package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Slips are read as the words that were meant.
class RespellingTest {

  private final Vocabulary vocabulary = vocabulary();

  private static Vocabulary vocabulary() {
    var words = new Vocabulary();
    words.learn(
        List.of("ลืม", "รหัส", "ผ่าน", "ลง", "ทะเบียน", "ลงทะเบียน", "เข้า", "ระบบ", "password"));
    return words.complete();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ลืมรหัสผ่าน",
        "ลืมรหัสผาน",
        "ลืมรหสผ่าน",
        "ลืมรหัดผ่าน",
        "ลืมรหัสส์ผ่าน",
        "ลืมหรัสผ่าน"
      })
  void mendsOneSlip(String typed) {
    assertThat(Respelling.of(typed, vocabulary).words()).contains("ลืม", "ผ่าน");
  }

  @Test
  void mendsLatinToo() {
    assertThat(Respelling.of("pasword", vocabulary).words()).containsExactly("password");
  }

  @Test
  void keepsALongWordTogether() {
    assertThat(Respelling.of("ลงทะเบีน", vocabulary).words()).containsExactly("ลงทะเบียน");
  }

  @Test
  void countsTheLettersThatBelongToNoWord() {
    var read = Respelling.of("ลืมฮฮฮฮ", vocabulary);

    assertThat(read.words()).containsExactly("ลืม");
    assertThat(read.strange()).isEqualTo(4);
  }
}
