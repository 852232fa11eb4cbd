package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.transcript.Mark;

/// Whoever types a password hears that first, and an answer only to what they ask besides.
class BesideASecretTest extends AtTheLibrary {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รหัสผ่านคือ •••",
        "รหัสผ่าน •••",
        "รหัสผ่านเดิมคือ •••",
        "รหัสผ่านของผมคือ •••",
        "รหัส OTP คือ •••",
        "OTP •••",
        "my password is •••",
        "username somchai password \"•••",
        "user: somchai pass: •••",
        "ยูส somchai พาส •••",
        "รหัสยืนยันตัวตนที่ได้รับคือ •••",
        "verification code: •••",
        "รหัสผ่าน ••• OTP •••",
        "เลเซอร์ •••",
        "•••"
      })
  void asksNothingByTellingIt(String typed) {
    assertThat(BesideASecret.words(typed)).isBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "รหัสผ่าน ••• เข้าไม่ได้ | เข้าไม่ได้",
        "รหัสผ่านของผมคือ ••• ทำไมเข้าระบบไม่ได้ | ทำไมเข้าระบบไม่ได้",
        "ลืมรหัสผ่าน ehsb รหัสเดิมคือ ••• | ลืมรหัสผ่าน ehsb",
        "ยูส somchai พาส ••• เข้า doh card ไม่ได้ | เข้า doh card ไม่ได้",
        "เข้าระบบไม่ได้ password is ••• | เข้าระบบไม่ได้",
        "ลืมรหัสผ่าน | ลืมรหัสผ่าน",
        "เลขบัตร ••••••••••••• มีสิทธิไหม | เลขบัตร ••••••••••••• มีสิทธิไหม"
      })
  void leavesTheQuestion(String typed, String asked) {
    assertThat(BesideASecret.words(typed)).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"user", "รหัสผ่าน", "ยูส somchai พาส", "password is", "pin pin pin pin pin pin"})
  void costsNoMoreThanItIsLong(String cue) {
    for (var gap : List.of(" ", ":", " =", "\n", ".", "a ", "•• ")) {
      var hostile = new ReadLetters(cue + gap.repeat(4_900 / gap.length()) + "•");

      var _ = BesideASecret.withoutSecrets(hostile);

      assertThat(hostile.count()).as(gap).isLessThan(100L * hostile.length());
    }
  }

  @Test
  void getsAWarningAndNoAnswerForThePasswordAlone() {
    library.isSure("รหัสผ่านคือ •••", PASSWORD);

    var told = citizen.sends(citizen.typedASecret("รหัสผ่านคือ •••"));

    assertThat(shown()).isEmpty();
    assertThat(lastAnswer()).startsWith("ระบบซ่อนรหัสที่ท่านพิมพ์").contains("หากมีคำถาม");
    assertThat(lessons()).isEmpty();
    assertThat(marksOf(told.envelope().id().value())).contains(Mark.MASKED);
  }

  @Test
  void getsTheWarningFirstAndThenTheAnswer() {
    library.isSure("เข้าไม่ได้", LOGIN);

    citizen.sends(citizen.typedASecret("รหัสผ่าน ••• เข้าไม่ได้"));

    var bubbles = desk.answersTo(citizen).getLast().bubbles();
    assertThat(bubbles).hasSize(2);
    assertThat(bubbles.getFirst()).startsWith("ระบบซ่อนรหัสที่ท่านพิมพ์");
    assertThat(shown()).containsExactly("login");
  }

  private Set<Mark> marksOf(String event) {
    return desk.transcriptOf(citizen).stream()
        .filter(row -> row.id().equals(event))
        .findFirst()
        .orElseThrow()
        .marks();
  }
}
