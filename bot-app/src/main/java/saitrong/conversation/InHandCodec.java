package saitrong.conversation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.flow.StoredAnswers;
import saitrong.flow.StoredPosition;

/// The stored form of what a person has in hand: it holds what they said, so it is sealed as a
/// whole by whoever keeps it.
final class InHandCodec {

  private InHandCodec() {}

  static byte[] toBytes(InHand inHand) {
    var document =
        new Document("v", 1)
            .append("runs", inHand.runs().stream().map(StoredPosition::write).toList())
            .append("known", StoredAnswers.write(inHand.known()))
            .append("from", new Document(new LinkedHashMap<>(inHand.from())));
    inHand.justDone().ifPresent(done -> document.append("done", toDocument(done)));
    return Packed.bytes(document);
  }

  private static Document toDocument(JustDone done) {
    return new Document("answer", done.answer())
        .append("at", done.at().toEpochMilli())
        .append("number", done.number());
  }

  /// Forms before this one did not keep it.
  private static Optional<JustDone> justDone(@Nullable Document done) {
    return Optional.ofNullable(done)
        .map(it ->
            new JustDone(
                it.getString("answer"),
                Instant.ofEpochMilli(it.getLong("at")),
                it.getString("number")));
  }

  static InHand fromBytes(byte[] bytes) {
    var document = Packed.document(bytes);
    return new InHand(
        maps(document, "runs").stream().map(StoredPosition::read).toList(),
        StoredAnswers.read(maps(document, "known")),
        from(document),
        justDone(document.get("done", Document.class)));
  }

  /// Forms before this one did not know which message brought what.
  private static Map<String, String> from(Document document) {
    var from = new LinkedHashMap<String, String>();
    document
        .get("from", new Document())
        .forEach((name, message) -> from.put(name, message.toString()));
    return from;
  }

  private static List<Map<String, ?>> maps(Document document, String field) {
    return document.getList(field, Document.class).stream()
        .<Map<String, ?>>map(LinkedHashMap::new)
        .toList();
  }
}
