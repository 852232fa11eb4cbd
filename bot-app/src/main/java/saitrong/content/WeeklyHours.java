package saitrong.content;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// When the office is open in an ordinary week. A day that is not named is closed.
public record WeeklyHours(Map<DayOfWeek, List<OpenSpan>> days) {

  public WeeklyHours {
    var copy = new EnumMap<DayOfWeek, List<OpenSpan>>(DayOfWeek.class);
    days.forEach((day, spans) -> copy.put(day, List.copyOf(spans)));
    days = copy;
  }

  public List<OpenSpan> on(DayOfWeek day) {
    return days.getOrDefault(day, List.of());
  }
}
