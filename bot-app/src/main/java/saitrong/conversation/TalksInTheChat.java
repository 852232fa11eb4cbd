package saitrong.conversation;

import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Envelope;

/// Looks up whether an officer was called into a chat: an interface, so that a test can say so.
interface TalksInTheChat {

  TheirTalk of(CitizenId citizen);

  /// Something was said in it, and is on record now.
  ///
  /// @param unanswered with a token that nothing was said on, if there is one
  default void heard(CitizenId citizen, Optional<Envelope> unanswered) {}
}
