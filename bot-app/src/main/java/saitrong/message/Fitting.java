package saitrong.message;

import java.util.ArrayList;
import java.util.List;

/// Makes many bubbles into as few as LINE takes in a call, so that nothing said is lost. Texts
/// become one, neighbours first; cards and pictures cannot, and scripts that have too many of them
/// are refused before they serve.
public final class Fitting {

  private static final String BETWEEN = "\n\n";

  private Fitting() {}

  public static List<Message> inOneCall(List<Message> says) {
    var fitted = new ArrayList<>(says);
    for (int at = fitted.size() - 1; at > 0 && isTooMuch(fitted); at--) {
      join(fitted, at - 1, at);
    }
    for (int at = 0; at < fitted.size() && isTooMuch(fitted); at++) {
      join(fitted, at, nextText(fitted, at));
    }
    int from = Math.max(0, fitted.size() - Limits.MESSAGES_PER_CALL);
    return List.copyOf(fitted.subList(from, fitted.size()));
  }

  private static boolean isTooMuch(List<Message> says) {
    return says.size() > Limits.MESSAGES_PER_CALL;
  }

  /// The earlier text goes in front of the later one, which may hang on a card's quick replies.
  private static void join(List<Message> says, int earlier, int later) {
    if (later < says.size()
        && says.get(earlier) instanceof Message.Text first
        && says.get(later) instanceof Message.Text second) {
      String joined = first.text() + BETWEEN + second.text();
      if (Limits.TEXT.fits(joined)) {
        says.set(later, new Message.Text(joined));
        says.remove(earlier);
      }
    }
  }

  /// Past the cards behind it.
  private static int nextText(List<Message> says, int at) {
    int next = at + 1;
    while (next < says.size() && !(says.get(next) instanceof Message.Text)) {
      next++;
    }
    return next;
  }
}
