package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;

/// All cases that are not closed, in short: a list that says "mine" or "late" looks through all of
/// them, however many there are, and reads only those that it shows.
public final class Outlines {

  private static final int AT_A_TIME = 500;

  private static final String[] FIELDS = {
    "version",
    "kind",
    "confidential",
    "channel",
    "receivedAt",
    "series",
    "number",
    "state",
    HeldBy.FIELD
  };

  private final MongoCollection<Document> rows;
  private final CaseRows cases;
  private final ClockRows clocks;

  public Outlines(MongoDatabase database) {
    this.rows = database.getCollection(CaseRows.COLLECTION.name());
    this.cases = new CaseRows(database);
    this.clocks = new ClockRows(database);
  }

  /// What is to be done; in no order.
  public List<Outline> unclosed(boolean confidentialToo) {
    var kinds = kinds(confidentialToo);
    var found = rows.find(and(in("confidential", kinds), in("state", CaseRows.UNCLOSED)));
    return outlined(inShort(found).into(new ArrayList<>()), clocks.standings(kinds));
  }

  /// Of all there are, closed ones too, the newest first.
  ///
  /// @param skipped how many of those that are wanted come before
  public List<Outline> newest(
      boolean confidentialToo, Predicate<Outline> wanted, int skipped, int most) {
    var kinds = kinds(confidentialToo);
    var chosen = new ArrayList<Outline>();
    var some = new ArrayList<Document>();
    var found = rows.find(in("confidential", kinds)).sort(descending("_id"));
    try (var each = inShort(found).batchSize(AT_A_TIME).cursor()) {
      while (chosen.size() < skipped + most && each.hasNext()) {
        some.add(each.next());
        if (some.size() == AT_A_TIME || !each.hasNext()) {
          outlined(some, Map.of()).stream().filter(wanted).forEach(chosen::add);
          some.clear();
        }
      }
    }
    return chosen.stream().skip(skipped).limit(most).toList();
  }

  private static FindIterable<Document> inShort(FindIterable<Document> found) {
    return found.projection(include(FIELDS));
  }

  /// Where the short form cannot tell, the case itself is read; what neither can, this release
  /// leaves out of all its lists, and says so once.
  private List<Outline> outlined(List<Document> found, Map<String, Standing> standings) {
    var outlines = new ArrayList<Outline>();
    var unsure = new ArrayList<String>();
    for (var row : found) {
      outline(row, standings.getOrDefault(id(row), Standing.NONE))
          .ifPresentOrElse(outlines::add, () -> unsure.add(id(row)));
    }
    if (!unsure.isEmpty()) {
      cases
          .named(unsure)
          .forEach(
              it -> outlines.add(Outline.of(it, standings.getOrDefault(it.id(), Standing.NONE))));
      outlines.sort(Comparator.comparing(Outline::id).reversed());
    }
    return outlines;
  }

  private static Optional<Outline> outline(Document row, Standing standing) {
    var with = HeldBy.read(row);
    var state = State.called(row.getString("state"));
    var channel = Channel.called(row.getString("channel"));
    return with.isEmpty() || state.isEmpty() || channel.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Outline(
                id(row),
                new ReceiptNumber(
                    Integer.parseInt(row.getString("series")), row.getInteger("number")),
                row.getString("kind"),
                row.getBoolean("confidential"),
                channel.get(),
                row.getDate("receivedAt").toInstant(),
                state.get(),
                with.get(),
                HeldBy.hasDraft(row),
                standing.in(state.get())));
  }

  private static String id(Document row) {
    return requireNonNull(row.getString("_id"));
  }

  private static List<Boolean> kinds(boolean confidentialToo) {
    return confidentialToo ? List.of(false, true) : List.of(false);
  }
}
