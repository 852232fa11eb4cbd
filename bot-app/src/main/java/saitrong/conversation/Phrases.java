package saitrong.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import saitrong.content.Content;
import saitrong.content.Emergency;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.faq.Both;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.shared.Language;

/// The agency's sentences as bubbles, in the citizen's language.
///
/// @param official whether they are verified as an office's administrator
record Phrases(Content content, Language language, boolean official) {

  private static final int MOST_SCRIPTS = 6;
  private static final String NOTHING = "-";

  static Phrases of(Situation situation) {
    return new Phrases(situation.content(), situation.language(), situation.cases().isOfficial());
  }

  /// Of what is the same for everybody.
  Phrases(Content content, Language language) {
    this(content, language, false);
  }

  List<Message> say(TextKey key) {
    return bubbles(content.texts().bubbles(language, key));
  }

  List<Message> say(TextKey key, Map<String, String> variables) {
    return bubbles(content.texts().bubbles(language, key, variables));
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
    if (Leaving.isPossible(content)) {
      return say(TextKey.NO_ANSWER_LEAVE);
    }
    var hours = content.officeHours();
    return hours.isOpen(now)
        ? say(TextKey.NO_ANSWER)
        : noAnswerBefore(ThaiDates.moment(hours.nextOpening(now), language));
  }

  private List<Message> noAnswerBefore(String opening) {
    var when = Map.of("opening", opening);
    return bubbles(content.texts().bubbles(language, TextKey.NO_ANSWER_CLOSED, when));
  }

  /// The numbered choices stand in the text too: LINE on a PC shows no quick replies.
  List<Message> menu() {
    return bubbles(content.texts().bubbles(language, TextKey.MENU, Map.of("choices", choices())));
  }

  /// The menu again, with the numbers that there are.
  List<Message> menuNumbers() {
    var last = Integer.toString(menuItems().size());
    var lines = Map.of("choices", choices(), "last", last);
    return bubbles(content.texts().bubbles(language, TextKey.MENU_NUMBERS, lines));
  }

  private String choices() {
    var choices = new ArrayList<String>();
    for (var item : menuItems()) {
      choices.add((choices.size() + 1) + " " + line(item));
    }
    return String.join("\n", choices);
  }

  private String line(Menu.Item item) {
    return switch (item) {
      case Menu.Item.Script(var flow) -> flow.name().in(language);
      case Menu.Item.Always(Command command) -> label(command.label());
    };
  }

  private List<Menu.Item> menuItems() {
    return Menu.of(content, language, official).items();
  }

  /// What there is to say, and the ways to an officer.
  List<Message> contact(TextKey key, Instant now) {
    return contact(key, Map.of(), now);
  }

  List<Message> contact(TextKey key, Map<String, String> variables, Instant now) {
    var says = new ArrayList<>(say(key, variables));
    says.add(ContactCard.of(this, now));
    return says;
  }

  /// How to reach an officer.
  List<Message> officers(Instant now) {
    boolean inChat = content.profile().officersInChat();
    return contact(inChat ? TextKey.OFFICER_IN_CHAT : TextKey.OFFICER, now);
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

  /// The ways that are always open, as quick replies under every answer: as many scripts as there
  /// is room for, the menu for the others.
  List<Action> ways() {
    var ways = new ArrayList<Action>();
    var items = menuItems();
    for (var item : items) {
      switch (item) {
        case Menu.Item.Script(var flow) when ways.size() < MOST_SCRIPTS ->
            ways.add(Menu.starts(flow, language));
        case Menu.Item.Script _ -> {}
        case Menu.Item.Always(Command command) -> ways.add(button(command));
      }
    }
    if (ways.size() < items.size()) {
      ways.add(button(Command.MENU));
    }
    return ways;
  }

  /// What can be done about a question that has no answer, then the rest.
  List<Action> waysWithoutAnAnswer() {
    var ways = new ArrayList<Action>();
    ways.add(tap(TextKey.BUTTON_LEAVE_QUESTION, new FaqButton.Leave().data()));
    ways.add(tap(TextKey.BUTTON_ASK_AGAIN, new FaqButton.AskAgain().data()));
    ways.add(tap(TextKey.BUTTON_TALK, Command.OFFICER.data()));
    ways.add(button(Command.MENU));
    return ways;
  }

  private Action tap(TextKey key, String data) {
    return new Action.Tap(label(key), data, label(key));
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

  String label(TextKey key) {
    return content.texts().say(language, key);
  }

  String label(TextKey key, Map<String, String> variables) {
    return content.texts().say(language, key, variables);
  }

  /// The words of an entry, with the agency's own facts. Where nothing is left of them, as of an
  /// answer that only names a form which is away, a dash: LINE refuses a card that says nothing.
  String filled(Both words, Situation situation) {
    return filled(words.in(language), situation);
  }

  String filled(String words, Situation situation) {
    var filled = content.texts().filled(language, words, situation.lent(words));
    return filled.isBlank() ? NOTHING : filled;
  }

  private static List<Message> bubbles(List<String> texts) {
    return texts.stream().<Message>map(Message.Text::new).toList();
  }
}
