package saitrong.message;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One bubble in the chat. What LINE allows is checked here, when the value is made, by the numbers
/// in [Limits]; words that are too long are cut where they are written down for LINE, for half an
/// answer is better than a turn that fails.
public sealed interface Message {

  /// What is shown where a card cannot be, and on the lock screen: a number at most, never content.
  String altText();

  /// Plain words.
  record Text(String text) implements Message {
    public Text {
      Limits.TEXT.requireSome(text);
    }

    @Override
    public String altText() {
      return text;
    }
  }

  /// A picture from an https address.
  record Picture(URI original, URI preview, String altText) implements Message {
    public Picture {
      Limits.requireHttps(original);
      Limits.requireHttps(preview);
    }
  }

  /// The one card shape of the helpdesk: small title, the one fact in large type, label-value
  /// lines, buttons, a foot.
  record Card(
      String altText,
      String title,
      @Nullable String fact,
      List<Row> rows,
      List<Action> buttons,
      @Nullable String foot)
      implements Message {
    public Card {
      Limits.ALT_TEXT.requireSome(altText);
      rows = List.copyOf(rows);
      buttons = List.copyOf(buttons);
      Limits.requireAtMost(3, buttons, "buttons on a card");
      buttons.forEach(button -> Limits.CARD_BUTTON_LABEL.requireSome(button.label()));
    }

    /// A line of a card; without a label it is a plain sentence.
    public record Row(@Nullable String label, String value) {}
  }
}
