package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import saitrong.ticket.Step;

/// Changes that come close together are told once, and what is overtaken is not told.
class CloseTogetherTest extends ACaseInTheNews {

  @Test
  void tellsChangesThatComeCloseTogetherOnce() {
    takes(new Step.Accept());
    clock.advance(Duration.ofSeconds(40));
    news.spread();
    takes(new Step.Begin(null));
    clock.advance(Duration.ofSeconds(40));
    news.spread();
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));

    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("รอข้อมูลเพิ่มเติมจากท่าน", "ภาพหน้าจอ");
  }

  @Test
  void takesBackWhatWaitedWhenTheCaseHasMovedOn() {
    takes(new Step.Accept());
    rounds(2);
    takes(new Step.Begin(null));
    rounds(2);
    takes(new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(ridersOnTheNextReply()).isZero();
  }

  /// The officer went on before the person could be asked: there is nothing to ask any more.
  @Test
  void doesNotAskForWhatIsNotWantedAnyMore() {
    takes(new Step.Accept(), new Step.Begin(null));
    clock.advance(Duration.ofHours(12));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    rounds(3);
    takes(new Step.Resume(null), new Step.Complete(words("เสร็จแล้ว")));

    clock.advance(Duration.ofHours(10));
    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("ดำเนินการเสร็จสิ้น");
  }

  /// Asked, and gone on at once: the card asks nothing, so nobody is disturbed for it.
  @Test
  void pushesNothingForAQuestionThatWasTakenBackAtOnce() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null), new Step.Resume(null));

    rounds(3);

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  @Test
  void tellsAtLastThoughSomebodyIsBusyWithIt() {
    takes(new Step.Accept(), new Step.Begin(null));
    for (int i = 0; i < 6; i++) {
      takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
      news.spread();
      clock.advance(Duration.ofSeconds(30));
      takes(new Step.Resume(null));
      news.spread();
      clock.advance(Duration.ofSeconds(30));
    }
    outbox.sweep();

    assertThat(told()).hasSize(1);
  }
}
