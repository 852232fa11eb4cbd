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
/// words are for the officers. A file with no word to it goes to the case that waits for something,
/// or else to the one that was spoken of last. What would be sent is shown first, to be confirmed
/// with one tap. While a script asks, it is the answer.
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
    return situation.cases().quoted().flatMap(number -> meant(situation, flows, said, number));
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
    boolean isInside = situation.state().inHand().run().isPresent();
    if (!hasACase(situation) || isInside) {
      return Optional.empty();
    }
    return Optional.of(
        forAFile(situation)
            .map(number -> adding(situation, flows, adding, number))
            .orElseGet(() -> askingWhich(situation, flows, adding)));
  }

  /// That they sent or asked about, or one that an officer opened for them.
  private static boolean hasACase(Situation situation) {
    return situation.state().spokenOf().isSome() || situation.cases().isOneOpen();
  }

  /// Of several that wait, the one that was spoken of last; where that was none of them, it is
  /// asked.
  private static Optional<String> forAFile(Situation situation) {
    var awaited = situation.cases().awaitedAt(situation.event().envelope().at());
    var last =
        Optional.of(situation.spokenOf())
            .filter(it -> it.isMeant(situation.now()))
            .map(SpokenOf::number);
    return awaited.isEmpty()
        ? last
        : last.filter(awaited::contains)
            .or(() -> awaited.size() == 1 ? Optional.of(awaited.getFirst()) : Optional.empty());
  }

  private static Answer adding(Situation situation, FlowSet flows, Flow adding, String number) {
    return adding(situation, flows, adding, number, inputs(situation));
  }

  static Answer adding(
      Situation situation, FlowSet flows, Flow adding, String number, List<Input> given) {
    return adding(situation, flows, adding, number, given, false);
  }

  /// @param lookedOver its person has seen what is to be sent and where, and said yes
  static Answer adding(
      Situation situation,
      FlowSet flows,
      Flow adding,
      String number,
      List<Input> given,
      boolean lookedOver) {
    var playing =
        new Playing(situation, flows, situation.state())
            .start(adding, StartingFlow.run(situation), number, given);
    return (lookedOver ? playing.lookedOver() : playing).answer(Weight.ANSWER);
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
