package saitrong.handoff.web;

/// One thing that was said, as the page shows it.
///
/// @param who `citizen`, `bot` or `officer`
/// @param what in a key of the desk's words, where it is no text: a picture, a sticker
/// @param words of whoever it was; empty where there are none
/// @param by who of the staff wrote it, where colleagues see that; empty otherwise
/// @param to to whom it is addressed, for `what`
/// @param also to whom else
/// @param nobody whom it calls and who is not there
/// @param fate in a key of the desk's words: how ours fared; empty for what came in
/// @param with what came besides words
public record Line(
    String id,
    String who,
    String at,
    String what,
    String words,
    String fate,
    String by,
    String to,
    String also,
    String nobody,
    Enclosed with) {

  Line(String id, String who, String at, String what, String words, String fate) {
    this(id, who, at, what, words, fate, "", "", "", "", Enclosed.NOTHING);
  }

  Line with(Enclosed enclosed) {
    return new Line(id, who, at, what, words, fate, by, to, also, nobody, enclosed);
  }

  @Override
  public String toString() {
    return "Line[" + id + "]";
  }
}
