package saitrong.handoff.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkNotes;
import saitrong.handoff.TalkNotes.Note;
import saitrong.handoff.Talks;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.ticket.ReceiptNumber;

/// Somebody of the staff writes a note in a talk, whoever has it, for those who see it too.
record Noting(
    DeskTalks desk,
    Talks talks,
    TalkNotes notes,
    Chats chats,
    DeskColleagues colleagues,
    OnceTokens once) {

  /// A mere note, and no account of what was done.
  private static final String NOTE = "note";

  private static final int MOST = 4000;

  /// The mark on a colleague's list comes second: it would lead to a note that is not there.
  /// Whoever wrote it sees it on the page that follows, before any signal tells of it.
  ///
  /// @return why it was not kept, in a key of the desk's words
  Optional<String> write(
      Account account, Talk talk, @Nullable String token, @Nullable String typed) {
    return write(account, talk, token, typed, (form, note) -> notes.write(talk, form, note));
  }

  /// The same where the talk is put on record with this case.
  Optional<String> remark(
      Account account,
      Talk talk,
      ReceiptNumber number,
      @Nullable String token,
      @Nullable String typed) {
    return write(
        account,
        talk,
        token,
        typed,
        (form, note) -> notes.remark(talk, number.toString(), form, note));
  }

  private Optional<String> write(
      Account account,
      Talk talk,
      @Nullable String token,
      @Nullable String typed,
      BiConsumer<String, Note> keeping) {
    var form = Conducting.form(once, talk, token);
    var words = typed == null ? "" : typed.strip();
    if (words.isEmpty() || words.length() > MOST) {
      return Optional.of("talk.note.refused." + (words.isEmpty() ? "empty" : "long"));
    }
    desk.note(account, talk);
    var called = colleagues.calledIn(words, account);
    var note = new Note(account.name(), NOTE, called.names(), List.of(), called.missing(), words);
    keeping.accept(form, note);
    chats.changed(talk.id());
    if (!called.told().isEmpty()) {
      talks.mention(talk, called.accounts(), form);
    }
    return Optional.empty();
  }

  /// Whether it is for somebody who is not there: whoever wrote it has to see that.
  boolean isForNobody(Account account, String words) {
    return !colleagues.calledIn(words, account).missing().isEmpty();
  }
}
