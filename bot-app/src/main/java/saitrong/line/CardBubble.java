package saitrong.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexSeparator;
import com.linecorp.bot.messaging.model.FlexText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.message.Limits;
import saitrong.message.Message.Card;
import saitrong.message.Message.Card.Row;

/// The helpdesk's one card as a Flex bubble. Everything wraps and grows with the reader's letter
/// size (`scaling`); nothing is cut.
final class CardBubble {

  private static final int NARROW = 2;
  private static final int WIDE = 3;
  private static final Limits USUAL_LABEL = new Limits("label", 9, Limits.Unit.GRAPHEME);

  /// An address, which has no place to break; a column takes about this much of it.
  private static final Pattern LONG_WORD = Pattern.compile("[!-~]{20,}");

  private static final String INK = "#1F2933";
  private static final String QUIET = "#616E7C";
  private static final String TEAL = "#0F5C63";

  private CardBubble() {}

  static FlexBubble of(Card card) {
    return new FlexBubble.Builder()
        .size(FlexBubble.Size.MEGA)
        .body(column(body(card)).build())
        .footer(card.buttons().isEmpty() ? null : column(buttons(card)).build())
        .build();
  }

  private static List<FlexComponent> body(Card card) {
    List<FlexComponent> lines = new ArrayList<>();
    lines.add(text(card.title(), "sm", QUIET).build());
    if (isSaid(card.fact())) {
      lines.add(text(card.fact(), "xl", TEAL).weight(FlexText.Weight.BOLD).build());
    }
    if (!card.rows().isEmpty()) {
      lines.add(new FlexSeparator("md", null));
    }
    int labels = card.rows().stream().anyMatch(CardBubble::isLong) ? WIDE : NARROW;
    card.rows().forEach(row -> lines.add(line(row, labels)));
    if (isSaid(card.foot())) {
      lines.add(text(card.foot(), "xs", QUIET).margin("lg").build());
    }
    return lines;
  }

  /// LINE breaks a word where the column ends.
  private static boolean isLong(Row row) {
    return row.label() != null && !USUAL_LABEL.fits(row.label());
  }

  private static FlexComponent line(Row row, int label) {
    if (!isSaid(row.label())) {
      return text(row.value(), "sm", INK).build();
    }
    return LONG_WORD.matcher(row.value()).find() ? stacked(row) : beside(row, label);
  }

  private static FlexComponent beside(Row row, int label) {
    return new FlexBox.Builder(
            FlexBox.Layout.BASELINE,
            List.of(
                text(row.label(), "sm", QUIET).flex(label).build(),
                text(row.value(), "sm", INK).flex(5).build()))
        .spacing("sm")
        .build();
  }

  /// The value has the card's width.
  private static FlexComponent stacked(Row row) {
    return new FlexBox.Builder(
            FlexBox.Layout.VERTICAL,
            List.of(text(row.label(), "sm", QUIET).build(), text(row.value(), "sm", INK).build()))
        .build();
  }

  private static List<FlexComponent> buttons(Card card) {
    List<FlexComponent> buttons = new ArrayList<>();
    for (var action : card.buttons()) {
      buttons.add(
          new FlexButton.Builder(LineMessages.actionOf(action, Limits.CARD_BUTTON_LABEL))
              .style(buttons.isEmpty() ? FlexButton.Style.PRIMARY : FlexButton.Style.LINK)
              .color(TEAL)
              .height(FlexButton.Height.SM)
              .scaling(true)
              .build());
    }
    return buttons;
  }

  private static FlexBox.Builder column(List<FlexComponent> lines) {
    return new FlexBox.Builder(FlexBox.Layout.VERTICAL, lines).spacing("sm");
  }

  /// LINE refuses an empty text component.
  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static FlexText.Builder text(@Nullable String text, String size, String color) {
    return new FlexText.Builder().text(text).size(size).color(color).wrap(true).scaling(true);
  }
}
