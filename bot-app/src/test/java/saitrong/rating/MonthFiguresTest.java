package saitrong.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What anybody of the office may know of a month without knowing who said it.
class MonthFiguresTest {

  private static Tally group(String of, int given) {
    return new Tally(of, 2 * given, given, 4 * given, given);
  }

  private static MonthFigures figures(Tally... groups) {
    var all = Stream.of(groups).reduce(Tally::and).orElseThrow();
    return MonthFigures.of(Aspect.SERVICE, List.of(all), List.of(groups), "others");
  }

  @Test
  void namesGroupsOfWhichNobodyIsRecognised() {
    var figures = figures(group("a", 9), group("b", 5));

    assertThat(figures.byGroup()).containsExactly(group("a", 9), group("b", 5));
  }

  @Test
  void takesSmallGroupsTogether() {
    var figures = figures(group("a", 9), group("b", 4), group("c", 3));

    assertThat(figures.byGroup()).containsExactly(group("a", 9), group("others", 7));
  }

  /// From the sum and the others a single one could be worked out.
  @Test
  void hidesASmallGroupBehindTheNextLargerOne() {
    var figures = figures(group("a", 9), group("b", 6), group("c", 1));

    assertThat(figures.byGroup()).containsExactly(group("a", 9), group("others", 7));
  }

  @Test
  void namesNoGroupWhereThatWouldTellOfASmallOne() {
    assertThat(figures(group("a", 9), group("c", 1)).byGroup()).isEmpty();
  }

  @Test
  void tellsNothingOfTooFew() {
    var figures = figures(group("a", 4));

    assertThat(figures.all()).isNull();
    assertThat(figures.byGroup()).isEmpty();
  }
}
