package saitrong.flow;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.message.Action;
import saitrong.message.Limits;
import saitrong.message.Message;

/// Turns what a flow tells into bubbles, and many bubbles into as few as LINE takes. Lock screens
/// see a number at most, and not what somebody is filling in.
final class Telling {

  private Telling() {}

  static List<Message> of(Scene scene, Step.Tell tell, Map<String, String> shown) {
    var bubbles = new ArrayList<Message>();
    String text = scene.fill(tell.text(), shown);
    if (tell.picture() != null) {
      bubbles.add(
          new Message.Picture(tell.picture(), tell.picture(), scene.say(Sentence.TOLD_ALT)));
    }
    if (tell.card() != null) {
      if (!text.isBlank()) {
        bubbles.add(Scene.bubble(text));
      }
      bubbles.add(filled(scene, tell.card(), shown));
    } else if (!tell.links().isEmpty()) {
      bubbles.add(card(scene, tell, text));
    } else if (!text.isBlank()) {
      bubbles.add(Scene.bubble(text));
    }
    return bubbles;
  }

  static Message.Card filled(Scene scene, CardTemplate card, Map<String, String> shown) {
    String flow = scene.flow().name().in(scene.language());
    var rows = new ArrayList<Message.Card.Row>();
    for (var row : card.rows()) {
      String value = scene.fill(row.value(), shown);
      if (!value.isBlank()) {
        rows.add(new Message.Card.Row(orNull(scene.fill(row.label(), shown)), value));
      }
    }
    return new Message.Card(
        or(scene.fill(card.alt(), shown), scene.say(Sentence.TOLD_ALT)),
        or(scene.fill(card.title(), shown), flow),
        orNull(scene.fill(card.fact(), shown)),
        rows,
        buttons(scene, card, shown),
        orNull(scene.fill(card.foot(), shown)));
  }

  private static List<Action> buttons(Scene scene, CardTemplate card, Map<String, String> shown) {
    var buttons = new ArrayList<Action>();
    for (var button : card.buttons()) {
      String label = scene.fill(button.label(), shown);
      String says = leadsNowhere(scene, button) ? "" : scene.fill(button.says(), shown);
      URI opens = opens(button, shown);
      if (!label.isBlank() && opens != null) {
        buttons.add(new Action.Open(label, opens));
      } else if (!label.isBlank() && !says.isBlank()) {
        buttons.add(new Action.Say(label, Limits.ACTION_TEXT.cut(says)));
      }
    }
    return buttons.subList(0, Math.min(CardTemplate.MOST_BUTTONS, buttons.size()));
  }

  private static @Nullable URI opens(CardTemplate.CardButton button, Map<String, String> shown) {
    String address = button.linked() == null ? null : shown.get(button.linked());
    return address == null ? button.opens() : URI.create(address);
  }

  /// One card serves agencies with more flows and with fewer.
  private static boolean leadsNowhere(Scene scene, CardTemplate.CardButton button) {
    return scene.set().isOff(button.says().withoutVariables().in(scene.language()));
  }

  private static String or(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static Message card(Scene scene, Step.Tell tell, String text) {
    var buttons = new ArrayList<Action>();
    for (var link : tell.links()) {
      buttons.add(new Action.Open(scene.fill(link.label(), Map.of()), link.address()));
    }
    var row = new Message.Card.Row(null, text);
    String name = scene.flow().name().in(scene.language());
    String alt = scene.say(Sentence.TOLD_ALT);
    return new Message.Card(alt, name, null, List.of(row), buttons, null);
  }
}
