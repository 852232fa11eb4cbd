package saitrong.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saitrong.message.Action;
import saitrong.message.Message;

/// Bubbles as a story tells them: in words.
final class Bubbles {

  private static final String ANYTHING = "…";

  private Bubbles() {}

  static String text(Message message) {
    return switch (message) {
      case Message.Text text -> text.text();
      case Message.Picture picture -> "(" + picture.original() + ")";
      case Message.Card card -> card(card);
    };
  }

  private static String card(Message.Card card) {
    var lines = new ArrayList<String>();
    lines.add(card.title());
    if (card.fact() != null) {
      lines.add(card.fact());
    }
    for (var row : card.rows()) {
      lines.add(row.label() == null ? row.value() : row.label() + ": " + row.value());
    }
    if (card.foot() != null) {
      lines.add(card.foot());
    }
    return String.join("\n", lines);
  }

  /// What can be tapped: under the last bubble and on its cards.
  static List<Action> buttons(Effect.Say say) {
    var buttons = new ArrayList<>(say.quickReplies());
    for (var message : say.messages()) {
      if (message instanceof Message.Card card) {
        buttons.addAll(card.buttons());
      }
    }
    return buttons;
  }

  /// Blanks and line ends do not matter.
  static boolean isLike(String expected, String actual) {
    String pattern =
        Arrays.stream(plain(expected).split(ANYTHING, -1))
            .map(part -> Pattern.quote(part.strip()))
            .collect(Collectors.joining(".*"));
    return Pattern.matches(pattern.replace(".*", "\\s*.*?\\s*"), plain(actual));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
