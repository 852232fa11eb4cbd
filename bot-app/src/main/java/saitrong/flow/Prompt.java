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
    var writing = new Writing(scene, position, way, key, page);
    return switch (stop) {
      case Ask ask -> writing.question(ask);
      case Step.Notice notice -> writing.notice(notice);
      case Step.Consent consent ->
          writing.controls(scene.fill(consent.text(), scene.shown(way)), CONSENT);
      case Step.ConfirmKnown confirm -> writing.known(confirm);
      case Step.Summary summary -> writing.summary(summary);
    };
  }

  static final List<Control> NOTICE =
      List.of(Control.ACKNOWLEDGE, Control.FULL_NOTICE, Control.DECLINE);
  static final List<Control> CONSENT = List.of(Control.CONSENT, Control.NO_CONSENT);
  static final List<Control> KNOWN = List.of(Control.KNOWN_RIGHT, Control.KNOWN_EDIT);
  static final List<Control> SUMMARY = List.of(Control.CONFIRM, Control.EDIT);
  static final List<Control> CANCELLING = List.of(Control.CANCEL_YES, Control.CANCEL_NO);
  static final List<Control> RESUMING = List.of(Control.RESUME, Control.RESTART, Control.CANCEL);

  /// A question of the engine's own with its numbered ways on.
  static Prompt choosing(
      Scene scene, Position position, String key, String text, List<Control> offered) {
    var lines = new ArrayList<>(List.of(text));
    var buttons = new ArrayList<Action>();
    for (var control : offered) {
      var label = scene.say(control.label());
      lines.add((buttons.size() + 1) + " " + label);
      buttons.add(new Button(position.run(), key, control.data()).labelled(label));
    }
    return new Prompt(List.of(Scene.bubble(String.join("\n", lines))), buttons);
  }

  /// The bubbles of one stop being written.
  private record Writing(Scene scene, Position position, Way way, String key, int page) {

    Prompt question(Ask ask) {
      var lines = new ArrayList<>(List.of(scene.fill(ask.text(), scene.shown(way))));
      var buttons = new ArrayList<Action>();
      switch (ask.kind()) {
        case Kind.Choice choice -> choices(choice, lines, buttons);
        case Kind.YesNo _ -> yesNo(lines, buttons);
        case Kind.Rating _ -> ratings(lines, buttons);
        case Kind.Files files -> cameras(files.rules(), lines, buttons);
        case Kind.TextOrFiles both -> cameras(both.rules(), lines, buttons);
        case Kind.Place _ -> buttons.add(new Action.Place(scene.say(Sentence.BUTTON_PLACE)));
        default -> {}
      }
      if (!ask.hint().isEmpty()) {
        lines.add(scene.fill(ask.hint(), scene.shown(way)));
      }
      offerEarlier(ask, lines, buttons);
      if (ask.optional()) {
        lines.add(scene.say(Sentence.CAN_SKIP));
        buttons.add(button(Control.SKIP));
      }
      return new Prompt(List.of(Scene.bubble(String.join("\n", lines))), withWaysOut(buttons));
    }

    private void choices(Kind.Choice choice, List<String> lines, List<Action> buttons) {
      var options = choice.options();
      int from = Math.min(page * CHOICES_ON_A_PAGE, Math.max(0, options.size() - 1));
      int to = Math.min(from + CHOICES_ON_A_PAGE, options.size());
      for (int i = from; i < to; i++) {
        var option = options.get(i);
        lines.add((i + 1) + " " + option.label().in(scene.language()));
        buttons.add(answer(option.onButton(scene.language()), option.id()));
      }
      if (options.size() > CHOICES_ON_A_PAGE) {
        lines.add(scene.say(Sentence.MORE_CHOICES));
        buttons.add(button(Control.MORE));
      }
    }

    private void yesNo(List<String> lines, List<Action> buttons) {
      lines.add("1 " + scene.say(Sentence.BUTTON_YES));
      lines.add("2 " + scene.say(Sentence.BUTTON_NO));
      buttons.add(answer(scene.say(Sentence.BUTTON_YES), Kind.YesNo.YES));
      buttons.add(answer(scene.say(Sentence.BUTTON_NO), Kind.YesNo.NO));
    }

    private void ratings(List<String> lines, List<Action> buttons) {
      for (int score = Kind.Rating.BEST; score >= 1; score--) {
        String label = score + " " + scene.say(Sentence.rating(score));
        lines.add(label);
        buttons.add(answer(label, Integer.toString(score)));
      }
    }

    private void cameras(Kind.FileRules rules, List<String> lines, List<Action> buttons) {
      buttons.add(new Action.Camera(scene.say(Sentence.BUTTON_CAMERA)));
      buttons.add(new Action.Album(scene.say(Sentence.BUTTON_ALBUM)));
      if (position.drafts().get(key) instanceof Answer.Files files && !files.files().isEmpty()) {
        var counted = new FilesAsSent(rules, files).counted(files);
        boolean full = files.files().size() >= rules.most();
        lines.add(scene.say(full ? Sentence.FILES_TOO_MANY : Sentence.FILES_RECEIVED, counted));
        buttons.add(button(Control.DONE));
      }
    }

    private void offerEarlier(Ask ask, List<String> lines, List<Action> buttons) {
      var earlier = Earlier.of(position, ask, key);
      if (earlier != null) {
        var shown = scene.showing().of(ask.kind(), earlier);
        lines.add(scene.say(Sentence.EARLIER_ANSWER, Map.of("answer", shown)));
        buttons.add(button(Control.SAME));
      }
    }

    Prompt notice(Step.Notice notice) {
      var values =
          Map.of(
              "data", scene.fill(notice.data(), Map.of()),
              "purpose", scene.fill(notice.purpose(), Map.of()),
              "seen-by", scene.fill(notice.seenBy(), Map.of()));
      return controls(scene.say(Sentence.NOTICE, values), NOTICE);
    }

    Prompt known(Step.ConfirmKnown confirm) {
      var shown = new ArrayList<String>();
      for (var name : confirm.names()) {
        var answer = position.known().get(name);
        var ask = scene.flow().question(name);
        if (answer != null && ask.isPresent()) {
          shown.add(scene.showing().of(ask.get().kind(), answer));
        }
      }
      var values = Map.of("known", String.join(" · ", shown));
      return controls(scene.say(Sentence.KNOWN, values), KNOWN);
    }

    Prompt summary(Step.Summary summary) {
      String title =
          summary.title().isEmpty()
              ? scene.say(Sentence.SUMMARY_TITLE)
              : scene.fill(summary.title(), Map.of());
      var card =
          new Message.Card(
              scene.say(Sentence.SUMMARY_ALT),
              title,
              null,
              Summaries.rows(scene, way),
              SUMMARY.stream().map(this::button).toList(),
              scene.say(Sentence.SUMMARY_FOOT));
      return new Prompt(List.of(card), withWaysOut(List.of()));
    }

    Prompt controls(String text, List<Control> offered) {
      var prompt = choosing(scene, position, key, text, offered);
      return new Prompt(prompt.bubbles(), withWaysOut(prompt.buttons()));
    }

    private List<Action> withWaysOut(List<Action> buttons) {
      var all = new ArrayList<>(buttons);
      if (!way.passed().isEmpty()) {
        all.add(button(Control.BACK));
      }
      all.add(button(Control.CANCEL));
      return all;
    }

    private Action button(Control control) {
      return new Button(position.run(), key, control.data()).labelled(scene.say(control.label()));
    }

    private Action answer(String label, String id) {
      return new Button(position.run(), key, Button.ANSWER + id).labelled(label);
    }
  }
}
