package saitrong.learned;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What was typed behind `faq-learned`, understood.
///
/// @param days how far back
/// @param by who reads, as they call themselves; empty when not said
/// @param settings for the program, as `--saitrong.store.data-dir=…`
record Wanted(int days, String by, List<String> settings) {

  private static final int USUAL = 30;
  private static final int MOST = 3650;

  /// It cannot be understood; the message says what would be.
  static final class Misunderstood extends Exception {
    private static final long serialVersionUID = 1;

    Misunderstood() {
      super(LearnedWords.USAGE);
    }
  }

  Duration span() {
    return Duration.ofDays(days);
  }

  static Wanted read(List<String> typed) throws Misunderstood {
    int days = USUAL;
    String by = "";
    var settings = new ArrayList<String>();
    for (var rest = typed.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals("--days") && rest.hasNext()) {
        days = days(rest.next());
      } else if (word.equals("--by") && rest.hasNext()) {
        by = rest.next();
      } else if (word.startsWith("--") && word.contains("=")) {
        settings.add(word);
      } else {
        throw new Misunderstood();
      }
    }
    return new Wanted(days, by, List.copyOf(settings));
  }

  private static int days(String word) throws Misunderstood {
    if (!word.matches("[0-9]{1,4}")) {
      throw new Misunderstood();
    }
    return Math.clamp(Integer.parseInt(word), 1, MOST);
  }
}
