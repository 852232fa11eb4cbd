package saitrong.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A member of staff who can sign in. Never deleted, for what they did stays on record; closed
/// instead.
///
/// @param name as colleagues call them; citizens never see it
/// @param units whose work they share, by their ids or names
/// @param temporaryUntil until when the password that somebody else made for them is good for
///   choosing one of their own; absent once they have
public record Account(
    Login login,
    String name,
    Set<Role> roles,
    List<String> units,
    boolean open,
    @Nullable Instant temporaryUntil) {

  public Account {
    roles = Set.copyOf(roles);
    units = List.copyOf(units);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean mustChoosePassword() {
    return temporaryUntil != null;
  }
}
