package saitrong.handoff.web;

/// One thing that was said, as the page shows it.
///
/// @param who `citizen`, `bot` or `officer`
/// @param what in a key of the desk's words, where it is no text: a picture, a sticker
/// @param words of whoever it was; empty where there are none
/// @param fate in a key of the desk's words: how ours fared; empty for what came in
record Line(String id, String who, String at, String what, String words, String fate) {

  @Override
  public String toString() {
    return "Line[" + id + "]";
  }
}
