package saitrong.conversation;

import java.util.Map;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;

/// Things that people ask for by name and that the chat cannot do in this release: says so, and
/// gives the way that there is. Whoever builds one of them takes it out of here.
final class NotHereYet implements Responder {

  private static final Map<TextKey, TextKey> ANSWERS =
      Map.of(
          TextKey.WORDS_FILING, TextKey.FILING,
          TextKey.WORDS_TRACKING, TextKey.TRACKING,
          TextKey.WORDS_COMPLAINT, TextKey.COMPLAINT);

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Inbound.Said said
        ? situation
            .content()
            .texts()
            .meaning(said.text().value())
            .flatMap(words -> Optional.ofNullable(ANSWERS.get(words)))
            .map(key -> answer(situation, key))
        : Optional.empty();
  }

  private static Answer answer(Situation situation, TextKey key) {
    var phrases = Phrases.of(situation);
    return Answer.of(situation.state(), phrases.contact(key, situation.now()), phrases.ways());
  }
}
