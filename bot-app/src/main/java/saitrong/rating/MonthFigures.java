package saitrong.rating;

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

  /// Where only one line is left, it is the sum itself.
  private static List<Tally> merged(List<Tally> groups, String others) {
    var shown = SmallOnes.together(groups, others);
    return shown.size() == 1 && shown.getFirst().of().equals(others) ? List.of() : shown;
  }
}
