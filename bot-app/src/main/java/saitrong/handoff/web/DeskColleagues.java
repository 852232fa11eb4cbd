package saitrong.handoff.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.handoff.Talk;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;

/// Who else of the staff sees talks, and may have one.
record DeskColleagues(Accounts accounts) {

  /// Whom a note calls, as `@login`.
  ///
  /// @param told who would see it
  /// @param nobody what is the login of nobody who would
  record Called(List<Account> told, List<Login> nobody) {

    /// Without whoever hears of it anyway.
    Called but(@Nullable String login) {
      return new Called(
          told.stream().filter(it -> !it.login().value().equals(login)).toList(), nobody);
    }

    List<String> names() {
      return told.stream().map(Account::name).toList();
    }

    Set<String> accounts() {
      return told.stream().map(it -> it.login().value()).collect(Collectors.toSet());
    }

    List<String> missing() {
      return nobody.stream().map(Login::value).toList();
    }
  }

  /// Whoever wrote it is not told of it.
  Called calledIn(String words, Account by) {
    var called = Login.calledIn(words);
    if (called.isEmpty()) {
      return new Called(List.of(), List.of());
    }
    var readers = atWork().filter(DeskTalks::mayRead).toList();
    var logins = readers.stream().map(Account::login).collect(Collectors.toSet());
    return new Called(
        readers.stream()
            .filter(it -> called.contains(it.login()) && !it.login().equals(by.login()))
            .toList(),
        called.stream().filter(it -> !logins.contains(it)).toList());
  }

  /// Who may have a talk, without the one who has it.
  List<Account> whoMayHave(Talk talk) {
    return atWork().filter(it -> DeskTalks.mayWork(it) && !DeskTalks.has(it, talk)).toList();
  }

  /// As colleagues call whoever signs in so.
  String nameOf(String login) {
    return accounts.all().stream()
        .filter(it -> it.login().value().equals(login))
        .map(Account::name)
        .findFirst()
        .orElse(login);
  }

  private Stream<Account> atWork() {
    return accounts.all().stream().filter(it -> it.open() && !it.mustChoosePassword());
  }
}
