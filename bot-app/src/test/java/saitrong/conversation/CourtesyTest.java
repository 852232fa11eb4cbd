package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.content.Texts;
import saitrong.shared.Language;
import saitrong.transcript.Mark;

/// What is said for politeness' sake is answered so, and no question for staff.
class CourtesyTest extends AtTheDesk {

  private final Texts texts = ShippedContent.ofTheDefaultAgency().texts();

  @Override
  void answeredBy() {}

  @ParameterizedTest
  @CsvSource({
    "สวัสดีค่ะ,HELLO",
    "l;ylfu,HELLO",
    "ขอบคุณมากค่ะ,THANKS",
    "🙏,THANKS",
    "บ๊ายบายค่ะ,FAREWELL",
    "โอเคค่ะ,NOTED",
    "555,LAUGHTER",
    "😀,WORDLESS",
    "'  ',WORDLESS"
  })
  void getsAShortWordAndNoMark(String typed, TextKey answer) {
    a.receives(citizen.followed(false));

    var said = citizen.says(typed);

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, answer));
    assertThat(rowOf(said).marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"สวัสดีค่ะ", "😀", "l;ylfu"})
  void ofAStrangerGetsTheFirstGreetingAlone(String typed) {
    citizen.says(typed);

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.GREETING_FIRST));
    citizen.says("สวัสดีค่ะ");
    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.HELLO));
  }

  @Test
  void beforeAQuestionLeavesItAQuestion() {
    a.receives(citizen.followed(false));

    var said = citizen.says("สวัสดีค่ะ ขอถามเรื่องส้วม");

    assertThat(rowOf(said).marks()).containsExactly(Mark.UNANSWERED);
  }

  @Test
  void isNeverPushed() {
    a.receives(citizen.followed(false));
    int before = desk.answersTo(citizen).size();

    a.receives(citizen.withoutToken().typed("ขอบคุณค่ะ"));
    desk.passes(Duration.ofMinutes(2));

    assertThat(desk.answersTo(citizen)).hasSize(before);
  }

  private List<String> bubbles() {
    return desk.answersTo(citizen).getLast().bubbles();
  }
}
