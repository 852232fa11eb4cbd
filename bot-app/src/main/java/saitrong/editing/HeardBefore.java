package saitrong.editing;

import java.util.Optional;
import java.util.Set;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;

/// What hears a message before the answers are searched, where nothing is open: the search alone
/// would tell of an answer that nobody is shown. In the order of the chat, where an emergency comes
/// first, then a case's number, a flow, listed words, small talk and wishes.
record HeardBefore(Content content, FaqAskRequest request) {

  /// Heard where an answer was just shown or offered, after the answers, or by whoever called an
  /// officer.
  private static final Set<TextKey> NOT_BY_THEMSELVES =
      Set.of(
          TextKey.WORDS_FAQ_HELPED,
          TextKey.WORDS_FAQ_NOT_HELPED,
          TextKey.WORDS_FAQ_NONE,
          TextKey.WORDS_FAQ_OTHER,
          TextKey.WORDS_STOP_WAITING,
          TextKey.WORDS_END_TALK,
          TextKey.WORDS_HOURS);

  Optional<String> as() {
    var typed = String.join(" ", request.words());
    var texts = content.texts();
    return content
        .emergencies()
        .in(typed)
        .map(it -> request.say("เหตุฉุกเฉิน ", "an emergency, ") + it.number())
        .or(() -> texts.caseNumber(typed).map(it -> caseNumber()))
        .or(() -> flow(typed))
        .or(() ->
            texts
                .meaning(typed)
                .filter(it -> !NOT_BY_THEMSELVES.contains(it))
                .or(() -> texts.smallTalk(typed))
                .or(() -> texts.wish(typed))
                .map(TextKey::written));
  }

  private String caseNumber() {
    return request.say("เลขที่รับแจ้ง", "the number of a case");
  }

  /// By its own words, or by those that are every agency's.
  private Optional<String> flow(String typed) {
    return Optional.ofNullable(content.flows())
        .flatMap(it -> it.askedFor(typed).or(() -> meant(typed, it)))
        .map(it -> request.say("ชุดสนทนา ", "the flow ") + it.id());
  }

  private Optional<Flow> meant(String typed, FlowSet flows) {
    return content
        .texts()
        .meaning(typed)
        .flatMap(words ->
            switch (words) {
              case WORDS_FILING -> flows.flows().values().stream().findFirst();
              case WORDS_TRACKING -> flows.flow("track");
              case WORDS_COMPLAINT -> flows.flow("complaint");
              default -> Optional.empty();
            });
  }
}
