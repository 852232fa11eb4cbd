package saitrong.handoff.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import saitrong.content.Contents;
import saitrong.content.ThaiDates;
import saitrong.handoff.SpokenTo;
import saitrong.handoff.Talk;
import saitrong.handoff.web.CannedAnswers.Canned;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Snippets;
import saitrong.staff.Snippets.Snippet;

/// The texts of somebody who is signed in: theirs to add, change and remove, and to put into a
/// message. The second lock, behind the doors of the routes. On record is that one was kept, and
/// not what it says.
record OwnSnippets(
    Snippets snippets,
    Signed signed,
    SpokenTo spoken,
    Contents contents,
    AuditTrail trail,
    InstantSource clock) {

  /// Why one was not kept.
  ///
  /// @param key of the desk's words
  /// @param what it names; empty where it names nothing
  record Refused(String key, String what) {}

  List<Snippet> of(Account account) {
    require(account);
    return snippets.of(account.login());
  }

  /// By their names, as they would be filled in now.
  Map<String, String> variables(Account account, Language language) {
    require(account);
    return new TreeMap<>(variablesFor(account, language).values());
  }

  /// @return why it was not kept
  Optional<Refused> add(Account account, Snippet added) {
    return keep(
        account,
        added,
        "snippet-added",
        () -> snippets.add(account.login(), added),
        new Refused("snippets.refused.many", Integer.toString(Snippets.MOST)));
  }

  /// @return why it was not kept
  Optional<Refused> change(Account account, Snippet changed) {
    return keep(
        account,
        changed,
        "snippet-changed",
        () -> snippets.change(account.login(), changed),
        new Refused("snippets.refused.gone", ""));
  }

  /// Says whether it could be kept.
  private interface Keeping {
    boolean isDone();
  }

  private Optional<Refused> keep(
      Account account, Snippet snippet, String did, Keeping keeping, Refused otherwise) {
    require(account);
    var objection = SnippetRule.objectionTo(snippet, variablesFor(account, Language.TH));
    if (objection.isPresent()) {
      return objection;
    }
    record(account, did);
    return keeping.isDone() ? Optional.empty() : Optional.of(otherwise);
  }

  void remove(Account account, String id) {
    require(account);
    record(account, "snippet-removed");
    snippets.remove(account.login(), id);
  }

  /// Those that hold each of the words that were typed, filled in for this talk, in the language
  /// that its person is spoken to.
  List<Canned> fitting(Account account, Talk talk, @Nullable String typed) {
    require(account);
    var sought = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    var variables = variablesFor(account, spoken.in(talk.citizen()));
    return of(account).stream()
        .filter(it -> isMeant(it, sought))
        .map(it -> new Canned(it.title(), variables.filled(it.words()), "", ""))
        .toList();
  }

  private static boolean isMeant(Snippet snippet, String sought) {
    var all = (snippet.title() + "\n" + snippet.words()).toLowerCase(Locale.ROOT);
    return Stream.of(sought.split("\\s+")).allMatch(all::contains);
  }

  private SnippetVariables variablesFor(Account account, Language language) {
    var now = clock.instant().atZone(ThaiDates.ZONE);
    return SnippetVariables.of(account, signed, contents.active(), language, now);
  }

  private void record(Account account, String did) {
    var login = account.login().value();
    trail.record(new Deed(account.name(), login, did, login));
  }

  private static void require(Account account) {
    if (!DeskTalks.mayWork(account)) {
      throw new AccessDeniedException("only officers write to people");
    }
  }
}
