package saitrong.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Intake;
import saitrong.flow.Position;
import saitrong.inbox.Inbound.Said;
import saitrong.outbox.Weight;
import saitrong.shared.PersonalText;

/// A script's name with the number of a case behind it, as the buttons of a receipt say it: nobody
/// is asked for the number that stands above. The buttons of a result may say a score as well. Also
/// inside another script, which rests meanwhile, and inside the same one that is about another
/// case: what was sent for that one rests likewise.
final class ScriptForACase implements Responder {

  private static final Pattern NAMED =
      Pattern.compile(
          "(.*[^0-9๐-๙/ ]) *([0-9๐-๙]{1,6} */ *(?:[0-9๐-๙]{4}|[0-9๐-๙]{2}))(?: +([1-5]))? *");

  @Override
  public Optional<Answer> answer(Situation situation) {
    var flows = situation.content().flows();
    return flows != null && situation.event() instanceof Said said
        ? meant(situation, flows, said)
        : Optional.empty();
  }

  private static Optional<Answer> meant(Situation situation, FlowSet flows, Said said) {
    var parts = NAMED.matcher(said.text().value().strip());
    return parts.matches()
        ? flows
            .askedFor(parts.group(1))
            .filter(flow -> parts.group(3) == null ? flow.beginsWithACase() : flow.ratesACase())
            .filter(flow -> !asksForOne(situation, flows, flow))
            .map(flow ->
                answer(
                    situation,
                    flows,
                    flow,
                    typed(parts.group(2), said),
                    Optional.ofNullable(parts.group(3)).map(score -> typed(score, said))))
        : Optional.empty();
  }

  /// Then it is the answer.
  private static boolean asksForOne(Situation situation, FlowSet flows, Flow flow) {
    var intake = new Intake(flows);
    return situation
        .state()
        .inHand()
        .run()
        .filter(run -> run.flow().equals(flow.id()) && intake.question(run).asksForACase())
        .filter(run -> !intake.rests(run, situation.now()))
        .isPresent();
  }

  private static Input.Typed typed(String written, Said said) {
    return new Input.Typed(new PersonalText(written), said.message().value());
  }

  static Answer answer(
      Situation situation,
      FlowSet flows,
      Flow flow,
      Input.Typed number,
      Optional<Input.Typed> score) {
    return aboutIt(situation, flows, flow, number)
        .map(run -> StartingFlow.start(facing(run, situation, flows, flow), flows, flow))
        .orElseGet(() -> {
          var playing =
              new Playing(situation, flows, withoutBareOnes(situation, flows, flow))
                  .start(flow, StartingFlow.run(situation));
          score.ifPresent(playing::scored);
          return playing.naming(number).answer(Weight.ANSWER);
        });
  }

  private static Optional<Position> aboutIt(
      Situation situation, FlowSet flows, Flow flow, Input.Typed number) {
    return situation.state().inHand().of(flow.id()).reversed().stream()
        .filter(run -> new Intake(flows).caseOf(run).is(number, situation.about()))
        .findFirst();
  }

  private static Situation facing(Position run, Situation situation, FlowSet flows, Flow flow) {
    var state = withoutBareOnes(situation, flows, flow);
    return situation.with(state.holding(state.inHand().putting(run)));
  }

  private static State withoutBareOnes(Situation situation, FlowSet flows, Flow flow) {
    var inHand = situation.state().inHand();
    for (var run : inHand.of(flow.id())) {
      inHand = new Intake(flows).caseOf(run).isAllItKnows() ? inHand.dropping(run) : inHand;
    }
    return situation.state().holding(inHand);
  }
}
