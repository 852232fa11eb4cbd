package saitrong.content;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns written hours into stretches of opening, complaining where they are none.
final class SpanValues {

  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2})[.:](\\d{2})\\s*[-–]\\s*(\\d{1,2})[.:](\\d{2})(\\s*น\\.)?");

  private SpanValues() {}

  /// "08.30-12.00, 13.00-16.30"; "closed" or "ปิด" is none.
  static List<OpenSpan> spans(Field field) {
    var spans = new ArrayList<OpenSpan>();
    for (Field item : field.items()) {
      for (String written : item.text().split(",", -1)) {
        if (!isClosed(written.strip())) {
          addSpan(spans, written.strip(), item);
        }
      }
    }
    refuseOverlaps(field, spans);
    return spans;
  }

  private static void refuseOverlaps(Field field, List<OpenSpan> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).from().isBefore(spans.get(i - 1).to())) {
        field.wrong(
            "ช่วงเวลาทับกันหรือไม่เรียงลำดับ เขียนช่วงเช้าก่อนช่วงบ่าย",
            "the hours overlap or are out of order, write the morning first");
      }
    }
  }

  private static boolean isClosed(String written) {
    return written.equals("closed") || written.equals("ปิด");
  }

  private static void addSpan(List<OpenSpan> spans, String written, Field field) {
    Matcher parts = SPAN.matcher(written);
    if (parts.matches()) {
      try {
        var from = LocalTime.of(number(parts, 1), number(parts, 2));
        var to = LocalTime.of(number(parts, 3), number(parts, 4));
        if (from.isBefore(to)) {
          spans.add(new OpenSpan(from, to));
          return;
        }
      } catch (DateTimeException noSuchTime) {
        // Falls through to the one complaint about hours.
      }
    }
    if (!written.isEmpty()) {
      field.wrong(
          "เวลาไม่ถูกต้อง เขียนเป็น 08.30-16.30 หรือ 08.30-12.00, 13.00-16.30 หรือ closed",
          "not hours. Write 08.30-16.30, or 08.30-12.00, 13.00-16.30, or closed");
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
