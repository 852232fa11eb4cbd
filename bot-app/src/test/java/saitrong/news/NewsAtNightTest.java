package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import saitrong.outbox.LetterKey;
import saitrong.ticket.Step;

/// When a citizen is told: not at night, and at no cost where it is not urgent.
class NewsAtNightTest extends ACaseInTheNews {

  /// Taken up, begun: nobody is disturbed for that, and nothing is paid.
  @Test
  void keepsWhatIsNotUrgentForTheNextReply() {
    takes(new Step.Accept());

    rounds(5);

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  /// The month's pushes came back at midnight.
  @Test
  void wakesNobodyWhenTheQuotaIsBack() {
    line.hasQuota(1000, 1000);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);
    clock.advance(Duration.ofHours(12));
    line.hasQuota(1000, 0);
    rounds(10);
    assertThat(told()).isEmpty();

    clock.advance(Duration.ofHours(11));
    rounds(10);

    assertThat(told()).hasSize(1);
  }

  /// An answer of tonight does not wait for news of the morning.
  @Test
  void holdsUpNoLaterAnswerAtNight() {
    clock.advance(Duration.ofHours(12));
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(2);
    var receipt = LetterKey.of("a receipt", clock.instant());
    outbox.handsOver(receipt, citizen, "ส่งแล้ว");

    rounds(2);

    assertThat(told()).containsExactly("ส่งแล้ว");
  }

  @Test
  void wakesNobodyAtNightButTellsAtOnceWhoWritesThen() {
    clock.advance(Duration.ofHours(12));
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);
    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  @Test
  void tellsInTheMorningWhatWasDecidedAtNight() {
    clock.advance(Duration.ofHours(12));
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);

    clock.advance(Duration.ofHours(10));
    rounds(1);

    assertThat(told()).hasSize(1);
  }
}
