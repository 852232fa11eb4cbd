package saitrong.bench;

import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;

/// Rows in the shape and size of those that a turn of the bot writes. Only shape and size matter to
/// the store, so what is sealed in them is noise. Belongs to one thread.
final class StoreRows {

  private static final int SEALED_EVENT = 300;
  private static final int SEALED_ANSWER = 700;
  private static final int DIGESTS = 50 * 16;

  private final Random random;

  StoreRows(long seed) {
    this.random = new Random(seed);
  }

  /// An id as long as a citizen's or an event's.
  String id() {
    return HexFormat.of().formatHex(noise(13));
  }

  Document mail(String event, String citizen) {
    return new Document("_id", event)
        .append("v", 1)
        .append("citizen", citizen)
        .append("at", new Date())
        .append("arrived", new Date())
        .append("body", sealed(SEALED_EVENT));
  }

  Document conversation(String citizen, long version, String event) {
    return new Document("_id", citizen)
        .append("version", version)
        .append("v", 1)
        .append("language", "th")
        .append("met", true)
        .append("applied", sealed(DIGESTS))
        .append("youngest", new Date())
        .append("turn", turn(event));
  }

  private Document turn(String event) {
    return new Document("events", List.of(event))
        .append("by", "01JABCDEFGHJKMNPQRSTVWXYZ0")
        .append("until", new Date())
        .append("owed", owed(event));
  }

  private Document owed(String event) {
    return new Document("key", "00000000-0000-3000-8000-" + event.substring(0, 12))
        .append("body", sealed(SEALED_ANSWER))
        .append("bubbles", 1)
        .append("weight", "ordinary")
        .append("byReply", true)
        .append("tokenOf", event);
  }

  /// What was said, and what was answered.
  List<Document> transcript(String event, String citizen) {
    return List.of(
        row(event, citizen, "said", SEALED_EVENT),
        row(event + "#1", citizen, "answered", SEALED_ANSWER).append("fate", "accepted"));
  }

  private Document row(String id, String citizen, String kind, int size) {
    return new Document("_id", id)
        .append("v", 1)
        .append("citizen", citizen)
        .append("at", new Date())
        .append("kind", kind)
        .append("body", sealed(size));
  }

  private Binary sealed(int size) {
    return new Binary(noise(size));
  }

  private byte[] noise(int size) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }
}
