package saitrong.console;

import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpMethod;
import saitrong.staff.Account;
import saitrong.staff.Role;

/// Who may open what at the desk. The same is asked again by whatever does the work; this is the
/// first of two locks.
enum Door {
  OVERVIEW(HttpMethod.GET, "/console", Set.of(Role.values())),
  CASES(HttpMethod.GET, "/console/cases", Roles.READERS),
  FIND_CASES(HttpMethod.POST, "/console/cases", Roles.READERS),
  REGISTER(HttpMethod.GET, "/console/cases/register", Roles.READERS),
  REGISTER_EXPORT(HttpMethod.GET, "/console/cases/register.csv", Roles.READERS),
  CASES_EXPORT(HttpMethod.GET, "/console/cases/list.csv", Roles.READERS),
  SEVERAL_CASES(HttpMethod.POST, "/console/cases/several", Roles.WORKERS),
  NEW_CASE(HttpMethod.GET, "/console/cases/new", Roles.WORKERS),
  WRITE_CASE(HttpMethod.POST, "/console/cases/new", Roles.WORKERS),
  CASE(HttpMethod.GET, "/console/cases/*/*", Roles.READERS),
  CASE_RECEIPT(HttpMethod.GET, "/console/cases/*/*/receipt", Roles.READERS),
  CASE_PAPERS(HttpMethod.GET, "/console/cases/*/*/papers", Roles.READERS),
  CASE_OTHERS(HttpMethod.GET, "/console/cases/*/*/others", Roles.READERS),
  CASE_CHAT(HttpMethod.GET, "/console/cases/*/*/chat", Roles.READERS),
  CASE_FILE(HttpMethod.GET, "/console/cases/*/*/files/*", Roles.READERS),
  APPROVE(HttpMethod.POST, "/console/cases/*/*/approve", Set.of(Role.SUPERVISOR)),
  RETURN(HttpMethod.POST, "/console/cases/*/*/return", Set.of(Role.SUPERVISOR)),
  STEP(HttpMethod.POST, "/console/cases/*/*/*", Roles.WORKERS),
  OFFICE(HttpMethod.GET, "/console/office", Set.of(Role.SUPERVISOR)),
  SET_LEAVE(HttpMethod.POST, "/console/office/leaves", Set.of(Role.SUPERVISOR)),
  END_LEAVE(HttpMethod.POST, "/console/office/leaves/*", Set.of(Role.SUPERVISOR)),
  FIGURES(HttpMethod.GET, "/console/figures", Roles.LEADERS),
  TRAIL(HttpMethod.GET, "/console/trail", Set.of(Role.ADMIN, Role.AUDITOR)),
  TALKS(HttpMethod.GET, "/console/talks", Roles.READERS),
  TALK_EVENTS(HttpMethod.GET, "/console/talks/events", Roles.READERS),
  TALK(HttpMethod.GET, "/console/talks/*", Roles.READERS),
  SAID(HttpMethod.GET, "/console/talks/*/said", Roles.READERS),
  ENDING(HttpMethod.GET, "/console/talks/*/ending", Roles.WORKERS),
  TALK_FILE(HttpMethod.GET, "/console/talks/*/files/*", Roles.READERS),
  TALKING(HttpMethod.POST, "/console/talks/*/*", Roles.WORKERS),
  HERE(HttpMethod.GET, "/console/here", Set.of(Role.values())),
  ACCOUNT(HttpMethod.GET, "/console/account", Set.of(Role.values())),
  SIGNATURE(HttpMethod.POST, "/console/account/signature", Roles.WORKERS),
  SNIPPETS(HttpMethod.GET, "/console/account/snippets", Roles.WORKERS),
  ADD_SNIPPET(HttpMethod.POST, "/console/account/snippets", Roles.WORKERS),
  CHANGE_SNIPPET(HttpMethod.POST, "/console/account/snippets/*", Roles.WORKERS),
  REMOVE_SNIPPET(HttpMethod.POST, "/console/account/snippets/*/remove", Roles.WORKERS),
  ALERTS(HttpMethod.GET, "/console/account/alerts", Roles.WORKERS),
  CHOOSE_ALERTS(HttpMethod.POST, "/console/account/alerts", Roles.WORKERS),
  ALERT_ADDRESS(HttpMethod.POST, "/console/account/alerts/*", Roles.WORKERS),
  ALERT_FEED(HttpMethod.GET, "/console/alerts", Roles.WORKERS),
  SIGN_OUT_EVERYWHERE(HttpMethod.POST, "/console/sign-out-everywhere", Set.of(Role.values()));

  private final HttpMethod method;
  private final String path;
  private final Set<Role> roles;

  Door(HttpMethod method, String path, Set<Role> roles) {
    this.method = method;
    this.path = path;
    this.roles = roles;
  }

  HttpMethod method() {
    return method;
  }

  String path() {
    return path;
  }

  String[] authorities() {
    return roles.stream().map(Role::code).toArray(String[]::new);
  }

  boolean opensTo(Account account) {
    return Arrays.stream(Role.values()).filter(account::is).anyMatch(roles::contains);
  }

  /// Sets that several doors share.
  private static final class Roles {
    static final Set<Role> WORKERS = Set.of(Role.AGENT, Role.SUPERVISOR);

    /// Of the office: they need not see a case.
    static final Set<Role> LEADERS = Set.of(Role.SUPERVISOR, Role.ADMIN, Role.EXECUTIVE);

    static final Set<Role> READERS = Set.of(Role.AGENT, Role.SUPERVISOR, Role.AUDITOR);
  }
}
