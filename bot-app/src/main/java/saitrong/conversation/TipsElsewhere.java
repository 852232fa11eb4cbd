package saitrong.conversation;

import java.util.Optional;
import saitrong.content.Content;
import saitrong.content.Discretion;
import saitrong.content.TextKey;
import saitrong.faq.Finding;
import saitrong.flow.FlowSet;
import saitrong.inbox.Inbound.Said;
import saitrong.ticket.Opening;

/// A tip to an agency that takes none in its chat: who does take it. Left as a question it would
/// become an ordinary case, which more people see than its person may want.
final class TipsElsewhere implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    var flows = situation.content().flows();
    return flows != null
            && isTakenElsewhere(situation.content(), flows)
            && situation.event() instanceof Said said
            && isTip(situation, flows, said)
        ? Optional.of(answered(situation))
        : Optional.empty();
  }

  private static boolean isTakenElsewhere(Content content, FlowSet flows) {
    return content.profile().tipsElsewhere() != null
        && flows.flows().keySet().stream()
            .noneMatch(it -> flows.opens(it, Opening::isConfidential));
  }

  /// Its words begin the script that is off here, or are as good as the question of an answer that
  /// is; or it names such a matter, and nothing here is surely its answer.
  private static boolean isTip(Situation situation, FlowSet flows, Said said) {
    var discretion = new Discretion(flows, Opening::isConfidential);
    var library = situation.library();
    var question = new Asker(situation).asking(said.text().value());
    return discretion.isDueTo(question.text())
        || library.sureOfWhatIsOff(question).filter(discretion::isDueTo).isPresent()
        || !(library.find(question) instanceof Finding.Sure)
            && library.named(question).stream().anyMatch(discretion::isDueTo);
  }

  /// Nothing of it is kept as a question: "leave a question" begins with an empty form.
  private static Answer answered(Situation situation) {
    var phrases = Phrases.of(situation);
    var state = situation.state();
    return Answer.of(
        state.lookingUp(state.lookup().asking(situation, null)),
        phrases.say(TextKey.TIP_ELSEWHERE),
        phrases.ways());
  }
}
