package saitrong.simulator;

import static saitrong.simulator.Messages.item;
import static saitrong.simulator.Messages.quickReply;

import java.util.List;
import saitrong.simulator.LimitsTest.Limit;

/// LINE's limits on what a date picker begins with. It counts the years from 1900 to 2100 of the
/// common era: a Thai year is none of them.
final class DatePickerLimits {

  private DatePickerLimits() {}

  static List<Limit> table() {
    return List.of(
        day("a year of the common era", "2026-12-01", "2569-12-01"),
        day("a year not before 1900", "1900-01-01", "1899-12-31"),
        day("a year not after 2100", "2100-12-31", "2101-01-01"),
        day("a day of the calendar", "2028-02-29", "2026-02-29"),
        pick("a time of the day", "time", "23:59", "24:00"),
        pick("a moment", "datetime", "2026-12-01T08:30", "2026-12-01T25:61"),
        pick("a moment of the common era", "datetime", "2026-12-01t08:30", "2569-12-01t08:30"));
  }

  private static Limit day(String name, String passes, String refused) {
    return pick(name, "date", passes, refused);
  }

  private static Limit pick(String name, String mode, String passes, String refused) {
    return new Limit(
        name,
        quickReply(item(picker(mode, passes))),
        quickReply(item(picker(mode, refused))),
        "messages[0].quickReply.items[0].action.initial: Invalid");
  }

  private static String picker(String mode, String initial) {
    return ("{\"type\": \"datetimepicker\", \"label\": \"a\", \"data\": \"x\", \"mode\": \"%s\","
            + " \"initial\": \"%s\"}")
        .formatted(mode, initial);
  }
}
