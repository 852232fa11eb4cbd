package saitrong.transcript;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLongArray;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.citizen.CitizenId;
import saitrong.store.GroupCommit;
import saitrong.store.KnownAlready;

/// The collection `transcript`: who said what when, and how each message of ours fared. A row that
/// is there proves that its turn was finished, so rows are written after the delivery and before
/// the mail is removed.
public final class Transcript implements AutoCloseable {

  static final String COLLECTION = "transcript";

  /// The answer is out by then; only what the same citizen says next waits for the rows.
  private static final Duration PAUSE = Duration.ofMillis(5);

  /// Of what came in the same millisecond LINE's names, which grow, tell what came first.
  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing(Entry::at).thenComparing(Entry::id);

  private final MongoCollection<Document> rows;
  private final AttentionRows attention;
  private final GroupCommit<List<Entry>, Boolean> additions;
  private final AtomicLongArray told = new AtomicLongArray(Fate.values().length);

  Transcript(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION);
    this.attention = new AttentionRows(database);
    this.additions = GroupCommit.unhurried("transcript", 200, PAUSE, this::insert);
  }

  /// Completes once the rows are durable. A row that is there already stays as it is.
  public CompletableFuture<Boolean> add(List<Entry> entries) {
    return additions.submit(entries);
  }

  private List<Boolean> insert(List<List<Entry>> groups) {
    var documents = new ArrayList<Document>();
    groups.forEach(group -> group.forEach(entry -> documents.add(EntryCodec.toDocument(entry))));
    attention.add(groups.stream().flatMap(List::stream).toList());
    try {
      rows.insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      var _ = KnownAlready.among(partly);
    }
    groups.forEach(group -> group.forEach(this::count));
    return groups.stream().map(_ -> true).toList();
  }

  private void count(Entry entry) {
    if (entry.fate() != null) {
      told.incrementAndGet(entry.fate().ordinal());
    }
  }

  /// How often this fate was told here since the start.
  long told(Fate fate) {
    return told.get(fate.ordinal());
  }

  /// Which of these rows are there.
  public Set<String> recorded(Collection<String> ids) {
    var found = new HashSet<String>();
    rows.find(in("_id", ids))
        .projection(include("_id"))
        .forEach(row -> found.add(row.getString("_id")));
    return found;
  }

  /// How these messages of ours fared so far; without those that are not on record.
  public Map<String, Fate> fates(Collection<String> ids) {
    var found = new HashMap<String, Fate>();
    rows.find(in("_id", ids))
        .projection(include("fate"))
        .forEach(row -> {
          if (row.containsKey("fate")) {
            found.put(row.getString("_id"), Fate.from(row.getString("fate")));
          }
        });
    return found;
  }

  /// Tells how a message fared in the end, should it have waited. False where it is not on record.
  public boolean fared(String id, Fate fate) {
    var only = new FindOneAndUpdateOptions().projection(include("at"));
    var row = rows.findOneAndUpdate(eq("_id", id), set("fate", fate.stored()), only);
    if (row == null) {
      return false;
    }
    attention.fared(id, row.getDate("at").toInstant(), fate);
    told.incrementAndGet(fate.ordinal());
    return true;
  }

  /// Erases the words of a message that the person took back, and of ours that may repeat them;
  /// that there was one, and when, stays.
  public void erase(CitizenId citizen, String message) {
    rows.updateMany(
        and(eq("citizen", citizen.value()), eq("message", message)),
        combine(set("kind", EntryCodec.UNSENT), unset("body")));
    rows.updateMany(
        and(eq("citizen", citizen.value()), eq(EntryCodec.QUOTES, message)), unset("body"));
  }

  /// The latest rows of one citizen, newest first.
  public List<Entry> latest(CitizenId citizen, int most) {
    return newest(eq("citizen", citizen.value()), most);
  }

  /// The same of what was said by then.
  public List<Entry> latest(CitizenId citizen, Instant until, int most) {
    return newest(and(eq("citizen", citizen.value()), lte("at", Date.from(until))), most);
  }

  /// What was said from one moment on up to another, oldest first.
  public List<Entry> next(CitizenId citizen, Instant after, Instant until, int most) {
    var found = new ArrayList<Entry>();
    rows.find(
            and(
                eq("citizen", citizen.value()),
                gt("at", Date.from(after)),
                lte("at", Date.from(until))))
        .sort(ascending("at"))
        .limit(most)
        .forEach(row -> found.add(EntryCodec.toEntry(row)));
    found.sort(IN_ORDER);
    return found;
  }

  /// Those whose ids begin so, oldest first.
  public List<Entry> beginning(String id) {
    var found = new ArrayList<Entry>();
    rows.find(and(gte("_id", id), lt("_id", id + '\uffff')))
        .forEach(row -> found.add(EntryCodec.toEntry(row)));
    found.sort(IN_ORDER);
    return found;
  }

  private List<Entry> newest(Bson which, int most) {
    var found = new ArrayList<Entry>();
    rows.find(which)
        .sort(descending("at"))
        .limit(most)
        .forEach(row -> found.add(EntryCodec.toEntry(row)));
    found.sort(IN_ORDER.reversed());
    return found;
  }

  @Override
  public void close() {
    additions.close();
  }
}
