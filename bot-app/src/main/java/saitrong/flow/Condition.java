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

  /// The answer is one of these.
  record Is(String name, List<String> ids) implements Condition {
    @Override
    public boolean holds(Map<String, Answer> values) {
      String answer = Condition.plain(values.get(name));
      return ids.stream().anyMatch(id -> means(id, answer));
    }

    /// Yes, no and found may be written in other words than they are kept in.
    static boolean means(String written, String kept) {
      return written.equals(kept)
          || switch (written) {
            case "yes", "ยินยอม", "ถูกต้อง" -> kept.equals(Kind.YesNo.YES);
            case "no", "ไม่", "ไม่ยินยอม", "ไม่ถูกต้อง" -> kept.equals(Kind.YesNo.NO);
            case "found" -> kept.equals(Step.FindAnswer.FOUND);
            case "not found" -> kept.equals(Step.FindAnswer.NOT_FOUND);
            case "booked" -> kept.equals(Effect.OfBooking.BOOKED);
            case "full" -> kept.equals(Effect.OfBooking.FULL);
            case "limit reached" -> kept.equals(Effect.OfBooking.LIMIT);
            case "cancelled" -> kept.equals(Effect.OfBooking.CANCELLED);
            default -> false;
          };
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
