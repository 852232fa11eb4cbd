package saitrong.content;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads when the agency is open: its week, and the days on which it differs.
final class HoursReader {

  private HoursReader() {}

  static WeeklyHours week(Section profile) {
    var days = new EnumMap<DayOfWeek, List<OpenSpan>>(DayOfWeek.class);
    var field = profile.required("office-hours");
    field.flatMap(Field::section).ifPresent(section -> readDays(section, days));
    if (days.values().stream().allMatch(List::isEmpty)) {
      field.ifPresent(it ->
          it.wrong(
              "ต้องเปิดทำการอย่างน้อยหนึ่งวันในสัปดาห์",
              "at least one day of the week must be open"));
    }
    return new WeeklyHours(days);
  }

  private static void readDays(Section section, Map<DayOfWeek, List<OpenSpan>> days) {
    for (DayOfWeek day : DayOfWeek.values()) {
      section
          .optional(day.name().toLowerCase(Locale.ROOT))
          .ifPresent(hours -> days.put(day, SpanValues.spans(hours)));
    }
    section.refuseTheRest();
  }

  static List<OwnDay> ownDays(Section profile, WeeklyHours week) {
    var days = new ArrayList<OwnDay>();
    var seen = new HashSet<>();
    for (Section section : profile.sections("own-days")) {
      var day = ownDay(section, week);
      if (!seen.add(day.date())) {
        section
            .self()
            .wrong("วันนี้เขียนซ้ำ ให้เหลือเพียงที่เดียว", "this day is written twice, keep one");
      }
      days.add(day);
    }
    return days;
  }

  private static OwnDay ownDay(Section section, WeeklyHours week) {
    var date = section.required("date").map(FieldValues::date).orElse(FieldValues.NO_DATE);
    String name = section.requiredText("name");
    var usual = week.on(date.getDayOfWeek());
    var open = section.required("open").map(field -> open(field, usual)).orElse(List.of());
    section.refuseTheRest();
    return new OwnDay(date, name, open);
  }

  private static List<OpenSpan> open(Field field, List<OpenSpan> usual) {
    return switch (field.text()) {
      case "", "no", "ไม่" -> List.of();
      case "yes", "ใช่" -> usualHours(field, usual);
      default -> SpanValues.spans(field);
    };
  }

  private static List<OpenSpan> usualHours(Field field, List<OpenSpan> usual) {
    if (usual.isEmpty()) {
      field.wrong(
          "วันนั้นในสัปดาห์ปกติปิด ให้เขียนเวลาเปิด เช่น 08.30-16.30",
          "that weekday is normally closed, write the hours, as 08.30-16.30");
    }
    return usual;
  }
}
