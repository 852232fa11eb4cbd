package saitrong.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import saitrong.flow.KeptRun;
import saitrong.flow.Position;
import saitrong.inbox.Inbound;
import saitrong.shared.Digest;

/// The answer that ended a script just now: the same once more is an impatient finger, and means
/// nothing new.
///
/// @param answer a digest, for what was typed is not needed
/// @param at by LINE's clock, which knows how fast the finger was
/// @param number of the case that was opened; empty without one
record JustDone(String answer, Instant at, String number) {

  private static final Duration IMPATIENCE = Duration.ofSeconds(20);

  /// Empty where no words and no button ended it, and where one message did all of it without
  /// sending anything: that only looked something up, and may do so again.
  static Optional<JustDone> by(Situation situation, Position ended) {
    if (situation.events().isEmpty()) {
      return Optional.empty();
    }
    var sent = new KeptRun(situation.content().flows(), ended).receipt();
    return sent.isEmpty() && ended.run().equals(StartingFlow.run(situation))
        ? Optional.empty()
        : answer(situation.event())
            .map(
                answer -> new JustDone(answer, situation.event().envelope().at(), sent.orElse("")));
  }

  boolean isDoubledBy(Inbound event) {
    var passed = Duration.between(at, event.envelope().at()).abs();
    return passed.compareTo(IMPATIENCE) <= 0 && answer(event).filter(answer::equals).isPresent();
  }

  private static Optional<String> answer(Inbound event) {
    return switch (event) {
      case Inbound.Said said -> Optional.of(Digest.of("said " + said.text().value().strip()));
      case Inbound.Tapped tapped -> Optional.of(Digest.of("tapped " + tapped.data()));
      case Inbound.SentFile _, Inbound.SentPlace _, Inbound.SentSticker _ -> Optional.empty();
      case Inbound.Followed _, Inbound.Unfollowed _, Inbound.Unsent _ -> Optional.empty();
      case Inbound.InGroup _, Inbound.Unsupported _ -> Optional.empty();
    };
  }
}
