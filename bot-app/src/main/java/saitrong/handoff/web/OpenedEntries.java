package saitrong.handoff.web;

import java.util.Optional;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;
import saitrong.transcript.Entry;

/// What was said, opened for a page or a case.
record OpenedEntries(FieldCipher cipher) {

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

  /// Empty where it says nothing of the kind.
  String text(Entry entry, String name) {
    return event(entry)
        .map(it -> it.get(name))
        .filter(BsonValue::isString)
        .map(it -> it.asString().getValue())
        .orElse("");
  }
}
