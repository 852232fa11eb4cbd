package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Story.Line;
import saitrong.message.Action;
import saitrong.shared.PersonalText;

/// Plays the person of a story: on a phone they tap, on a PC, which has no quick replies, they type
/// what the button says.
final class PlayedPerson {

  private final boolean byTyping;
  private List<Action> buttons = List.of();
  private final List<Action> earlier = new ArrayList<>();
  private int messages;

  PlayedPerson(boolean byTyping) {
    this.byTyping = byTyping;
  }

  void sees(Effect.Say say) {
    earlier.addAll(buttons);
    buttons = Bubbles.buttons(say);
  }

  List<String> labels(Line.Taps line) {
    return among(line).stream().map(Action::label).toList();
  }

  /// Empty where there is no such button.
  Optional<Input> taps(Line.Taps line) {
    return among(line).stream()
        .filter(it -> it instanceof Action.Tap && it.label().equals(line.label()))
        .map(Action.Tap.class::cast)
        .findFirst()
        .map(it ->
            byTyping && !line.old()
                ? Input.Typed.of(it.label())
                : new Input.Tapped(it.data(), Map.of()));
  }

  private List<Action> among(Line.Taps line) {
    return line.old() ? earlier : buttons;
  }

  Input sends(Line.Sends line) {
    var files = new ArrayList<FileSent>();
    for (int i = 0; i < line.count(); i++) {
      files.add(new FileSent(message(), line.type(), null, 1000L));
    }
    return new Input.Sent(files);
  }

  Input shares(Line.Places line) {
    return new Input.Shared(
        new Answer.Spot(new PersonalText(line.name()), 13.75, 100.5), message());
  }

  private String message() {
    return "m" + ++messages;
  }
}
