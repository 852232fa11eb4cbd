package saitrong.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// Calls all that a use case does for an account, as each role, without any door before it. It is
/// made of nothing, so that whoever is let in fails on what is not there, and whoever is not is
/// refused before anything was looked up.
public final class SecondLock {

  private final Object useCase;
  private final Map<String, Set<Role>> table;

  private SecondLock(Object useCase, Map<String, Set<Role>> table) {
    this.useCase = useCase;
    this.table = table;
  }

  /// @param table a line for each method: its name, and for whom it is
  public static void holds(Object useCase, String table) {
    new SecondLock(useCase, read(table)).holds();
  }

  /// One made of nothing, whatever it is made of.
  ///
  /// @param table a line for each method: its name, and for whom it is
  public static void holds(Class<?> useCase, String table) {
    holds(ofNothing(useCase), table);
  }

  /// With nothing in it.
  public static <T> T ofNothing(Class<T> useCase) {
    return ofNothingBut(useCase);
  }

  /// With these in it, which ask for the role themselves, and nothing else.
  public static <T> T ofNothingBut(Class<T> useCase, Object... parts) {
    var maker = useCase.getDeclaredConstructors()[0];
    maker.setAccessible(true);
    try {
      return useCase.cast(maker.newInstance(filled(maker.getParameterTypes(), parts)));
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static @Nullable Object[] filled(Class<?>[] types, Object... parts) {
    return Arrays.stream(types)
        .map(type -> Arrays.stream(parts).filter(type::isInstance).findFirst().orElse(null))
        .toArray();
  }

  private static Map<String, Set<Role>> read(String table) {
    return table
        .lines()
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toMap(it -> it[0], it -> RolesCalled.by(it[1])));
  }

  private void holds() {
    var methods = methods();
    assertThat(methods.stream().map(Method::getName).collect(Collectors.toSet()))
        .as("each method of %s for an account takes a line: who may", useCase.getClass())
        .isEqualTo(table.keySet());
    for (var method : methods) {
      for (var role : Role.values()) {
        assertThat(isRefused(method, account(role)))
            .as("%s refuses %s", method.getName(), role.code())
            .isEqualTo(!table.getOrDefault(method.getName(), Set.of()).contains(role));
      }
    }
  }

  /// What is asked of an account, and what only says something of it, begins with one.
  private List<Method> methods() {
    return Arrays.stream(useCase.getClass().getDeclaredMethods())
        .filter(it -> !Modifier.isStatic(it.getModifiers()))
        .filter(it -> !Modifier.isPrivate(it.getModifiers()) && !it.isSynthetic())
        .filter(it -> it.getParameterCount() > 0 && it.getParameterTypes()[0] == Account.class)
        .toList();
  }

  private static Account account(Role role) {
    return new Account(new Login(role.code()), "ผู้ทดลอง", Set.of(role), List.of(), true, null);
  }

  private boolean isRefused(Method method, Account account) {
    var arguments = new @Nullable Object[method.getParameterCount()];
    for (int i = 1; i < arguments.length; i++) {
      arguments[i] = nothing(method.getParameterTypes()[i]);
    }
    arguments[0] = account;
    method.setAccessible(true);
    try {
      method.invoke(useCase, arguments);
      return false;
    } catch (InvocationTargetException failure) {
      return failure.getCause() instanceof AccessDeniedException;
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? 0 : null;
  }
}
