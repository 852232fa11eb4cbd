package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.flow.FlowSet;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson.Asked;

/// Words that do not fit a script's question, but are another question with a sure answer, or are
/// said to the last card; where a name is asked for, only what is a question beyond doubt. The
/// script goes on where it was.
final class AskedInBetween {

  private AskedInBetween() {}

  static Optional<Answer> answer(Situation situation, Playing playing) {
    if (!(situation.event() instanceof Said said)) {
      return Optional.empty();
    }
    return playing.asksWhetherToGoOn()
        ? BesideARest.answer(situation, said, playing)
        : FaqWords.of(situation, said.text().value())
            .byName()
            .map(button -> FaqPressed.in(situation).answer(button))
            .or(() -> found(situation, said))
            .map(answer -> RunningFlow.questionAgain(answer, situation));
  }

  /// Where a name of an office, a place or a person is asked for, whatever is typed is taken for
  /// one. Who says the same once more means the name.
  static Optional<Answer> insteadOfAName(Situation situation, FlowSet flows) {
    var run = situation.state().inHand().run();
    return situation.event() instanceof Said said
            && run.filter(it -> new Intake(flows).question(it).takesForAName()).isPresent()
            && !isSaidAgain(said, situation.state())
        ? situation
            .library()
            .beyondDoubt(new Asker(situation).asking(said.text().value()))
            .map(entry -> RunningFlow.questionAgain(answer(entry, situation, said), situation))
        : Optional.empty();
  }

  private static boolean isSaidAgain(Said said, State state) {
    var asked = state.lookup().asked();
    return asked != null
        && Alike.isOne(asked.words().value(), said.text().value())
        && state.inHand().messages().noneMatch(asked.messages()::contains);
  }

  private static Optional<Answer> found(Situation situation, Said said) {
    var asker = new Asker(situation);
    return switch (situation.library().find(asker.asking(said.text().value()))) {
      case Finding.Sure(var entry) -> Optional.of(answer(entry, situation, said));
      case Finding.DependsOnGroup(var some) ->
          Optional.of(oneOf(asker.theirs(some), situation, said));
      case Finding.DependsOnSystem(var some) ->
          Optional.of(oneOf(asker.theirs(some), situation, said));
      case Finding.Nearly _, Finding.Nothing _ -> Optional.empty();
    };
  }

  /// Numbers are the script's, so the person picks by a button whose answer it is to be.
  private static Answer oneOf(List<Entry> entries, Situation situation, Said said) {
    return entries.size() == 1
        ? answer(entries.getFirst(), situation, said)
        : new FaqOffer(situation, asking(situation, said)).near(entries);
  }

  private static Answer answer(Entry entry, Situation situation, Said said) {
    return new FaqReply(situation, asking(situation, said)).answering(entry);
  }

  private static Lookup asking(Situation situation, Said said) {
    var asked = new Asked(said.text(), said.message().value());
    return situation.state().lookup().asking(situation, asked);
  }
}
