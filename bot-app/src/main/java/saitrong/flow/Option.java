package saitrong.flow;

import java.util.List;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// One of several answers to choose from.
///
/// @param id what is kept; the Thai label where the file gives no other
/// @param button a shorter label where the whole one is too long for a button
/// @param startsWith what can be typed to start the flow with this choice made
/// @param also what people type for it besides its label
public record Option(
    String id, Wording label, Wording button, List<String> startsWith, List<String> also) {

  public Option {
    startsWith = List.copyOf(startsWith);
    also = List.copyOf(also);
  }

  public Option(String id, Wording label, Wording button) {
    this(id, label, button, List.of(), List.of());
  }

  public static Option of(String id, String th, String en) {
    return new Option(id, new Wording(th, en), Wording.NONE);
  }

  /// Never refused by LINE: the checker has complained before, and a list from the profile is cut.
  String onButton(Language language) {
    var text = button.isEmpty() ? label : button;
    return fitted(text.in(language));
  }

  static String fitted(String label) {
    return Limits.QUICK_REPLY_LABEL.cut(label);
  }
}
