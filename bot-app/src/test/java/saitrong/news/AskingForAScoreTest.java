package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.rating.Aspect;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.ticket.Step;

/// The service procedure asks for a score with the result, and counts whom it asked.
class AskingForAScoreTest extends ACaseInTheNews {

  @Test
  void asksWithTheResultWhetherItIsUnderstoodAndHowTheyWereServed() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.Complete(words("ตั้งรหัสผ่านใหม่ให้แล้ว")));

    rounds(2);

    assertThat(card())
        .contains(
            "เข้าใจแล้ว ให้คะแนน " + number, "ยังไม่เรียบร้อย " + number, "ติดต่อเจ้าหน้าที่");
    assertThat(card())
        .contains("ท่านพึงพอใจการให้บริการครั้งนี้ระดับใด", "เข้าใจแล้ว ให้คะแนน " + number + " 5");
    assertThat(quickReplies())
        .contains("5 มากที่สุด", "เข้าใจแล้ว ให้คะแนน " + number + " 5", "1 น้อยที่สุด");
    assertThat(asked()).extracting(Tally::asked).containsExactly(1);
  }

  @Test
  void asksForNoScoreOfWhatIsConfidentialOrWasNotDealtWith() {
    number = open("corruption-tip", true, citizen);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("ความลับทดลอง")));
    rounds(2);

    assertThat(card())
        .doesNotContain("ให้คะแนน", "ระดับใด")
        .contains("เข้าใจผลแล้ว " + number, "ยังไม่เรียบร้อย " + number, "หากยังไม่เรียบร้อย");
    assertThat(asked()).isEmpty();
  }

  private List<Tally> asked() {
    var month = YearMonth.of(2026, 11);
    return scores.tally(Aspect.SERVICE, Split.By.KIND, month, month);
  }
}
