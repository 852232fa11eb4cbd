package saitrong.handoff.web;

import java.util.List;
import saitrong.transcript.Fate;

/// The chat as it is now. While one of ours is on its way, or a file of theirs, the page asks how
/// it fared, for no signal tells of that; nor does one that somebody stopped writing.
///
/// @param acts see [Acts#names()]
/// @param blocked whether what is written does not arrive
/// @param typing whether its holder is writing now, for others
/// @param whole whether it is shown from the beginning, and stays so
/// @param more whether there may be more before it
/// @param script that asks instead of its officer
/// @param stop the one-time id by which its officer stops that; empty where there is nothing to
///   stop, or for others
/// @param later notes that were written after its end
/// @param seen names what is shown: the same again need not be sent
record Shown(
    String id,
    String path,
    String state,
    String holder,
    String acts,
    boolean blocked,
    boolean typing,
    boolean whole,
    boolean more,
    ScriptShown script,
    String stop,
    List<Line> lines,
    List<Line> later,
    Cost cost,
    String seen) {

  private static final String UNDERWAY = "fate." + Fate.WAITING.stored();

  /// Of what moved on, for a page that was opened before.
  public String moved() {
    return holder.isEmpty() ? "talk.moved" : "talk.moved.with";
  }

  public boolean unsettled() {
    return typing
        || lines.stream()
            .anyMatch(
                it -> it.fate().equals(UNDERWAY) || it.with().shows() == Enclosed.Shows.COMES);
  }
}
