package saitrong.content;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import saitrong.shared.Language;

/// Says the week as a person would: "วันจันทร์–ศุกร์ 08.30–16.30 น.". Neighbouring days with the
/// same hours are told together.
final class HoursInWords {

  private HoursInWords() {}

  static String of(WeeklyHours week, Language language) {
    return stretches(week).stream()
        .map(days -> sentence(days, week, language))
        .collect(Collectors.joining(", "));
  }

  private static List<List<DayOfWeek>> stretches(WeeklyHours week) {
    var stretches = new ArrayList<List<DayOfWeek>>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (week.on(day).isEmpty()) {
        continue;
      }
      if (!stretches.isEmpty() && continues(stretches.getLast().getLast(), day, week)) {
        stretches.getLast().add(day);
      } else {
        stretches.add(new ArrayList<>(List.of(day)));
      }
    }
    return stretches;
  }

  private static boolean continues(DayOfWeek before, DayOfWeek day, WeeklyHours week) {
    return before.plus(1) == day && week.on(before).equals(week.on(day));
  }

  private static String sentence(List<DayOfWeek> days, WeeklyHours week, Language language) {
    String names = names(days, language);
    var spans =
        week.on(days.getFirst()).stream().map(span -> ThaiDates.span(span, language)).toList();
    return switch (language) {
      case TH -> "วัน" + names + " " + String.join(" และ ", spans);
      case EN -> names + ", " + String.join(" and ", spans);
    };
  }

  private static String names(List<DayOfWeek> days, Language language) {
    String first = ThaiDates.dayName(days.getFirst(), language);
    return days.size() == 1 ? first : first + "–" + ThaiDates.dayName(days.getLast(), language);
  }
}
