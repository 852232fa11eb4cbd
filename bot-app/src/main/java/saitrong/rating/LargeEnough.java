package saitrong.rating;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/// The same figures for whoever may know some of those who gave the scores: no line is of so few
/// that it would be theirs.
public record LargeEnough(Figures all) implements Figures {

  /// What small ones are counted under together. Nothing else is called so.
  public static final String OTHERS = "";

  @Override
  public List<Split.By> ways() {
    return all.ways();
  }

  /// Whether something is told otherwise, or not at all.
  public boolean hidesSome(YearMonth from, YearMonth to) {
    return List.of(Aspect.values()).stream()
        .anyMatch(aspect ->
            ways().stream()
                .flatMap(by -> all.tally(aspect, by, from, to).stream())
                .anyMatch(SmallOnes::isSmall));
  }

  @Override
  public List<Tally> tally(Aspect aspect, Split.By by, YearMonth from, YearMonth to) {
    var shown = SmallOnes.together(all.tally(aspect, by, from, to), OTHERS);
    return by == Split.By.MONTH
        ? shown.stream().sorted(Comparator.comparing(LargeEnough::inOrder)).toList()
        : shown;
  }

  /// Months come first, in their order.
  private static String inOrder(Tally month) {
    return month.of().equals(OTHERS) ? "others" : month.of();
  }
}
