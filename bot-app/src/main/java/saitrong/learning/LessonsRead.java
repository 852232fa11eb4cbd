package saitrong.learning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.learning.Learned.Outcome;
import saitrong.learning.Learned.Question;
import saitrong.learning.Learned.Tally;
import saitrong.shared.PersonalText;
import saitrong.store.FieldCipher;

/// Rows, newest first, become what was learned.
final class LessonsRead {

  private static final Comparator<Tally> LEAST_HELPFUL_FIRST =
      Comparator.comparingLong((Tally tally) -> tally.helped() - tally.notHelped())
          .thenComparing(Tally::entry)
          .thenComparing(Tally::version);

  private final FieldCipher cipher;
  private final Instant oldestWords;
  private final int most;
  private final Map<List<String>, Tally> tallies = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<Outcome, Integer> read = new EnumMap<>(Outcome.class);
  private final Map<Outcome, Integer> older = new EnumMap<>(Outcome.class);
  private long unanswered;

  LessonsRead(FieldCipher cipher, Instant oldestWords, int most) {
    this.cipher = cipher;
    this.oldestWords = oldestWords;
    this.most = most;
  }

  void add(Document row) {
    switch (row.getString("kind")) {
      case StoredLesson.HELPED -> count(row, 1, 0, 0);
      case StoredLesson.NOT_HELPED -> {
        count(row, 0, 1, 0);
        keep(row, Outcome.NOT_HELPED);
      }
      case StoredLesson.CHOSEN -> {
        count(row, 0, 0, 1);
        keep(row, Outcome.CHOSEN);
      }
      case StoredLesson.UNANSWERED -> {
        unanswered++;
        keep(row, Outcome.UNANSWERED);
      }
      default -> {} // of a later release
    }
  }

  private void count(Document row, long helped, long notHelped, long chosen) {
    String entry = row.getString("entry");
    String version = row.getString("entryVersion");
    var one = new Tally(entry, version, helped, notHelped, chosen);
    tallies.merge(List.of(entry, version), one, Tally::and);
  }

  private void keep(Document row, Outcome outcome) {
    var body = row.get("body", Binary.class);
    var at = row.getDate("at").toInstant();
    if (body == null || at.isBefore(oldestWords)) {
      return;
    }
    if (read.merge(outcome, 1, Integer::sum) > most) {
      older.merge(outcome, 1, Integer::sum);
    } else {
      var words = cipher.open(body.getData(), Learning.place(row.getString("_id")));
      questions.add(
          new Question(
              at,
              outcome,
              row.getString("entry"),
              new PersonalText(new String(words, StandardCharsets.UTF_8))));
    }
  }

  Learned learned() {
    return new Learned(
        tallies.values().stream().sorted(LEAST_HELPFUL_FIRST).toList(),
        questions,
        older,
        unanswered);
  }
}
