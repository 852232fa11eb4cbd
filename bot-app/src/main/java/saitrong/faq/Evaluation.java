package saitrong.faq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Asks many questions whose answers are known, and counts.
public final class Evaluation {

  private static final double MICROSECOND = 1000;

  private Evaluation() {}

  /// @param expected the id that should be found; none: nothing should
  public record Asked(String id, String text, Optional<String> expected) {}

  /// @param found ids, best first
  /// @param given what the search would do
  public record Outcome(Asked asked, List<String> found, Finding given, double microseconds) {

    public boolean isAnswered() {
      return given instanceof Finding.Sure;
    }

    public boolean isOffered() {
      return switch (given) {
        case Finding.Nearly _, Finding.DependsOnGroup _, Finding.DependsOnSystem _ -> true;
        case Finding.Sure _, Finding.Nothing _ -> false;
      };
    }

    /// @return the ids of what was answered or offered
    public List<String> shown() {
      return switch (given) {
        case Finding.Sure(var entry) -> List.of(entry.id());
        case Finding.Nearly(var entries) -> ids(entries);
        case Finding.DependsOnGroup(var entries) -> ids(entries);
        case Finding.DependsOnSystem(var entries) -> ids(entries);
        case Finding.Nothing _ -> List.of();
      };
    }

    public boolean isRight() {
      return asked.expected().filter(shown()::contains).isPresent();
    }

    /// From 1; nothing when it is not among the found.
    Optional<Integer> rank() {
      return asked.expected().map(found::indexOf).filter(at -> at >= 0).map(at -> at + 1);
    }

    private static List<String> ids(List<Entry> entries) {
      return entries.stream().map(Entry::id).toList();
    }
  }

  public static List<Outcome> of(Function<Question, Ranking> search, List<Asked> questions) {
    return timed(
        questions,
        text -> {
          var ranking = search.apply(Question.of(text));
          var ids = ranking.entries().stream().map(it -> it.entry().id()).toList();
          return new Result(ids, ranking.finding());
        });
  }

  /// Plain retrieval decides nothing.
  public static List<Outcome> of(Retriever retriever, List<Asked> questions) {
    return timed(questions, text -> new Result(retriever.nearest(text), new Finding.Nothing()));
  }

  private record Result(List<String> found, Finding given) {}

  private static List<Outcome> timed(List<Asked> questions, Function<String, Result> search) {
    var outcomes = new ArrayList<Outcome>();
    for (var asked : questions) {
      long start = System.nanoTime();
      var result = search.apply(asked.text());
      double took = (System.nanoTime() - start) / MICROSECOND;
      outcomes.add(new Outcome(asked, result.found(), result.given(), took));
    }
    return outcomes;
  }

  static long percentile(List<Outcome> outcomes, int percent) {
    var sorted = outcomes.stream().mapToDouble(Outcome::microseconds).toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : Math.round(sorted[(sorted.length - 1) * percent / 100]);
  }
}
