package saitrong.conversation;

import java.util.Optional;
import saitrong.inbox.Inbound;
import saitrong.outbox.Weight;
import saitrong.transcript.Mark;

/// Minutes count: the numbers at once, before anything else, without a greeting in the way.
final class EmergencyNumbers implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Inbound.Said said
        ? situation
            .content()
            .emergencies()
            .in(said.text().value())
            .map(emergency -> Phrases.of(situation).emergency(emergency))
            .map(says -> Answer.of(situation.state(), says, Phrases.of(situation).ways()))
            .map(answer -> answer.marked(Mark.EMERGENCY).weighing(Weight.BINDING))
        : Optional.empty();
  }
}
