package saitrong.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import saitrong.content.Content;
import saitrong.content.Emergency;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.message.Message.Card.Row;
import saitrong.shared.Language;

/// The agency's sentences as bubbles, in the citizen's language.
record Phrases(Content content, Language language) {

  static Phrases of(Situation situation) {
    return new Phrases(situation.content(), situation.language());
  }

  List<Message> say(TextKey key) {
    return bubbles(content.texts().bubbles(language, key));
  }

  /// What to do, and a card that dials with one tap.
  List<Message> emergency(Emergency emergency) {
    var says = new ArrayList<>(bubbles(content.texts().emergency(language, emergency)));
    var number = Map.of("number", emergency.number());
    var label = content.texts().say(language, TextKey.BUTTON_DIAL, number);
    var dial = new Action.Open(label, emergency.phone().uri());
    says.add(
        new Message.Card(
            label(TextKey.ALT_EMERGENCY),
            emergency.name().in(language),
            emergency.number(),
            List.of(),
            List.of(dial),
            null));
    return says;
  }

  List<Message> noAnswer(Instant now) {
    return content.officeHours().isOpen(now)
        ? say(TextKey.NO_ANSWER)
        : sayWithOpening(TextKey.NO_ANSWER_CLOSED, now);
  }

  /// The numbered choices stand in the text too: LINE on a PC shows no quick replies.
  List<Message> menu() {
    var choices = new ArrayList<String>();
    for (var command : Command.menu(new State(language, true, false))) {
      choices.add((choices.size() + 1) + " " + label(command.label()));
    }
    var lines = Map.of("choices", String.join("\n", choices));
    return bubbles(content.texts().bubbles(language, TextKey.MENU, lines));
  }

  List<Message> officer(Instant now) {
    var says = new ArrayList<Message>();
    says.addAll(
        content.officeHours().isOpen(now)
            ? say(TextKey.OFFICER_OPEN)
            : sayWithOpening(TextKey.OFFICER_CLOSED, now));
    says.add(contactCard());
    return says;
  }

  private Message contactCard() {
    var profile = content.profile();
    var rows = new ArrayList<Row>();
    for (var phone : profile.phones()) {
      rows.add(new Row(label(TextKey.CONTACT_PHONE), phone.number()));
    }
    if (profile.email() != null) {
      rows.add(new Row(label(TextKey.CONTACT_EMAIL), profile.email()));
    }
    rows.add(new Row(label(TextKey.CONTACT_HOURS), content.texts().hours(language)));
    var call = new Action.Open(label(TextKey.BUTTON_CALL), profile.phone().uri());
    return new Message.Card(
        label(TextKey.ALT_CONTACT), label(TextKey.CONTACT_TITLE), null, rows, List.of(call), null);
  }

  /// The notice, and how to read all of it where there are no buttons.
  List<Message> privacy() {
    var says = new ArrayList<Message>();
    says.add(new Message.Text(content.texts().privacyNotice(language)));
    says.addAll(say(TextKey.PRIVACY_MORE));
    return says;
  }

  List<Message> privacyInFull() {
    return bubbles(content.texts().privacyInFull(language));
  }

  /// The ways that are always open, as quick replies under every answer.
  List<Action> ways() {
    var ways = new ArrayList<Action>();
    for (var command : Command.menu(new State(language, true, false))) {
      ways.add(button(command));
    }
    return ways;
  }

  /// The same with the full notice first.
  List<Action> waysFromTheNotice() {
    var ways = new ArrayList<Action>();
    ways.add(button(Command.PRIVACY_IN_FULL));
    ways.addAll(ways());
    return ways;
  }

  /// The same with another look for the answer first.
  List<Action> waysWhileWaiting() {
    var ways = new ArrayList<Action>();
    ways.add(button(Command.SEE_ANSWER));
    ways.addAll(ways());
    return ways;
  }

  Action button(Command command) {
    var label = label(command.label());
    return new Action.Tap(label, command.data(), label);
  }

  private List<Message> sayWithOpening(TextKey key, Instant now) {
    var opening = ThaiDates.moment(content.officeHours().nextOpening(now), language);
    return bubbles(content.texts().bubbles(language, key, Map.of("opening", opening)));
  }

  private String label(TextKey key) {
    return content.texts().say(language, key);
  }

  private static List<Message> bubbles(List<String> texts) {
    return texts.stream().<Message>map(Message.Text::new).toList();
  }
}
