package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;

/// How long citizens have, in days of the calendar in Bangkok. The last day counts to its midnight.
///
/// @param reopenDays to say that a result was not understood
/// @param informationDays to tell what was wanted, where the officer set no day
public record Terms(int reopenDays, int informationDays) {

  public Terms {
    if (reopenDays < 1 || informationDays < 1) {
      throw new IllegalArgumentException("a term has at least one day");
    }
  }

  LocalDate lastToReopen(Instant resultAt) {
    return day(resultAt).plusDays(reopenDays);
  }

  /// @param ticket of which something is wanted
  LocalDate lastToInform(Ticket ticket) {
    var asked = ticket.broughtHere().orElseThrow();
    return asked.fact() instanceof Fact.Until(var day) ? day : lastToInform(asked.at());
  }

  /// The first moment at which that day is over; absent where nothing is wanted.
  @Nullable Instant informationOver(Ticket ticket) {
    return ticket.state() == State.AWAITING_CITIZEN
        ? lastToInform(ticket).plusDays(1).atStartOfDay(ThaiDates.ZONE).toInstant()
        : null;
  }

  LocalDate lastToInform(Instant asked) {
    return day(asked).plusDays(informationDays);
  }

  static LocalDate day(Instant at) {
    return at.atZone(ThaiDates.ZONE).toLocalDate();
  }
}
