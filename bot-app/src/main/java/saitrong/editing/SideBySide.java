package saitrong.editing;

import java.util.ArrayList;
import java.util.List;

/// Two texts beside each other, for a terminal. A `≠` marks the lines that differ.
///
/// @param left the heading of the left text
/// @param right the heading of the right text
record SideBySide(String left, String right) {

  private static final int COLUMN = 46;

  List<String> lines(String leftText, String rightText) {
    var all = new ArrayList<String>();
    all.add(line(" ", left, right));
    var lefts = leftText.lines().toList();
    var rights = rightText.lines().toList();
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      pair(at(lefts, i), at(rights, i), all);
    }
    return all;
  }

  private static String at(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  /// A long line goes on below itself.
  private static void pair(String left, String right, List<String> all) {
    String mark = left.equals(right) ? " " : "≠";
    var lefts = TextWidth.wrapped(left, COLUMN);
    var rights = TextWidth.wrapped(right, COLUMN);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      all.add(line(mark, at(lefts, i), at(rights, i)));
    }
  }

  private static String line(String mark, String left, String right) {
    String blanks = " ".repeat(Math.max(0, COLUMN - TextWidth.of(left)));
    return (mark + " " + left + blanks + " │ " + right).stripTrailing();
  }
}
