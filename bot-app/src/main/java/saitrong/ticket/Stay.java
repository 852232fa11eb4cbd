package saitrong.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// How long somebody had a case. A case remembers all of them.
///
/// @param to when it went on; absent for whoever has it now
public record Stay(Holder holder, Instant from, @Nullable Instant to) {

  private static final String NO_UNIT = "-";

  /// The first is with whoever is responsible by the directory, or else with the receiving unit.
  static List<Stay> in(List<TicketEvent> events) {
    var stays = new ArrayList<Stay>();
    for (var event : events) {
      switch (event) {
        case Opened opened -> stays.add(new Stay(first(opened), opened.at(), null));
        case TicketEvent.Attached _, TicketEvent.Erased _ -> {}
        case Moved moved -> passOn(stays, after(moved, stays), moved.at());
      }
    }
    return stays;
  }

  private static void passOn(List<Stay> stays, Holder holder, Instant at) {
    var last = stays.getLast();
    if (!holder.equals(last.holder())) {
      stays.set(stays.size() - 1, new Stay(last.holder(), last.from(), at));
      stays.add(new Stay(holder, at, null));
    }
  }

  private static Holder first(Opened opened) {
    return opened.given() == null ? new Holder.Receiving() : opened.given().to();
  }

  private static Holder after(Moved moved, List<Stay> stays) {
    return switch (moved.fact()) {
      case Fact.Hop hop -> hop.to();
      case Fact.ReferredTo(var agency) -> agency;
      case Fact.Stage _, Fact.About _, Fact.MergedInto _ -> stays.getLast().holder();
      case Fact.None _,
          Fact.GivenBack _,
          Fact.Until _,
          Fact.Delay _,
          Fact.Because _,
          Fact.Enclosed _ ->
          afterPlain(moved, stays);
    };
  }

  /// Who had it when it was closed has it still: they are asked when somebody wants to know more.
  private static Holder afterPlain(Moved moved, List<Stay> stays) {
    var before = stays.getLast().holder();
    return switch (moved.to()) {
      case FORWARDED, REFERRED -> moved.kind().leadsOn() ? new Holder.Unnamed() : before;
      case WAITING, ACCEPTED, IN_PROGRESS, AWAITING_CITIZEN -> stays.getFirst().holder();
      case DONE, IMPOSSIBLE, WITHDRAWN, LAPSED, MERGED -> before;
    };
  }

  /// Who acted for the result, for figures: whoever it was forwarded to last, for it comes home
  /// before its result is told, and whoever referred it to another agency. Who gave it back did
  /// not, and nobody did before them: they forwarded it away.
  ///
  /// @param since the result before was sent back, or the case given back
  static Holder acted(List<Stay> stays, Instant since) {
    if (stays.getLast().holder() instanceof Holder.Agency) {
      return stays.get(stays.size() - 2).holder();
    }
    var home = stays.getFirst().holder();
    return stays.reversed().stream()
        .filter(stay -> stay.to() == null || stay.to().isAfter(since))
        .map(Stay::holder)
        .filter(holder -> holder instanceof Holder.Acting && !holder.equals(home))
        .findFirst()
        .orElse(home);
  }

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
