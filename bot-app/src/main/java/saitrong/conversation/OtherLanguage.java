package saitrong.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound.Said;
import saitrong.shared.Language;

/// Tells whoever asks in another language than the chat speaks how to change it, once a day, in
/// that language and along with the answer. "DOH Card" is a name.
///
/// @param questions answers what was asked
record OtherLanguage(Responder questions) implements Responder {

  private static final Pattern ENGLISH =
      Pattern.compile("[A-Za-z']+[^A-Za-z']+[A-Za-z']+[^A-Za-z']+[A-Za-z']+", Pattern.DOTALL);
  private static final Duration DAY = Duration.ofDays(1);

  @Override
  public Optional<Answer> answer(Situation situation) {
    return questions
        .answer(situation)
        .map(answer -> isToBeTold(situation) ? told(situation, answer) : answer);
  }

  private static Answer told(Situation situation, Answer answer) {
    var line = Phrases.of(situation).label(TextKey.LANGUAGE_OFFER);
    return answer.ledBy(line).leaving(answer.next().offeredLanguage(situation.now()));
  }

  /// The first greeting says so itself.
  private static boolean isToBeTold(Situation situation) {
    var state = situation.state();
    return situation.event() instanceof Said said
        && state.met()
        && !situation.now().isBefore(state.languageOffered().plus(DAY))
        && isOther(said.text().value(), state.language());
  }

  private static boolean isOther(String text, Language chat) {
    var written = Language.writtenIn(text);
    return switch (chat) {
      case TH -> written.filter(Language.EN::equals).isPresent() && ENGLISH.matcher(text).find();
      case EN -> written.filter(Language.TH::equals).isPresent();
    };
  }
}
