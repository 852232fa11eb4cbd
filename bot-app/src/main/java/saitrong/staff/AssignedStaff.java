package saitrong.staff;

import java.util.Collection;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import saitrong.shared.PlainName;

/// Who is assigned to confidential cases.
///
/// @param assigned by the names under which they work; nobody where none is named
///   (SAITRONG_ASSIGNED_STAFF)
@ConfigurationProperties("saitrong.staff")
public record AssignedStaff(@DefaultValue List<String> assigned) {

  public AssignedStaff {
    assigned = assigned.stream().map(PlainName::of).filter(it -> !it.isEmpty()).toList();
  }

  public boolean has(String name) {
    return assigned.contains(PlainName.of(name));
  }

  public boolean isNobody() {
    return assigned.isEmpty();
  }

  public boolean has(Account account) {
    return has(account.login().value()) || has(account.name());
  }

  /// Whether nobody of these could open such a case at the desk: a name that is assigned and has no
  /// account opens nothing.
  public boolean isNobodyOf(Collection<Account> accounts) {
    return accounts.stream().filter(Account::open).noneMatch(this::has);
  }
}
