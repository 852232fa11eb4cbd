package saitrong.conversation;

import java.util.regex.Pattern;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound.Said;
import saitrong.shared.Language;

/// The words of a command may be what a script's open question asks for: a complaint is about "an
/// officer", a training about "English", a number of children is 0.
final class AnswerOrCommand {

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  private AnswerOrCommand() {}

  static boolean isAnswer(Command command, Situation situation, Said said) {
    var flows = situation.content().flows();
    var run = situation.state().inHand().run();
    if (flows == null || run.isEmpty()) {
      return false;
    }
    var intake = new Intake(flows);
    String typed = said.text().value();
    return intake.offers(run.get(), typed, situation.about())
        || (intake.takesWords(run.get(), situation.about())
            && isNamedOnly(command, typed, situation.language()));
  }

  /// At a script's question: words that lead to the officers' card, but do not ask for a person.
  static boolean isAskedInPassing(Situation situation) {
    var flows = situation.content().flows();
    return flows != null
        && situation.state().inHand().asks()
        && situation.event() instanceof Said said
        && !flows.asksForAPerson(said.text().value());
  }

  /// In free words only who asks for it plainly means the command. Scripts themselves hear who asks
  /// for an officer; a language is asked for by somebody who does not read the present one.
  private static boolean isNamedOnly(Command command, String typed, Language language) {
    return switch (command) {
      case OFFICER -> true;
      case ENGLISH -> !LATIN.matcher(typed).find();
      case THAI -> language == Language.TH;
      case MENU, PRIVACY, PRIVACY_IN_FULL, SEE_ANSWER -> false;
    };
  }
}
