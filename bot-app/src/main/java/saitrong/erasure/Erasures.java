package saitrong.erasure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;
import saitrong.transcript.TranscriptRecords.Span;

/// The collection `erasures`: what is to be forgotten and is not yet, by names that say nothing of
/// anybody. A row is written before anything goes, and goes itself last, after a second look: a
/// crash leaves a row, and whoever runs finishes it.
final class Erasures {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("erasures");

  /// Longer than any instance stands still and still writes what it had in hand.
  static final Duration SECOND_LOOK = Duration.ofMinutes(2);

  /// Nobody else takes it meanwhile.
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final String PERSON = "person/";
  private static final String CASE = "case/";

  private final MongoCollection<Document> rows;

  Erasures(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// One thing to be forgotten.
  ///
  /// @param until what was kept before then goes; absent as long as nothing went
  sealed interface Wanted {
    Officer by();

    @Nullable Instant until();

    /// All that was said in a case.
    record OfCase(CaseTraces traces, Officer by, @Nullable Instant until) implements Wanted {}

    /// A person.
    record OfPerson(CitizenId citizen, Officer by, @Nullable Instant until) implements Wanted {}

    /// This one, as far as an earlier one came with it.
    default Wanted and(Wanted earlier) {
      return switch (this) {
        case OfCase(var traces, var by, _) when earlier instanceof OfCase its ->
            new OfCase(traces.and(its.traces()), by, null);
        case OfPerson(var citizen, var by, _) -> new OfPerson(citizen, by, earlier.until());
        case OfCase _ -> this;
      };
    }

    /// The name of its row.
    default String row() {
      return switch (this) {
        case OfCase(var traces, _, _) -> CASE + traces.caseId();
        case OfPerson(var citizen, _, _) -> PERSON + citizen.value();
      };
    }

    /// Everything went once already.
    default boolean isAgain() {
      return until() != null;
    }
  }

  /// Begins, and takes it for itself.
  ///
  /// @return with all that an earlier try knew of a case that may be emptied by now
  Wanted begin(Wanted wanted, Instant now) {
    var before = rows.find(eq("_id", wanted.row())).first();
    var all = before == null ? wanted : wanted.and(read(before));
    var row = write(all).append("due", Date.from(now.plus(LEASE)));
    rows.replaceOne(eq("_id", wanted.row()), row, new ReplaceOptions().upsert(true));
    return all;
  }

  /// Not at this moment.
  void later(Wanted wanted, Instant due) {
    rows.updateOne(eq("_id", wanted.row()), set("due", Date.from(due)));
  }

  /// It went, and is looked at once more.
  void gone(Wanted wanted, Instant now) {
    rows.updateOne(
        eq("_id", wanted.row()),
        combine(set("until", Date.from(now)), set("due", Date.from(now.plus(SECOND_LOOK)))));
  }

  void end(Wanted wanted) {
    rows.deleteOne(eq("_id", wanted.row()));
  }

  /// Whoever is being forgotten.
  Set<CitizenId> people() {
    var people = new HashSet<CitizenId>();
    for (var row : rows.find()) {
      if (read(row) instanceof Wanted.OfPerson(var citizen, _, _)) {
        people.add(citizen);
      }
    }
    return people;
  }

  /// What is due, for one caller only.
  List<Wanted> due(Instant now) {
    var due = new ArrayList<Wanted>();
    for (var row : rows.find(lte("due", Date.from(now))).into(new ArrayList<>())) {
      var mine = and(eq("_id", row.get("_id")), eq("due", row.getDate("due")));
      if (rows.updateOne(mine, set("due", Date.from(now.plus(LEASE)))).getModifiedCount() == 1) {
        due.add(read(row));
      }
    }
    return due;
  }

  private static Document write(Wanted wanted) {
    var row =
        new Document("_id", wanted.row())
            .append("v", 1)
            .append("by", wanted.by().name())
            .append("account", wanted.by().account());
    if (wanted.until() instanceof Instant until) {
      row.append("until", Date.from(until));
    }
    return switch (wanted) {
      case Wanted.OfPerson _ -> row;
      case Wanted.OfCase(var traces, _, _) ->
          row.append("number", traces.number())
              .append("citizen", traces.citizen() == null ? null : traces.citizen().value())
              .append("files", List.copyOf(traces.files()))
              .append("enclosed", traces.enclosed())
              .append("spans", traces.spans().stream().map(Erasures::write).toList());
    };
  }

  private static Document write(Span span) {
    return new Document("from", Date.from(span.from())).append("to", Date.from(span.to()));
  }

  private static Wanted read(Document row) {
    String id = row.getString("_id");
    var by = new Officer(row.getString("by"), row.getString("account"));
    var until = Optional.ofNullable(row.getDate("until")).map(Date::toInstant).orElse(null);
    return id.startsWith(PERSON)
        ? new Wanted.OfPerson(new CitizenId(id.substring(PERSON.length())), by, until)
        : new Wanted.OfCase(traces(id.substring(CASE.length()), row), by, until);
  }

  private static CaseTraces traces(String caseId, Document row) {
    String citizen = row.getString("citizen");
    return new CaseTraces(
        caseId,
        row.getString("number"),
        citizen == null ? null : new CitizenId(citizen),
        Set.copyOf(row.getList("files", String.class)),
        row.getList("enclosed", String.class),
        row.getList("spans", Document.class).stream()
            .map(span -> new Span(span.getDate("from").toInstant(), span.getDate("to").toInstant()))
            .toList());
  }
}
