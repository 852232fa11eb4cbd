package saitrong.cases.web;

import java.util.List;
import java.util.Set;
import saitrong.staff.Account;
import saitrong.ticket.Holder;

/// An officer who has a case, by the name that they have now: what was given to an officer under a
/// former name is theirs, and lists tell nobody twice.
///
/// @param staff all accounts
record CalledNow(List<Account> staff) {

  CalledNow {
    staff = List.copyOf(staff);
  }

  Holder.Person of(Holder.Person person) {
    return staff.stream()
        .filter(it -> isOneOf(it.formerNames(), person) && !isCalledSoNow(person))
        .findFirst()
        .map(it -> new Holder.Person(it.name(), person.unit(), null))
        .orElse(person);
  }

  /// Somebody else may have the name by now.
  private boolean isCalledSoNow(Holder.Person person) {
    return staff.stream().anyMatch(it -> isOneOf(Set.of(it.name()), person));
  }

  private static boolean isOneOf(Set<String> names, Holder.Person person) {
    return names.stream().anyMatch(name -> new Holder.Person(name, null).is(person));
  }
}
