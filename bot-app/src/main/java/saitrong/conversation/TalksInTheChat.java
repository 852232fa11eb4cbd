package saitrong.conversation;

import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.outbox.FreeWay;

/// Looks up whether an officer was called into a chat: an interface, so that a test can say so.
interface TalksInTheChat {

  TheirTalk of(CitizenId citizen);

  /// The same for whoever calls an officer, with how the queue is for them.
  default TheirTalk ofCaller(CitizenId citizen) {
    return of(citizen);
  }

  /// Something was said in it, and is on record now.
  ///
  /// @param free on which nothing was said, if there is one
  default void heard(CitizenId citizen, Optional<FreeWay> free) {}

  /// Likewise, but between the person and a script: no officer is waited for.
  default void wentOn(CitizenId citizen) {}
}
