package saitrong.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import saitrong.staff.Account;
import saitrong.staff.Role;

/// Somebody who is signed in, as Spring Security wants to know them. Whoever still has the password
/// that somebody else made for them may do nothing but choose their own.
final class AtTheDesk extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;

  private final transient Account account;

  AtTheDesk(Account account) {
    this(account, authorities(account));
  }

  private AtTheDesk(Account account, List<GrantedAuthority> authorities) {
    super(authorities);
    this.account = account;
    setAuthenticated(true);
  }

  /// Whoever has just chosen a password, by the session that this ended.
  static AtTheDesk leaving(Account account) {
    return new AtTheDesk(account, List.of());
  }

  private static List<GrantedAuthority> authorities(Account account) {
    return account.mustChoosePassword()
        ? List.of()
        : account.roles().stream()
            .map(Role::code)
            .<GrantedAuthority>map(SimpleGrantedAuthority::new)
            .toList();
  }

  @Override
  public Account getPrincipal() {
    return account;
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AtTheDesk that && account.equals(that.account);
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
