package saitrong.flow;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A card that flows show by its name, as `conversation-flows/cards.yaml` describes it. A row that
/// names something unknown is left out, so one card serves many flows.
///
/// @param alt stands on the lock screen: a number at most
/// @param fact the one thing in large type
record CardTemplate(
    Wording alt,
    Wording title,
    Wording fact,
    List<Row> rows,
    List<CardButton> buttons,
    Wording foot) {

  CardTemplate {
    rows = List.copyOf(rows);
    buttons = List.copyOf(buttons);
  }

  /// A label beside a value.
  record Row(Wording label, Wording value) {}

  /// So many stand on a card that is shown, the first ones of those that are there.
  static final int MOST_BUTTONS = 3;

  /// Says something for the person, or opens a page or dials where it has an address. One that
  /// names what is not there is left out.
  ///
  /// @param linked what holds the address, where it is another one each time
  /// @param line where it stands in the file
  record CardButton(
      Wording label, Wording says, @Nullable URI opens, @Nullable String linked, int line) {

    boolean isAlwaysThere() {
      return linked == null && says.variables().isEmpty();
    }
  }

  /// What its texts name, but for the line on the lock screen.
  Set<String> variables() {
    var texts = new ArrayList<>(List.of(title, fact, foot));
    rows.forEach(row -> texts.addAll(List.of(row.label(), row.value())));
    buttons.forEach(button -> texts.addAll(List.of(button.label(), button.says())));
    var names = new LinkedHashSet<String>();
    texts.forEach(text -> names.addAll(text.variables()));
    buttons.stream().map(CardButton::linked).filter(Objects::nonNull).forEach(names::add);
    return names;
  }
}
