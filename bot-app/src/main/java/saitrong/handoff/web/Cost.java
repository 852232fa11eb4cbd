package saitrong.handoff.web;

import org.jspecify.annotations.Nullable;

/// What the next message costs, as the page says it.
///
/// @param freeUntil until then it costs nothing; absent where it costs a push
/// @param seconds how long that is, to be counted down
/// @param left of the month's pushes; absent where there is no limit
record Cost(@Nullable String freeUntil, long seconds, @Nullable Long left) {

  static final Cost NOTHING_TO_SAY = new Cost(null, 0, null);

  /// Without the seconds, which are others each time: the page counts them itself.
  @Override
  public String toString() {
    return "Cost[" + freeUntil + " " + left + "]";
  }
}
