package saitrong.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.TextKey;
import saitrong.faq.Entry;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.learning.Lesson.Showing;
import saitrong.shared.Particulars;

/// What a button of the FAQ leads to, pressed or typed. An old one is answered all the same; only
/// what it has to do with the question that is open now is not assumed.
record FaqPressed(Situation situation, Lookup lookup) {

  static FaqPressed in(Situation situation) {
    return new FaqPressed(situation, situation.state().lookup());
  }

  Answer answer(FaqButton button) {
    return switch (button) {
      case FaqButton.Choose(var entry) -> chosen(entry);
      case FaqButton.Also(var entry) ->
          served(entry).map(it -> reply(asking(lookup.asked())).show(it)).orElseGet(this::gone);
      case FaqButton.Helped(var answer) -> Vote.on(answer, situation, lookup).helped();
      case FaqButton.NotHelped(var answer) -> Vote.on(answer, situation, lookup).notHelped();
      case FaqButton.OfGroup(var group) ->
          UserGroup.called(group)
              .map(it -> told(Particulars.GROUP, it.id(), isWaitingForAGroup()))
              .orElseGet(this::askAgain);
      case FaqButton.OfSystem(var system) ->
          told(Particulars.SYSTEM, system, lookup.open() instanceof Wait.System);
      case FaqButton.None() -> none();
      case FaqButton.Other() -> other();
      case FaqButton.AskAgain() -> askAgain();
      case FaqButton.Leave() -> Leaving.theQuestion(situation);
      case FaqButton.LeaveAnswered(var answer) -> leaving(answer);
    };
  }

  private boolean isWaitingForAGroup() {
    return lookup.open() instanceof Wait.Group;
  }

  private Optional<Entry> served(String id) {
    return situation.library().entry(id);
  }

  private Answer chosen(String id) {
    var asked = isOffered(id) ? lookup.asked() : null;
    var reply = reply(asking(asked));
    return served(id)
        .map(entry -> chosen(entry, asked, reply.show(entry)))
        .orElseGet(() -> reply.say(TextKey.FAQ_GONE));
  }

  private Answer chosen(Entry entry, @Nullable Asked asked, Answer shown) {
    return isOffered(entry.id())
        ? shown.learning(new Lesson.Chosen(entry.id(), entry.version(), asked))
        : shown;
  }

  private boolean isOffered(String id) {
    return switch (lookup.open()) {
      case Wait.Offer(var ids) -> lookup.waits(situation.now()) && ids.contains(id);
      case Wait.Near(var ids) -> lookup.isStillCounted(situation.now()) && ids.contains(id);
      case Wait.Group _, Wait.System _, Wait.OfCase _, Wait.Nothing _ -> false;
    };
  }

  private Answer told(String name, String id, boolean isAsked) {
    var knowing = knowing(name, id);
    return new FaqPressed(situation.with(situation.state().lookingUp(knowing)), knowing)
        .goingOn(isAsked);
  }

  /// For this conversation: no privacy notice was given, so nothing of it is kept for longer.
  Lookup knowing(String name, String id) {
    return lookup.telling(Told.now(situation, name, id));
  }

  private Answer goingOn(boolean isAsked) {
    return isAsked ? narrowed() : askAgain();
  }

  private Answer narrowed() {
    var reply = reply(asking(lookup.asked()));
    var left = new FaqChoices(situation).dependingOnWhoAsks(lookup.open());
    return left.isEmpty() ? reply.say(TextKey.FAQ_GONE) : reply.narrowed(left);
  }

  /// Whoever says no to all is shown none of them. That there is no answer is said only where that
  /// is so.
  private Answer none() {
    var asked = lookup.asked();
    if (asked == null || !lookup.isOfThisHour(situation.now())) {
      return askAgain();
    }
    var reply = reply(asking(asked));
    if (lookup.waits(situation.now())) {
      return reply.unanswered().learning(new Lesson.Unanswered(asked));
    }
    return lookup.answerToTheQuestion(situation.now()).isPresent()
        ? reply.nothingElse()
        : reply.noMore();
  }

  /// The others for what was asked last, as long as that is what somebody means.
  private Answer other() {
    return lookup
        .answerToTheQuestion(situation.now())
        .filter(_ -> lookup.isOfThisHour(situation.now()))
        .flatMap(card -> served(card.entry()))
        .flatMap(shown -> Remembered.in(situation, lookup.asked(), shown))
        .map(this::other)
        .orElseGet(this::askAgain);
  }

  private Answer other(Remembered than) {
    var next = asking(lookup.asked());
    return reply(than.onlyOther().map(next::telling).orElse(next)).other(than);
  }

  private Answer leaving(Showing answer) {
    boolean isAskedLast =
        lookup
            .card(answer, situation.now())
            .filter(card -> lookup.askedFor(card) != null)
            .isPresent();
    return Leaving.theQuestion(
        isAskedLast ? situation : situation.with(situation.state().lookingUp(asking(null))));
  }

  private Answer askAgain() {
    return reply(asking(null)).say(TextKey.FAQ_ASK_AGAIN);
  }

  private Answer gone() {
    return reply(asking(null)).say(TextKey.FAQ_GONE);
  }

  private Lookup asking(@Nullable Asked asked) {
    return lookup.asking(situation, asked);
  }

  private FaqReply reply(Lookup next) {
    return new FaqReply(situation, next);
  }
}
