package saitrong.conversation;

import java.util.List;

/// Who is asked for an answer, in this order. **A new way to answer goes in here**: a running
/// flow's question stands before the small talk, for "ok" or "9" may answer it, and the FAQ before
/// "no answer yet".
final class Routing {

  private final List<Responder> order;

  Routing(List<Responder> order) {
    this.order = List.copyOf(order);
  }

  static Routing ofTheBackbone() {
    return new Routing(
        List.of(
            new NobodyToAnswer(),
            new GroupPointer(),
            new EmergencyNumbers(),
            new Greeting(),
            new Doubled(),
            new FaqChoice(),
            new CaseByNumber(),
            new AboutACase(),
            new ScriptForACase(),
            new StartingFlow(),
            new Commands(),
            new RunningFlow(),
            new OldButton(),
            new NotHereYet(),
            new SmallTalk(),
            new OffTheMenu(),
            new NotInWords(),
            new WishInWords(),
            new OtherLanguage(new FaqAnswer()),
            new OtherLanguage(new OpeningHours()),
            new OtherLanguage(new NoAnswerYet())));
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
