package saitrong.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long somebody had a case. A case remembers all of them.
///
/// @param to when it went on; absent for whoever has it now
public record Stay(Holder holder, Instant from, @Nullable Instant to) {

  private static final String NO_UNIT = "-";

  /// For figures, which count no officer: whoever belongs to no unit is counted under none, and so
  /// is what staff typed where it begins as the name of a person does.
  public static String unit(Holder holder) {
    return switch (holder) {
      case Holder.Person(_, var unit, _) -> unit == null ? NO_UNIT : unit(unit);
      case Holder.Unit(var name, var listed) -> listed == null && isAPerson(name) ? NO_UNIT : name;
      case Holder.Receiving _, Holder.Agency _, Holder.Unnamed _ -> name(holder);
    };
  }

  private static boolean isAPerson(String name) {
    return !NamesSaid.withoutTitle(name).equals(name.strip());
  }

  /// For staff.
  public static String name(Holder holder) {
    return switch (holder) {
      case Holder.Receiving _ -> "หน่วยงานผู้รับเรื่อง";
      case Holder.Unit(var name, _) -> name;
      case Holder.Person(var name, var unit, _) ->
          unit == null ? name : name + " (" + unit.name() + ")";
      case Holder.Agency(var name) -> name;
      case Holder.Unnamed _ -> "-";
    };
  }
}
