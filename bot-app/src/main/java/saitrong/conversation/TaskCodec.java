package saitrong.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect;
import saitrong.shared.PersonalText;

/// The stored form of what a turn has done by others, sealed by whoever keeps it: the words of a
/// reminder are in it.
final class TaskCodec {

  private TaskCodec() {}

  /// Releases before did not note which one.
  private static final String OF_SOME_FLOW = "flow";

  static byte[] toBytes(List<Effect> tasks) {
    var rows = new ArrayList<Document>();
    tasks.forEach(task -> rows.add(toDocument(task)));
    return Packed.bytes(new Document("v", 1).append("tasks", rows));
  }

  private static Document toDocument(Effect task) {
    return switch (task) {
      case Effect.RecordRating(String key, int score, String about, var ofCase, var ofSurvey) ->
          withItsSurvey(
              withItsCase(
                  new Document("kind", "rating")
                      .append("key", key)
                      .append("score", score)
                      .append("about", about),
                  ofCase),
              ofSurvey);
      case Effect.Remind(String key, Instant at, String says) ->
          new Document("kind", "reminder")
              .append("key", key)
              .append("at", at.toEpochMilli())
              .append("says", says);
      case Effect.EraseFiles(String key, List<String> messages) ->
          new Document("kind", "erase-files").append("key", key).append("messages", messages);
      case Effect.OfTalk.Call(String key, String why, var about, var unit) -> {
        var row = new Document("kind", "talk").append("key", key).append("why", why);
        row.append("about", new Document(Map.<String, Object>copyOf(about)));
        yield unit == null ? row : row.append("unit", unit);
      }
      case Effect.OfTalk.StopWaiting(String key) ->
          new Document("kind", "stop-waiting").append("key", key);
      case Effect.OfTalk.Leave(String key) -> new Document("kind", "leave-talk").append("key", key);
      case Effect other ->
          throw new IllegalArgumentException("no task: " + other.getClass().getSimpleName());
    };
  }

  /// Releases before did not note what a call was about.
  private static Map<String, String> about(Document row) {
    var about = new HashMap<String, String>();
    row.get("about", new Document()).forEach((name, code) -> about.put(name, (String) code));
    return about;
  }

  private static Document withItsCase(Document row, Effect.RecordRating.@Nullable OfCase of) {
    return of == null
        ? row
        : row.append("case", of.number())
            .append("ofSystem", of.ofSystem())
            .append("words", of.words().value())
            .append("messages", of.messages());
  }

  private static Effect.RecordRating.@Nullable OfCase ofCase(Document row) {
    String number = row.getString("case");
    return number == null
        ? null
        : new Effect.RecordRating.OfCase(
            number,
            row.getBoolean("ofSystem"),
            new PersonalText(row.getString("words")),
            row.getList("messages", String.class));
  }

  private static Document withItsSurvey(Document row, Effect.RecordRating.@Nullable OfSurvey of) {
    return of == null
        ? row
        : row.append("group", of.group())
            .append("system", of.system())
            .append("ofSystem", of.ofSystem())
            .append("words", of.words().value())
            .append("messages", of.messages());
  }

  private static Effect.RecordRating.@Nullable OfSurvey ofSurvey(Document row) {
    String group = row.getString("group");
    return group == null
        ? null
        : new Effect.RecordRating.OfSurvey(
            group,
            row.getString("system"),
            row.getBoolean("ofSystem"),
            new PersonalText(row.getString("words")),
            row.getList("messages", String.class));
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
              row.get("about", OF_SOME_FLOW),
              ofCase(row),
              ofSurvey(row));
      case "reminder" ->
          new Effect.Remind(
              row.getString("key"), Instant.ofEpochMilli(row.getLong("at")), row.getString("says"));
      case "erase-files" ->
          new Effect.EraseFiles(row.getString("key"), row.getList("messages", String.class));
      case "talk" ->
          new Effect.OfTalk.Call(
              row.getString("key"), row.getString("why"), about(row), row.getString("unit"));
      case "stop-waiting" -> new Effect.OfTalk.StopWaiting(row.getString("key"));
      case "leave-talk" -> new Effect.OfTalk.Leave(row.getString("key"));
      default -> throw new IllegalArgumentException("no task is called " + kind);
    };
  }
}
