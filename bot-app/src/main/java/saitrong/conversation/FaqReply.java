package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.TextKey;
import saitrong.conversation.Lookup.Wait;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.message.Action;
import saitrong.message.Limits;
import saitrong.message.Message;
import saitrong.transcript.Mark;

/// What is said when something is looked up, and what the conversation keeps of it.
///
/// @param lookup as it stands with this turn's question
record FaqReply(Situation situation, Lookup lookup) {

  static final int OFFERED = 3;

  /// A line to choose from, and what its button does.
  record Choice(String label, FaqButton button) {}

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
    var forThem = theirs(entries);
    if (forThem.size() == 1) {
      return show(forThem.getFirst());
    }
    var asker = new Asker(situation);
    if (asker.group().isEmpty() && differ(forThem, Entry::audience)) {
      return ask(TextKey.FAQ_WHICH_GROUP, new Wait.Group(ids(forThem)));
    }
    return asker.system().isEmpty() && differ(forThem, Entry::systems)
        ? ask(TextKey.FAQ_WHICH_SYSTEM, new Wait.System(ids(forThem)))
        : offer(TextKey.FAQ_UNSURE, forThem);
  }

  /// Those for the group and the system of this person, as far as they are known.
  List<Entry> theirs(List<Entry> entries) {
    var asker = new Asker(situation);
    var ofGroup = fitting(entries, asker.group(), Entry::audience);
    return fitting(ofGroup, asker.system(), Entry::systems);
  }

  /// Where there is nothing for them, what there is for others.
  private static List<Entry> fitting(
      List<Entry> entries, Optional<String> known, Function<Entry, Set<String>> of) {
    var theirs =
        entries.stream()
            .filter(it ->
                known.isEmpty() || of.apply(it).isEmpty() || of.apply(it).contains(known.get()))
            .toList();
    return theirs.isEmpty() ? entries : theirs;
  }

  private static boolean differ(List<Entry> entries, Function<Entry, Set<String>> of) {
    return entries.stream().map(of).distinct().count() > 1;
  }

  /// While a script asks, the numbers are its own: what comes near is offered by buttons alone.
  Answer offer(TextKey words, List<Entry> entries) {
    var few = entries.subList(0, Math.min(entries.size(), OFFERED));
    if (situation.state().inHand().asks()) {
      return answer(lookup, List.of(near(few)), List.of());
    }
    return ask(words, new Wait.Offer(ids(few)));
  }

  Message near(List<Entry> entries) {
    return new Message.Card(
        phrases().label(TextKey.ALT_FAQ),
        phrases().label(TextKey.FAQ_NEAR),
        null,
        List.of(),
        choices(new Wait.Offer(ids(entries))).stream().map(FaqReply::button).toList(),
        null);
  }

  private Answer ask(TextKey words, Wait wait) {
    var choices = choices(wait);
    var lines = new ArrayList<String>();
    var replies = new ArrayList<Action>();
    for (var choice : choices) {
      String line = (lines.size() + 1) + " " + choice.label();
      lines.add(line);
      replies.add(tap(line, choice));
    }
    var none = phrases().label(TextKey.BUTTON_FAQ_NONE);
    replies.add(new Action.Tap(none, new FaqButton.None().data(), none));
    replies.add(phrases().button(Command.MENU));
    return answer(
        lookup.waiting(situation, wait),
        phrases().say(words, Map.of("choices", String.join("\n", lines))),
        replies);
  }

  /// The same question once more.
  Answer again() {
    return switch (lookup.open()) {
      case Wait.Offer offer -> ask(TextKey.FAQ_UNSURE, offer);
      case Wait.Group group -> ask(TextKey.FAQ_WHICH_GROUP, group);
      case Wait.System system -> ask(TextKey.FAQ_WHICH_SYSTEM, system);
      case Wait.Nothing _ -> say(TextKey.FAQ_ASK_AGAIN);
    };
  }

  /// What can be chosen, in the order of the numbers.
  List<Choice> choices(Wait wait) {
    return switch (wait) {
      case Wait.Nothing _ -> List.of();
      case Wait.Offer(var entries) ->
          entries(entries).stream()
              .map(it -> new Choice(title(it), new FaqButton.Choose(it.id())))
              .toList();
      case Wait.Group(var entries) -> {
        var named = entries(entries);
        yield UserGroup.all()
            .filter(group -> named.stream().anyMatch(it -> it.audience().contains(group.id())))
            .map(it -> new Choice(phrases().label(it.label()), new FaqButton.OfGroup(it.id())))
            .toList();
      }
      case Wait.System(var entries) -> {
        var named = entries(entries);
        yield situation.content().profile().systems().stream()
            .filter(system -> named.stream().anyMatch(it -> it.systems().contains(system.id())))
            .map(this::choice)
            .toList();
      }
    };
  }

  private Choice choice(SupportedSystem system) {
    return new Choice(system.name().in(situation.language()), new FaqButton.OfSystem(system.id()));
  }

  List<Entry> entries(List<String> ids) {
    return ids.stream().flatMap(id -> situation.library().entry(id).stream()).toList();
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  private String title(Entry entry) {
    var language = situation.language();
    return situation.content().texts().filled(language, entry.title().in(language), Map.of());
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

  private static Action button(Choice choice) {
    return tap(choice.label(), choice);
  }

  private static Action tap(String label, Choice choice) {
    return new Action.Tap(label, choice.button().data(), Limits.ACTION_TEXT.cut(choice.label()));
  }

  private Phrases phrases() {
    return Phrases.of(situation);
  }
}
