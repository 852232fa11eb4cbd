package saitrong.faq;

import java.util.Optional;
import java.util.Set;

/// A question, and the systems that its own words name: who names one need not be asked for it, and
/// is not answered for another, whatever they used before. User groups are no such thing: "the
/// municipality told my shop to register" is not asked by the municipality (decision 0006).
///
/// @param systems ids
public record Heard(Question question, Set<String> systems) {

  public Heard {
    systems = Set.copyOf(systems);
  }

  static Heard asKnown(Question question) {
    return new Heard(question, Set.of());
  }

  Optional<String> userGroup() {
    return question.userGroup();
  }

  /// Who names two is asked which, where that matters.
  Optional<String> system() {
    return switch (systems.size()) {
      case 0 -> question.system();
      case 1 -> systems.stream().findFirst();
      default -> Optional.empty();
    };
  }

  boolean namesAnotherThan(Entry entry) {
    return !systems.isEmpty()
        && !entry.systems().isEmpty()
        && entry.systems().stream().noneMatch(systems::contains);
  }
}
