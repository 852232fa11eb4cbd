package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.content.Timetable;
import saitrong.promise.Day;
import saitrong.promise.Due;
import saitrong.promise.Promise;
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
    ClockRows.Row before,
    Instant now,
    Ulid ids) {

  /// A document is bounded: a calendar that is edited all day is no news any more.
  private static final int MOST_EVENTS = 500;

  /// @param news to be put on record
  /// @param events how many the case has
  /// @param next when to look again; absent where time alone changes nothing
  /// @param termOver when the citizen's time to tell more is over; absent where nothing is wanted
  /// @param followUp when somebody has to ask whoever it was forwarded to; absent where nobody has
  /// @param told when the citizen expects a result; absent where that is when it is due
  record Found(
      List<ClockEvent> news,
      int events,
      Map<Milestone, Instant> due,
      Map<LocalDate, String> daysOff,
      @Nullable Instant next,
      boolean escalated,
      boolean delayed,
      @Nullable Instant termOver,
      @Nullable Instant followUp,
      @Nullable Instant told) {

    @Nullable Instant first() {
      return due.values().stream().min(Instant::compareTo).orElse(null);
    }
  }

  Found found() {
    var open = new OpenPromises(ticket, timetable);
    var due = open.due();
    var daysOff = daysOff(open.each().values());
    var hopDays = HopDay.of(ticket);
    var news = new ArrayList<ClockEvent>();
    if (ticket.clock().size() < MOST_EVENTS) {
      news.addAll(redated(due, daysOff));
      due.forEach((milestone, at) -> addReminder(news, milestone, at));
      hopDays.stream()
          .filter(day -> !now.isBefore(day.comes()) && !isOnRecord(day))
          .forEach(day -> news.add(new Reminded(ids.next(), now, day)));
    }
    return new Found(
        news,
        ticket.events().size(),
        moments(due),
        daysOff,
        next(due.values(), hopDays),
        due.entrySet().stream().anyMatch(it -> isEscalated(news, it.getKey(), it.getValue())),
        ticket.delay().isPresent(),
        termOver(),
        hopDays.stream().map(HopDay::comes).findFirst().orElse(null),
        told(due, news));
  }

  private @Nullable Instant told(Map<Milestone, Due.At> due, List<ClockEvent> news) {
    return Optional.ofNullable(due.get(Milestone.RESULT))
        .flatMap(it -> MovedResult.untold(ticket.with(news), it.at()))
        .map(MovedResult::from)
        .orElse(null);
  }

  private static Map<Milestone, Instant> moments(Map<Milestone, Due.At> due) {
    var moments = new EnumMap<Milestone, Instant>(Milestone.class);
    due.forEach((milestone, at) -> moments.put(milestone, at.at()));
    return moments;
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
    return Stream.concat(ticket.clock().stream(), news.stream())
        .anyMatch(it ->
            it instanceof Escalated(_, _, var what, var when, _)
                && what == milestone
                && when.equals(due.at()));
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
  private List<ClockEvent> redated(Map<Milestone, Due.At> due, Map<LocalDate, String> daysOff) {
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
                new Redated(ids.next(), now, milestone, from, to.at(), newDaysOff(daysOff, from)));
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
  private List<DayOff> newDaysOff(Map<LocalDate, String> daysOff, Instant from) {
    var last = from.atZone(ThaiDates.ZONE).toLocalDate();
    return daysOff.entrySet().stream()
        .filter(it -> !before.daysOff().containsKey(it.getKey()) && !it.getKey().isAfter(last))
        .map(it -> new DayOff(it.getKey(), it.getValue()))
        .toList();
  }

  /// On the way to all that is promised, but for the days off of every week.
  private static Map<LocalDate, String> daysOff(Collection<Promise> promises) {
    var off = new TreeMap<LocalDate, String>();
    promises.stream()
        .flatMap(promise -> promise.days().stream())
        .forEach(day -> {
          if (name(day) instanceof String name) {
            off.put(day.date(), name);
          }
        });
    return off;
  }

  private static @Nullable String name(Day day) {
    return switch (day) {
      case Day.Closed(_, var why) -> name(why);
      case Day.PutOff(_, var why) -> name(why);
      case Day.Start _, Day.Begun _, Day.Counted _, Day.Waited _ -> null;
    };
  }

  private static @Nullable String name(Day.Why why) {
    return switch (why) {
      case Day.Why.OfTheWeek() -> null;
      case Day.Why.PublicHoliday(var name, _) -> name;
      case Day.Why.OwnDayOff(var name) -> name;
    };
  }

  private @Nullable Instant termOver() {
    return ticket.state() == State.AWAITING_CITIZEN
        ? terms.lastToInform(ticket).plusDays(1).atStartOfDay(ThaiDates.ZONE).toInstant()
        : null;
  }
}
