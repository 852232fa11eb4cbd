package saitrong.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WantedTest {

  private static final Sifting TRAINING = new Sifting("training", "", "", "", null);

  private static Wanted sifted(View view) {
    return new Wanted(view, "", TRAINING, Order.DUE, 1);
  }

  @Test
  void carriesWhatIsLeftOverFromOneListToTheNext() {
    assertThat(sifted(View.OPEN).path(View.LATE, Order.DUE, 1)).contains("kind=training");
    assertThat(sifted(View.LATE).filePath()).contains("view=late", "kind=training");
  }

  /// It shows all of it, and would say that nothing is left over.
  @Test
  void siftsNothingOfWhatIsToBeTold() {
    assertThat(sifted(View.OPEN).path(View.UNTOLD, Order.DUE, 1))
        .contains("view=untold")
        .doesNotContain("kind");
    assertThat(sifted(View.UNTOLD).sifting().isAnything()).isFalse();
    assertThat(sifted(View.UNTOLD).filePath()).doesNotContain("kind");
  }
}
