package saitrong.flow;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Morning and afternoon, which people say with a day, before it or behind it: "บ่ายวันศุกร์",
/// "พรุ่งนี้เช้า".
final class PartsOfADay {

  private static final String PART =
      "(?:ตอน|ช่วง)?"
          + " ?(เช้ามืด|เช้าตรู่|เช้า|สาย|ก่อนเที่ยง|กลางวัน|เที่ยง|หลังเที่ยง|บ่าย|เย็น|หัวค่ำ|ค่ำ)(?:"
          + " ?ๆ|หน่อย)?";
  private static final String IN_ENGLISH = "(?:in the |on )?(morning|afternoon|evening)(?: of)?";
  private static final Pattern ALONE = Pattern.compile(PART + "|" + IN_ENGLISH);
  private static final Pattern DAY =
      Pattern.compile(
          "(?:ของ|ใน)?(?:วัน|พรุ่งนี้|มะรืน|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|อีก"
              + " ?|สิ้นเดือน|tomorrow|today|on |next |this |mon|tue|wed|thu|fri|sat|sun).*");
  private static final int LONGEST = 60;

  private static final Map<String, String[]> HOURS =
      Map.ofEntries(
          Map.entry("เช้า", new String[] {"05:00", "11:59"}),
          Map.entry("เช้าตรู่", new String[] {"05:00", "08:59"}),
          Map.entry("สาย", new String[] {"09:00", "11:59"}),
          Map.entry("ก่อนเที่ยง", new String[] {"05:00", "11:59"}),
          Map.entry("เที่ยง", new String[] {"12:00", "12:59"}),
          Map.entry("กลางวัน", new String[] {"11:00", "13:00"}),
          Map.entry("หลังเที่ยง", new String[] {"12:30", "15:59"}),
          Map.entry("บ่าย", new String[] {"12:30", "15:59"}),
          Map.entry("เย็น", new String[] {"16:00", "18:59"}),
          Map.entry("หัวค่ำ", new String[] {"18:00", "20:59"}),
          Map.entry("ค่ำ", new String[] {"18:00", "23:59"}),
          Map.entry("morning", new String[] {"05:00", "11:59"}),
          Map.entry("afternoon", new String[] {"12:30", "15:59"}),
          Map.entry("evening", new String[] {"16:00", "21:59"}));

  private PartsOfADay() {}

  static boolean isOne(String said) {
    return ALONE.matcher(said.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /// Or a time.
  static boolean isTimeOrPart(String said) {
    return isOne(said) || ClocksAsTyped.time(said).isPresent();
  }

  /// The day first, whichever was said first.
  static String dayFirst(String typed) {
    if (typed.length() > LONGEST) {
      return typed;
    }
    for (int at = typed.length() - 1; at > 1; at--) {
      String head = typed.substring(0, at).strip();
      String tail = typed.substring(at).strip();
      if (DAY.matcher(tail.toLowerCase(Locale.ROOT)).matches() && isTimeOrPart(head)) {
        return tail.replaceFirst("^(?:ของ|ใน)", "") + " " + head;
      }
    }
    return typed;
  }

  /// The day that is said with a time or a part.
  static Optional<String> day(String typed) {
    String said = dayFirst(typed);
    String time = withoutDay(typed);
    return !time.equals(typed) && said.endsWith(time)
        ? Optional.of(said.substring(0, said.length() - time.length()).strip())
        : Optional.empty();
  }

  /// The time or the part, where a day is said with it.
  static String withoutDay(String typed) {
    String said = dayFirst(typed);
    var weekday = Weekdays.leading(said.toLowerCase(Locale.ROOT));
    if (weekday.isPresent() && isTimeOrPart(said.substring(weekday.get().end()).strip())) {
      return said.substring(weekday.get().end()).strip();
    }
    String rest = said.replaceFirst("(?i)^(?:พรุ่งนี้|วันนี้|มะรืน(?:นี้)?|tomorrow|today) ?", "");
    return isTimeOrPart(rest) ? rest : typed;
  }

  /// Whether a time lies in what was said.
  static boolean isIn(String said, LocalTime time) {
    return named(said)
        .filter(hours ->
            !time.isBefore(LocalTime.parse(hours[0])) && !time.isAfter(LocalTime.parse(hours[1])))
        .isPresent();
  }

  private static Optional<String[]> named(String said) {
    var part = ALONE.matcher(said.strip().toLowerCase(Locale.ROOT));
    return part.matches()
        ? Optional.ofNullable(HOURS.get(part.group(1) == null ? part.group(2) : part.group(1)))
        : Optional.empty();
  }
}
