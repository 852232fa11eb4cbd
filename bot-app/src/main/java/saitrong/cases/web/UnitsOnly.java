package saitrong.cases.web;

import java.util.Set;
import java.util.stream.Collectors;
import saitrong.rating.Split;
import saitrong.shared.PlainName;
import saitrong.staff.Accounts;

/// Keeps officers out of what is counted and taken away by unit. Where a case was forwarded to a
/// name that the directory does not know, it may be a colleague's.
///
/// @param officers by all names of their accounts
record UnitsOnly(Set<String> officers) {

  static UnitsOnly of(Accounts accounts) {
    return new UnitsOnly(
        accounts.all().stream()
            .flatMap(it -> it.names().stream())
            .map(PlainName::of)
            .collect(Collectors.toSet()));
  }

  String of(String unit) {
    return officers.contains(PlainName.of(unit)) ? Split.NOT_SAID : unit;
  }
}
