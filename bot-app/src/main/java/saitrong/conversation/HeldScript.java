package saitrong.conversation;

import java.util.Optional;
import saitrong.faq.Finding;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Position;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.outbox.Weight;
import saitrong.shared.Particulars;

/// A script that stands still, for the answer that it looks for is another one for each group, or
/// each system: once the person has said theirs, which is one tap, it shows that answer and goes
/// on.
record HeldScript(Situation situation, FlowSet flows, String key, Asked asked) {

  static Optional<HeldScript> in(Situation situation) {
    var flows = situation.content().flows();
    var lookup = situation.state().lookup();
    boolean isAsked = lookup.open() instanceof Wait.Group || lookup.open() instanceof Wait.System;
    var asked = lookup.asked();
    return flows == null || asked == null || !isAsked || !lookup.waits(situation.now())
        ? Optional.empty()
        : situation
            .state()
            .inHand()
            .run()
            .filter(run -> !run.resting())
            .flatMap(Position::waitsFor)
            .map(key -> new HeldScript(situation, flows, key, asked));
  }

  /// Empty for what has nothing to do with it.
  Optional<Answer> hear(FaqButton button) {
    return switch (button) {
      case FaqButton.OfGroup(var group) ->
          UserGroup.called(group).map(it -> knowing(Particulars.GROUP, it.id()));
      case FaqButton.OfSystem(var system) -> Optional.of(knowing(Particulars.SYSTEM, system));
      case FaqButton.None(), FaqButton.Leave() -> Optional.of(none());
      case FaqButton.Choose _, FaqButton.Also _, FaqButton.AskAgain _ -> Optional.empty();
      case FaqButton.Other _ -> Optional.empty();
      case FaqButton.Helped _, FaqButton.NotHelped _ -> Optional.empty();
      case FaqButton.LeaveAnswered _ -> Optional.empty();
    };
  }

  private Answer knowing(String name, String id) {
    var knowing = FaqPressed.in(situation).knowing(name, id);
    return new Playing(situation, flows, situation.state().lookingUp(knowing))
        .askAgain()
        .answer(Weight.ANSWER);
  }

  private Answer none() {
    return goOn(
        new LookedFor.Nothing(lookup().closed(), Optional.of(new Lesson.Unanswered(asked))));
  }

  /// Whoever types more about it instead may have named what the answer depends on.
  Optional<Answer> saidMore() {
    return situation.event() instanceof Said said ? saidMore(said) : Optional.empty();
  }

  private Optional<Answer> saidMore(Said said) {
    if (FaqWords.of(situation, said.text().value()).byName().isEmpty()
        && AnotherQuestion.isOne(situation, said)) {
      return Optional.of(instead(said));
    }
    if (!situation.library().maySayMore(new Asker(situation).asking(said.text().value()))) {
      return Optional.empty();
    }
    var words = asked.words().value() + " " + said.text().value();
    return situation.library().find(new Asker(situation).asking(words))
            instanceof Finding.Sure(var entry)
        ? Optional.of(goOn(search(asked).found(entry)))
        : Optional.empty();
  }

  /// The script looks for the answer to that one. The one before goes along with what is sent, and
  /// counts as a question without an answer.
  private Answer instead(Said said) {
    var question = new Input.Typed(said.text(), said.message().value());
    var answer =
        new Playing(situation, flows, situation.state())
            .askedInstead(question)
            .answer(Weight.ANSWER);
    return answer.doing(answer.doing().losing(new Lesson.Unanswered(asked)));
  }

  private AnswerForAScript search(Asked question) {
    return new AnswerForAScript(situation, lookup(), question, true);
  }

  private Answer goOn(LookedFor looked) {
    return new Playing(situation, flows, situation.state()).goOn(key, looked).answer(Weight.ANSWER);
  }

  private Lookup lookup() {
    return situation.state().lookup();
  }
}
