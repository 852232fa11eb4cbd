package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound.Said;

/// When the office is open, where the FAQ had no answer: the card with phones and hours.
final class OpeningHours implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Said said
        ? situation
            .content()
            .texts()
            .meaning(said.text().value())
            .filter(TextKey.WORDS_HOURS::equals)
            .map(_ -> card(situation))
        : Optional.empty();
  }

  private static Answer card(Situation situation) {
    var phrases = Phrases.of(situation);
    return Answer.of(situation.state(), phrases.officers(situation.now()), phrases.ways());
  }
}
