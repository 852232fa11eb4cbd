package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.words;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Whose work the result of a case was.
class WhoActedTest {

  private static final Holder.Unit FIRST = new Holder.Unit("กลุ่มงานตัวอย่างหนึ่ง");
  private static final Holder.Unit SECOND = new Holder.Unit("กลุ่มงานตัวอย่างสอง");
  private static final Step RESULT = new Step.Complete(words("แก้ไขแล้ว"));

  private final CaseWalk walk = CaseWalk.inProgress();

  @Test
  void isTheReceivingUnitsWhereNobodyElseHadIt() {
    assertThat(walk.does(RESULT).ticket().acted()).isEqualTo(new Holder.Receiving());
  }

  /// It comes home before its result is told.
  @Test
  void isWhosItWasForwardedToLast() {
    walk.does(walk.forwardTo(FIRST)).does(walk.forwardTo(SECOND)).does(new Step.Resume(null));

    assertThat(walk.does(RESULT).ticket().acted()).isEqualTo(SECOND);
  }

  /// Nor is it hers who forwarded it to them.
  @Test
  void isNotWhoGaveItBackAndNotWhoHadForwardedItAway() {
    walk.does(walk.forwardTo(FIRST)).does(walk.forwardTo(SECOND));
    walk.after(Duration.ofHours(1)).does(new Step.Resume(null, true));
    assertThat(walk.ticket().moves().getLast().fact()).isEqualTo(new Fact.GivenBack());

    assertThat(walk.after(Duration.ofHours(1)).does(RESULT).ticket().acted())
        .isEqualTo(new Holder.Receiving());
  }

  @Test
  void isWhoseItWasAfterAnotherGaveItBack() {
    walk.does(walk.forwardTo(FIRST)).after(Duration.ofHours(1)).does(new Step.Resume(null, true));
    walk.does(walk.forwardTo(SECOND)).after(Duration.ofHours(1)).does(new Step.Resume(null));

    assertThat(walk.does(RESULT).ticket().acted()).isEqualTo(SECOND);
  }

  @Test
  void isNotWhoseTheResultWasThatWasSentBack() {
    walk.does(walk.forwardTo(FIRST)).does(new Step.Resume(null)).does(RESULT);
    walk.after(Duration.ofHours(1))
        .does(new Step.Reopen(words("ยังไม่เรียบร้อย")))
        .after(Duration.ofHours(1));

    assertThat(walk.does(RESULT).ticket().acted()).isEqualTo(new Holder.Receiving());
  }

  @Test
  void isWhosReferredItAndNotTheOtherAgencys() {
    walk.does(
        new Step.Refer(
            "สำนักงานตัวอย่างจังหวัดทดลอง", words("ทส 1/2569"), words("02 000 0000"), null));

    assertThat(walk.ticket().acted()).isEqualTo(new Holder.Receiving());
  }
}
