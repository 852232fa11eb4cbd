package saitrong.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PlainName;

/// A member of staff who can sign in. Never deleted, for what they did stays on record; closed
/// instead.
///
/// @param name as colleagues call them; citizens never see it
/// @param formerNames what they were called before: cases that were given to them under it are
///   theirs
/// @param units whose work they share, by their ids or names
/// @param temporaryUntil until when the password that somebody else made for them is good for
///   choosing one of their own; absent once they have
public record Account(
    Login login,
    String name,
    Set<String> formerNames,
    Set<Role> roles,
    List<String> units,
    boolean open,
    @Nullable Instant temporaryUntil) {

  public Account {
    formerNames = Set.copyOf(formerNames);
    roles = Set.copyOf(roles);
    units = List.copyOf(units);
  }

  /// Who was never called otherwise.
  public Account(
      Login login,
      String name,
      Set<Role> roles,
      List<String> units,
      boolean open,
      @Nullable Instant temporaryUntil) {
    this(login, name, Set.of(), roles, units, open, temporaryUntil);
  }

  /// All that they are or were called.
  public Set<String> names() {
    return Stream.concat(Stream.of(name), formerNames.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// By which somebody may speak of them: also what they sign in with.
  public Stream<String> spokenOf() {
    return Stream.concat(names().stream(), Stream.of(login.value()));
  }

  /// Whether they are or were called so, or sign in so, however it was typed.
  public boolean isCalled(String typed) {
    return spokenOf().map(PlainName::of).anyMatch(PlainName.of(typed)::equals);
  }

  /// Whether another account of that name would have cases of theirs. Of one that is closed it is
  /// what it was called before: whoever was added under a wrong login is added again.
  boolean keeps(String another) {
    return (open ? names() : formerNames)
        .stream().map(PlainName::of).anyMatch(PlainName.of(another)::equals);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isOneOf(Set<Role> some) {
    return some.stream().anyMatch(this::is);
  }

  public boolean mustChoosePassword() {
    return temporaryUntil != null;
  }
}
