package saitrong.conversation;

import org.jspecify.annotations.Nullable;
import saitrong.inbox.Inbound;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.outbox.Weight;

/// Counts a question that something was offered to and nobody chose from, when its asker goes on to
/// something else: it was not answered, and is what the agency should read to write better answers.
/// It is counted besides what the turn teaches itself.
final class LostOffer {

  private LostOffer() {}

  static Answer counted(Answer answer, Situation situation) {
    var before = situation.state().lookup();
    var asked = before.asked();
    return asked != null
            && isOffer(before)
            && before.isStillCounted(situation.now())
            && isMoreThanCourtesy(answer, situation)
            && !isTaught(answer.doing().lesson(), asked)
            && !goesOn(asked, answer.next().lookup(), situation)
        ? losing(closed(answer, situation), new Lesson.Unanswered(asked))
        : answer;
  }

  /// Somebody chose from it, or it is counted by whoever said that none of it fits.
  private static boolean isTaught(@Nullable Lesson lesson, Asked asked) {
    return switch (lesson) {
      case null -> false;
      case Lesson.Unanswered(var other) -> other.messages().containsAll(asked.messages());
      case Lesson.Chosen _, Lesson.Helped _, Lesson.NotHelped _ -> true;
    };
  }

  private static Answer losing(Answer answer, Lesson offer) {
    return answer.doing(answer.doing().losing(offer));
  }

  private static boolean isOffer(Lookup lookup) {
    return switch (lookup.open()) {
      case Wait.Offer _, Wait.Group _, Wait.System _ -> true;
      case Wait.Near _, Wait.OfCase _, Wait.Nothing _ -> false;
    };
  }

  /// A button of the FAQ says itself what came of it, and a script asks again.
  private static boolean isMoreThanCourtesy(Answer answer, Situation situation) {
    boolean isHeard =
        switch (situation.event()) {
          case Inbound.Said _ -> true;
          case Inbound.Tapped tapped -> FaqButton.read(tapped.data()).isEmpty();
          case Inbound _ -> false;
        };
    return isHeard && answer.weight() != Weight.COURTESY && !situation.state().inHand().asks();
  }

  private static boolean goesOn(Asked asked, Lookup next, Situation situation) {
    var after = next.asked();
    return next.event().equals(situation.id())
        && after != null
        && after.messages().containsAll(asked.messages());
  }

  private static Answer closed(Answer answer, Situation situation) {
    var lookup = answer.next().lookup();
    return lookup.event().equals(situation.id())
        ? answer
        : answer.leaving(answer.next().lookingUp(lookup.closed()));
  }
}
