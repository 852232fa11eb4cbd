package saitrong.handoff.web;

import java.util.List;
import java.util.Optional;
import saitrong.handoff.QueueWords;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkNotes;
import saitrong.handoff.TalkNotes.Note;
import saitrong.handoff.Talks;
import saitrong.handoff.Talks.Change;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;

/// An officer passes a chat on, with a note for whoever has it next. The passing is one atomic
/// write and comes first, so that the note tells what was done; should it be cut short after that,
/// the same form finishes what is left.
record Passing(
    DeskTalks desk,
    Talks talks,
    TalkNotes notes,
    QueueWords words,
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
        ? toTheQueue(account, talk, typed, from, form, said)
        : to(account, talk, typed, from, form, said);
  }

  /// It was passed on by this very form, whatever happened since: what may be missing is the note,
  /// and the word to the person.
  private Optional<String> again(
      Account account, Talk talk, TypedPass typed, String form, String said) {
    var to = talk.handedTo(form).orElseThrow();
    if (!to.equals(typed.to())) {
      return Optional.of("talk.refused.passed");
    }
    desk.note(account, talk);
    return written(talk, form, note(account, typed, said));
  }

  private Note note(Account account, TypedPass typed, String said) {
    return typed.isToTheQueue() || typed.to() == null
        ? new Note(account.name(), QUEUED, List.of(), said)
        : new Note(account.name(), PASSED, List.of(colleagues.nameOf(typed.to())), said);
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
    return noted(changed, form, note(account, typed, said));
  }

  /// Whoever talked with an officer is told, for the bot answers them again. To another officer it
  /// passes without a word: the same office goes on, and a push costs.
  private Optional<String> toTheQueue(
      Account account, Talk talk, TypedPass typed, String from, String form, String said) {
    desk.pass(account, talk);
    return noted(talks.passToTheQueue(talk, from, form), form, note(account, typed, said));
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
    words.backInTheQueue(talk);
    return Optional.empty();
  }
}
