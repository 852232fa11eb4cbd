package saitrong.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.console.Overview.State;
import saitrong.inbox.MailFigures;
import saitrong.outbox.LetterFigures;

/// What the desk's first line says of what waits.
class OverviewsTest {

  private static final LetterFigures.Now NO_LETTERS = new LetterFigures.Now(0, 0, 300L, false);

  @Test
  void isWellWhileAnswersComeWithinAMinute() {
    assertThat(Overviews.whatWaits(oldest(60), NO_LETTERS, false)).isEqualTo(State.WELL);
  }

  @Test
  void tellsThatAnAnswerTakesOverAMinute() {
    assertThat(Overviews.whatWaits(oldest(61), NO_LETTERS, false)).isEqualTo(State.ANSWERS_LATE);
  }

  @Test
  void tellsThatALetterWaitsForQuota() {
    var letters = new LetterFigures.Now(1, 0, 0L, true);

    assertThat(Overviews.whatWaits(oldest(0), letters, false)).isEqualTo(State.QUOTA_SHORT);
  }

  @Test
  void saysNothingOfALetterThatOnlyWaitsForItsNextTry() {
    var letters = new LetterFigures.Now(1, 0, 300L, false);

    assertThat(Overviews.whatWaits(oldest(0), letters, false)).isEqualTo(State.WELL);
  }

  @Test
  void saysNothingOfAShortQuotaThatNobodyWaitsFor() {
    var letters = new LetterFigures.Now(0, 0, 0L, true);

    assertThat(Overviews.whatWaits(oldest(0), letters, false)).isEqualTo(State.WELL);
  }

  @Test
  void tellsThatTheFilesNeedMendingWhenNothingWaits() {
    assertThat(Overviews.whatWaits(oldest(0), NO_LETTERS, true)).isEqualTo(State.FILES_BROKEN);
    assertThat(Overviews.whatWaits(oldest(61), NO_LETTERS, true)).isEqualTo(State.ANSWERS_LATE);
  }

  @ParameterizedTest
  @EnumSource
  void marksEveryStateByAShapeAndSaysWhatItMeans(State state) {
    var words = DeskWords.of(state);

    assertThat(words.brief().th()).matches("[✓!] .+");
    assertThat(words.brief().en()).matches("[✓!] .+");
    assertThat(words.meaning().everybody().th()).isNotBlank();
  }

  @Test
  void countsLessOftenWhatTakesLongToCount() {
    assertThat(Overviews.restAfter(Duration.ofMillis(5))).isEqualTo(Duration.ofSeconds(10));
    assertThat(Overviews.restAfter(Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(200));
  }

  private static MailFigures.Now oldest(int seconds) {
    return new MailFigures.Now(1, Duration.ofSeconds(seconds), 0);
  }
}
