package saitrong.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.content.Timetable;
import saitrong.promise.Due;
import saitrong.shared.Ulid;
import saitrong.ticket.ClockEvent.DayOff;
import saitrong.ticket.ClockEvent.Escalated;
import saitrong.ticket.ClockEvent.Redated;
import saitrong.ticket.ClockEvent.Reminded;
import saitrong.ticket.ClockEvent.Warned;

/// What the clock has to say of a case now. Decides, and does nothing. All that it goes by is what
/// the case and its row hold, so doing it again after a crash finds nothing more to say.
record Reckoning(
    Ticket ticket,
    Timetable timetable,
    Terms terms,
    Superiors superiors,
    Counted before,
    Instant now,
    Ulid ids) {

  /// A document is bounded: a calendar that is edited all day is no news any more.
  private static final int MOST_EVENTS = 500;

  /// @param news to be put on record
  /// @param counted what it is held against next time
  /// @param next when to look again; absent where time alone changes nothing
  /// @param termOver when the citizen's time to tell more is over; absent where nothing is wanted
  /// @param followUp when somebody has to ask whoever it was forwarded to; absent where nobody has
  /// @param told when the citizen expects a result; absent where that is when it is due
  record Found(
      List<ClockEvent> news,
      Counted counted,
      @Nullable Instant next,
      boolean escalated,
      boolean delayed,
      @Nullable Instant termOver,
      @Nullable Instant followUp,
      @Nullable Instant told) {}

  Found found() {
    var due = new OpenPromises(ticket, timetable).due();
    var counted = Counted.of(ticket, timetable);
    var hopDays = HopDay.of(ticket);
    var news = new ArrayList<ClockEvent>();
    if (ticket.clock().size() < MOST_EVENTS) {
      news.addAll(redated(counted));
      due.forEach((milestone, at) -> addReminder(news, milestone, at));
      hopDays.stream()
          .filter(day -> !now.isBefore(day.comes()) && !isOnRecord(day))
          .forEach(day -> news.add(new Reminded(ids.next(), now, day)));
    }
    return new Found(
        news,
        counted,
        next(due.values(), hopDays),
        due.entrySet().stream().anyMatch(it -> isEscalated(news, it.getKey(), it.getValue())),
        ticket.delay().isPresent(),
        terms.informationOver(ticket),
        hopDays.stream().map(HopDay::comes).findFirst().orElse(null),
        told(due, news));
  }

  private @Nullable Instant told(Map<Milestone, Due.At> due, List<ClockEvent> news) {
    return Optional.ofNullable(due.get(Milestone.RESULT))
        .flatMap(it -> MovedResult.untold(ticket.with(news), it.at()))
        .map(MovedResult::from)
        .orElse(null);
  }

  /// Once for each day that it was ever due on. Who is told that it is late need not hear that it
  /// will be.
  private void addReminder(List<ClockEvent> news, Milestone milestone, Due.At due) {
    if (!now.isBefore(due.escalateAt())) {
      if (!isEscalated(news, milestone, due)) {
        var to = superiors.over(ticket, Terms.day(now));
        news.add(new Escalated(ids.next(), now, milestone, due.at(), to));
      }
    } else if (!now.isBefore(due.warnAt()) && !isWarned(milestone, due)) {
      news.add(new Warned(ids.next(), now, milestone, due.at()));
    }
  }

  private boolean isWarned(Milestone milestone, Due.At due) {
    return ticket.clock().stream()
        .anyMatch(it ->
            it instanceof Warned(_, _, var what, var when)
                && what == milestone
                && when.equals(due.at()));
  }

  private boolean isEscalated(List<ClockEvent> news, Milestone milestone, Due.At due) {
    return ticket.with(news).isEscalated(milestone, due.at());
  }

  private boolean isOnRecord(HopDay day) {
    return ticket.clock().stream()
        .anyMatch(it -> it instanceof Reminded(_, _, var before) && before.isSame(day));
  }

  private @Nullable Instant next(Collection<Due.At> due, List<HopDay> hopDays) {
    var promised = due.stream().flatMap(it -> Stream.of(it.warnAt(), it.escalateAt()));
    return Stream.concat(promised, hopDays.stream().map(HopDay::comes))
        .filter(now::isBefore)
        .min(Instant::compareTo)
        .orElse(null);
  }

  /// The case as it was when it was last worked out, by the timetable of today: what is different
  /// then is the timetable's doing and nobody else's.
  private List<ClockEvent> redated(Counted counted) {
    if (before.basis() == timetable.version() || before.due().isEmpty()) {
      return List.of();
    }
    var asItWas = new OpenPromises(ticket.asOf(before.events()), timetable).due();
    var news = new ArrayList<ClockEvent>();
    before
        .due()
        .forEach((milestone, from) -> {
          var to = asItWas.get(milestone);
          boolean isOpen = ticket.isOpen(milestone);
          if (isOpen && to != null && !to.at().equals(from)) {
            news.add(
                new Redated(ids.next(), now, milestone, from, to.at(), newDaysOff(counted, from)));
          }
        });
    news.removeIf(this::isOnRecord);
    return news;
  }

  /// By an instance that died before it could say so in the row.
  private boolean isOnRecord(ClockEvent event) {
    return event instanceof Redated(_, _, var milestone, var from, var to, _)
        && ticket.clock().reversed().stream()
            .filter(Redated.class::isInstance)
            .map(Redated.class::cast)
            .filter(it -> it.milestone() == milestone)
            .findFirst()
            .filter(it -> it.from().equals(from) && it.to().equals(to))
            .isPresent();
  }

  /// Those behind the day that it was may have been known before: they were not on the way then.
  private List<DayOff> newDaysOff(Counted counted, Instant from) {
    var last = from.atZone(ThaiDates.ZONE).toLocalDate();
    return counted.daysOff().entrySet().stream()
        .filter(it -> !before.daysOff().containsKey(it.getKey()) && !it.getKey().isAfter(last))
        .map(it -> new DayOff(it.getKey(), it.getValue()))
        .toList();
  }
}
