package saitrong.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How people were served in a month, for a page that anybody of the office may open: whoever knows
/// who belongs to a small group would know what they said.
///
/// @param all absent where so few gave a score that it would be theirs
/// @param byGroup groups that are large enough, and all others as one
public record MonthFigures(Aspect aspect, @Nullable Tally all, List<Tally> byGroup) {

  /// Of so many nobody is recognised.
  public static final int LEAST = 5;

  public MonthFigures {
    byGroup = List.copyOf(byGroup);
  }

  static MonthFigures of(Aspect aspect, List<Tally> month, List<Tally> groups, String others) {
    var all = month.stream().filter(it -> it.given() >= LEAST).findFirst().orElse(null);
    return new MonthFigures(aspect, all, all == null ? List.of() : merged(groups, others));
  }

  /// The small ones as one. Where these are still too few, what is missing to the sum would be
  /// theirs, so the next larger group goes with them; and where that leaves one line, it is the sum
  /// itself.
  private static List<Tally> merged(List<Tally> groups, String others) {
    var large = new ArrayList<>(groups.stream().filter(it -> it.given() >= LEAST).toList());
    large.sort(Comparator.comparingInt(Tally::given).reversed());
    var rest = groups.stream().filter(it -> it.given() < LEAST).reduce(Tally::and).orElse(null);
    while (rest != null && rest.given() < LEAST && !large.isEmpty()) {
      rest = rest.and(large.removeLast());
    }
    if (rest != null && !large.isEmpty()) {
      large.add(new Tally(others, rest.asked(), rest.given(), rest.sum(), rest.good()));
    }
    return large;
  }
}
