package saitrong.alert.web;

import java.util.Optional;
import saitrong.linked.LinkedChats;
import saitrong.linked.LinkedChats.Linked;
import saitrong.staff.Account;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;

/// The chat of somebody who is signed in, as they linked it with their account.
record OwnLine(LinkedChats chats, AuditTrail trail) {

  Optional<Linked> of(Account account) {
    OwnAlerts.require(account);
    return chats.of(account.login());
  }

  /// Shown for one form: only a hash of it is kept.
  String freshCode(Account account, String form) {
    OwnAlerts.require(account);
    record(account, "line-code-shown");
    return chats.freshCode(account.login(), form);
  }

  void unlink(Account account) {
    OwnAlerts.require(account);
    record(account, "line-unlinked");
    chats.unlink(account.login());
  }

  private void record(Account account, String did) {
    var login = account.login().value();
    trail.record(new Deed(account.name(), login, did, login));
  }
}
