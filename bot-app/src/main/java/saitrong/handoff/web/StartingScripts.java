package saitrong.handoff.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.handoff.ScriptsInAChat;
import saitrong.handoff.Talk;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;

/// An officer has a script ask in a chat that is theirs, and stops it.
record StartingScripts(DeskTalks desk, HoldersTurn turn, ScriptsInAChat scripts, OnceTokens once) {

  /// Whoever heard nothing of an officer yet hears of one with it.
  ///
  /// @return why it was not started, in a key of the desk's words
  Optional<String> start(
      Account account, Talk talk, @Nullable String token, @Nullable String wanted) {
    var form = Conducting.form(once, talk, token);
    if (!DeskTalks.has(account, talk)) {
      return Optional.of(Conducting.NOT_YOURS);
    }
    var script =
        scripts.offered(Language.TH).stream().filter(it -> it.id().equals(wanted)).findFirst();
    if (script.isEmpty()) {
      return Optional.of("talk.refused.script");
    }
    desk.begin(account, "talk-script", talk);
    boolean isBegun =
        turn.take(
            account,
            talk,
            now -> scripts.start(form, now.citizen(), script.get().id(), !now.spoke()));
    return isBegun ? Optional.empty() : Optional.of(Conducting.NOT_YOURS);
  }

  /// @return why it was not stopped
  Optional<String> stop(Account account, Talk talk, @Nullable String token) {
    var form = Conducting.form(once, talk, token);
    if (!DeskTalks.has(account, talk) || !talk.isOpen()) {
      return Optional.of(Conducting.NOT_YOURS);
    }
    desk.begin(account, "talk-script-stop", talk);
    scripts.stop(form, talk.citizen());
    return Optional.empty();
  }
}
