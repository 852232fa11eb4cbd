package saitrong.conversation;

import java.util.Optional;
import saitrong.content.Content;
import saitrong.content.Emergency;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.message.Outgoing;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
import saitrong.transcript.Mark;

/// Minutes count: the numbers at once, before anything else, without a greeting in the way.
final class EmergencyNumbers implements Responder {

  private static final RunningFlow SCRIPT = new RunningFlow();

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Said said
        ? in(said, situation.content()).map(emergency -> answer(situation, said, emergency))
        : Optional.empty();
  }

  private static Optional<Emergency> in(Said said, Content content) {
    return content.emergencies().in(said.text().value());
  }

  static boolean isCalledFor(Inbound event, Content content) {
    return event instanceof Said said && in(said, content).isPresent();
  }

  /// Without asking what else is known of the person, which may be what does not answer.
  static Optional<Outgoing> alone(Inbound event, Content content) {
    return event instanceof Said said
        ? in(said, content).map(emergency -> alone(said, emergency, content))
        : Optional.empty();
  }

  private static Outgoing alone(Said said, Emergency emergency, Content content) {
    var language = Language.writtenIn(said.text().value()).orElse(Language.TH);
    var phrases = new Phrases(content, language);
    return new Outgoing(phrases.emergency(emergency), phrases.ways());
  }

  /// In the language of the cry: whoever types English may not read Thai, whatever was chosen
  /// before.
  private static Answer answer(Situation situation, Said said, Emergency emergency) {
    var language = Language.writtenIn(said.text().value()).orElse(situation.language());
    var phrases = new Phrases(situation.content(), language);
    var numbers =
        Answer.of(situation.state(), phrases.emergency(emergency), phrases.ways())
            .marked(Mark.EMERGENCY)
            .weighing(Weight.BINDING);
    boolean isWithAnOfficer = situation.talk() instanceof TheirTalk.Taken;
    return situation.state().inHand().asks() && !isWithAnOfficer
        ? withTheScripts(numbers, situation, said, phrases)
        : numbers;
  }

  /// The same words may be the answer that a script waits for, as to what ails a patient: it is
  /// taken, behind the numbers. Where they are none the numbers stand alone: a cry for help is no
  /// wrong answer, and the question waits.
  private static Answer withTheScripts(
      Answer numbers, Situation situation, Said said, Phrases phrases) {
    return scripts(situation, said)
        .map(script ->
            numbers
                .before(script.says())
                .leaving(script.next())
                .doing(script.doing())
                .replying(script.quickReplies()))
        .orElseGet(() ->
            numbers.before(
                WaitingForm.in(situation.with(situation.state().speaking(phrases.language())))));
  }

  private static Optional<Answer> scripts(Situation situation, Said said) {
    return new CryForHelp(situation, said).isNoAnswer()
        ? Optional.empty()
        : SCRIPT.taken(situation);
  }
}
