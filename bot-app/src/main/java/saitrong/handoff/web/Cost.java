package saitrong.handoff.web;

import org.jspecify.annotations.Nullable;

/// What the next message costs, as the page says it.
///
/// @param freeUntil until then it costs nothing; absent where it costs a push
/// @param left of the month's pushes; absent where there is no limit
record Cost(@Nullable String freeUntil, @Nullable Long left) {

  static final Cost NOTHING_TO_SAY = new Cost(null, null);
}
