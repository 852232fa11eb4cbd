package saitrong.conversation;

import java.time.Duration;
import java.time.Instant;

/// The case that was spoken of last: a file that comes with no word to it is most likely for that
/// one.
///
/// @param number empty where there was none yet
record SpokenOf(String number, Instant at) {

  static final SpokenOf NOTHING = new SpokenOf("", Instant.EPOCH);

  private static final Duration IS_MEANT = Duration.ofDays(1);

  boolean isSome() {
    return !number.isEmpty();
  }

  /// A card that came later says of which one was spoken since.
  SpokenOf orLater(SpokenOf told) {
    if (!told.at().isAfter(at)) {
      return this;
    }
    return told.isSome() ? told : forgotten();
  }

  /// Another one was spoken of since, which is not noted.
  SpokenOf forgotten() {
    return new SpokenOf(number, Instant.EPOCH);
  }

  /// Later nobody knows, and it is asked.
  boolean isMeant(Instant now) {
    return isSome() && now.isBefore(at.plus(IS_MEANT));
  }
}
