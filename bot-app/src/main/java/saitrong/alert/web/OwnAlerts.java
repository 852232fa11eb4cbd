package saitrong.alert.web;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import saitrong.alert.Alert;
import saitrong.alert.AlertChoices;
import saitrong.alert.AlertSettings;
import saitrong.alert.Alerts;
import saitrong.staff.Account;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;

/// What somebody who is signed in may see and choose of alerts: their own. The second lock, behind
/// the doors of the routes.
record OwnAlerts(AlertChoices choices, Alerts alerts, AuditTrail trail) {

  AlertSettings of(Account account) {
    require(account);
    return choices.of(account.login());
  }

  void keep(Account account, AlertSettings chosen) {
    require(account);
    var login = account.login().value();
    trail.record(new Deed(account.name(), login, "alerts-chosen", login));
    choices.keep(chosen);
  }

  List<Alert> since(Account account, AlertSettings chosen, Instant after) {
    require(account);
    return alerts.since(chosen, after);
  }

  static void require(Account account) {
    if (!account.isOneOf(Role.WORKERS)) {
      throw new AccessDeniedException("alerts are for those who work on talks and cases");
    }
  }
}
