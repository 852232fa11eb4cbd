package saitrong.handoff.web;

import org.jspecify.annotations.Nullable;
import saitrong.handoff.Handed;

/// To whom an officer passes a chat on, as they typed it.
///
/// @param once see [saitrong.staff.OnceTokens]
/// @param from who had it on their page
/// @param to an account, the queue, or that of a unit
record TypedPass(
    @Nullable String once, @Nullable String from, @Nullable String to, @Nullable String words) {

  boolean isToTheQueue() {
    return Handed.TO_THE_QUEUE.equals(to);
  }

  /// Be it everybody's or that of a unit, as no account is called.
  boolean isToAQueue() {
    return to != null && to.startsWith(Handed.TO_THE_QUEUE);
  }

  @Override
  public String toString() {
    return "TypedPass[***]";
  }
}
