package saitrong.editing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.promise.Pause;
import saitrong.shared.Language;
import saitrong.shared.ThaiMonths;

/// What was typed behind `due-date`, understood.
///
/// @param group absent when it was not said
/// @param pauses each `--asked` begins one, the next `--answered` ends it
record DueDateRequest(
    Language language, Instant received, String kind, @Nullable String group, List<Pause> pauses) {

  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})[ T](\\d{1,2})[.:](\\d{2})");

  /// Says in which language to complain when the rest is not understood.
  static Language language(List<String> args) {
    return args.contains("--en") ? Language.EN : Language.TH;
  }

  /// Empty when it cannot be understood.
  static Optional<DueDateRequest> of(List<String> args) {
    try {
      return new Reading().read(args);
    } catch (IllegalArgumentException | DateTimeException strange) {
      return Optional.empty();
    }
  }

  private static final class Reading {

    private @Nullable Instant received;
    private @Nullable String kind;
    private @Nullable String group;
    private @Nullable Instant asked;
    private final List<Pause> pauses = new ArrayList<>();

    Optional<DueDateRequest> read(List<String> args) {
      for (var rest = args.iterator(); rest.hasNext(); ) {
        String word = rest.next();
        if (!word.equals("--en")) {
          take(word, rest.hasNext() ? rest.next() : "");
        }
      }
      waitStill();
      return received == null || kind == null
          ? Optional.empty()
          : Optional.of(new DueDateRequest(language(args), received, kind, group, pauses));
    }

    private void take(String word, String value) {
      switch (word) {
        case "--received" -> received = moment(value);
        case "--kind" -> kind = value.strip();
        case "--group" -> group = value.replace(" ", "");
        case "--asked" -> {
          waitStill();
          asked = moment(value);
        }
        case "--answered" -> {
          if (asked == null) {
            throw new IllegalArgumentException("an answer without a question");
          }
          pauses.add(new Pause(asked, moment(value)));
          asked = null;
        }
        default -> throw new IllegalArgumentException("unknown word");
      }
    }

    private void waitStill() {
      if (asked != null) {
        pauses.add(new Pause(asked, null));
      }
    }
  }

  private static Instant moment(String written) {
    Matcher parts = MOMENT.matcher(written.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("no moment");
    }
    int year = number(parts, 1);
    int gregorian = year >= FIRST_BUDDHIST_YEAR ? year - ThaiMonths.ERA : year;
    return LocalDateTime.of(
            gregorian, number(parts, 2), number(parts, 3), number(parts, 4), number(parts, 5))
        .atZone(ThaiDates.ZONE)
        .toInstant();
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
