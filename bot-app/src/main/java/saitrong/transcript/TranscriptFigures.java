package saitrong.transcript;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Counts the rows that staff should look at. On MongoDB by index; the embedded database reads the
/// whole transcript for it, so whoever asks keeps the answer for a while.
public final class TranscriptFigures {

  private static final List<String> FATES =
      Arrays.stream(Fate.values()).filter(Fate::needsAttention).map(Fate::stored).toList();

  private static final List<String> MARKS = Arrays.stream(Mark.values()).map(Mark::stored).toList();

  private final MongoCollection<Document> rows;

  TranscriptFigures(MongoDatabase database) {
    this.rows = database.getCollection(Transcript.COLLECTION);
  }

  public Attention since(Instant then) {
    var recent = gte("at", Date.from(then));
    return new Attention(
        counted(Fate::from, match(and(in("fate", FATES), recent)), group("$fate", sum("n", 1L))),
        counted(
            Mark::from,
            match(and(in("marks", MARKS), recent)),
            unwind("$marks"),
            group("$marks", sum("n", 1L))));
  }

  private <T> Map<T, Long> counted(Function<String, T> meaning, Bson... steps) {
    var counts = new HashMap<T, Long>();
    rows.aggregate(List.of(steps))
        .forEach(row -> counts.put(meaning.apply(row.getString("_id")), number(row)));
    return counts;
  }

  private static long number(Document row) {
    return row.get("n", Number.class).longValue();
  }
}
