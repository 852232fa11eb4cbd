package saitrong.inbox;

import java.util.Optional;
import java.util.function.Supplier;
import saitrong.inbox.TurnHandler.Words;

/// Something that is said on a mail's own reply token before its turn comes.
record AheadOfItsTurn(MailStore store) {

  /// The words first, for without them the token would be spent on nothing. Should the turn come in
  /// between and use the token itself, nothing is said here.
  ///
  /// @return false when LINE surely did not hear it: may be said again
  boolean say(Lane lane, Mail mail, Supplier<Optional<Words>> prepared) {
    var words = prepared.get();
    if (words.isEmpty() || !lane.spendTokenOf(mail) || !mayBeSpent(lane, mail)) {
      return true;
    }
    boolean heard = words.get().say();
    if (!heard) {
      store.giveBackToken(mail.id());
      lane.giveBackTokenOf(mail);
    }
    return heard;
  }

  /// On record before it is used: whoever holds a copy of this mail, or takes it over after a
  /// crash, must not count on the token. The record lets one instance speak.
  private boolean mayBeSpent(Lane lane, Mail mail) {
    try {
      return store.spendToken(mail.id());
    } catch (RuntimeException notOnRecord) {
      lane.giveBackTokenOf(mail);
      throw notOnRecord;
    }
  }
}
