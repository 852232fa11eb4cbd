package saitrong.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.citizen.CitizenId;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

class RatingsTest {

  private static final CitizenId SOMEBODY = new CitizenId("somebody");

  @RegisterExtension static final TestStore STORE = TestStore.with(Ratings.COLLECTION);

  private final MovableClock clock = new MovableClock();

  private Ratings ratings() {
    return new Ratings(STORE.database(), clock);
  }

  @Test
  void countsTheLastScoreOfAKeyOnce() {
    ratings().record("run/step", SOMEBODY, 4, "consultation");
    ratings().record("run/step", SOMEBODY, 4, "consultation");
    ratings().record("run/step", SOMEBODY, 1, "consultation");

    assertThat(RatingsForTests.kept(STORE.database(), "run/step"))
        .contains(new Rating("run/step", SOMEBODY, 1, "consultation", clock.instant()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void refusesAScoreThatIsNone(int score) {
    assertThatThrownBy(() -> ratings().record("run/step", SOMEBODY, score, "consultation"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(RatingsForTests.kept(STORE.database(), "run/step")).isEmpty();
  }
}
