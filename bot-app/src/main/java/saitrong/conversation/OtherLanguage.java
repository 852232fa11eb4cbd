package saitrong.conversation;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound.Said;
import saitrong.shared.Language;

/// Tells whoever asks in another language than the chat speaks how to change it, once a day, in
/// that language and along with the answer. A single word tells: a stranger types "opening hours"
/// or "password". Only the names of the agency's systems, as "DOH Card", are everybody's.
///
/// @param questions answers what was asked
record OtherLanguage(Responder questions) implements Responder {

  private static final Pattern WORD = Pattern.compile("[A-Za-z']{2,}");
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
        && isOther(said.text().value(), situation)
        && isOther(understood(situation, said), situation);
  }

  /// Whoever forgot to switch the keyboard writes no other language.
  private static String understood(Situation situation, Said said) {
    return situation.library().understood(new Asker(situation).asking(said.text().value()));
  }

  private static boolean isOther(String text, Situation situation) {
    var written = Language.writtenIn(text);
    return switch (situation.language()) {
      case TH ->
          written.filter(Language.EN::equals).isPresent()
              && !names(situation).containsAll(words(text));
      case EN -> written.filter(Language.TH::equals).isPresent();
    };
  }

  /// Short ones, and what stands in capitals.
  private static Set<String> names(Situation situation) {
    return situation.content().profile().systems().stream()
        .flatMap(it -> Stream.of(it.id(), it.name().th(), capitals(it.name().in(Language.EN))))
        .flatMap(it -> words(it).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String capitals(String name) {
    return name.replaceAll("\\b[A-Za-z']*[a-z][A-Za-z']*\\b", " ");
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(it -> it.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
