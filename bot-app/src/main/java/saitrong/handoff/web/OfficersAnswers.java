package saitrong.handoff.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import saitrong.content.Content;
import saitrong.content.Directory.Unit;
import saitrong.content.TextKey;
import saitrong.handoff.UnitQueues;
import saitrong.shared.Language;
import saitrong.transcript.Entry;

/// What officers answered, read from what went out: their words without the office's signature, a
/// card by what stands at its head, and that there was a picture.
///
/// @param language that the person is spoken to in, who reads the answer where they track its case
record OfficersAnswers(OpenedEntries open, Content serving, Language language) {

  /// Nothing where it is a word of the bot's on how the talk goes.
  Optional<String> in(Entry entry) {
    var messages =
        open.frozen(entry).stream().flatMap(BsonArray::stream).map(BsonValue::asDocument).toList();
    var shown = messages.stream().flatMap(it -> shown(it).stream());
    var all = Stream.concat(words(messages.stream()).stream(), shown).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", all));
  }

  private Optional<String> words(Stream<BsonDocument> messages) {
    var begun = bubblesOf(TextKey.TALK_BEGUN);
    var said =
        messages
            .filter(it -> it.isString("text"))
            .map(it -> it.getString("text").getValue())
            .filter(it -> !begun.contains(it))
            .collect(Collectors.joining("\n"));
    int signature = said.lastIndexOf('\n');
    return signature > 0 && isSigned(said.substring(signature))
        ? Optional.of(said.substring(0, signature).strip())
        : Optional.empty();
  }

  private Set<String> bubblesOf(TextKey key) {
    return Stream.of(Language.values())
        .flatMap(it -> serving.texts().bubbles(it, key, Map.of()).stream())
        .collect(Collectors.toSet());
  }

  private boolean isSigned(String line) {
    var profile = serving.profile();
    var office = profile.unit() == null ? profile.name() : profile.unit();
    return Stream.concat(
            Stream.of(office), UnitQueues.in(serving.directory()).stream().map(Unit::name))
        .flatMap(it -> Stream.of(Language.values()).map(it::in))
        .anyMatch(line::endsWith);
  }

  private Optional<String> shown(BsonDocument message) {
    return switch (message.getString("type").getValue()) {
      case "flex" -> Optional.of(say(TextKey.TALK_CARD_SENT, Map.of("title", head(message))));
      case "image" -> Optional.of(say(TextKey.TALK_PICTURE_SENT, Map.of()));
      default -> Optional.empty();
    };
  }

  /// The title, and the one fact where there is one: all above the line.
  private static String head(BsonDocument card) {
    return card.getDocument("contents").getDocument("body").getArray("contents").stream()
        .map(BsonValue::asDocument)
        .takeWhile(it -> it.isString("text"))
        .map(it -> it.getString("text").getValue())
        .collect(Collectors.joining(" "));
  }

  private String say(TextKey key, Map<String, String> variables) {
    return serving.texts().say(language, key, variables);
  }
}
