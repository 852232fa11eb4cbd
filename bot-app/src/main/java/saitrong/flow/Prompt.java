package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import saitrong.flow.Step.Ask;
import saitrong.flow.Step.Stop;
import saitrong.flow.Walk.Way;
import saitrong.message.Action;
import saitrong.message.Message;

/// What is said and shown at a step that waits. Everything that a button offers stands in the text
/// with a number, for LINE on a PC shows no quick replies.
record Prompt(List<Message> bubbles, List<Action> buttons) {

  static final int CHOICES_ON_A_PAGE = 8;

  Prompt {
    bubbles = List.copyOf(bubbles);
    buttons = List.copyOf(buttons);
  }

  static Prompt at(Scene scene, Position position, Way way, Stop stop, String key, int page) {
    var writing = new PromptWriter(scene, position, way, key, page);
    return switch (stop) {
      case Ask ask -> writing.question(ask);
      case Step.Notice notice -> writing.notice(notice);
      case Step.Consent consent ->
          writing.controls(scene.fill(consent.text(), scene.shown(way)), CONSENT);
      case Step.ConfirmKnown confirm -> writing.known(confirm);
      case Step.Summary summary -> writing.summary(summary);
      case Step.SentBefore before ->
          writing.controls(
              scene.say(Sentence.SENT_BEFORE, Map.of("number", before.number())), SENT_BEFORE);
    };
  }

  /// To whoever has it before their eyes: what there is to choose, without the notice or the
  /// summary above it.
  static Prompt briefly(Scene scene, Position position, Way way, Stop stop, String key, int page) {
    var writing = new PromptWriter(scene, position, way, key, page);
    return switch (stop) {
      case Step.Notice _ -> writing.controls("", NOTICE);
      case Step.Summary summary -> writing.summaryFoot(summary);
      case Ask _, Step.Consent _, Step.ConfirmKnown _, Step.SentBefore _ ->
          at(scene, position, way, stop, key, page);
    };
  }

  static final List<Control> NOTICE =
      List.of(Control.ACKNOWLEDGE, Control.FULL_NOTICE, Control.DECLINE);
  static final List<Control> CONSENT = List.of(Control.CONSENT, Control.NO_CONSENT);
  static final List<Control> SENT_BEFORE = List.of(Control.ADD_TO_IT, Control.ANEW);
  static final List<Control> KNOWN = List.of(Control.KNOWN_RIGHT, Control.KNOWN_EDIT);
  static final List<Control> CANCELLING = List.of(Control.CANCEL_YES, Control.CANCEL_NO);
  static final List<Control> RESUMING = List.of(Control.RESUME, Control.RESTART, Control.CANCEL);

  /// A question of the engine's own with its numbered ways on.
  ///
  /// @param text empty where it has been said
  static Prompt choosing(
      Scene scene, Position position, String key, String text, List<Control> offered) {
    var lines = new ArrayList<String>();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    var buttons = new ArrayList<Action>();
    for (var control : offered) {
      var label = scene.label(control);
      lines.add((buttons.size() + 1) + " " + label);
      buttons.add(new Button(position.run(), key, control.data()).labelled(label));
    }
    return new Prompt(List.of(Scene.bubble(String.join("\n", lines))), buttons);
  }
}
