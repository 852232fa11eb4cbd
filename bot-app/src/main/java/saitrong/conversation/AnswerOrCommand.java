package saitrong.conversation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import saitrong.content.RichMenu;
import saitrong.flow.FlowSet;
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
    return intake.question(run.get()).offers(typed, situation.about())
        || (intake.question(run.get()).takesWords(situation.about())
            && isNamedOnly(command, typed, situation));
  }

  /// Whether it is a script's own name, or what a tap on the menu below the chat says: nothing else
  /// leads away from a question that is answered in free words.
  static boolean isNoAnswer(String typed, FlowSet flows, Situation situation) {
    return flows.isNamed(typed)
        || situation.content().menus().stream()
            .flatMap(menu -> menu.areas().stream())
            .anyMatch(area ->
                area.tap() instanceof RichMenu.Tap.Says(var words) && Alike.isOne(words, typed));
  }

  /// At a script's question: words that lead to the officers' card, but do not ask for a person.
  static boolean isAskedInPassing(Situation situation) {
    var flows = situation.content().flows();
    return flows != null
        && situation.state().inHand().asks()
        && situation.event() instanceof Said said
        && !flows.asksForAPerson(said.text().value());
  }

  /// In free words only who asks for it plainly means the command: "home" is where a light is out,
  /// and "PDPA" what a training is about. Scripts themselves hear who asks for an officer; a
  /// language is asked for by somebody who does not read the present one.
  private static boolean isNamedOnly(Command command, String typed, Situation situation) {
    return switch (command) {
      case OFFICER, CONTACT -> true;
      case ENGLISH -> !LATIN.matcher(typed).find();
      case THAI -> situation.language() == Language.TH;
      case MENU, PRIVACY -> !isAsWeSayIt(command, typed, situation);
      case PRIVACY_IN_FULL, SEE_ANSWER -> false;
    };
  }

  /// The one word that the greeting and other texts tell people to type.
  private static boolean isAsWeSayIt(Command command, String typed, Situation situation) {
    var texts = situation.content().texts();
    return texts.number(typed).isPresent()
        || Stream.of(Language.values())
            .anyMatch(it -> Alike.isOne(texts.say(it, command.label()), typed));
  }
}
