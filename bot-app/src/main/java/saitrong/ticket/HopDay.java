package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import saitrong.content.ThaiDates;
import saitrong.ticket.TicketEvent.Moved;

/// A day that was set when a case was forwarded: on it the unit that coordinates asks how it
/// stands. It comes with the morning of that day, and waits until the case goes on or its result is
/// put off.
///
/// @param hop the id of the step that set it
/// @param with who acts: whoever it was forwarded to, or somebody to whom they gave it
public record HopDay(String hop, Why why, LocalDate day, Holder.Acting with) {

  /// What the day is for.
  public enum Why {
    /// The unit has no account, so somebody has to ask it.
    FOLLOW_UP("follow-up"),
    /// It was to be done by then.
    DONE_BY("done-by");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    /// In stored documents.
    String code() {
      return code;
    }

    static Optional<Why> called(String code) {
      return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
  }

  /// Those that are still to come or to be seen to, the earliest first; none where nobody else has
  /// the case.
  static List<HopDay> of(Ticket ticket) {
    return ticket.state() == State.FORWARDED
        ? ticket.broughtHere().map(move -> of(move, ticket)).orElse(List.of())
        : List.of();
  }

  private static List<HopDay> of(Moved move, Ticket ticket) {
    if (!(move.fact() instanceof Fact.Hop(_, _, _, var until, var followUp))
        || !(ticket.holder() instanceof Holder.Acting with)) {
      return List.of();
    }
    var days = new ArrayList<HopDay>();
    if (followUp != null) {
      days.add(new HopDay(move.id(), Why.FOLLOW_UP, followUp, with));
    }
    if (!until.equals(followUp)) {
      days.add(new HopDay(move.id(), Why.DONE_BY, until, with));
    }
    days.removeIf(day -> day.isSeenToIn(ticket));
    days.sort((one, other) -> one.day.compareTo(other.day));
    return days;
  }

  /// Whoever tells the citizen of another day has looked.
  private boolean isSeenToIn(Ticket ticket) {
    return ticket.delay().filter(delay -> !delay.at().isBefore(comes())).isPresent();
  }

  public Instant comes() {
    return day.atStartOfDay(ThaiDates.ZONE).toInstant();
  }

  boolean isSame(HopDay other) {
    return hop.equals(other.hop) && why == other.why;
  }
}
