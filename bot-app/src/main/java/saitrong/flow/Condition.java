package saitrong.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When a step is done. Compares what was answered; calculates nothing.
sealed interface Condition {

  boolean holds(Map<String, Answer> values);

  /// The names that it looks at.
  Set<String> names();

  /// The same, with its values read as the steps that they are compared with keep them.
  default Condition among(List<Step> steps) {
    return switch (this) {
      case Is is -> new Is(is.name(), is.ids(), Meant.by(is.ids(), steps, is.name()));
      case Not not -> new Not(not.other().among(steps));
      case All all -> new All(all.parts().stream().map(part -> part.among(steps)).toList());
      case Has _, Beyond _ -> this;
    };
  }

  /// The answer is one of these.
  ///
  /// @param ids as they are written
  /// @param kept the same as answers are kept
  record Is(String name, List<String> ids, List<String> kept) implements Condition {
    public Is {
      ids = List.copyOf(ids);
      kept = List.copyOf(kept);
    }

    Is(String name, List<String> ids) {
      this(name, ids, ids);
    }

    @Override
    public boolean holds(Map<String, Answer> values) {
      return kept.contains(Condition.plain(values.get(name)));
    }

    @Override
    public Set<String> names() {
      return Set.of(name);
    }
  }

  /// There is an answer, and not a skipped one.
  record Has(String name) implements Condition {
    @Override
    public boolean holds(Map<String, Answer> values) {
      var answer = values.get(name);
      return answer != null && !(answer instanceof Answer.Skipped);
    }

    @Override
    public Set<String> names() {
      return Set.of(name);
    }
  }

  /// The answer is a number on this side of the border.
  record Beyond(String name, long border, boolean above) implements Condition {
    @Override
    public boolean holds(Map<String, Answer> values) {
      String number = Condition.plain(values.get(name));
      if (!number.matches("-?[0-9]{1,18}")) {
        return false;
      }
      int side = Long.compare(Long.parseLong(number), border);
      return above ? side > 0 : side < 0;
    }

    @Override
    public Set<String> names() {
      return Set.of(name);
    }
  }

  /// The other does not hold.
  record Not(Condition other) implements Condition {
    @Override
    public boolean holds(Map<String, Answer> values) {
      return !other.holds(values);
    }

    @Override
    public Set<String> names() {
      return other.names();
    }
  }

  /// All of them hold.
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Map<String, Answer> values) {
      return parts.stream().allMatch(part -> part.holds(values));
    }

    @Override
    public Set<String> names() {
      return parts.stream()
          .flatMap(part -> part.names().stream())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static String plain(@Nullable Answer answer) {
    return switch (answer) {
      case null -> "";
      case Answer.Words words -> words.words().value();
      case Answer.Outcome outcome -> outcome.result();
      case Answer.Files _, Answer.Spot _, Answer.Skipped _ -> "";
    };
  }
}
