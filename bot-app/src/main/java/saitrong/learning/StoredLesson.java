package saitrong.learning;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.learning.Lesson.Asked;
import saitrong.learning.Lesson.Chosen;
import saitrong.learning.Lesson.Helped;
import saitrong.learning.Lesson.NotHelped;
import saitrong.learning.Lesson.Showing;
import saitrong.learning.Lesson.Unanswered;
import saitrong.shared.PersonalText;

/// A lesson in plain values. The words of the person stand in it: whoever stores it seals it.
public final class StoredLesson {

  static final String HELPED = "helped";
  static final String NOT_HELPED = "not-helped";
  static final String CHOSEN = "chosen";
  static final String UNANSWERED = "unanswered";

  private StoredLesson() {}

  public static Document write(Lesson lesson) {
    var row = named(lesson);
    var asked = lesson.question();
    if (asked != null) {
      row.append("words", asked.words().value()).append("messages", asked.messages());
      // As the release before this one reads it.
      row.append("message", asked.name());
    }
    return row;
  }

  /// The same without the words. A row is found by each of its messages.
  static Document named(Lesson lesson) {
    var row =
        switch (lesson) {
          case Helped(var answer) -> about(HELPED, answer);
          case NotHelped(var answer, _) -> about(NOT_HELPED, answer);
          case Chosen(var entry, var version, _) -> about(CHOSEN, entry, version);
          case Unanswered _ -> new Document("kind", UNANSWERED);
        };
    var asked = lesson.question();
    return asked == null || asked.messages().isEmpty()
        ? row
        : row.append("message", asked.messages());
  }

  static boolean isContent(Document row) {
    return HELPED.equals(row.getString("kind"));
  }

  private static Document about(String kind, Showing answer) {
    return about(kind, answer.entry(), answer.version()).append("showing", answer.turn());
  }

  private static Document about(String kind, String entry, String version) {
    return new Document("kind", kind).append("entry", entry).append("entryVersion", version);
  }

  public static Lesson read(Document row) {
    String kind = row.getString("kind");
    return switch (kind) {
      case HELPED -> new Helped(showing(row));
      case NOT_HELPED -> new NotHelped(showing(row), asked(row));
      case CHOSEN -> new Chosen(row.getString("entry"), row.getString("entryVersion"), asked(row));
      case UNANSWERED -> {
        var asked = asked(row);
        yield new Unanswered(asked == null ? new Asked(new PersonalText(""), List.of()) : asked);
      }
      default -> throw new IllegalArgumentException("no lesson is called " + kind);
    };
  }

  private static Showing showing(Document row) {
    return new Showing(
        row.getString("entry"), row.getString("entryVersion"), row.get("showing", ""));
  }

  private static @Nullable Asked asked(Document row) {
    String words = row.getString("words");
    if (words == null) {
      return null;
    }
    var messages = row.getList("messages", String.class);
    return messages == null
        ? new Asked(new PersonalText(words), row.getString("message"))
        : new Asked(new PersonalText(words), messages);
  }
}
