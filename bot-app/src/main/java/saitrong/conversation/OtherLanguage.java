package saitrong.conversation;

import java.time.Duration;
import java.util.regex.Pattern;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound.Said;
import saitrong.outbox.Weight;
import saitrong.shared.Language;

/// Tells whoever types another language than the chat speaks how to change it, once a day and in
/// that language. A courtesy is typed "ok" in either, and "DOH Card" is a name.
final class OtherLanguage {

  private static final Pattern ENGLISH =
      Pattern.compile("[A-Za-z']+[^A-Za-z']+[A-Za-z']+[^A-Za-z']+[A-Za-z']+", Pattern.DOTALL);
  private static final Duration DAY = Duration.ofDays(1);

  private OtherLanguage() {}

  static Answer offered(Situation situation, Answer answer) {
    var next = answer.next();
    boolean wasSaidToday = situation.now().isBefore(next.languageOffered().plus(DAY));
    if (wasSaidToday || !isTyped(situation, answer)) {
      return answer;
    }
    var line = Phrases.of(situation).label(TextKey.LANGUAGE_OFFER);
    return answer.ledBy(line).leaving(next.offeredLanguage(situation.now()));
  }

  /// The first greeting says so itself.
  private static boolean isTyped(Situation situation, Answer answer) {
    var state = situation.state();
    return situation.event() instanceof Said said
        && state.met()
        && !state.inHand().asks()
        && answer.weight() != Weight.COURTESY
        && answer.next().language() == state.language()
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
