package saitrong.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Step.Ask;

/// Questions that depend on what came before. Choices that an act has found (free days, a person's
/// bookings) are asked as questions with these choices; of several looks the last one counts. Days
/// that may not lie before another answer are asked with that answer.
final class Offers {

  private Offers() {}

  static boolean depends(Ask ask) {
    return ask.kind() instanceof Kind.Receipt || asked(ask.kind(), Map.of()) != ask.kind();
  }

  static Ask asked(Ask ask, Map<String, Answer> values) {
    var kind = asked(ask.kind(), values);
    return kind == ask.kind() ? ask : ask.of(kind);
  }

  private static Kind asked(Kind kind, Map<String, Answer> values) {
    return switch (kind) {
      case Kind.Offered(var by) -> new Kind.Choice(found(by, values));
      case Kind.Day(var days) when days.notBefore() != null -> new Kind.Day(days.after(values));
      case Kind.DayAndClock(var days) when days.notBefore() != null ->
          new Kind.DayAndClock(days.after(values));
      case Kind.Day _, Kind.DayAndClock _, Kind.Clock _, Kind.Count _, Kind.Rating _ -> kind;
      case Kind.Text _, Kind.TextOrFiles _, Kind.Files _, Kind.Place _ -> kind;
      case Kind.Choice _, Kind.YesNo _, Kind.InSubDistrict _, Kind.Province _ -> kind;
      case Kind.Receipt _ -> ownCases(values).<Kind>map(Kind.Receipt::new).orElse(kind);
      case Kind.Phone _, Kind.Email _, Kind.CitizenNumber _, Kind.PhoneEnding _ -> kind;
      case Kind.Person _, Kind.Organisation _ -> kind;
    };
  }

  /// What was found to choose from where a case was looked for without its number.
  private static Optional<List<Option>> ownCases(Map<String, Answer> values) {
    return values.values().stream()
        .filter(Answer.Outcome.class::isInstance)
        .map(outcome -> ((Answer.Outcome) outcome).options())
        .filter(options -> !options.isEmpty() && options.stream().allMatch(Offers::isACase))
        .findFirst();
  }

  private static boolean isACase(Option option) {
    return StillFits.holds(new Kind.Receipt(), Answer.Words.of(option.id()));
  }

  /// What need not be asked where nothing else was found.
  static @Nullable Option theOnly(Ask asked) {
    return asked.takesTheOnly()
            && asked.kind() instanceof Kind.Choice(var options)
            && options.size() == 1
        ? options.getFirst()
        : null;
  }

  /// Whether one chooses among one's own appointments.
  static boolean areOnesOwn(Flow flow, Ask ask) {
    return flow.question(ask.name())
        .filter(written ->
            written.kind() instanceof Kind.Offered(var by)
                && flow.steps().stream()
                    .anyMatch(it -> it instanceof Step.FindBookings find && find.name().equals(by)))
        .isPresent();
  }

  private static List<Option> found(String by, Map<String, Answer> values) {
    return values.get(by) instanceof Answer.Outcome outcome ? outcome.options() : List.of();
  }
}
