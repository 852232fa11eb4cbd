package saitrong.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import saitrong.flow.Position.Asked;
import saitrong.flow.Position.Entry;

/// A position as plain maps, lists, texts and numbers, for whoever keeps it between turns. Variants
/// carry a short kind. It holds what a person said: whoever stores it seals it.
public final class StoredPosition {

  private static final int VERSION = 1;

  private StoredPosition() {}

  public static Map<String, Object> write(Position position) {
    var stored = new LinkedHashMap<String, Object>();
    stored.put("v", VERSION);
    stored.put("run", position.run());
    stored.put("flow", position.flow());
    stored.put("version", position.version());
    stored.put("known", StoredAnswers.write(position.known()));
    stored.put("record", record(position.record()));
    stored.put("done", List.copyOf(position.done()));
    stored.put("drafts", StoredAnswers.write(position.drafts()));
    stored.put(
        "sources", position.sources().entrySet().stream().map(StoredPosition::source).toList());
    stored.put("asked", asked(position.asked()));
    stored.put("at", position.at().toEpochMilli());
    stored.put("resting", position.resting());
    return stored;
  }

  public static Position read(Map<String, ?> stored) {
    return new Position(
        Stored.text(stored, "run"),
        Stored.text(stored, "flow"),
        Stored.text(stored, "version"),
        StoredAnswers.read(Stored.list(stored, "known")),
        readRecord(Stored.list(stored, "record")),
        new LinkedHashSet<>(Stored.texts(stored, "done")),
        StoredAnswers.read(Stored.list(stored, "drafts")),
        sources(stored),
        readAsked(Stored.map(stored, "asked")),
        Instant.ofEpochMilli(Stored.number(stored, "at").longValue()),
        Boolean.TRUE.equals(stored.get("resting")));
  }

  /// A list and not a map: the order counts, and names of answers are no field names.
  private static List<Object> record(Map<String, Entry> record) {
    var rows = new ArrayList<Object>();
    record.forEach((key, entry) -> {
      var row = StoredAnswers.write(key, entry.answer());
      if (entry.message() != null) {
        row.put("message", entry.message());
      }
      rows.add(row);
    });
    return rows;
  }

  private static Map<String, Entry> readRecord(List<Map<String, ?>> rows) {
    var record = new LinkedHashMap<String, Entry>();
    for (var row : rows) {
      var message = row.get("message") instanceof String id ? id : null;
      record.put(Stored.text(row, "key"), new Entry(StoredAnswers.read(row), message));
    }
    return record;
  }

  private static Map<String, Object> source(Map.Entry<String, String> source) {
    return Map.of("key", source.getKey(), "messages", source.getValue());
  }

  /// Forms before this one did not know which message brought a draft.
  private static Map<String, String> sources(Map<String, ?> stored) {
    var sources = new LinkedHashMap<String, String>();
    if (stored.containsKey("sources")) {
      Stored.list(stored, "sources")
          .forEach(row -> sources.put(Stored.text(row, "key"), Stored.text(row, "messages")));
    }
    return sources;
  }

  private static Map<String, Object> asked(Asked asked) {
    return switch (asked) {
      case Asked.Open open -> asked("open", open);
      case Asked.Cancelling cancelling -> asked("cancelling", cancelling.back());
      case Asked.Resuming resuming -> asked("resuming", resuming.back());
      case Asked.Picking picking -> asked("picking", picking.back());
      case Asked.Waiting waiting -> Map.of("kind", "waiting", "key", waiting.key());
      case Asked.Over _ -> Map.of("kind", "over");
    };
  }

  private static Map<String, Object> asked(String kind, Asked.Open open) {
    return Map.of("kind", kind, "key", open.key(), "page", open.page(), "misses", open.misses());
  }

  private static Asked readAsked(Map<String, ?> stored) {
    String kind = Stored.text(stored, "kind");
    return switch (kind) {
      case "open" -> open(stored);
      case "cancelling" -> new Asked.Cancelling(open(stored));
      case "resuming" -> new Asked.Resuming(open(stored));
      case "picking" -> new Asked.Picking(open(stored));
      case "waiting" -> new Asked.Waiting(Stored.text(stored, "key"));
      case "over" -> new Asked.Over();
      default -> throw new IllegalArgumentException("nothing is asked that is called " + kind);
    };
  }

  private static Asked.Open open(Map<String, ?> stored) {
    // Forms before this one did not count.
    int misses = stored.containsKey("misses") ? Stored.number(stored, "misses").intValue() : 0;
    return new Asked.Open(
        Stored.text(stored, "key"), Stored.number(stored, "page").intValue(), misses);
  }
}
