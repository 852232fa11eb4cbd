package saitrong.promise;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import saitrong.content.Holiday;
import saitrong.content.Holiday.Kind;
import saitrong.content.OfficeHours;
import saitrong.content.OpenSpan;
import saitrong.content.OwnDay;
import saitrong.content.Rule;
import saitrong.content.Term.Unit;
import saitrong.content.WeeklyHours;

/// Offices, holidays, pauses and receipts by chance, within two months of a year. The same seed
/// makes the same ones.
final class Chance {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final int DAYS = 60;

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /// @param week may leave any days out but one
  record Office(WeeklyHours week, Set<LocalDate> holidays, List<OwnDay> ownDays) {

    OfficeHours hours() {
      var listed = holidays.stream().map(Office::holiday).toList();
      return new OfficeHours(week, listed, ownDays);
    }

    private static Holiday holiday(LocalDate day) {
      return new Holiday(day, "วันหยุด", Kind.ANNUAL, "ทดสอบ", true);
    }

    Office closedOn(LocalDate day) {
      var more = new HashSet<>(holidays);
      more.add(day);
      return new Office(week, more, ownDays);
    }
  }

  Office office() {
    var days = new EnumMap<DayOfWeek, List<OpenSpan>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (random.nextInt(7) < 5) {
        days.put(day, spans());
      }
    }
    days.putIfAbsent(DayOfWeek.of(1 + random.nextInt(7)), spans());
    var holidays = new HashSet<LocalDate>();
    for (int i = random.nextInt(12); i > 0; i--) {
      holidays.add(day());
    }
    var own = Map.of(day(), List.<OpenSpan>of(), FIRST.plusDays(DAYS + 1L), spans());
    var ownDays =
        own.entrySet().stream()
            .map(it -> new OwnDay(it.getKey(), "วันของหน่วยงาน", it.getValue()))
            .toList();
    return new Office(new WeeklyHours(days), holidays, ownDays);
  }

  private List<OpenSpan> spans() {
    var morning = new OpenSpan(LocalTime.of(8 + random.nextInt(2), 30), LocalTime.NOON);
    return switch (random.nextInt(3)) {
      case 0 -> List.of(morning);
      case 1 -> List.of(morning, new OpenSpan(LocalTime.of(13, 0), LocalTime.of(16, 30)));
      default -> List.of(new OpenSpan(LocalTime.of(8, 30), LocalTime.of(16, 30)));
    };
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  /// Often at the full or half hour, where offices open and close.
  Instant moment() {
    var hours = random.nextInt(DAYS * 24 * 2) * 30L;
    int minutes = random.nextBoolean() ? 0 : random.nextInt(30);
    return Instant.parse("2026-10-31T17:00:00Z").plus(Duration.ofMinutes(hours + minutes));
  }

  Rule rule() {
    var unit = random.nextBoolean() ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS;
    return Rules.rule(
        1 + random.nextInt(12), unit, random.nextBoolean(), random.nextInt(30), random.nextInt(30));
  }

  List<Pause> pauses() {
    var pauses = new ArrayList<Pause>();
    for (int i = random.nextInt(4); i > 0; i--) {
      pauses.add(pause());
    }
    return pauses;
  }

  /// Now and then one that is still open.
  Pause pause() {
    var from = moment();
    boolean open = random.nextInt(10) == 0;
    return new Pause(from, open ? null : from.plus(Duration.ofMinutes(random.nextInt(6000))));
  }
}
