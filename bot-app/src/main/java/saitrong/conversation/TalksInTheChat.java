package saitrong.conversation;

import saitrong.citizen.CitizenId;

/// Looks up whether an officer was called into a chat: an interface, so that a test can say so.
interface TalksInTheChat {

  TheirTalk of(CitizenId citizen);

  /// Something was said in it, and is on record now.
  default void heard(CitizenId citizen) {}
}
