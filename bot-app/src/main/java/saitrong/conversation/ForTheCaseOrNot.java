package saitrong.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.MessageId;
import saitrong.learning.Lesson.Asked;

/// Hears whether words are for the case that waits. They go there at once, for they stand right
/// above; else they are answered as if no case waited.
final class ForTheCaseOrNot implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    var flows = situation.content().flows();
    var lookup = situation.state().lookup();
    var asked = lookup.asked();
    return flows != null
            && asked != null
            && lookup.open() instanceof Wait.OfCase(var number)
            && (ForTheCase.isButton(situation.event()) || lookup.waits(situation.now()))
            && !situation.state().inHand().asks()
        ? ForTheCase.meant(situation, flows)
            .flatMap(said -> done(said, asked, number, situation, flows))
        : Optional.empty();
  }

  private static Optional<Answer> done(
      ForTheCase said, Asked asked, String number, Situation situation, FlowSet flows) {
    var state = situation.state();
    var without = situation.with(state.lookingUp(state.lookup().asking(situation, null)));
    return switch (said) {
      case YES -> sent(without, flows, asked, number);
      case NO -> Optional.of(asIfNoneWaited(without, asked));
    };
  }

  /// Where the case waits no more it is looked over first: it may be closed.
  private static Optional<Answer> sent(
      Situation situation, FlowSet flows, Asked asked, String number) {
    var given = List.<Input>of(Input.Typed.from(asked.words(), asked.messages()));
    boolean waits = situation.cases().awaitedAt(situation.event().envelope().at()).contains(number);
    return flows
        .flow(AboutACase.ADDING)
        .map(adding -> AboutACase.adding(situation, flows, adding, number, given, waits));
  }

  private static Answer asIfNoneWaited(Situation situation, Asked asked) {
    var message = new MessageId(Objects.requireNonNull(asked.name()));
    var said = new Said(situation.event().envelope(), message, asked.words(), false, null);
    return Routing.ofQuestions().answer(situation.saying(said));
  }
}
