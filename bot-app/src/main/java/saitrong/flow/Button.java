package saitrong.flow;

import java.util.Optional;
import saitrong.message.Action;
import saitrong.message.Limits;

/// What a button of a flow carries: the run, the question, and what is meant. So a button of
/// yesterday is known for what it is.
record Button(String run, String key, String what) {

  static final String PREFIX = "flow/";

  /// Begins an answer; what follows is the answer as its kind keeps it.
  static final String ANSWER = "=";

  static Optional<Button> read(String data) {
    var parts = data.split("/", 4);
    return data.startsWith(PREFIX) && parts.length == 4
        ? Optional.of(new Button(parts[1], parts[2], parts[3]))
        : Optional.empty();
  }

  /// Whether a tap is one of a flow's at all.
  static boolean isOne(String data) {
    return data.startsWith(PREFIX);
  }

  Action labelled(String label) {
    return new Action.Tap(label, data(), Limits.ACTION_TEXT.cut(label));
  }

  String data() {
    return Limits.POSTBACK_DATA.cut(PREFIX + run + "/" + key + "/" + what);
  }
}
