package saitrong.cases.web;

import java.util.Optional;
import java.util.Set;
import saitrong.cases.Recipients;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.Ticket;

/// Who may give which case to somebody else of the office: a head any, and an officer what is in
/// their own hands or their unit's.
record Giving(Accounts accounts) {

  Recipients recipients(Optional<Colleagues> colleagues) {
    return new Recipients(colleagues, accounts.all());
  }

  /// @param hands by whose names a case is the officer's
  boolean isFor(Account account, Set<String> hands, Ticket ticket) {
    return account.is(Role.SUPERVISOR)
        || switch (ticket.holder()) {
          case Holder.Person person ->
              hands.stream().anyMatch(name -> person.is(new Holder.Person(name, null)));
          case Holder.Unit unit ->
              account.units().stream().map(Holder.Unit::new).anyMatch(unit::is);
          case Holder.Receiving _, Holder.Agency _, Holder.Unnamed _ -> false;
        };
  }
}
