package saitrong.handoff.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.content.Directory.Unit;
import saitrong.handoff.Handed;
import saitrong.handoff.QueueWords;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkNotes;
import saitrong.handoff.TalkNotes.Note;
import saitrong.handoff.Talks;
import saitrong.handoff.Talks.Change;
import saitrong.handoff.UnitQueues;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;

/// An officer passes a chat on, with a note for whoever has it next. The passing is one atomic
/// write and comes first, so that the note tells what was done; should it be cut short after that,
/// the same form finishes what is left.
record Passing(
    DeskTalks desk,
    Talks talks,
    TalkNotes notes,
    QueueWords queue,
    Chats chats,
    DeskColleagues colleagues,
    UnitQueues units,
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
    if (talk.handed().isDoneBy(form)) {
      return again(account, talk, typed, form, said);
    }
    if (!DeskTalks.mayPass(account, talk)) {
      return Optional.of(Conducting.NOT_YOURS);
    }
    var from = typed.from() == null ? "" : typed.from();
    if (typed.isToTheQueue()) {
      return toTheQueue(account, talk, typed, from, form, said);
    }
    return unit(typed.to())
        .map(it -> toUnit(account, talk, typed, from, it.id(), form, said))
        .orElseGet(() -> to(account, talk, typed, from, form, said));
  }

  private Optional<Unit> unit(@Nullable String to) {
    return units.all().stream().filter(it -> Handed.toTheQueueOf(it.id()).equals(to)).findFirst();
  }

  /// It was passed on by this very form, whatever happened since: what may be missing is the note,
  /// and the word to the person.
  private Optional<String> again(
      Account account, Talk talk, TypedPass typed, String form, String said) {
    var to = talk.handed().to(form).orElseThrow();
    if (!to.equals(typed.to())) {
      return Optional.of("talk.refused.passed");
    }
    desk.note(account, talk);
    return written(talk, form, words(account, typed, said));
  }

  /// @param called for whom of the others it is, too
  private record Words(Note note, Set<String> called) {}

  private Words words(Account account, TypedPass typed, String said) {
    var to = typed.isToTheQueue() ? null : typed.to();
    var called = colleagues.calledIn(said, account).but(typed.to());
    var note =
        new Note(
            account.name(),
            to == null ? QUEUED : PASSED,
            to == null ? List.of() : List.of(nameOf(to)),
            called.names(),
            called.missing(),
            said);
    return new Words(note, called.accounts());
  }

  private String nameOf(String to) {
    return unit(to).map(it -> it.name().th()).orElseGet(() -> colleagues.nameOf(to));
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
    return noted(changed, form, words(account, typed, said));
  }

  /// Whoever talked with an officer is told, for the bot answers them again. To another officer it
  /// passes without a word: the same office goes on, and a push costs.
  private Optional<String> toTheQueue(
      Account account, Talk talk, TypedPass typed, String from, String form, String said) {
    desk.pass(account, talk);
    return noted(talks.passToTheQueue(talk, from, form), form, words(account, typed, said));
  }

  /// Who hears what is as where it goes to everybody's queue.
  private Optional<String> toUnit(
      Account account,
      Talk talk,
      TypedPass typed,
      String from,
      String unit,
      String form,
      String said) {
    desk.pass(account, talk);
    return noted(talks.passToUnit(talk, from, unit, form), form, words(account, typed, said));
  }

  private Optional<String> noted(Change changed, String form, Words words) {
    return switch (changed) {
      case Change.Done(Talk after) -> written(after, form, words);
      case Change.Otherwise(Talk now) when now.handed().isDoneBy(form) -> written(now, form, words);
      case Change.Otherwise _ -> Optional.of("talk.refused.passed");
    };
  }

  private Optional<String> written(Talk talk, String form, Words words) {
    notes.write(talk, form, words.note());
    chats.changed(talk.id());
    if (!words.called().isEmpty()) {
      talks.mention(talk, words.called(), form);
    }
    queue.backInTheQueue(talk);
    return Optional.empty();
  }
}
