package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import saitrong.message.Action;
import saitrong.message.Limits;
import saitrong.message.Message;

/// Turns what a flow tells into bubbles, and many bubbles into as few as LINE takes.
final class Telling {

  private Telling() {}

  static List<Message> of(Scene scene, Step.Tell tell, Map<String, String> shown) {
    var bubbles = new ArrayList<Message>();
    String text = scene.fill(tell.text(), shown);
    if (tell.picture() != null) {
      bubbles.add(new Message.Picture(tell.picture(), tell.picture(), scene.flow().name().th()));
    }
    if (!tell.links().isEmpty()) {
      bubbles.add(card(scene, tell, text));
    } else if (!text.isBlank()) {
      bubbles.add(Scene.bubble(text));
    }
    return bubbles;
  }

  private static Message card(Scene scene, Step.Tell tell, String text) {
    var buttons = new ArrayList<Action>();
    for (var link : tell.links()) {
      buttons.add(new Action.Open(scene.fill(link.label(), Map.of()), link.address()));
    }
    var row = new Message.Card.Row(null, text);
    String name = scene.flow().name().in(scene.language());
    return new Message.Card(name, name, null, List.of(row), buttons, null);
  }

  /// Neighbouring texts become one until there are no more than LINE takes in a call.
  static List<Message> fitted(List<Message> says) {
    var fitted = new ArrayList<>(says);
    for (int i = fitted.size() - 1; i > 0 && fitted.size() > Limits.MESSAGES_PER_CALL; i--) {
      if (fitted.get(i) instanceof Message.Text later
          && fitted.get(i - 1) instanceof Message.Text earlier) {
        fitted.set(i - 1, Scene.bubble(earlier.text() + "\n\n" + later.text()));
        fitted.remove(i);
      }
    }
    int from = Math.max(0, fitted.size() - Limits.MESSAGES_PER_CALL);
    return List.copyOf(fitted.subList(from, fitted.size()));
  }
}
