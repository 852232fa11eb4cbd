package saitrong.flow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;

/// The days that may be meant by what was typed, until the person says which: by their dates, for
/// "จันทร์หน้า" is another day tomorrow.
final class DaysFound {

  private DaysFound() {}

  static String kept(List<String> moments) {
    return String.join("\n", moments);
  }

  /// Empty where it is something else that was kept, for the question was another one.
  static Optional<Kind.Choice> choice(String kept) {
    try {
      return Optional.of(new Kind.Choice(kept.lines().map(DaysFound::option).toList()));
    } catch (DateTimeException ofAnotherKind) {
      return Optional.empty();
    }
  }

  private static Option option(String kept) {
    var day = LocalDate.parse(kept.substring(0, Math.min(kept.length(), "2026-11-23".length())));
    var time = kept.contains("T") ? LocalDateTime.parse(kept).toLocalTime() : null;
    return new Option(
        kept,
        new Wording(whole(day, time, Language.TH), whole(day, time, Language.EN)),
        new Wording(brief(day, time, Language.TH), brief(day, time, Language.EN)));
  }

  private static String whole(LocalDate day, @Nullable LocalTime time, Language language) {
    return ThaiCalendar.withWeekday(day, language) + shown(time, language);
  }

  private static String brief(LocalDate day, @Nullable LocalTime time, Language language) {
    return ThaiCalendar.typed(day, language) + shown(time, language);
  }

  private static String shown(@Nullable LocalTime time, Language language) {
    return time == null ? "" : " " + ThaiCalendar.show(time, language);
  }
}
