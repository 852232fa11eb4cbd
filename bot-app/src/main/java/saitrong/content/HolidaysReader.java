package saitrong.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import saitrong.content.Holiday.Kind;

/// Reads the government's list of holidays.
final class HolidaysReader {

  private HolidaysReader() {}

  static List<Holiday> read(Section root) {
    var holidays = new ArrayList<Holiday>();
    var seen = new HashSet<>();
    root.required("holidays");
    for (Section row : root.sections("holidays")) {
      var holiday = holiday(row);
      if (!seen.add(holiday.date()) && !holiday.date().equals(FieldValues.NO_DATE)) {
        row.self()
            .wrong("วันนี้เขียนซ้ำ ให้เหลือเพียงที่เดียว", "this day is written twice, keep one");
      }
      holidays.add(holiday);
    }
    root.refuseTheRest();
    return List.copyOf(holidays);
  }

  private static Holiday holiday(Section row) {
    var holiday =
        new Holiday(
            row.required("date").map(FieldValues::date).orElse(FieldValues.NO_DATE),
            row.requiredText("name"),
            row.required("kind").map(HolidaysReader::kind).orElse(Kind.ANNUAL),
            row.requiredText("source"),
            row.required("confirmed").map(Field::yes).orElse(false));
    row.refuseTheRest();
    return holiday;
  }

  private static Kind kind(Field field) {
    var kind = Kind.of(field.text());
    if (kind.isEmpty()) {
      field.wrong(
          "เลือกได้เพียง ประจำปี ชดเชย พิเศษ หรือ ท้องถิ่น",
          "must be ประจำปี (annual), ชดเชย (substitute), พิเศษ (special) or ท้องถิ่น (local)");
    }
    return kind.orElse(Kind.ANNUAL);
  }
}
