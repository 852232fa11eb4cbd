package saitrong.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects everything that is wrong, so that an official mends a file once and not error by error.
final class Problems {

  private final List<FlowProblem> found = new ArrayList<>();

  void add(Spot at, String thai, String english) {
    found.add(new FlowProblem(at.file(), at.line(), at.step(), thai, english));
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
