package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.message.Message.Card.Row;

/// What goes to the officers beside the answers, as the summary tells it: so many messages and
/// files. What they say stands in the chat.
record SentAlong(Scene scene, Position position) {

  Optional<Row> inShort() {
    var parts = new ArrayList<String>();
    long said = position.record().keySet().stream().filter(Beside::isOne).count();
    if (said > 0) {
      parts.add(scene.say(Sentence.SAID_COUNT, Map.of("count", Long.toString(said))));
    }
    extras().forEach(draft -> parts.add(shown(draft)));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Row(scene.say(Sentence.SENT_ALONG), String.join(" · ", parts)));
  }

  private List<Answer> extras() {
    return position.drafts().entrySet().stream()
        .filter(it -> Extras.isOne(it.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private String shown(Answer draft) {
    return scene.showing().of(new Kind.Text(0, 0), draft);
  }
}
