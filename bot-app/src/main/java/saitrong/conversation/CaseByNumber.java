package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Intake;
import saitrong.flow.Position;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.outbox.Weight;
import saitrong.shared.PersonalText;
import saitrong.ticket.ReceiptNumber;

/// A receipt number by itself asks how that case stands: the script that tracks cases is told the
/// number at once, and shows nobody another person's. While a script asks, the number is its
/// answer; but where the end of a telephone number is asked for, it is the next one to look for.
final class CaseByNumber implements Responder {

  private static final String TRACKING = "track";

  /// So many years back may a case lie; "24/12" is the day before Christmas.
  private static final int YEARS = 10;

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Said said
            && (!situation.state().inHand().asks() || asksForAPhone(situation).isPresent())
        ? situation
            .content()
            .texts()
            .caseNumber(said.text().value())
            .filter(number -> isOfOurYears(number, situation))
            .map(number -> answer(situation, said, number))
        : Optional.empty();
  }

  private static Optional<Position> asksForAPhone(Situation situation) {
    var flows = situation.content().flows();
    return flows == null
        ? Optional.empty()
        : situation
            .state()
            .inHand()
            .run()
            .filter(run ->
                run.flow().equals(TRACKING) && new Intake(flows).question(run).asksForAPhone());
  }

  /// Nobody comes back to the number that was not found.
  private static State withoutTheOther(Situation situation) {
    var state = situation.state();
    return asksForAPhone(situation)
        .map(run -> state.holding(state.inHand().dropping(run)))
        .orElse(state);
  }

  private static boolean isOfOurYears(String number, Situation situation) {
    int now = ThaiDates.buddhistYear(situation.now().atZone(ThaiDates.ZONE).toLocalDate());
    return ReceiptNumber.read(number)
        .filter(it -> it.year() > now - YEARS && it.year() <= now + 1)
        .isPresent();
  }

  static Answer answer(Situation situation, Said said, String number) {
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
            new Playing(situation, flows, withoutTheOther(situation))
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
