package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.Tapped;
import saitrong.message.Message;
import saitrong.shared.Language;

/// What can be asked for at any time, by a button or in words: the menu, an officer, the privacy
/// notice, the language.
final class Commands implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return switch (situation.event()) {
      case Said said -> meant(situation, said).map(command -> perform(command, situation));
      case Tapped tapped -> Optional.of(tapped(situation, tapped));
      case Inbound other -> Optional.empty();
    };
  }

  private static Optional<Command> meant(Situation situation, Said said) {
    return Command.typed(said.text().value(), situation.content().texts(), situation.state());
  }

  /// A button that means nothing any more is of an earlier day: said kindly, with the way on.
  private static Answer tapped(Situation situation, Tapped tapped) {
    return Command.tapped(tapped.data())
        .map(command -> perform(command, situation))
        .orElseGet(() -> plain(situation, Phrases.of(situation).say(TextKey.OLD_BUTTON)));
  }

  private static Answer perform(Command command, Situation situation) {
    var phrases = Phrases.of(situation);
    return switch (command) {
      case MENU -> plain(situation, phrases.menu());
      case OFFICER -> plain(situation, phrases.contact(TextKey.OFFICER, situation.now()));
      case PRIVACY -> Answer.of(situation.state(), phrases.privacy(), phrases.waysFromTheNotice());
      case PRIVACY_IN_FULL -> plain(situation, phrases.privacyInFull());
      case THAI -> speaking(situation, Language.TH);
      case ENGLISH -> speaking(situation, Language.EN);
      case SEE_ANSWER ->
          Answer.of(
              situation.state(), phrases.say(TextKey.ANSWER_ABOVE), phrases.waysWhileWaiting());
    };
  }

  private static Answer plain(Situation situation, List<Message> says) {
    return Answer.of(situation.state(), says, Phrases.of(situation).ways());
  }

  private static Answer speaking(Situation situation, Language language) {
    var state = situation.state().speaking(language);
    var phrases = new Phrases(situation.content(), language);
    return Answer.of(state, phrases.say(TextKey.LANGUAGE_SWITCHED), phrases.ways());
  }
}
