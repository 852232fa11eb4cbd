package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson.Asked;

/// Words that do not fit a script's question, but are another question with a sure answer, or are
/// said to the last card. The script goes on where it was.
final class AskedInBetween {

  private AskedInBetween() {}

  static Optional<Answer> answer(Situation situation, Playing playing) {
    if (!(situation.event() instanceof Said said)) {
      return Optional.empty();
    }
    var here = playing.asksWhetherToGoOn() ? situation.with(playing.state()) : situation;
    return FaqWords.of(here, said.text().value())
        .byName()
        .map(button -> FaqPressed.in(here).answer(button))
        .or(() -> sure(here, said))
        .map(answer -> goingOn(answer, here, playing));
  }

  private static Optional<Answer> sure(Situation situation, Said said) {
    var asked = new Asked(said.text(), said.message().value());
    var asker = new Asker(situation);
    var entries =
        switch (situation.library().find(asker.asking(said.text().value()))) {
          case Finding.Sure(var entry) -> List.of(entry);
          case Finding.DependsOnGroup(var some) -> asker.theirs(some);
          case Finding.DependsOnSystem(var some) -> asker.theirs(some);
          case Finding.Nearly _, Finding.Nothing _ -> List.<Entry>of();
        };
    return entries.size() != 1
        ? Optional.empty()
        : Optional.of(
            FaqReply.of(situation)
                .about(situation.state().lookup().asking(situation, asked))
                .answering(entries.getFirst()));
  }

  /// A script that rests has asked whether to go on, and keeps what was typed in case it was an
  /// answer after all.
  private static Answer goingOn(Answer answer, Situation situation, Playing playing) {
    if (!playing.asksWhetherToGoOn()) {
      return RunningFlow.questionAgain(answer, situation);
    }
    var script = playing.answer(answer.weight());
    return answer.before(script.says()).replying(script.quickReplies());
  }
}
