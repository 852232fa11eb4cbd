package saitrong.handoff.web;

import java.util.List;
import java.util.Optional;
import saitrong.handoff.ScriptsInAChat;
import saitrong.handoff.Talk;
import saitrong.outbox.Outbox;
import saitrong.shared.Language;
import saitrong.transcript.Entry;

/// Whether a script asks in a talk instead of its officer.
///
/// @param running its name; empty where none does
/// @param isOver one did, and the officer has not written since
record ScriptShown(String running, boolean isOver) {

  static final ScriptShown NONE = new ScriptShown("", false);

  boolean isRunning() {
    return !running.isEmpty();
  }

  static ScriptShown of(ScriptsInAChat scripts, Talk talk, List<Entry> entries, Language language) {
    if (talk.state() != Talk.State.TAKEN || entries.stream().noneMatch(ScriptShown::isWish)) {
      return NONE;
    }
    var running = scripts.running(talk.citizen(), language);
    return new ScriptShown(running.orElse(""), running.isEmpty() && isLast(entries));
  }

  /// An officer's wish is in the mail of the person, and on record among what they did.
  static boolean isWish(Entry entry) {
    return entry.id().startsWith(ScriptsInAChat.EVENT);
  }

  static boolean isStop(Entry entry) {
    return isWish(entry) && entry.id().endsWith(ScriptsInAChat.STOP);
  }

  private static boolean isLast(List<Entry> entries) {
    Optional<Entry> last =
        entries.reversed().stream()
            .filter(it -> isWish(it) || it.kind().equals(Outbox.OFFICER))
            .findFirst();
    return last.filter(it -> isWish(it) && !isStop(it)).isPresent();
  }
}
