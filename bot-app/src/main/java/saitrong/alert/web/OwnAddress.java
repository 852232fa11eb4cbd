package saitrong.alert.web;

import saitrong.alert.MailAddresses;
import saitrong.alert.MailAddresses.Asked;
import saitrong.staff.Account;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;

/// The address of somebody who is signed in. On record is that it was changed, and not the address.
record OwnAddress(MailAddresses addresses, AuditTrail trail) {

  boolean isOn(Account account) {
    OwnAlerts.require(account);
    return addresses.isOn();
  }

  MailAddresses.State of(Account account) {
    OwnAlerts.require(account);
    return addresses.of(account.login());
  }

  /// Where there is no mail server nothing is sent.
  Asked ask(Account account, String form, String typed) {
    OwnAlerts.require(account);
    record(account, "mail-address-asked");
    return addresses.isOn() ? addresses.ask(account.login(), form, typed) : Asked.NOT_SENT;
  }

  boolean confirm(Account account, String form, String code) {
    OwnAlerts.require(account);
    record(account, "mail-address-code");
    return addresses.confirm(account.login(), form, code);
  }

  void forget(Account account) {
    OwnAlerts.require(account);
    record(account, "mail-address-removed");
    addresses.forget(account.login());
  }

  private void record(Account account, String did) {
    var login = account.login().value();
    trail.record(new Deed(account.name(), login, did, login));
  }
}
