package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.outbox.Weight;
import saitrong.shared.PersonalText;
import saitrong.ticket.ReceiptNumber;

/// A receipt number by itself asks how that case stands: the script that tracks cases is told the
/// number at once, and shows nobody another person's. While a script asks, the number is its
/// answer.
final class CaseByNumber implements Responder {

  private static final String TRACKING = "track";

  /// So many years back may a case lie; "24/12" is the day before Christmas.
  private static final int YEARS = 10;

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Said said && !situation.state().inHand().asks()
        ? situation
            .content()
            .texts()
            .caseNumber(said.text().value())
            .filter(number -> isOfOurYears(number, situation))
            .map(number -> answer(situation, said, number))
        : Optional.empty();
  }

  private static boolean isOfOurYears(String number, Situation situation) {
    int now = ThaiDates.buddhistYear(situation.now().atZone(ThaiDates.ZONE).toLocalDate());
    return ReceiptNumber.read(number)
        .filter(it -> it.year() > now - YEARS && it.year() <= now + 1)
        .isPresent();
  }

  private static Answer answer(Situation situation, Said said, String number) {
    var flows = situation.content().flows();
    return Optional.ofNullable(flows)
        .flatMap(all -> tracked(situation, all, said, number))
        .orElseGet(() -> nobodyTracksIt(situation));
  }

  private static Optional<Answer> tracked(
      Situation situation, FlowSet flows, Inbound.Said said, String number) {
    var typed = new Input.Typed(new PersonalText(number), said.message().value());
    return flows
        .flow(TRACKING)
        .map(flow ->
            new Playing(situation, flows, situation.state())
                .start(flow, StartingFlow.run(situation))
                .naming(typed)
                .answer(Weight.ANSWER));
  }

  private static Answer nobodyTracksIt(Situation situation) {
    var phrases = Phrases.of(situation);
    return Answer.of(
        situation.state(), phrases.contact(TextKey.TRACKING, situation.now()), phrases.ways());
  }
}
