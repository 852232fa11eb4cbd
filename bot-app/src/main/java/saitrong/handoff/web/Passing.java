package saitrong.handoff.web;

import java.util.List;
import java.util.Optional;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkNotes;
import saitrong.handoff.TalkNotes.Note;
import saitrong.handoff.Talks;
import saitrong.handoff.Talks.Change;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;

/// An officer passes a chat on, with a note for whoever has it next. The passing is one atomic
/// write and comes first, so that the note tells what was done; should the two be cut apart, the
/// same form writes the note.
record Passing(
    DeskTalks desk,
    Talks talks,
    TalkNotes notes,
    OfficersWords words,
    Chats chats,
    DeskColleagues colleagues,
    OnceTokens once) {

  static final String PASSED = "passed";
  static final String QUEUED = "queued";
  private static final int MOST = 4000;

  /// @return why it was not passed on, in a key of the desk's words
  Optional<String> pass(Account account, Talk talk, TypedPass typed) {
    var form = Conducting.form(once, talk, typed.once());
    var said = typed.words() == null ? "" : typed.words().strip();
    if (said.isEmpty() || said.length() > MOST) {
      return Optional.of("talk.refused.no-note");
    }
    if (talk.isHandedBy(form)) {
      return again(account, talk, typed, form, said);
    }
    if (!DeskTalks.mayPass(account, talk)) {
      return Optional.of(Conducting.NOT_YOURS);
    }
    var from = typed.from() == null ? "" : typed.from();
    return typed.isToTheQueue()
        ? toTheQueue(account, talk, from, form, said)
        : to(account, talk, typed, from, form, said);
  }

  /// It was passed on by this very form: what may be missing is the note.
  private Optional<String> again(
      Account account, Talk talk, TypedPass typed, String form, String said) {
    var holder = talk.holder();
    if (holder == null && typed.isToTheQueue()) {
      desk.note(account, talk);
      return written(talk, form, new Note(account.name(), QUEUED, List.of(), said));
    }
    if (holder != null && holder.account().equals(typed.to())) {
      desk.note(account, talk);
      return written(talk, form, new Note(account.name(), PASSED, List.of(holder.name()), said));
    }
    return Optional.of("talk.refused.passed");
  }

  private Optional<String> to(
      Account account, Talk talk, TypedPass typed, String from, String form, String said) {
    var other =
        colleagues.whoMayHave(talk).stream()
            .filter(it -> it.login().value().equals(typed.to()))
            .findFirst();
    if (other.isEmpty()) {
      return Optional.of("talk.refused.nobody");
    }
    desk.pass(account, talk);
    var changed = talks.pass(talk, from, DeskTalks.holder(other.get()), form);
    var note = new Note(account.name(), PASSED, List.of(other.get().name()), said);
    return noted(changed, form, note);
  }

  /// Whoever talked with an officer is told, for the bot answers them again. To another officer it
  /// passes without a word: the same office goes on, and a push costs.
  private Optional<String> toTheQueue(
      Account account, Talk talk, String from, String form, String said) {
    desk.pass(account, talk);
    var changed = talks.passToTheQueue(talk, from, form);
    var refused = noted(changed, form, new Note(account.name(), QUEUED, List.of(), said));
    if (refused.isEmpty() && talk.spoke()) {
      words.backInTheQueue(talk, form);
    }
    return refused;
  }

  private Optional<String> noted(Change changed, String form, Note note) {
    return switch (changed) {
      case Change.Done(Talk after) -> written(after, form, note);
      case Change.Otherwise(Talk now) when now.isHandedBy(form) -> written(now, form, note);
      case Change.Otherwise _ -> Optional.of("talk.refused.passed");
    };
  }

  private Optional<String> written(Talk talk, String form, Note note) {
    notes.write(talk, form, note);
    chats.changed(talk.id());
    return Optional.empty();
  }
}
