package saitrong.conversation;

import java.util.Optional;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Intake;
import saitrong.flow.Position;
import saitrong.inbox.Inbound;
import saitrong.outbox.Weight;
import saitrong.shared.KeyboardLayout;

/// Starts a script that somebody asks for: by its name, by a number or a button of the menu, or
/// from the picture below the chat, which sends words. While a question waits a number is its
/// answer, and so is a name that it offers itself; what is open then rests, and is offered again
/// afterwards.
final class StartingFlow implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    var flows = situation.content().flows();
    return flows == null
        ? Optional.empty()
        : asked(situation, flows).map(flow -> start(situation, flows, flow));
  }

  private static Optional<Flow> asked(Situation situation, FlowSet flows) {
    return switch (situation.event()) {
      case Inbound.Tapped tapped -> Menu.started(tapped.data()).flatMap(flows::flow);
      case Inbound.Said said when situation.state().inHand().asks() ->
          flows
              .askedFor(said.text().value())
              .or(() -> meant(situation, flows, said))
              .filter(_ -> !isMeantOtherwise(situation, flows, said));
      case Inbound.Said said ->
          numbered(situation, said)
              .or(() -> flows.askedFor(said.text().value()))
              .or(() -> meant(situation, flows, said))
              .or(() -> KeyboardLayout.otherwise(said.text().value()).flatMap(flows::askedFor));
      case Inbound _ -> Optional.empty();
    };
  }

  /// An answer to the open question, or a command after which that question comes again.
  private static boolean isMeantOtherwise(Situation situation, FlowSet flows, Inbound.Said said) {
    String typed = said.text().value();
    boolean isCommand = Command.meant(typed, situation.content().texts()).isPresent();
    var intake = new Intake(flows);
    return (isCommand && !flows.isNamed(typed))
        || flows.asksWhereTheyAre(typed)
        || situation
            .state()
            .inHand()
            .run()
            .filter(run ->
                intake.question(run).offers(typed, situation.about())
                    || (intake.question(run).takesWords(situation.about())
                        && !AnswerOrCommand.isNoAnswer(typed, flows, situation)))
            .isPresent();
  }

  private static Optional<Flow> numbered(Situation situation, Inbound.Said said) {
    var number = situation.content().texts().number(said.text().value());
    return number.isPresent() && situation.state().menu().isThere(situation.now())
        ? Menu.of(situation).numbered(number.getAsInt()).flatMap(StartingFlow::flow)
        : Optional.empty();
  }

  /// In words that are every agency's: to file something, to track it, to complain.
  private static Optional<Flow> meant(Situation situation, FlowSet flows, Inbound.Said said) {
    return situation
        .content()
        .texts()
        .meaning(said.text().value())
        .flatMap(words ->
            switch (words) {
              case WORDS_FILING -> flows.flows().values().stream().findFirst();
              case WORDS_TRACKING -> flows.flow("track");
              case WORDS_COMPLAINT -> flows.flow("complaint");
              default -> Optional.empty();
            });
  }

  private static Optional<Flow> flow(Menu.Item item) {
    return switch (item) {
      case Menu.Item.Script(Flow flow) -> Optional.of(flow);
      case Menu.Item.Always _ -> Optional.empty();
    };
  }

  /// Who asks for the very script that is open is told where they are in it, and gets its question
  /// again; a rested one asks whether to go on. Words that choose another way through it begin
  /// another run: whoever looks at their appointments still finds the one they were about to book.
  static Answer start(Situation situation, FlowSet flows, Flow flow) {
    var state = situation.state();
    var open = meantOf(situation, flows, flow);
    var playing =
        new Playing(
            situation,
            flows,
            open.map(it -> state.holding(state.inHand().putting(it))).orElse(state));
    if (open.isPresent()) {
      typed(situation).ifPresentOrElse(playing::askedForAgain, playing::askedForAgain);
    }
    // Nothing was open, or what was is past its time.
    return (open.filter(playing::isIn).isPresent()
            ? playing
            : begun(playing, situation, flows, flow))
        .answer(Weight.ANSWER);
  }

  private static Optional<Position> meantOf(Situation situation, FlowSet flows, Flow flow) {
    var intake = new Intake(flows);
    var typed = typed(situation);
    return situation.state().inHand().of(flow.id()).reversed().stream()
        .filter(run -> typed.filter(it -> intake.leavesBehind(run, it)).isEmpty())
        .findFirst();
  }

  /// Words that are also a choice have answered its question: those that the file lists for it, as
  /// "เลื่อนคิว", and of the first question its own.
  private static Playing begun(Playing playing, Situation situation, FlowSet flows, Flow flow) {
    var said = typed(situation);
    if (said.isEmpty()) {
      return playing.start(flow, run(situation));
    }
    var typed = said.get();
    var started = playing.start(flow, run(situation), typed);
    return started
            .state()
            .inHand()
            .run()
            .filter(
                it -> new Intake(flows).question(it).names(typed.text().value(), situation.about()))
            .isPresent()
        ? started.silently().hear(typed)
        : started;
  }

  private static Optional<Input.Typed> typed(Situation situation) {
    return situation.event() instanceof Inbound.Said said
        ? Optional.of(new Input.Typed(said.text(), said.message().value()))
        : Optional.empty();
  }

  /// From the event, so that deciding again after a crash gives the same run, with the same keys.
  static String run(Situation situation) {
    return situation.event().envelope().id().value().replace('/', '-');
  }
}
