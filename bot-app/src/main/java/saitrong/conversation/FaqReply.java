package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import saitrong.content.TextKey;
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

  static FaqReply of(Situation situation) {
    return new FaqReply(situation, situation.state().lookup());
  }

  FaqReply about(Lookup other) {
    return new FaqReply(situation, other);
  }

  /// Empty where nothing fits.
  Optional<Answer> to(Finding finding) {
    return switch (finding) {
      case Finding.Sure(var entry) -> Optional.of(answering(entry));
      case Finding.Nearly(var entries) -> Optional.of(offer(TextKey.FAQ_UNSURE, entries));
      case Finding.DependsOnGroup(var entries) -> Optional.of(narrowed(entries, this::answering));
      case Finding.DependsOnSystem(var entries) -> Optional.of(narrowed(entries, this::answering));
      case Finding.Nothing() -> Optional.empty();
    };
  }

  /// Which person and question lead to; the person may not know by what.
  Answer answering(Entry entry) {
    return show(entry, Remembered.in(situation, lookup.asked(), entry));
  }

  /// Which they chose, or whose group or system they have just told.
  Answer show(Entry entry) {
    return show(entry, Optional.empty());
  }

  private Answer show(Entry entry, Optional<Remembered> remembered) {
    var card = new AnswerCard(situation, entry, remembered);
    var says = new ArrayList<Message>();
    says.add(card.withFeedback());
    if (!situation.state().inHand().asks()) {
      card.mail().ifPresent(says::add);
    }
    var replies = new ArrayList<Action>();
    remembered
        .map(it -> phrases().label(it.button()))
        .ifPresent(
            label -> replies.add(new Action.Tap(label, new FaqButton.Other().data(), label)));
    new Onward(situation, entry)
        .replies().stream().limit(Limits.QUICK_REPLIES - replies.size()).forEach(replies::add);
    return answer(lookup.showing(situation, entry), says, replies);
  }

  /// Asks for what the answer depends on, and for nothing that is known.
  Answer narrowed(List<Entry> entries) {
    return narrowed(entries, this::show);
  }

  private Answer narrowed(List<Entry> entries, Function<Entry, Answer> shown) {
    var forThem = new Asker(situation).theirs(entries);
    return forThem.size() == 1
        ? shown.apply(forThem.getFirst())
        : offering().whichOf(forThem).orElseGet(() -> offer(TextKey.FAQ_UNSURE, forThem));
  }

  /// Of those for another group or system than what was remembered.
  Answer other(Remembered than) {
    var others = than.others();
    if (others.size() == 1) {
      return show(others.getFirst());
    }
    return than.isTheSystem() ? offering().bySystem(others) : offering().byGroup(others);
  }

  Answer offer(TextKey words, List<Entry> entries) {
    return offering().offer(words, entries);
  }

  private FaqOffer offering() {
    return new FaqOffer(situation, lookup);
  }

  /// No checked answer: to the officers, in other words, or to a person.
  Answer noMore() {
    return withoutAnAnswer(TextKey.FAQ_NO_MORE);
  }

  /// There was an answer, though not the right one, and no other comes near.
  Answer nothingElse() {
    return withoutAnAnswer(TextKey.FAQ_NOT_HELPED);
  }

  /// To a card whose question is not known any more.
  Answer thatQuestionAgain() {
    return withoutAnAnswer(TextKey.FAQ_NOT_HELPED_BEFORE);
  }

  private Answer withoutAnAnswer(TextKey words) {
    return answer(lookup.closed(), phrases().say(words), phrases().waysWithoutAnAnswer());
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

  private Phrases phrases() {
    return Phrases.of(situation);
  }
}
