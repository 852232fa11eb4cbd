package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import saitrong.content.Milestone;
import saitrong.content.Timetable;
import saitrong.promise.Day;
import saitrong.promise.Promise;

/// The days of a case as a timetable counts them, which a later one is held against.
///
/// @param basis the version of that timetable
/// @param events how many the case had then
/// @param due what was due then
/// @param daysOff on the way there
record Counted(
    long basis, int events, Map<Milestone, Instant> due, Map<LocalDate, String> daysOff) {

  static Counted of(Ticket ticket, Timetable timetable) {
    var open = new OpenPromises(ticket, timetable);
    var due = new EnumMap<Milestone, Instant>(Milestone.class);
    open.due().forEach((milestone, at) -> due.put(milestone, at.at()));
    return new Counted(
        timetable.version(), ticket.events().size(), due, daysOff(open.each().values()));
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

  @Nullable Instant first() {
    return due.values().stream().min(Instant::compareTo).orElse(null);
  }
}
