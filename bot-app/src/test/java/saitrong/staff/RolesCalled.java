package saitrong.staff;

import java.util.EnumSet;
import java.util.Set;

/// Who is meant, in the tables of tests that say who may do what.
public final class RolesCalled {

  private RolesCalled() {}

  public static Set<Role> by(String who) {
    return switch (who) {
      case "everybody" -> EnumSet.allOf(Role.class);
      case "readers" -> EnumSet.of(Role.AGENT, Role.SUPERVISOR, Role.AUDITOR);
      case "workers" -> EnumSet.of(Role.AGENT, Role.SUPERVISOR);
      case "heads" -> EnumSet.of(Role.SUPERVISOR);
      case "leaders" -> EnumSet.of(Role.SUPERVISOR, Role.ADMIN, Role.EXECUTIVE);
      case "overseers" -> EnumSet.of(Role.ADMIN, Role.AUDITOR);
      default -> throw new AssertionError("nobody is called " + who);
    };
  }
}
