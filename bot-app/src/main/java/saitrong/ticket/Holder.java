package saitrong.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who has a case.
public sealed interface Holder {

  /// The unit that received it, which stays the coordinator whoever acts.
  record Receiving() implements Holder {}

  /// Whoever it can be forwarded to.
  sealed interface Acting extends Holder {

    /// Whether both are the same one, however their names were typed.
    default boolean is(Acting other) {
      return switch (this) {
        case Unit(var name) -> other instanceof Unit(var its) && same(name, its);
        case Person(var name, _) -> other instanceof Person(var its, _) && same(name, its);
      };
    }
  }

  /// A unit of the agency, as staff wrote it.
  record Unit(String name) implements Acting {}

  /// A member of staff, whose name is not told to citizens.
  record Person(String name, @Nullable String unit) implements Acting {}

  /// Another agency, to which it was referred.
  record Agency(String name) implements Holder {}

  /// Somebody whom an earlier release has in words only.
  record Unnamed() implements Holder {}

  /// The name that a citizen may read. An abbreviation is internal and is not told, nor is a full
  /// name guessed for it.
  default Optional<String> toTheCitizen() {
    return switch (this) {
      case Receiving _, Unnamed _ -> Optional.empty();
      case Unit(var name) -> Names.inFull(name);
      case Person(_, var unit) -> Optional.ofNullable(unit).flatMap(Names::inFull);
      case Agency(var name) -> Names.inFull(name);
    };
  }

  private static boolean same(String one, String other) {
    return Names.plain(one).equals(Names.plain(other));
  }

  /// As units are called.
  final class Names {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// Longer than any abbreviation without stops: สสจ, อบต, EHSB, DOH.
    private static final int SHORTEST_IN_FULL = 6;

    private Names() {}

    private static Optional<String> inFull(String name) {
      String plain = SPACES.matcher(name.strip()).replaceAll(" ");
      return plain.length() < SHORTEST_IN_FULL || plain.contains(".")
          ? Optional.empty()
          : Optional.of(plain);
    }

    private static String plain(String name) {
      return SPACES.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
  }
}
