package saitrong.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;

/// What is said in a survey, by nobody in particular.
class SurveysTest {

  private static final CitizenId MALEE = new CitizenId("malee");
  private static final CitizenId MANEE = new CitizenId("manee");
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final Comment NO_WORDS = Comment.none();

  @RegisterExtension static final TestStore STORE = TestStore.with(Surveys.COLLECTION);

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Surveys surveys = new Surveys(STORE.database(), cipher, clock);

  @Test
  void countsOnePersonOnceInAMonthByTheirLatestAnswer() {
    surveys.record(MALEE, "ประชาชน", null, Aspect.SERVICE, 2, NO_WORDS);
    surveys.record(MALEE, "ท้องถิ่น", null, Aspect.SERVICE, 4, NO_WORDS);
    surveys.record(MANEE, "ท้องถิ่น", null, Aspect.SERVICE, 5, NO_WORDS);
    clock.advance(Duration.ofDays(30));
    surveys.record(MALEE, "ท้องถิ่น", null, Aspect.SERVICE, 1, NO_WORDS);

    assertThat(surveys.tally(Aspect.SERVICE, Split.By.GROUP, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("ท้องถิ่น", 0, 2, 9, 2));
    assertThat(surveys.tally(Aspect.SERVICE, Split.By.MONTH, NOVEMBER, NOVEMBER.plusMonths(1)))
        .containsExactly(new Tally("2026-11", 0, 2, 9, 2), new Tally("2026-12", 0, 1, 1, 0));
  }

  @Test
  void countsTheUseOfASystemApart() {
    surveys.record(MALEE, "ประชาชน", null, Aspect.SERVICE, 2, NO_WORDS);
    surveys.record(MALEE, "ประชาชน", "ระบบตัวอย่าง", Aspect.SYSTEM, 5, NO_WORDS);

    assertThat(surveys.tally(Aspect.SYSTEM, Split.By.SYSTEM, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("ระบบตัวอย่าง", 0, 1, 5, 1));
    assertThat(surveys.tally(Aspect.SERVICE, Split.By.SYSTEM, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("ระบบตัวอย่าง", 0, 1, 2, 0));
  }

  @Test
  void keepsTheScoreOfASystemThatHasNoName() {
    surveys.record(MALEE, "ประชาชน", null, Aspect.SYSTEM, 5, NO_WORDS);

    assertThat(surveys.tally(Aspect.SYSTEM, Split.By.GROUP, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("ประชาชน", 0, 1, 5, 1));
  }

  /// Whoever answers again and uses no system has none.
  @Test
  void forgetsASystemThatIsNotNamedAgain() {
    surveys.record(MALEE, "ประชาชน", "ระบบตัวอย่าง", Aspect.SYSTEM, 5, NO_WORDS);
    surveys.record(MALEE, "ประชาชน", null, Aspect.SERVICE, 2, NO_WORDS);

    assertThat(surveys.tally(Aspect.SYSTEM, Split.By.GROUP, NOVEMBER, NOVEMBER)).isEmpty();
  }

  @Test
  void sealsTheWordsNamesNobodyAndForgetsWhatIsTakenBack() {
    var said = new Comment(new PersonalText("รอนานทดลอง"), List.of("m1"));
    surveys.record(MALEE, "ประชาชน", null, Aspect.SERVICE, 2, said);

    assertThat(stored().toJson()).contains("m1").doesNotContain("รอนาน", "malee");
    surveys.erase("m1");
    assertThat(stored()).doesNotContainKeys("words", "messages");
    assertThat(surveys.tally(Aspect.SERVICE, Split.By.GROUP, NOVEMBER, NOVEMBER)).hasSize(1);
  }

  @Test
  void opensWhatWasSaidAndByWhomIsNotInIt() {
    surveys.record(MALEE, "ประชาชน", null, Aspect.SERVICE, 2, Comment.of(new PersonalText("ช้า")));
    surveys.record(MANEE, "ท้องถิ่น", null, Aspect.SERVICE, 5, NO_WORDS);

    assertThat(surveys.said(NOVEMBER, NOVEMBER))
        .containsExactly(
            new Said(
                Optional.empty(),
                new Split("survey", "ประชาชน", null, null, "-"),
                2,
                null,
                new PersonalText("ช้า")));
  }

  private static Document stored() {
    var rows = STORE.database().getCollection("survey_answers");
    return Objects.requireNonNull(rows.find(new Document("month", "2026-11")).first());
  }

  @Test
  void refusesAScoreThatIsNone() {
    assertThatThrownBy(() -> surveys.record(MALEE, "ประชาชน", null, Aspect.SERVICE, 0, NO_WORDS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
