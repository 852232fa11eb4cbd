package saitrong.ticket;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Directory;
import saitrong.content.FullName;
import saitrong.shared.Language;
import saitrong.shared.PlainName;

/// Who has a case.
public sealed interface Holder {

  /// The unit that received it, which stays the coordinator whoever acts.
  record Receiving() implements Holder {}

  /// Whoever it can be given or forwarded to.
  sealed interface Acting extends Holder {

    String name();

    @Nullable Listed listed();

    /// Whether both are the same one, however their names were typed: a unit that had it under its
    /// short name had it.
    default boolean is(Acting other) {
      return switch (this) {
        case Unit unit -> other instanceof Unit its && Names.meet(unit, its);
        case Person person -> other instanceof Person its && Names.meet(person, its);
      };
    }

    /// By any of the names that the directory has, or of whom they stand in for.
    default boolean isCalled(String name) {
      return Stream.concat(Names.all(this).stream(), insteadOf().stream().map(PlainName::of))
          .anyMatch(PlainName.of(name)::equals);
    }

    /// For whom they stand in; the first is whose matter it is.
    default List<String> insteadOf() {
      return listed() instanceof Listed known ? known.insteadOf() : List.of();
    }
  }

  /// A unit of the agency, as the directory has it, or else as staff wrote it.
  record Unit(String name, @Nullable Listed listed) implements Acting {

    public Unit(String name) {
      this(name, null);
    }

    /// As the directory has it.
    public static Unit of(Directory.Unit unit) {
      var english = unit.name().en();
      return new Unit(unit.name().th(), new Listed(unit.id(), unit.brief(), english, List.of()));
    }

    private Optional<String> told(Language language) {
      if (listed == null) {
        return Names.inFull(name);
      }
      return Optional.of(
          switch (language) {
            case TH -> name;
            case EN -> Objects.requireNonNullElse(listed.english(), name);
          });
    }
  }

  /// A member of staff, whose name is not told to citizens.
  record Person(String name, @Nullable Unit unit, @Nullable Listed listed) implements Acting {

    public Person(String name, @Nullable String unit) {
      this(name, unit == null ? null : new Unit(unit), null);
    }
  }

  /// Another agency, to which it was referred.
  record Agency(String name) implements Holder {}

  /// Somebody whom an earlier release has in words only.
  record Unnamed() implements Holder {}

  /// The name that a citizen may read: the full one of the directory. What was typed may be an
  /// abbreviation, which is internal and is not told, nor is a full name guessed for it.
  default Optional<String> toTheCitizen(Language language) {
    return switch (this) {
      case Receiving _, Unnamed _ -> Optional.empty();
      case Unit unit -> unit.told(language);
      case Person(_, var unit, _) -> Optional.ofNullable(unit).flatMap(it -> it.told(language));
      case Agency(var name) -> Names.inFull(name);
    };
  }

  /// As units are called.
  final class Names {

    private Names() {}

    private static Optional<String> inFull(String name) {
      return Optional.of(FullName.tidied(name)).filter(FullName::is);
    }

    private static boolean meet(Acting one, Acting other) {
      return all(one).stream().anyMatch(all(other)::contains);
    }

    private static Set<String> all(Acting one) {
      var listed =
          one.listed() instanceof Listed known
              ? Stream.of(known.id(), known.brief(), known.english())
              : Stream.<@Nullable String>empty();
      return Stream.concat(Stream.of(one.name()), listed.filter(Objects::nonNull))
          .map(PlainName::of)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
