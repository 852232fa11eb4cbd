package saitrong.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects everything that is wrong, so that an official mends a file once and not error by error.
/// Readers go on with a placeholder after a complaint; what they build is thrown away in the end.
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(String file, int line, String thai, String english) {
    found.add(new Problem(file, line, thai, english));
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Problem> inFileOrder() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
        .toList();
  }
}
