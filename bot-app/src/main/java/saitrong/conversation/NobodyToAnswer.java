package saitrong.conversation;

import java.util.Optional;
import saitrong.inbox.Inbound;

/// What gets no answer: another module owns the chat, the person has left or has taken a message
/// back, or the event is of a kind that nobody waits behind.
final class NobodyToAnswer implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    var state = situation.state();
    if (situation.event().envelope().standby()) {
      return Optional.of(Answer.silence(state));
    }
    return switch (situation.event()) {
      case Inbound.Unfollowed _ -> Optional.of(Answer.silence(state));
      case Inbound.Unsent _ -> Optional.of(Answer.silence(state.owingUnsendNote(true)));
      case Inbound.Unsupported unsupported when !unsupported.isMessage() ->
          Optional.of(Answer.silence(state));
      case Inbound.Said _, Inbound.Tapped _, Inbound.SentFile _, Inbound.SentPlace _ ->
          Optional.empty();
      case Inbound.SentSticker _, Inbound.Followed _, Inbound.InGroup _ -> Optional.empty();
      case Inbound.Unsupported _ -> Optional.empty();
    };
  }
}
