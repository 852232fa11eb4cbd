package saitrong.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import saitrong.flow.Effect;

/// The stored form of what a turn has done by others, sealed by whoever keeps it: the words of a
/// reminder are in it.
final class TaskCodec {

  /// Of turns that an earlier release left open, which did not say which flow asked.
  private static final String UNTOLD = "flow";

  private TaskCodec() {}

  static byte[] toBytes(List<Effect> tasks) {
    var rows = new ArrayList<Document>();
    tasks.forEach(task -> rows.add(toDocument(task)));
    return Packed.bytes(new Document("v", 1).append("tasks", rows));
  }

  private static Document toDocument(Effect task) {
    return switch (task) {
      case Effect.RecordRating rating -> toDocument(rating);
      case Effect.Remind(String key, Instant at, String says) ->
          new Document("kind", "reminder")
              .append("key", key)
              .append("at", at.toEpochMilli())
              .append("says", says);
      case Effect.EraseFiles(String key, List<String> messages) ->
          new Document("kind", "erase-files").append("key", key).append("messages", messages);
      case Effect other ->
          throw new IllegalArgumentException("no task: " + other.getClass().getSimpleName());
    };
  }

  private static Document toDocument(Effect.RecordRating rating) {
    var row =
        new Document("kind", "rating").append("key", rating.key()).append("score", rating.score());
    return rating.about().equals(UNTOLD) ? row : row.append("about", rating.about());
  }

  static List<Effect> fromBytes(byte[] bytes) {
    return Packed.document(bytes).getList("tasks", Document.class).stream()
        .map(TaskCodec::fromDocument)
        .toList();
  }

  private static Effect fromDocument(Document row) {
    String kind = row.getString("kind");
    return switch (kind) {
      case "rating" ->
          new Effect.RecordRating(
              row.getString("key"),
              row.getInteger("score"),
              Objects.requireNonNullElse(row.getString("about"), UNTOLD));
      case "reminder" ->
          new Effect.Remind(
              row.getString("key"), Instant.ofEpochMilli(row.getLong("at")), row.getString("says"));
      case "erase-files" ->
          new Effect.EraseFiles(row.getString("key"), row.getList("messages", String.class));
      default -> throw new IllegalArgumentException("no task is called " + kind);
    };
  }
}
