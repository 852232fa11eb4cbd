package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
    assertThat(read(typed)).contains("ลืม", "ผ่าน");
  }

  @Test
  void mendsLatinToo() {
    assertThat(read("pasword")).containsExactly("password");
  }

  @Test
  void keepsALongWordTogether() {
    assertThat(read("ลงทะเบีน")).containsExactly("ลงทะเบียน");
  }

  @Test
  void leavesOutTheLettersThatBelongToNoWord() {
    assertThat(read("ลืมฮฮฮฮ")).containsExactly("ลืม");
  }

  /// A hostile text has many runs, each of which may cost as much as a whole question.
  @Test
  void losesItsPatienceWithAQuestionAndNotWithEachOfItsRuns() {
    var runs = Collections.nCopies(100, "รหัสผาน");
    var patience = new Patience(2_000);

    var read = Respelling.of(runs, vocabulary, patience);

    assertThat(read.getFirst()).containsExactly("รหัส", "ผ่าน");
    assertThat(read.getLast()).isEmpty();
    assertThat(patience.isOver()).isTrue();
  }

  private List<String> read(String run) {
    return Respelling.of(List.of(run), vocabulary, new Patience()).getFirst();
  }
}
