package saitrong.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.learning.Lesson.Asked;
import saitrong.shared.PersonalText;

/// The stored form of a [Lookup]: a question of a person is in it, so it is sealed as a whole by
/// whoever keeps it.
final class LookupCodec {

  private LookupCodec() {}

  static byte[] toBytes(Lookup lookup) {
    var document =
        new Document("v", 1)
            .append("event", lookup.event())
            .append("at", lookup.at().toEpochMilli())
            .append("wait", toDocument(lookup.open()))
            .append("shown", lookup.shown().stream().map(LookupCodec::toDocument).toList());
    var asked = lookup.asked();
    if (asked != null) {
      document.append("asked", asked.words().value()).append("message", asked.name());
      if (asked.messages().size() > 1) {
        document.append("messages", asked.messages());
      }
    }
    if (!lookup.before().isEmpty()) {
      document.append("before", lookup.before().stream().map(LookupCodec::toDocument).toList());
    }
    if (!lookup.told().isEmpty()) {
      document.append("told", lookup.told().stream().map(LookupCodec::toDocument).toList());
    }
    return Packed.bytes(document);
  }

  private static Document toDocument(Asked asked) {
    return new Document("asked", asked.words().value())
        .append("message", asked.name())
        .append("messages", asked.messages());
  }

  private static Document toDocument(Told told) {
    var document =
        new Document("name", told.name())
            .append("id", told.id())
            .append("at", told.at().toEpochMilli())
            .append("message", told.message());
    return told.question() == null ? document : document.append("question", told.question());
  }

  private static Document toDocument(Wait wait) {
    return switch (wait) {
      case Wait.Nothing _ -> new Document("kind", "nothing");
      // The release before this one takes it for nothing.
      case Wait.Near(var entries) -> new Document("kind", "nothing").append("near", entries);
      case Wait.OfCase(var number) -> new Document("kind", "nothing").append("case", number);
      case Wait.Offer(var entries) -> new Document("kind", "offer").append("entries", entries);
      case Wait.Group(var entries, var groups) -> choosing("group", entries, groups);
      case Wait.System(var entries, var systems) -> choosing("system", entries, systems);
    };
  }

  private static Document choosing(String kind, List<String> entries, List<String> choices) {
    return new Document("kind", kind).append("entries", entries).append("choices", choices);
  }

  private static Document toDocument(Shown shown) {
    var document =
        new Document("entry", shown.entry())
            .append("version", shown.version())
            .append("at", shown.at().toEpochMilli())
            .append("event", shown.event())
            .append("rated", shown.rated());
    return shown.question() == null ? document : document.append("question", shown.question());
  }

  static Lookup fromBytes(byte[] bytes) {
    var document = Packed.document(bytes);
    return new Lookup(
        document.getString("event"),
        Instant.ofEpochMilli(document.getLong("at")),
        toAsked(document),
        document.getList("before", Document.class, List.of()).stream()
            .flatMap(it -> Stream.ofNullable(toAsked(it)))
            .toList(),
        toWait(document.get("wait", Document.class)),
        document.getList("shown", Document.class).stream().map(LookupCodec::toShown).toList(),
        document.getList("told", Document.class, List.of()).stream()
            .map(LookupCodec::toTold)
            .toList());
  }

  private static @Nullable Asked toAsked(Document document) {
    String words = document.getString("asked");
    if (words == null) {
      return null;
    }
    var messages = document.getList("messages", String.class);
    return messages == null
        ? new Asked(new PersonalText(words), document.getString("message"))
        : new Asked(new PersonalText(words), messages);
  }

  private static Wait toWait(Document document) {
    String kind = document.getString("kind");
    return switch (kind) {
      case "nothing" -> toBareWait(document);
      case "offer" -> new Wait.Offer(entries(document));
      case "group" -> new Wait.Group(entries(document), choices(document));
      case "system" -> new Wait.System(entries(document), choices(document));
      default -> throw new IllegalArgumentException("nothing waits that is called " + kind);
    };
  }

  /// What the release before took for nothing.
  private static Wait toBareWait(Document document) {
    if (document.containsKey("case")) {
      return new Wait.OfCase(document.getString("case"));
    }
    return document.containsKey("near")
        ? new Wait.Near(document.getList("near", String.class))
        : new Wait.Nothing();
  }

  private static List<String> entries(Document document) {
    return document.getList("entries", String.class);
  }

  /// Forms before this one did not keep in which order the choices were shown.
  private static List<String> choices(Document document) {
    return document.getList("choices", String.class, List.of());
  }

  private static Told toTold(Document document) {
    return new Told(
        document.getString("name"),
        document.getString("id"),
        Instant.ofEpochMilli(document.getLong("at")),
        document.getString("message"),
        document.getString("question"));
  }

  private static Shown toShown(Document document) {
    return new Shown(
        document.getString("entry"),
        document.getString("version"),
        Instant.ofEpochMilli(document.getLong("at")),
        document.getString("event"),
        document.getBoolean("rated", false),
        document.getString("question"));
  }
}
