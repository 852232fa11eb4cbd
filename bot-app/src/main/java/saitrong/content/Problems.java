package saitrong.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import saitrong.faq.FaqProblem;
import saitrong.flow.FlowProblem;

/// Collects everything that is wrong, so that an official mends a file once and not error by error.
/// Readers go on with a placeholder after a complaint; what they build is thrown away in the end.
final class Problems {

  private final List<Problem> found = new ArrayList<>();
  private final Map<String, Path> places;

  /// Of files that come from the database, and lie nowhere.
  Problems() {
    this(Map.of());
  }

  /// @param places where the files lie by their names in the set: a problem names the file that is
  ///   to be opened
  Problems(Map<String, Path> places) {
    this.places = Map.copyOf(places);
  }

  void add(String file, int line, String thai, String english) {
    var place = places.get(file);
    found.add(
        new Problem(place == null ? file : place.normalize().toString(), line, thai, english));
  }

  void add(String file, FlowProblem problem) {
    String about = problem.step().isEmpty() ? "" : "[" + problem.step() + "] ";
    add(file, problem.line(), about + problem.thai(), about + problem.english());
  }

  void add(String file, FaqProblem problem) {
    add(file, problem.line(), problem.thai(), problem.english());
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
