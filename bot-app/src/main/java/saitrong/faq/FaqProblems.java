package saitrong.faq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects everything that is wrong, so that an official mends a file once and not error by error.
final class FaqProblems {

  private final List<FaqProblem> found = new ArrayList<>();

  boolean none() {
    return found.isEmpty();
  }

  List<FaqProblem> inFileOrder() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(FaqProblem::file).thenComparing(FaqProblem::line))
        .toList();
  }

  Spot at(String file, int line) {
    return new Spot(this, file, line);
  }

  /// Where something stands, and the way to complain about it.
  record Spot(FaqProblems problems, String file, int line) {

    void wrong(String thai, String english) {
      problems.found.add(new FaqProblem(file, line, thai, english));
    }

    /// Whether nothing was said of its file so far.
    boolean isSound() {
      return problems.found.stream().noneMatch(it -> it.file().equals(file));
    }

    Spot line(int other) {
      return new Spot(problems, file, other);
    }
  }
}
