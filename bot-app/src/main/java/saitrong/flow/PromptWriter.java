package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Way;
import saitrong.message.Action;
import saitrong.message.Message;

/// Writes the bubbles and buttons of one step that waits.
record PromptWriter(Scene scene, Position position, Way way, String key, int page) {

  Prompt question(Ask ask) {
    var lines = new ArrayList<>(List.of(asked(ask)));
    var buttons = new ArrayList<Action>();
    var choosing = new Choosing(ask.kind(), position.drafts().get(key));
    switch (ask.kind()) {
      case Kind.Choice choice -> choices(choice, lines, buttons);
      case Kind.InSubDistrict _, Kind.Province _ -> found(choosing, lines, buttons);
      case Kind.Receipt(var own) -> page(own, false, lines, buttons);
      case Kind.YesNo _ -> yesNo(lines, buttons);
      case Kind.Rating _ -> ratings(lines, buttons);
      case Kind.Files files -> cameras(files.rules(), lines, buttons);
      case Kind.TextOrFiles both -> cameras(both.rules(), lines, buttons);
      case Kind.Day day -> {
        found(choosing, lines, buttons);
        buttons.add(pickers().day(day));
      }
      case Kind.Clock _ -> buttons.add(pickers().clock());
      case Kind.DayAndClock both -> {
        found(choosing, lines, buttons);
        buttons.add(pickers().dayAndClock(both));
      }
      case Kind.Place _ -> buttons.add(new Action.Place(scene.say(Sentence.BUTTON_PLACE)));
      case Kind.Text _, Kind.Count _, Kind.Phone _, Kind.Email _, Kind.CitizenNumber _ -> {}
      case Kind.Person _, Kind.Organisation _, Kind.PhoneEnding _, Kind.Offered _ -> {}
    }
    if (!ask.hint().isEmpty() && isStillOpen(ask, choosing)) {
      lines.add(scene.fill(ask.hint(), scene.shown(way)));
    }
    offerEarlier(ask, lines, buttons);
    if (ask.optional()) {
      lines.add(scene.say(Sentence.CAN_SKIP));
      buttons.add(button(Control.SKIP));
    }
    var bubbles = List.<Message>of(Scene.bubble(String.join("\n", lines)));
    return new Prompt(
        bubbles, isItselfToCancel(ask, choosing) ? withTheWayBack(buttons) : withWaysOut(buttons));
  }

  /// Beside "ใช่ ยกเลิกคิว", or below one's appointments, a button that says "ยกเลิกเรื่องนี้"
  /// would be taken for it, and leave the appointment as it is.
  private boolean isItselfToCancel(Ask ask, Choosing choosing) {
    return Offers.areOnesOwn(scene.flow(), ask) || isAChoiceToCancel(choosing);
  }

  private boolean isAChoiceToCancel(Choosing choosing) {
    return choosing
        .choice()
        .filter(choice ->
            scene.sentences().heard(Sentence.WORDS_CANCEL).stream()
                .anyMatch(word -> ChoicesAsTyped.isBegun(choice, word)))
        .isPresent();
  }

  /// A line that names what was skipped is left out, but a question never is.
  private String asked(Ask ask) {
    var shown = scene.shown(way);
    String text = scene.fill(ask.text(), shown);
    if (text.isBlank()) {
      ask.text().variables().forEach(name -> shown.putIfAbsent(name, "-"));
      return scene.fill(ask.text(), shown);
    }
    return text;
  }

  /// An example of what to type is of no use beside what was found for it.
  private static boolean isStillOpen(Ask ask, Choosing choosing) {
    return ask.kind() instanceof Kind.Choice || choosing.choice().isEmpty();
  }

  /// What was found takes the place of the question.
  private void found(Choosing choosing, List<String> lines, List<Action> buttons) {
    var found = choosing.found();
    if (found.isPresent()) {
      var place = Map.of("place", found.get().label().in(scene.language()));
      lines.set(0, scene.say(isDay(choosing) ? Sentence.FOUND_DAY : Sentence.FOUND_PLACE, place));
      lines.add("1 " + scene.say(Sentence.BUTTON_YES));
      lines.add("2 " + scene.say(Sentence.BUTTON_NO));
      buttons.add(answer(scene.say(Sentence.BUTTON_YES), found.get().id()));
      buttons.add(button(Control.NO));
    } else if (choosing.choice().orElse(null) instanceof Kind.Choice several) {
      var count = Map.of("count", Integer.toString(several.options().size()));
      lines.set(0, scene.say(isDay(choosing) ? Sentence.FOUND_DAYS : Sentence.FOUND_PLACES, count));
      choices(several, lines, buttons);
    }
  }

