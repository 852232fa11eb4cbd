package saitrong.flow;

import java.util.List;
import java.util.Map;
import saitrong.flow.Step.Ask;

/// Questions whose choices an act has found: free days, a person's bookings. They are asked as
/// questions with these choices; of several looks the last one counts.
final class Offers {

  private Offers() {}

  static Ask asked(Ask ask, Map<String, Answer> values) {
    return ask.kind() instanceof Kind.Offered(var by)
        ? ask.of(new Kind.Choice(found(by, values)))
        : ask;
  }

  private static List<Option> found(String by, Map<String, Answer> values) {
    return values.get(by) instanceof Answer.Outcome outcome ? outcome.options() : List.of();
  }
}
