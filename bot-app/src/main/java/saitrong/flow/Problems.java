package saitrong.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Collects everything that is wrong, so that an official mends a file once and not error by error.
final class Problems {

  private final List<FlowProblem> found;
  private final Predicate<Spot> counts;

  Problems() {
    this(new ArrayList<>(), _ -> true);
  }

  private Problems(List<FlowProblem> found, Predicate<Spot> counts) {
    this.found = found;
    this.counts = counts;
  }

  /// The same list, for a file of which a part could not be read: that something is missing in it
  /// as a whole is not known.
  Problems besides(Spot whole) {
    return new Problems(found, at -> !at.equals(whole));
  }

  void add(Spot at, String thai, String english) {
    if (counts.test(at)) {
      found.add(new FlowProblem(at.file(), at.line(), at.step(), thai, english));
    }
  }

  /// Where something stands.
  record Spot(String file, int line, String step) {
    Spot in(String step) {
      return new Spot(file, line, step);
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  List<FlowProblem> inFileOrder() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(FlowProblem::file).thenComparing(FlowProblem::line))
        .toList();
  }
}
