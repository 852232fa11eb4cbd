package saitrong.cases;

import java.util.ArrayList;
import java.util.List;
import saitrong.content.ReasonsGiven;

/// What was said beside a score, taken apart. Reasons that were chosen stand in front, a line each;
/// in free words nothing is taken for a reason, whatever somebody typed.
///
/// @param comment empty where nothing was said in free words
record SaidBeside(List<String> reasons, String comment) {

  static SaidBeside of(String words, ReasonsGiven known) {
    var reasons = new ArrayList<String>();
    var rest = new ArrayList<>(words.lines().toList());
    while (!rest.isEmpty() && known.lines().contains(rest.getFirst())) {
      reasons.add(rest.removeFirst());
    }
    String comment = String.join("\n", rest).strip();
    return new SaidBeside(
        reasons,
        comment.startsWith(known.comment())
            ? comment.substring(known.comment().length()).strip()
            : comment);
  }
}
