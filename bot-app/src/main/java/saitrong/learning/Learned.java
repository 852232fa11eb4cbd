package saitrong.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// What was learned in a span of time.
///
/// @param tallies per entry and version, those that helped least first
/// @param questions whose words are still kept, the newest first
/// @param older how many more there are of what came of them, where not all were wanted
/// @param unanswered how often nothing fitted
public record Learned(
    List<Tally> tallies, List<Question> questions, Map<Outcome, Integer> older, long unanswered) {

  public Learned {
    tallies = List.copyOf(tallies);
    questions = List.copyOf(questions);
    older = Map.copyOf(older);
  }

  /// How one version of an entry fared.
  public record Tally(String entry, String version, long helped, long notHelped, long chosen) {

    Tally and(Tally other) {
      return new Tally(
          entry,
          version,
          helped + other.helped,
          notHelped + other.notHelped,
          chosen + other.chosen);
    }
  }

  /// What somebody typed, and what came of it.
  ///
  /// @param entry that was chosen, or that did not help; absent when nothing fitted
  public record Question(Instant at, Outcome outcome, @Nullable String entry, PersonalText words) {}

  /// What came of a question.
  public enum Outcome {
    CHOSEN,
    NOT_HELPED,
    UNANSWERED
  }
}
