package saitrong.content;

import java.util.List;
import java.util.Optional;

/// Finds in a citizen's words that minutes count. Kept deliberately plain: a short list that an
/// official can read and a superior can check, in the agency's profile.
public final class Emergencies {

  private final List<Known> known;

  public Emergencies(List<Emergency> emergencies) {
    this.known = emergencies.stream().map(Known::of).toList();
  }

  /// The first of the profile's list that fits; the order there is the order of precedence.
  public Optional<Emergency> in(String text) {
    var folded = Folded.of(text);
    var bare = folded.withoutEndings();
    return known.stream().filter(it -> it.isIn(folded, bare)).map(Known::emergency).findFirst();
  }

  /// An emergency with its words folded once.
  private record Known(
      Emergency emergency, FoldedPhrases phrases, List<Folded> alone, FoldedPhrases unless) {

    static Known of(Emergency emergency) {
      return new Known(
          emergency,
          new FoldedPhrases(emergency.phrases()),
          emergency.alone().stream().map(word -> Folded.of(word).withoutEndings()).toList(),
          new FoldedPhrases(emergency.unless()));
    }

    boolean isIn(Folded text, Folded bare) {
      return alone.contains(bare) || (phrases.isOneIn(text) && !unless.isOneIn(text));
    }
  }
}
