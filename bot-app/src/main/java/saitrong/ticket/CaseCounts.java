package saitrong.ticket;

import java.time.Instant;
import java.util.Optional;
import saitrong.content.Milestone;
import saitrong.content.Timetable;

/// How some cases stand by what was promised of their results. Counts only.
///
/// @param atOnce answered while they were opened
/// @param inTime with a result by the day that was promised, or before any was
/// @param late with a result after that day, or without one though it is over
/// @param underway whose day is still to come
/// @param withoutResult withdrawn by their people, merged, or closed for want of information
public record CaseCounts(
    int opened, int atOnce, int inTime, int late, int underway, int withoutResult) {

  public static final CaseCounts NONE = new CaseCounts(0, 0, 0, 0, 0, 0);

  private static final CaseCounts AT_ONCE = new CaseCounts(1, 1, 0, 0, 0, 0);
  private static final CaseCounts IN_TIME = new CaseCounts(1, 0, 1, 0, 0, 0);
  private static final CaseCounts LATE = new CaseCounts(1, 0, 0, 1, 0, 0);
  private static final CaseCounts UNDERWAY = new CaseCounts(1, 0, 0, 0, 1, 0);
  private static final CaseCounts WITHOUT_RESULT = new CaseCounts(1, 0, 0, 0, 0, 1);

  /// A day that was put off counts as it was told last.
  ///
  /// @param timetable absent where nothing is promised
  public static CaseCounts of(Ticket ticket, Optional<Timetable> timetable, Instant now) {
    return switch (ticket.state()) {
      case WITHDRAWN, MERGED, LAPSED -> WITHOUT_RESULT;
      case DONE, IMPOSSIBLE, REFERRED ->
          isAnsweredAtOnce(ticket)
              ? AT_ONCE
              : isOver(ticket, timetable, ended(ticket, now)) ? LATE : IN_TIME;
      case WAITING, ACCEPTED, IN_PROGRESS, AWAITING_CITIZEN, FORWARDED ->
          isOver(ticket, timetable, now) ? LATE : UNDERWAY;
    };
  }

  /// What was sent back later was not answered at once after all.
  private static boolean isAnsweredAtOnce(Ticket ticket) {
    return ticket.reopened() == 0
        && ticket.moves().getFirst().kind() == StepKind.ANSWER
        && ticket.moves().getFirst().at().equals(ticket.events().getFirst().at());
  }

  private static Instant ended(Ticket ticket, Instant now) {
    return ticket.broughtHere().map(TicketEvent.Moved::at).orElse(now);
  }

  /// Nothing is over while the office waits for the requester.
  private static boolean isOver(Ticket ticket, Optional<Timetable> timetable, Instant at) {
    return timetable
        .flatMap(it ->
            WhyDue.of(ticket, it).each().stream()
                .filter(counted -> counted.milestone() == Milestone.RESULT)
                .findFirst())
        .flatMap(WhyDue.Counted::due)
        .filter(at::isAfter)
        .isPresent();
  }

  public CaseCounts and(CaseCounts more) {
    return new CaseCounts(
        opened + more.opened,
        atOnce + more.atOnce,
        inTime + more.inTime,
        late + more.late,
        underway + more.underway,
        withoutResult + more.withoutResult);
  }
}
