package saitrong.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Figures of so few that who knows them would know what they said.
final class SmallOnes {

  private SmallOnes() {}

  /// What nobody gave a score for tells nothing of anybody.
  static boolean isSmall(Tally tally) {
    return tally.given() > 0 && tally.given() < MonthFigures.LEAST;
  }

  /// The small ones as one. Where these are still too few, what is missing to the sum would be
  /// theirs, so the next larger one goes with them; nothing where all are too few.
  static List<Tally> together(List<Tally> all, String called) {
    var large = new ArrayList<>(all.stream().filter(it -> !isSmall(it)).toList());
    large.sort(Comparator.comparingInt(Tally::given).reversed());
    var rest = all.stream().filter(SmallOnes::isSmall).reduce(Tally::and).orElse(null);
    if (rest == null) {
      return all;
    }
    while (isSmall(rest) && !large.isEmpty()) {
      rest = rest.and(large.removeLast());
    }
    if (!isSmall(rest)) {
      large.add(new Tally(called, rest.asked(), rest.given(), rest.sum(), rest.good()));
    }
    return large;
  }
}
