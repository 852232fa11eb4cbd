package saitrong.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import saitrong.content.Holiday;
import saitrong.content.Holiday.Kind;
import saitrong.content.OfficeHours;
import saitrong.content.OpenSpan;
import saitrong.content.OwnDay;
import saitrong.content.WeeklyHours;

/// An office of Monday to Friday with a lunch break, in a December that nobody edits.
final class Offices {

  static final OfficeHours IN_DECEMBER =
      new OfficeHours(
          weekdays(),
          Stream.concat(
                  ofAnotherSeason(),
                  Stream.of(
                      holiday(5, "วันพ่อแห่งชาติ", true),
                      holiday(7, "ชดเชยวันพ่อแห่งชาติ", false),
                      holiday(10, "วันรัฐธรรมนูญ", true)))
              .toList(),
          List.of(new OwnDay(LocalDate.of(2026, 12, 16), "งานประจำปี", List.of())));

  private Offices() {}

  private static WeeklyHours weekdays() {
    var spans = List.of(span(8, 12), span(13, 16));
    var days = new EnumMap<DayOfWeek, List<OpenSpan>>(DayOfWeek.class);
    for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
      days.put(day, spans);
    }
    return new WeeklyHours(days);
  }

  private static OpenSpan span(int from, int to) {
    return new OpenSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  /// The list of a whole year has more than three days.
  private static Stream<Holiday> ofAnotherSeason() {
    return LocalDate.of(2026, 4, 6)
        .datesUntil(LocalDate.of(2026, 4, 16))
        .map(day -> new Holiday(day, "วันหยุดทดสอบ", Kind.ANNUAL, "ทดสอบ", true));
  }

  private static Holiday holiday(int day, String name, boolean confirmed) {
    return new Holiday(LocalDate.of(2026, 12, day), name, Kind.ANNUAL, "ทดสอบ", confirmed);
  }
}
