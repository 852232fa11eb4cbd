package saitrong.learned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.faq.DayAsWritten;

/// What was typed behind `faq-shown`, understood.
///
/// @param on the day on which it was shown; empty for the first on which it served
/// @param settings for the program
record ShownRequest(String id, String version, Optional<LocalDate> on, List<String> settings) {

  /// Empty when it cannot be understood.
  static Optional<ShownRequest> of(List<String> typed) {
    var named = new ArrayList<String>();
    var settings = new ArrayList<String>();
    var on = Optional.<String>empty();
    for (var rest = typed.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals("--on") && rest.hasNext()) {
        on = Optional.of(rest.next());
      } else if (word.startsWith("--") && word.contains("=")) {
        settings.add(word);
      } else {
        named.add(word);
      }
    }
    var day = on.flatMap(DayAsWritten::in);
    return named.size() != 2
            || named.stream().anyMatch(it -> it.startsWith("--"))
            || on.isPresent() != day.isPresent()
        ? Optional.empty()
        : Optional.of(new ShownRequest(named.getFirst(), named.getLast(), day, settings));
  }
}
