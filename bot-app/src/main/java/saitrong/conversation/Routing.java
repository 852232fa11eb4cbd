package saitrong.conversation;

import java.util.List;
import java.util.stream.Stream;

/// Who is asked for an answer, in this order. **A new way to answer goes in here**: a running
/// flow's question stands before the small talk, for "ok" or "9" may answer it, and the FAQ before
/// "no answer yet".
final class Routing {

  /// What is left where nothing else is meant: a question.
  private static final List<Responder> QUESTIONS =
      List.of(
          new OtherLanguage(new TipsElsewhere()),
          new OtherLanguage(new FaqAnswer()),
          new OtherLanguage(new OpeningHours()),
          new OtherLanguage(new NoAnswerYet()));

  private final List<Responder> order;

  Routing(List<Responder> order) {
    this.order = List.copyOf(order);
  }

  static Routing ofQuestions() {
    return new Routing(QUESTIONS);
  }

  static Routing ofTheBackbone() {
    var first =
        List.of(
            new NobodyToAnswer(),
            new GroupPointer(),
            new EmergencyNumbers(),
            new OfficersScript(),
            new OfficerHasTheChat(),
            new NoLongerWaiting(),
            new Greeting(),
            new Doubled(),
            new ForTheCaseOrNot(),
            new FaqChoice(),
            new CaseByNumber(),
            new AboutACase(),
            new ScriptForACase(),
            new StartingFlow(),
            new Commands(),
            new ForAWaitingCase(),
            new RunningFlow(),
            new OldButton(),
            new NotHereYet(),
            new SmallTalk(),
            new NothingOpen(),
            new OffTheMenu(),
            new KeptForTheOfficer(),
            new NotInWords(),
            new WishInWords());
    return new Routing(Stream.concat(first.stream(), QUESTIONS.stream()).toList());
  }

  Answer answer(Situation situation) {
    for (var responder : order) {
      var answer = responder.answer(situation);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return Answer.silence(situation.state());
  }
}
