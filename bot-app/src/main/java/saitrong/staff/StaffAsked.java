package saitrong.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was typed behind `staff-add`, understood.
///
/// @param by who adds, as they call themselves
/// @param settings for the program, as `--saitrong.store.data-dir=…`
record StaffAsked(Wish wish, String by, List<String> settings) {

  /// One of the things to ask for.
  sealed interface Wish {
    record Listing() implements Wish {}

    record Adding(Login login, String name, Set<Role> roles, List<String> units) implements Wish {}

    /// Something to add is missing; where there is such an account, it was to be changed.
    record Incomplete(Login login) implements Wish {}

    /// What is absent stays as it is.
    record Changing(
        Login login, @Nullable String name, @Nullable Set<Role> roles, @Nullable List<String> units)
        implements Wish {}

    record NewPassword(Login login) implements Wish {}

    record Opening(Login login, boolean open) implements Wish {}
  }

  /// A sentence for whoever typed it.
  static final class Misunderstood extends Exception {
    Misunderstood(String sentence) {
      super(sentence);
    }
  }

  private static final Set<String> WITH_VALUE = Set.of("--name", "--role", "--unit", "--by");
  private static final Set<String> ALONE =
      Set.of("--change", "--new-password", "--close", "--reopen", "--list");

  static StaffAsked read(List<String> line, String account) throws Misunderstood {
    var values = new HashMap<String, String>();
    var words = new ArrayList<String>();
    var settings = new ArrayList<String>();
    for (var left = new ArrayList<>(line); !left.isEmpty(); ) {
      String word = left.removeFirst();
      int equals = word.indexOf('=');
      String option = equals < 0 ? word : word.substring(0, equals);
      if (WITH_VALUE.contains(option)) {
        values.put(option, equals < 0 ? next(option, left) : word.substring(equals + 1));
      } else if (ALONE.contains(word)) {
        values.put(word, "");
      } else if (word.startsWith("--saitrong.") && equals > 0) {
        settings.add(word);
      } else if (word.startsWith("--")) {
        throw new Misunderstood(StaffWords.unknown(word));
      } else {
        words.add(word);
      }
    }
    String by = values.getOrDefault("--by", account);
    return new StaffAsked(wish(words, values), by, List.copyOf(settings));
  }

  private static String next(String option, List<String> left) throws Misunderstood {
    if (left.isEmpty() || left.getFirst().startsWith("--")) {
      throw new Misunderstood(StaffWords.needsValue(option));
    }
    return left.removeFirst();
  }

  private static Wish wish(List<String> words, Map<String, String> values) throws Misunderstood {
    if (values.containsKey("--list") && words.isEmpty()) {
      return new Wish.Listing();
    }
    if (words.size() != 1) {
      throw new Misunderstood(StaffWords.USAGE);
    }
    var login = Login.read(words.getFirst());
    if (login.isEmpty()) {
      throw new Misunderstood(StaffWords.noLogin(words.getFirst()));
    }
    if (values.containsKey("--new-password")) {
      return new Wish.NewPassword(login.get());
    }
    if (values.containsKey("--close") || values.containsKey("--reopen")) {
      return new Wish.Opening(login.get(), values.containsKey("--reopen"));
    }
    return values.containsKey("--change")
        ? changing(login.get(), values)
        : adding(login.get(), values);
  }

  private static Wish adding(Login login, Map<String, String> values) throws Misunderstood {
    var name = name(values);
    var roles = given(values);
    return name == null || roles == null
        ? new Wish.Incomplete(login)
        : new Wish.Adding(login, name, roles, listed(values.getOrDefault("--unit", "")));
  }

  private static Wish changing(Login login, Map<String, String> values) throws Misunderstood {
    var name = name(values);
    var roles = given(values);
    var units = values.containsKey("--unit") ? listed(values.get("--unit")) : null;
    if (name == null && roles == null && units == null) {
      throw new Misunderstood(StaffWords.USAGE);
    }
    return new Wish.Changing(login, name, roles, units);
  }

  private static @Nullable String name(Map<String, String> values) {
    String name = values.getOrDefault("--name", "").strip();
    return name.isEmpty() ? null : name;
  }

  private static @Nullable Set<Role> given(Map<String, String> values) throws Misunderstood {
    return values.containsKey("--role") ? roles(values.get("--role")) : null;
  }

  private static Set<Role> roles(String typed) throws Misunderstood {
    var roles = new LinkedHashSet<Role>();
    for (String word : listed(typed)) {
      Optional<Role> role = Role.called(word);
      if (role.isEmpty()) {
        throw new Misunderstood(StaffWords.noRole(word));
      }
      roles.add(role.get());
    }
    if (roles.isEmpty()) {
      throw new Misunderstood(StaffWords.noRole(""));
    }
    return roles;
  }

  private static List<String> listed(String typed) {
    return List.of(typed.split(",")).stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
