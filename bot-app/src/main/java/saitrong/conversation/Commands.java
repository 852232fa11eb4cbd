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
      case Tapped tapped ->
          Command.tapped(tapped.data()).map(command -> perform(command, situation));
      case Inbound other -> Optional.empty();
    };
  }

  /// A number is the menu's while that is in sight; while a script's question waits, it is the
  /// answer. 0 is the menu, but where a number is asked for.
  private static Optional<Command> meant(Situation situation, Said said) {
    var texts = situation.content().texts();
    var number = texts.number(said.text().value());
    if (number.isEmpty()) {
      return Command.meant(said.text().value(), texts)
          .filter(command -> !AnswerOrCommand.isAnswer(command, situation, said));
    }
    if (number.getAsInt() == 0) {
      return Optional.of(Command.MENU)
          .filter(menu -> !AnswerOrCommand.isAnswer(menu, situation, said));
    }
    var state = situation.state();
    return state.inHand().asks() || !state.menu().isThere(situation.now())
        ? Optional.empty()
        : Menu.of(situation).numbered(number.getAsInt()).flatMap(Commands::command);
  }

  private static Optional<Command> command(Menu.Item item) {
    return switch (item) {
      case Menu.Item.Always(Command command) -> Optional.of(command);
      case Menu.Item.Script _ -> Optional.empty();
    };
  }

  /// The menu and an officer lead away from an open script, which rests; after everything else its
  /// question comes again.
  private static Answer perform(Command command, Situation situation) {
    var phrases = Phrases.of(situation);
    return switch (command) {
      case MENU -> resting(situation, seeing(situation, plain(situation, phrases.menu())));
      case OFFICER ->
          AnswerOrCommand.isAskedInPassing(situation) ? contact(situation) : toAPerson(situation);
      case CONTACT -> contact(situation);
      case PRIVACY ->
          between(
              situation,
              Answer.of(situation.state(), phrases.privacy(), phrases.waysFromTheNotice()));
      case PRIVACY_IN_FULL -> between(situation, plain(situation, phrases.privacyInFull()));
      case THAI -> between(situation, speaking(situation, Language.TH));
      case ENGLISH -> between(situation, speaking(situation, Language.EN));
      case SEE_ANSWER ->
          between(
              situation,
              Answer.of(
                  situation.state(),
                  phrases.say(TextKey.ANSWER_ABOVE),
                  phrases.waysWhileWaiting()));
    };
  }

  /// Who only asks when the office is open, or for its number, goes on with the script.
  private static Answer contact(Situation situation) {
    var card = plain(situation, Phrases.of(situation).officers(situation.now()));
    return AnswerOrCommand.isAskedInPassing(situation)
        ? between(situation, card)
        : resting(situation, card);
  }

  /// Whoever asks for a person plainly leaves the script for them.
  static Answer toAPerson(Situation situation) {
    var call = ForAPerson.askedBy(situation);
    var answer = plain(situation, call.says());
    return resting(situation, answer.doing(answer.doing().performing(call.tasks())));
  }

  private static Answer between(Situation situation, Answer answer) {
    return RunningFlow.questionAgain(answer, situation);
  }

  /// What was begun is not lost, and there is a way back to it.
  private static Answer resting(Situation situation, Answer answer) {
    var next = answer.next().holding(answer.next().inHand().resting());
    return answer.before(WaitingForm.in(situation.with(next))).leaving(next);
  }

  private static Answer seeing(Situation situation, Answer menu) {
    return menu.leaving(menu.next().seeing(MenuInSight.in(situation)));
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
