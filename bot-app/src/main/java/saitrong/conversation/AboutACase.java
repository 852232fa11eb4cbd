package saitrong.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saitrong.content.Texts;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Wording;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.SentFile;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// Which of several cases a message is about. Whoever quotes a card means the case on it: with the
/// name of a script that takes a case they start that one, how it stands is shown, a question that
/// has its answer gets it ([SaidToACase]), a score or "เข้าใจแล้ว" is said of its result, and other
/// words are for the officers. A file that nobody asked for goes to the case that was spoken of
/// last. What would be sent is shown first, to be confirmed with one tap. While a script asks, it
/// is the answer.
final class AboutACase implements Responder {

  static final String ADDING = "add-documents";

  @Override
  public Optional<Answer> answer(Situation situation) {
    var flows = situation.content().flows();
    if (flows == null || situation.state().inHand().asks()) {
      return Optional.empty();
    }
    return switch (situation.event()) {
      case Said said ->
          SaidToACase.typed(situation, flows, said).or(() -> quoted(situation, flows, said));
      case Inbound.Tapped tapped -> SaidToACase.pressed(situation, flows, tapped);
      case SentFile _ -> flows.flow(ADDING).flatMap(adding -> sent(situation, flows, adding));
      case Inbound _ -> Optional.empty();
    };
  }

  private static Optional<Answer> quoted(Situation situation, FlowSet flows, Said said) {
    return Optional.ofNullable(said.quoted())
        .flatMap(situation.links()::caseOf)
        .flatMap(number -> meant(situation, flows, said, number));
  }

  private static Optional<Answer> meant(
      Situation situation, FlowSet flows, Said said, String number) {
    var words = said.text().value();
    var texts = situation.content().texts();
    var asked = flows.askedFor(words);
    var typed = new Input.Typed(new PersonalText(number), said.message().value());
    if (texts.caseNumber(words + " " + number).isPresent()) {
      return Optional.of(CaseByNumber.answer(situation, said, number));
    }
    if (asked.isPresent()) {
      return asked
          .filter(Flow::beginsWithACase)
          .map(flow -> ScriptForACase.answer(situation, flows, flow, typed, Optional.empty()));
    }
    var score = score(texts, words).map(it -> new Input.Typed(it, said.message().value()));
    if (score.isPresent() || isUnderstood(texts, flows, words)) {
      return rating(flows).map(flow -> ScriptForACase.answer(situation, flows, flow, typed, score));
    }
    boolean isSomethingElse =
        texts.meaning(words).isPresent()
            || texts.number(words).isPresent()
            || texts.smallTalk(words).isPresent();
    return isSomethingElse
        ? Optional.empty()
        : SaidToACase.answer(situation, flows, said, number)
            .or(() -> flows.flow(ADDING).map(adding -> adding(situation, flows, adding, number)));
  }

  private static Optional<Flow> rating(FlowSet flows) {
    return flows.flow(ScoreChips.SCRIPT).filter(Flow::ratesACase);
  }

  /// Nothing else on a card is chosen by its number.
  private static Optional<PersonalText> score(Texts texts, String words) {
    return texts.number(words).stream()
        .filter(it -> it >= 1 && it <= 5)
        .mapToObj(it -> new PersonalText(Integer.toString(it)))
        .findFirst();
  }

  /// Said as the button of a result begins: "เข้าใจแล้ว".
  private static boolean isUnderstood(Texts texts, FlowSet flows, String words) {
    return texts.smallTalk(words).isPresent()
        && rating(flows).filter(flow -> beginsLike(flow.name(), words)).isPresent();
  }

  private static boolean beginsLike(Wording name, String words) {
    var said = words.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Language.values())
        .map(language -> name.in(language).toLowerCase(Locale.ROOT).split("[ ,]")[0])
        .anyMatch(said::startsWith);
  }

  /// Who never had a case is told what becomes of files here.
  private static Optional<Answer> sent(Situation situation, FlowSet flows, Flow adding) {
    var spokenOf = situation.state().spokenOf();
    boolean isInside = situation.state().inHand().run().isPresent();
    if (!spokenOf.isSome() || isInside) {
      return Optional.empty();
    }
    return Optional.of(
        spokenOf.isMeant(situation.now())
            ? adding(situation, flows, adding, spokenOf.number())
            : askingWhich(situation, flows, adding));
  }

  private static Answer adding(Situation situation, FlowSet flows, Flow adding, String number) {
    return adding(situation, flows, adding, number, inputs(situation));
  }

  static Answer adding(
      Situation situation, FlowSet flows, Flow adding, String number, List<Input> given) {
    return new Playing(situation, flows, situation.state())
        .start(adding, StartingFlow.run(situation), number, given)
        .answer(Weight.ANSWER);
  }

  private static Answer askingWhich(Situation situation, FlowSet flows, Flow adding) {
    var playing =
        new Playing(situation, flows, situation.state()).start(adding, StartingFlow.run(situation));
    inputs(situation).forEach(playing::hear);
    return playing.answer(Weight.ANSWER);
  }

  private static List<Input> inputs(Situation situation) {
    return RunningFlow.inputs(situation.events());
  }
}
