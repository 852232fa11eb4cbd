package saitrong.handoff;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long somebody may be kept waiting.
///
/// @param unclaimed for an officer to take the chat; then the queue marks it, and the person hears
///   that a case can be left instead (SAITRONG_TALK_UNCLAIMED)
/// @param absent for an answer of the officer who has it; then it goes back to the queue
///   (SAITRONG_TALK_ABSENT)
/// @param forgotten for the person to write once more; then the talk is over, and the bot answers
///   again (SAITRONG_TALK_FORGOTTEN)
@ConfigurationProperties("saitrong.handoff")
public record HandoffProperties(
    @DefaultValue("10m") Duration unclaimed,
    @DefaultValue("15m") Duration absent,
    @DefaultValue("1h") Duration forgotten) {

  private static final Duration OF_LATE = Duration.ofMinutes(5);

  public boolean isUnclaimed(Talk talk, Instant now) {
    return talk.state() == Talk.State.WAITING && isOver(talk.since(), unclaimed, now);
  }

  boolean isLeftAlone(Talk talk, Instant now) {
    return talk.state() == Talk.State.TAKEN
        && talk.heard() != null
        && isOver(talk.heard(), absent, now);
  }

  boolean isForgotten(Talk talk, Instant now) {
    return talk.state() == Talk.State.TAKEN
        && talk.heard() == null
        && talk.wrote() != null
        && isOver(talk.wrote(), forgotten, now);
  }

  /// Whether it is over for that alone, since a moment ago.
  boolean wasForgottenOfLate(Talk talk, Instant now) {
    return talk.letGo() && talk.ended() != null && now.isBefore(talk.ended().plus(OF_LATE));
  }

  private static boolean isOver(Instant since, Duration patience, Instant now) {
    return !now.isBefore(since.plus(patience));
  }
}
