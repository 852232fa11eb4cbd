package saitrong.conversation;

import java.util.Optional;
import saitrong.content.Emergency;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
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
            .map(emergency -> answer(situation, said, emergency))
        : Optional.empty();
  }

  /// In the language of the cry: whoever types English may not read Thai, whatever was chosen
  /// before.
  private static Answer answer(Situation situation, Said said, Emergency emergency) {
    var language = Language.writtenIn(said.text().value()).orElse(situation.language());
    var phrases = new Phrases(situation.content(), language);
    return Answer.of(situation.state(), phrases.emergency(emergency), phrases.ways())
        .marked(Mark.EMERGENCY)
        .weighing(Weight.BINDING);
  }
}
