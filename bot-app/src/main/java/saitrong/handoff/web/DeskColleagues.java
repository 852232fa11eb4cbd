package saitrong.handoff.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.handoff.Talk;
import saitrong.staff.Account;
import saitrong.staff.Accounts;

/// Who else of the staff sees talks, and may have one.
record DeskColleagues(Accounts accounts) {

  /// No e-mail address, and the login may stand within a Thai sentence, without a space.
  private static final Pattern MENTION =
      Pattern.compile("(?<![\\w.@-])@([a-z0-9][a-z0-9._-]{1,30}[a-z0-9])");

  /// Whom these words are addressed to, as `@login`: those who would see them, and not whoever
  /// wrote them.
  List<Account> mentionedIn(String words, Account by) {
    var logins =
        MENTION
            .matcher(words.toLowerCase(Locale.ROOT))
            .results()
            .map((MatchResult it) -> it.group(1))
            .collect(Collectors.toSet());
    return logins.isEmpty()
        ? List.of()
        : atWork()
            .filter(it -> DeskTalks.mayRead(it) && logins.contains(it.login().value()))
            .filter(it -> !it.login().equals(by.login()))
            .toList();
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
