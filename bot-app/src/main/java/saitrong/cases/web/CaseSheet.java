package saitrong.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.ticket.StepKind;

/// A case as its page shows it, in one language.
///
/// @param due what is due next, in words; empty where nothing is
/// @param late whether that is over
/// @param chat whether it came in a chat, where more was said
/// @param events how many it has, for the form to say what was seen
/// @param draft the last one that is not sent; absent where there is none
/// @param ways what can be done with it now; none for whoever only reads
/// @param next which of them usually comes next; empty where none does
record CaseSheet(
    String number,
    String state,
    boolean confidential,
    boolean closed,
    String due,
    boolean late,
    List<Pair> facts,
    List<Pair> said,
    List<Addition> added,
    List<FileLine> files,
    List<Event> history,
    List<Counting> why,
    int events,
    boolean chat,
    List<Way> ways,
    String next,
    @Nullable Draft draft) {

  record Pair(String label, String value) {}

  /// What the requester sent later.
  record Addition(String at, List<Pair> said) {}

  /// A file that was sent.
  ///
  /// @param from whether an officer sent it, or the requester, in words
  /// @param name as their phone told it; pictures have none
  /// @param onPaper the same for a print, where nobody opens it
  /// @param path where it can be opened; empty where it is not here
  /// @param shown whether it is a picture that a page can show
  /// @param opened in a tab of its own; else it is a download
  record FileLine(
      int number,
      String from,
      String name,
      String is,
      String onPaper,
      String path,
      boolean shown,
      boolean opened) {}

  /// @param told what is known of whether the requester heard of it; empty where nobody tells them
  /// @param unheard names behind an @ among the words, which tell nobody in a case
  record Event(
      String at,
      String who,
      String what,
      String fact,
      List<String> words,
      String told,
      String unheard) {

    Event(String at, String who, String what, String fact, List<String> words, String told) {
      this(at, who, what, fact, words, told, "");
    }
  }

  /// How one of its days is counted, line by line.
  record Counting(String day, List<String> lines) {}

  /// A step that can be taken, and the fields of its form.
  record Way(String code, String label, List<StepField> fields) {

    /// Whether nobody can send it without that.
    public boolean needs(StepField field) {
      return StepKind.called(code).filter(field::isNeededFor).isPresent();
    }
  }

  /// An answer that a head looks at before it is sent.
  ///
  /// @param waiting whether it is for the head
  /// @param returned what the head wants written otherwise; absent where nothing is
  record Draft(String words, String at, String by, boolean waiting, @Nullable Returned returned) {
    @Override
    public String toString() {
      return "Draft[***]";
    }
  }

  /// @param words of the head
  record Returned(String words, String at, String by) {
    @Override
    public String toString() {
      return "Returned[***]";
    }
  }

  @Override
  public String toString() {
    return "CaseSheet[" + number + "]";
  }
}
