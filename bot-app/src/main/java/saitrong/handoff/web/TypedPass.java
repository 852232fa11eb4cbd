package saitrong.handoff.web;

import org.jspecify.annotations.Nullable;

/// To whom an officer passes a chat on, as they typed it.
///
/// @param once see [saitrong.staff.OnceTokens]
/// @param from who had it on their page
/// @param to an account, or the queue
record TypedPass(
    @Nullable String once, @Nullable String from, @Nullable String to, @Nullable String words) {

  /// Nobody can be called that.
  private static final String QUEUE = "-";

  boolean isToTheQueue() {
    return QUEUE.equals(to);
  }

  @Override
  public String toString() {
    return "TypedPass[***]";
  }
}
