package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import saitrong.content.TextKey;
import saitrong.conversation.FaqChoices.Choice;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.transcript.Mark;

/// What is said when something is looked up, and what the conversation keeps of it.
///
/// @param lookup as it stands with this turn's question
record FaqReply(Situation situation, Lookup lookup) {

  static final int OFFERED = Finding.MOST_OFFERED;

  static FaqReply of(Situation situation) {
    return new FaqReply(situation, situation.state().lookup());
  }

  FaqReply about(Lookup other) {
    return new FaqReply(situation, other);
  }

  /// Empty where nothing fits.
  Optional<Answer> to(Finding finding) {
    return switch (finding) {
      case Finding.Sure(var entry) -> Optional.of(show(entry));
      case Finding.Nearly(var entries) -> Optional.of(offer(TextKey.FAQ_UNSURE, entries));
      case Finding.DependsOnGroup(var entries) -> Optional.of(narrowed(entries));
      case Finding.DependsOnSystem(var entries) -> Optional.of(narrowed(entries));
      case Finding.Nothing() -> Optional.empty();
    };
  }

  Answer show(Entry entry) {
    var says = List.of(new AnswerCard(situation, entry).withFeedback());
    return answer(lookup.showing(situation, entry), says, new Onward(situation, entry).replies());
  }

  /// Asks for what the answer depends on, and for nothing that is known.
  Answer narrowed(List<Entry> entries) {
    var forThem = new Asker(situation).theirs(entries);
    return forThem.size() == 1
        ? show(forThem.getFirst())
        : whichOf(forThem).orElseGet(() -> offer(TextKey.FAQ_UNSURE, forThem));
  }

  /// Empty where all is known that they differ by.
  Optional<Answer> whichOf(List<Entry> forThem) {
    var asker = new Asker(situation);
    if (asker.group().isEmpty() && differ(forThem, Entry::audience)) {
      return Optional.of(ask(TextKey.FAQ_WHICH_GROUP, new FaqChoices(situation).byGroup(forThem)));
    }
    return asker.system().isEmpty() && differ(forThem, Entry::systems)
        ? Optional.of(ask(TextKey.FAQ_WHICH_SYSTEM, new FaqChoices(situation).bySystem(forThem)))
        : Optional.empty();
  }

  private static boolean differ(List<Entry> entries, Function<Entry, Set<String>> of) {
    return entries.stream().map(of).distinct().count() > 1;
  }

  Answer offer(TextKey words, List<Entry> entries) {
    return situation.state().inHand().asks()
        ? near(entries)
        : ask(words, new Wait.Offer(ids(few(entries))));
  }

  /// While a script asks, the numbers are its own: what comes near is offered by buttons alone.
  Answer near(List<Entry> entries) {
    var near = new Wait.Near(ids(few(entries)));
    return answer(lookup.waiting(situation, near), List.of(card(near)), List.of());
  }

  private static List<Entry> few(List<Entry> entries) {
    return entries.subList(0, Math.min(entries.size(), OFFERED));
  }

  private Message card(Wait.Near near) {
    return new Message.Card(
        phrases().label(TextKey.ALT_FAQ),
        phrases().label(TextKey.FAQ_NEAR),
        null,
        List.of(),
        choices(near).stream().map(Choice::tap).toList(),
        null);
  }

  private Answer ask(TextKey words, Wait wait) {
    var choices = choices(wait);
    var lines = new ArrayList<String>();
    var replies = new ArrayList<Action>();
    for (var choice : choices) {
      String line = (lines.size() + 1) + " " + choice.label();
      lines.add(line);
      replies.add(choice.tap(line));
    }
    var none = phrases().label(TextKey.BUTTON_FAQ_NONE);
    replies.add(new Action.Tap(none, new FaqButton.None().data(), none));
    replies.add(phrases().button(Command.MENU));
    return answer(
        lookup.waiting(situation, wait),
        phrases().say(words, Map.of("choices", String.join("\n", lines))),
        replies);
  }

  /// The same question once more, with what is left of it.
  Answer again() {
    var left = new FaqChoices(situation).left(lookup.open());
    return choices(left).isEmpty() ? say(TextKey.FAQ_GONE) : again(left);
  }

  private Answer again(Wait left) {
    return switch (left) {
      case Wait.Offer offer -> ask(TextKey.FAQ_UNSURE, offer);
      case Wait.Group group -> ask(TextKey.FAQ_WHICH_GROUP, group);
      case Wait.System system -> ask(TextKey.FAQ_WHICH_SYSTEM, system);
      case Wait.Near _, Wait.Nothing _ -> say(TextKey.FAQ_ASK_AGAIN);
    };
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  /// No checked answer: to the officers, in other words, or to a person.
  Answer noMore() {
    return answer(
        lookup.closed(), phrases().say(TextKey.FAQ_NO_MORE), phrases().waysWithoutAnAnswer());
  }

  Answer unanswered() {
    return noMore().marked(Mark.UNANSWERED);
  }

  Answer say(TextKey words) {
    return answer(lookup, phrases().say(words), phrases().ways());
  }

  private Answer answer(Lookup next, List<Message> says, List<Action> replies) {
    return Answer.of(situation.state().lookingUp(next), says, replies);
  }

  private List<Choice> choices(Wait wait) {
    return new FaqChoices(situation).of(wait);
  }

  private Phrases phrases() {
    return Phrases.of(situation);
  }
}
