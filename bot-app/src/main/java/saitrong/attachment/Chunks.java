package saitrong.attachment;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.inbox.MessageId;
import saitrong.store.FieldCipher;

/// The collection `attachment_chunks`: the bytes of files in sealed pieces. Each try writes pieces
/// of its own, so two instances that fetch the same file never write into each other's; the file's
/// record names the try whose pieces count.
final class Chunks {

  static final String COLLECTION = "attachment_chunks";

  /// Plain bytes in a piece, as GridFS has it.
  static final int SIZE = 255 * 1024;

  /// Sorts right behind "/", which ends a message's or a try's part of an id.
  private static final String BEHIND = "0";

  private final MongoCollection<Document> rows;
  private final FieldCipher cipher;

  Chunks(MongoDatabase database, FieldCipher cipher) {
    this.rows = database.getCollection(COLLECTION);
    this.cipher = cipher;
  }

  void add(MessageId message, int attempt, int number, byte[] plain) {
    var id = id(message, attempt, number);
    rows.insertOne(
        new Document("_id", id).append("v", 1).append("body", new Binary(cipher.seal(plain, id))));
  }

  Optional<byte[]> read(MessageId message, int attempt, int number) {
    var id = id(message, attempt, number);
    return Optional.ofNullable(rows.find(eq("_id", id)).first())
        .map(row -> cipher.open(row.get("body", Binary.class).getData(), id));
  }

  void remove(MessageId message) {
    rows.deleteMany(between(all(message) + "/", all(message) + BEHIND));
  }

  void remove(MessageId message, int attempt) {
    rows.deleteMany(between(of(message, attempt) + "/", of(message, attempt) + BEHIND));
  }

  /// What other tries left behind.
  void removeAllBut(MessageId message, int attempt) {
    rows.deleteMany(between(all(message) + "/", of(message, attempt) + "/"));
    rows.deleteMany(between(of(message, attempt) + BEHIND, all(message) + BEHIND));
  }

  private static Bson between(String from, String until) {
    return new Document("_id", new Document("$gte", from).append("$lt", until));
  }

  private static String id(MessageId message, int attempt, int number) {
    return "%s/%05d".formatted(of(message, attempt), number);
  }

  private static String of(MessageId message, int attempt) {
    return "%s/%05d".formatted(all(message), attempt);
  }

  private static String all(MessageId message) {
    return message.value();
  }
}