  private static boolean isDay(Choosing choosing) {
    return choosing.kind() instanceof Kind.Day || choosing.kind() instanceof Kind.DayAndClock;
  }

  private void choices(Kind.Choice choice, List<String> lines, List<Action> buttons) {
    page(choice.options(), true, lines, buttons);
  }

  /// Cases have numbers of their own: a second one before each would be typed for the first.
  private void page(
      List<Option> options, boolean numbered, List<String> lines, List<Action> buttons) {
    int from = Math.min(page * Prompt.CHOICES_ON_A_PAGE, Math.max(0, options.size() - 1));
    int to = Math.min(from + Prompt.CHOICES_ON_A_PAGE, options.size());
    for (int i = from; i < to; i++) {
      var option = options.get(i);
      lines.add((numbered ? (i + 1) + " " : "") + option.label().in(scene.language()));
      buttons.add(answer(option.onButton(scene.language()), option.id()));
    }
    if (to < options.size()) {
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
      var shown =
          scene.isConfidential()
              ? scene.say(Sentence.HIDDEN_ANSWER)
              : scene.showing().of(ask.kind(), earlier);
      var offer = offer(ask, earlier);
      lines.add(scene.say(offer, Map.of("answer", shown)));
      buttons.add(offer == Sentence.FOUND_CASE ? itIsThisOne() : button(Control.SAME));
    }
  }

  /// Says on a phone what is typed on a PC.
  private Action itIsThisOne() {
    return new Button(position.run(), key, Control.SAME.data())
        .labelled(scene.say(Sentence.BUTTON_YES));
  }

  private Sentence offer(Ask ask, Answer earlier) {
    if (TheOnlyCase.isOffered(way, ask, earlier)) {
      return Sentence.FOUND_CASE;
    }
    boolean isSaidBefore =
        new Beside(scene).isOffered(position, ask, key, earlier)
            || new NamedTogether(scene).isOffered(way, ask, earlier)
            || SaidEarly.isOffered(position, key);
    return isSaidBefore ? Sentence.SAID_BEFORE : Sentence.EARLIER_ANSWER;
  }

  Prompt notice(Step.Notice notice) {
    return controls(NoticeAsShown.text(scene, notice), Prompt.NOTICE);
  }

  Prompt known(Step.ConfirmKnown confirm) {
    var shown = new ArrayList<String>();
    for (var name : confirm.names()) {
      var told = position.answer(name);
      var answer = told == null ? position.known().get(name) : told;
      var ask = scene.flow().question(name);
      if (answer != null && ask.isPresent()) {
        shown.add(scene.showing().of(ask.get().kind(), answer));
      }
    }
    var values = Map.of("known", String.join(" · ", shown));
    return controls(scene.say(Sentence.KNOWN, values), Prompt.KNOWN);
  }

  Prompt summary(Step.Summary summary) {
    String title =
        summary.title().isEmpty()
            ? scene.say(Sentence.SUMMARY_TITLE)
            : scene.fill(summary.title(), Map.of());
    var ending = SummaryEnding.of(scene.flow(), summary);
    var card =
        new Message.Card(
            scene.say(ending.alt()),
            title,
            null,
            Summaries.rows(scene, position, way),
            ending.offered().stream().map(this::button).toList(),
            scene.say(ending.foot()));
    return new Prompt(List.of(card), withWaysOut(List.of()));
  }

  Prompt summaryFoot(Step.Summary summary) {
    var ending = SummaryEnding.of(scene.flow(), summary);
    var buttons = ending.offered().stream().map(this::button).toList();
    return new Prompt(List.of(Scene.bubble(scene.say(ending.foot()))), withWaysOut(buttons));
  }

  Prompt controls(String text, List<Control> offered) {
    var prompt = Prompt.choosing(scene, position, key, text, offered);
    return new Prompt(prompt.bubbles(), withWaysOut(prompt.buttons()));
  }

  private List<Action> withWaysOut(List<Action> buttons) {
    var all = withTheWayBack(buttons);
    all.add(button(Control.CANCEL));
    return all;
  }

  private List<Action> withTheWayBack(List<Action> buttons) {
    var all = new ArrayList<>(buttons);
    if (Movement.canGoBack(way)) {
      all.add(button(Control.BACK));
    }
    return all;
  }

  private Action button(Control control) {
    return new Button(position.run(), key, control.data()).labelled(scene.label(control));
  }

  private Pickers pickers() {
    return new Pickers(scene, new Button(position.run(), key, "pick"));
  }

  private Action answer(String label, String id) {
    return new Button(position.run(), key, Button.ANSWER + id).labelled(label);
  }
}
