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

/// Asks which of several answers is meant: by their titles, or by the group or the system that they
/// are for.
///
/// @param lookup as it stands with this turn's question
record FaqOffer(Situation situation, Lookup lookup) {

  static final int OFFERED = Finding.MOST_OFFERED;

  static FaqOffer of(Situation situation) {
    return new FaqOffer(situation, situation.state().lookup());
  }

  /// Empty where all is known that they differ by. One tap is to lead to the answer: what parts all
  /// of them is asked first, and a group only where each answer is for other ones.
  Optional<Answer> whichOf(List<Entry> forThem) {
    var asker = new Asker(situation);
    if (asker.system().isEmpty() && areApart(forThem, Entry::systems)) {
      return Optional.of(bySystem(forThem));
    }
    if (asker.group().isEmpty() && areApart(forThem, Entry::audience)) {
      return Optional.of(byGroup(forThem));
    }
    return asker.system().isEmpty() && differ(forThem, Entry::systems)
        ? Optional.of(bySystem(forThem))
        : Optional.empty();
  }

  private static boolean areApart(List<Entry> entries, Function<Entry, Set<String>> of) {
    var named = entries.stream().flatMap(it -> of.apply(it).stream()).toList();
    return entries.stream().noneMatch(it -> of.apply(it).isEmpty())
        && named.stream().distinct().count() == named.size();
  }

  Answer byGroup(List<Entry> entries) {
    return ask(TextKey.FAQ_WHICH_GROUP, new FaqChoices(situation).byGroup(entries));
  }

  Answer bySystem(List<Entry> entries) {
    return ask(TextKey.FAQ_WHICH_SYSTEM, new FaqChoices(situation).bySystem(entries));
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
    var none = phrases().label(none(wait));
    replies.add(new Action.Tap(none, new FaqButton.None().data(), none));
    replies.add(phrases().button(Command.MENU));
    return answer(
        lookup.waiting(situation, wait),
        phrases().say(words, Map.of("choices", String.join("\n", lines))),
        replies);
  }

  private static TextKey none(Wait wait) {
    return switch (wait) {
      case Wait.Group _ -> TextKey.BUTTON_FAQ_NO_GROUP;
      case Wait.System _ -> TextKey.BUTTON_FAQ_NO_SYSTEM;
      case Wait.Offer _, Wait.Near _, Wait.OfCase _, Wait.Nothing _ -> TextKey.BUTTON_FAQ_NONE;
    };
  }

  /// The same question once more, with what is left of it.
  Answer again() {
    var left = new FaqChoices(situation).left(lookup.open());
    return choices(left).isEmpty() ? reply().say(TextKey.FAQ_GONE) : again(left);
  }

  private Answer again(Wait left) {
    return switch (left) {
      case Wait.Offer offer -> ask(TextKey.FAQ_UNSURE, offer);
      case Wait.Group group -> ask(TextKey.FAQ_WHICH_GROUP, group);
      case Wait.System system -> ask(TextKey.FAQ_WHICH_SYSTEM, system);
      case Wait.Near _, Wait.OfCase _, Wait.Nothing _ -> reply().say(TextKey.FAQ_ASK_AGAIN);
    };
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  private FaqReply reply() {
    return new FaqReply(situation, lookup);
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
