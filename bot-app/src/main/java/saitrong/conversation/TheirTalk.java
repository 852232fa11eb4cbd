package saitrong.conversation;

/// Whether an officer was called into the chat, as it was looked up for this turn.
sealed interface TheirTalk {

  TheirTalk NONE = new None(0, true);

  /// @param waiting how many others wait for an officer
  /// @param watched whether an officer has the queue before them
  record None(int waiting, boolean watched) implements TheirTalk {}

  /// @param place in the queue, from 1
  record Waiting(int place) implements TheirTalk {}

  /// An officer has the chat.
  record Taken() implements TheirTalk {}
}
