package saitrong.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import saitrong.ticket.TicketEvent.Attached;
import saitrong.ticket.TicketEvent.Erased;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// Through whose hands a case went, and to whom it comes home: whoever has it while nobody else
/// acts. The first is whoever is responsible by the directory, or else the receiving unit, until
/// the office gives it to somebody else of its own. What is given while another unit acts is given
/// on by that unit, and comes home as before.
///
/// @param homes to whom it would have come home during each of the stays
record Hands(List<Stay> stays, List<Holder> homes) {

  static Hands in(List<TicketEvent> events) {
    var hands = new Hands(new ArrayList<>(), new ArrayList<>());
    for (var event : events) {
      switch (event) {
        case Opened opened -> hands.begin(opened);
        case Attached _, Erased _ -> {}
        case Moved moved -> hands.goOn(moved);
      }
    }
    return hands;
  }

  Holder home() {
    return homes.getLast();
  }

  private void begin(Opened opened) {
    var first = opened.given() == null ? new Holder.Receiving() : opened.given().to();
    stays.add(new Stay(first, opened.at(), null));
    homes.add(first);
  }

  private void goOn(Moved moved) {
    var home = home(moved);
    var holder = after(moved, home);
    var last = stays.getLast();
    if (!holder.equals(last.holder())) {
      stays.set(stays.size() - 1, new Stay(last.holder(), last.from(), moved.at()));
      stays.add(new Stay(holder, moved.at(), null));
      homes.add(home);
    }
  }

  private Holder home(Moved moved) {
    return moved.fact() instanceof Fact.Given given && moved.to() != State.FORWARDED
        ? given.to()
        : home();
  }

  private Holder after(Moved moved, Holder home) {
    return switch (moved.fact()) {
      case Fact.Hop hop -> hop.to();
      case Fact.Given given -> given.to();
      case Fact.ReferredTo(var agency) -> agency;
      case Fact.Stage _, Fact.About _, Fact.MergedInto _ -> stays.getLast().holder();
      case Fact.None _,
          Fact.GivenBack _,
          Fact.Until _,
          Fact.Delay _,
          Fact.Because _,
          Fact.Enclosed _ ->
          afterPlain(moved, home);
    };
  }

  /// Who had it when it was closed has it still: they are asked when somebody wants to know more.
  private Holder afterPlain(Moved moved, Holder home) {
    var before = stays.getLast().holder();
    return switch (moved.to()) {
      case FORWARDED, REFERRED -> moved.kind().leadsOn() ? new Holder.Unnamed() : before;
      case WAITING, ACCEPTED, IN_PROGRESS, AWAITING_CITIZEN -> home;
      case DONE, IMPOSSIBLE, WITHDRAWN, LAPSED, MERGED -> before;
    };
  }

  /// Who acted for the result, for figures: whoever it was forwarded to last, for it comes home
  /// before its result is told, and whoever referred it to another agency. Who gave it back did
  /// not, and nobody did before them: they forwarded it away.
  ///
  /// @param since the result before was sent back, or the case given back
  Holder acted(Instant since) {
    if (stays.getLast().holder() instanceof Holder.Agency) {
      return stays.get(stays.size() - 2).holder();
    }
    for (int i = stays.size() - 1; i >= 0; i--) {
      if (isSince(stays.get(i), since) && isAway(i)) {
        return stays.get(i).holder();
      }
    }
    return home();
  }

  private static boolean isSince(Stay stay, Instant since) {
    return stay.to() == null || stay.to().isAfter(since);
  }

  private boolean isAway(int stay) {
    var holder = stays.get(stay).holder();
    return holder instanceof Holder.Acting && !holder.equals(homes.get(stay));
  }
}
