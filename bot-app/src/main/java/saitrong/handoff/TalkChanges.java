package saitrong.handoff;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import saitrong.handoff.Talks.Change;

/// One atomic write for each change of a talk, wherever its row is: in `talks` as long as it is
/// open, and then among those of which something is owed.
final class TalkChanges {

  private final TalkRows rows;
  private final UnsettledTalks unsettled;
  private final Consumer<Talk> told;
  private final InstantSource clock;

  /// @param told of each change that was made here
  TalkChanges(TalkRows rows, UnsettledTalks unsettled, Consumer<Talk> told, InstantSource clock) {
    this.rows = rows;
    this.unsettled = unsettled;
    this.told = told;
    this.clock = clock;
  }

  Optional<Talk> called(String id) {
    var last = rows.called(id);
    return last.filter(Talk::isOpen).or(() -> unsettled.called(id)).or(() -> last);
  }

  /// @param to the same where it is in no state for that
  Change make(Talk talk, UnaryOperator<Talk> to) {
    while (true) {
      var before = called(talk.id());
      if (before.isEmpty()) {
        return new Change.Otherwise(talk.over(clock.instant()));
      }
      var after = to.apply(before.get());
      if (after == before.get()) {
        return new Change.Otherwise(after);
      }
      if (isMade(before.get(), after)) {
        return new Change.Done(after);
      }
    }
  }

  /// False where somebody was faster.
  boolean isMade(Talk before, Talk after) {
    boolean isMine =
        before.isOpen()
            ? replacedOpen(before, after)
            : unsettled.replace(before, after, clock.instant());
    if (isMine) {
      told.accept(after);
    }
    return isMine;
  }

  /// What is owed is written first, so that nothing can be cut short between the two.
  private boolean replacedOpen(Talk before, Talk after) {
    if (after.isUnsettled()) {
      unsettled.expect(after);
    }
    return rows.replace(before, after);
  }
}
