package saitrong.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;

/// How to say that a result settles nothing. The button is there on every day, the telephone on
/// working days: each has its own last day, and both stand in one sentence.
record HowToAskBack(Content content, Language language, Instant now) {

  private static final String SCRIPT = "not-settled";

  /// @param last day on which the case can be sent back
  /// @param explain what is wanted is an explanation, for nothing was done
  Optional<String> until(LocalDate last, boolean explain) {
    var call = lastDayToCall(last);
    return script(explain)
        .map(words -> here(words, last, call))
        .or(() -> call.map(day -> say(TextKey.NEWS_ASKABLE_BY_PHONE, Map.of("day", day(day)))));
  }

  private String here(String words, LocalDate last, Optional<LocalDate> call) {
    var here = Map.of("words", words, "last", day(last));
    if (call.isEmpty()) {
      return say(TextKey.NEWS_ASKABLE_HERE, here);
    }
    return call.get().equals(last)
        ? say(TextKey.NEWS_ASKABLE_SAME_DAY, here)
        : say(
            TextKey.NEWS_ASKABLE,
            Map.of("words", words, "last", day(last), "day", day(call.get())));
  }

  /// The last on which somebody answers the telephone, where one is left.
  private Optional<LocalDate> lastDayToCall(LocalDate last) {
    var today = LocalDate.ofInstant(now, ThaiDates.ZONE);
    return last.datesUntil(today.minusDays(1), Period.ofDays(-1))
        .filter(content.officeHours()::isWorkingDay)
        .filter(day -> day.isAfter(today) || content.officeHours().isOpen(now))
        .findFirst();
  }

  /// What is typed for it; absent where this agency does not have it.
  private Optional<String> script(boolean explain) {
    return Optional.ofNullable(content.flows())
        .flatMap(flows -> flows.flow(SCRIPT))
        .map(flow -> explain ? say(TextKey.BUTTON_EXPLAIN, Map.of()) : flow.name().in(language));
  }

  private String day(LocalDate day) {
    return ThaiDates.brief(day, language);
  }

  private String say(TextKey key, Map<String, String> variables) {
    return content.texts().say(language, key, variables);
  }
}
