package saitrong.handoff.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;
import saitrong.transcript.Entry;

/// What was said, opened for a page or a case.
record OpenedEntries(FieldCipher cipher) {

  private static final BsonString IMAGE = new BsonString("image");

  /// Absent where it was erased, or cannot be read here.
  Optional<byte[]> bytes(Entry entry) {
    try {
      return Optional.ofNullable(entry.sealed()).map(it -> cipher.open(it, entry.id()));
    } catch (MissingKey | UnreadableValue closed) {
      return Optional.empty();
    }
  }

  /// Of what came in.
  Optional<RawBsonDocument> event(Entry entry) {
    return bytes(entry).map(RawBsonDocument::new);
  }

  /// Of what went out: the messages of it, as LINE got them.
  Optional<BsonArray> frozen(Entry entry) {
    return bytes(entry).map(it -> BsonArray.parse(new String(it, UTF_8)));
  }

  /// Of what went out.
  boolean isPicture(Entry entry) {
    return frozen(entry).stream()
        .flatMap(BsonArray::stream)
        .anyMatch(it -> IMAGE.equals(it.asDocument().get("type")));
  }

  /// Empty where it says nothing of the kind.
  String text(Entry entry, String name) {
    return event(entry)
        .map(it -> it.get(name))
        .filter(BsonValue::isString)
        .map(it -> it.asString().getValue())
        .orElse("");
  }
}
