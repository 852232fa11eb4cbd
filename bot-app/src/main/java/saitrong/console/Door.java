package saitrong.console;

import java.util.Set;
import org.springframework.http.HttpMethod;
import saitrong.staff.Account;
import saitrong.staff.Role;

/// Who may open what at the desk. The same is asked again by whatever does the work; this is the
/// first of two locks.
enum Door {
  OVERVIEW(HttpMethod.GET, "/console", Set.of(Role.values())),
  CASES(HttpMethod.GET, "/console/cases", Role.READERS),
  FIND_CASES(HttpMethod.POST, "/console/cases", Role.READERS),
  REGISTER(HttpMethod.GET, "/console/cases/register", Role.READERS),
  REGISTER_EXPORT(HttpMethod.GET, "/console/cases/register.csv", Role.READERS),
  CASES_EXPORT(HttpMethod.GET, "/console/cases/list.csv", Role.READERS),
  SEVERAL_CASES(HttpMethod.POST, "/console/cases/several", Role.WORKERS),
  NEW_CASE(HttpMethod.GET, "/console/cases/new", Role.WORKERS),
  WRITE_CASE(HttpMethod.POST, "/console/cases/new", Role.WORKERS),
  CASE(HttpMethod.GET, "/console/cases/*/*", Role.READERS),
  CASE_RECEIPT(HttpMethod.GET, "/console/cases/*/*/receipt", Role.READERS),
  CASE_PAPERS(HttpMethod.GET, "/console/cases/*/*/papers", Role.READERS),
  CASE_OTHERS(HttpMethod.GET, "/console/cases/*/*/others", Role.READERS),
  CASE_CHAT(HttpMethod.GET, "/console/cases/*/*/chat", Role.READERS),
  CASE_FILE(HttpMethod.GET, "/console/cases/*/*/files/*", Role.READERS),
  APPROVE(HttpMethod.POST, "/console/cases/*/*/approve", Set.of(Role.SUPERVISOR)),
  RETURN(HttpMethod.POST, "/console/cases/*/*/return", Set.of(Role.SUPERVISOR)),
  STEP(HttpMethod.POST, "/console/cases/*/*/*", Role.WORKERS),
  OFFICE(HttpMethod.GET, "/console/office", Set.of(Role.SUPERVISOR)),
  SET_LEAVE(HttpMethod.POST, "/console/office/leaves", Set.of(Role.SUPERVISOR)),
  END_LEAVE(HttpMethod.POST, "/console/office/leaves/*", Set.of(Role.SUPERVISOR)),

  /// Of the office: they need not see a case.
  FIGURES(HttpMethod.GET, "/console/figures", Set.of(Role.SUPERVISOR, Role.ADMIN, Role.EXECUTIVE)),
  TRAIL(HttpMethod.GET, "/console/trail", Set.of(Role.ADMIN, Role.AUDITOR)),
  TALKS(HttpMethod.GET, "/console/talks", Role.READERS),
  TALK_EVENTS(HttpMethod.GET, "/console/talks/events", Role.READERS),
  TALK(HttpMethod.GET, "/console/talks/*", Role.READERS),
  SAID(HttpMethod.GET, "/console/talks/*/said", Role.READERS),
  ENDING(HttpMethod.GET, "/console/talks/*/ending", Role.WORKERS),
  TALK_FILE(HttpMethod.GET, "/console/talks/*/files/*", Role.READERS),
  TALKING(HttpMethod.POST, "/console/talks/*/*", Role.WORKERS),
  HERE(HttpMethod.GET, "/console/here", Set.of(Role.values())),
  ACCOUNT(HttpMethod.GET, "/console/account", Set.of(Role.values())),
  SIGNATURE(HttpMethod.POST, "/console/account/signature", Role.WORKERS),
  SNIPPETS(HttpMethod.GET, "/console/account/snippets", Role.WORKERS),
  ADD_SNIPPET(HttpMethod.POST, "/console/account/snippets", Role.WORKERS),
  CHANGE_SNIPPET(HttpMethod.POST, "/console/account/snippets/*", Role.WORKERS),
  REMOVE_SNIPPET(HttpMethod.POST, "/console/account/snippets/*/remove", Role.WORKERS),
  ALERTS(HttpMethod.GET, "/console/account/alerts", Role.WORKERS),
  CHOOSE_ALERTS(HttpMethod.POST, "/console/account/alerts", Role.WORKERS),
  ALERT_ADDRESS(HttpMethod.POST, "/console/account/alerts/*", Role.WORKERS),
  ALERT_FEED(HttpMethod.GET, "/console/alerts", Role.WORKERS),
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
    return account.isOneOf(roles);
  }
}
