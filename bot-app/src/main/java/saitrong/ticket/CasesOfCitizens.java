package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// Which cases a citizen has, so that they are found by `_id` however many there are of others.
final class CasesOfCitizens {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("citizen-cases");

  /// Absent in lists of before it was kept: then there are the newest only.
  private static final String OPEN = "open";

  private static final int MOST = 50;

  /// Ids sort by time, so the ones that fall off are the oldest, however late one is put in.
  private static final PushOptions NEWEST = new PushOptions().sort(1).slice(-MOST);

  private final MongoCollection<Document> rows;

  CasesOfCitizens(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// Twice is once. Another instance may have begun the list between the look and the write; then
  /// the second try finds it.
  void add(CitizenId citizen, Ticket ticket) {
    if (!tried(citizen, ticket)) {
      tried(citizen, ticket);
    }
  }

  /// @return false when there is a list already: with this id in it, or begun a moment ago
  private boolean tried(CitizenId citizen, Ticket ticket) {
    var newest = pushEach("newest", List.of(ticket.id()), NEWEST);
    var begun = setOnInsert("v", 1);
    try {
      rows.updateOne(
          and(eq("_id", citizen.value()), ne("newest", ticket.id())),
          ticket.isClosed()
              ? combine(newest, begun)
              : combine(newest, addToSet(OPEN, ticket.id()), begun),
          new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  /// However many were opened since, it is found again.
  void opened(CitizenId citizen, String id) {
    rows.updateOne(eq("_id", citizen.value()), addToSet(OPEN, id));
  }

  void closed(CitizenId citizen, String id) {
    rows.updateOne(eq("_id", citizen.value()), pull(OPEN, id));
  }

  /// Its person was forgotten: what must be kept is still theirs.
  void keepOnly(CitizenId citizen, List<String> ids) {
    var theirs = eq("_id", citizen.value());
    if (ids.isEmpty()) {
      rows.deleteOne(theirs);
    } else {
      var newest = ids.subList(Math.max(0, ids.size() - MOST), ids.size());
      rows.updateOne(theirs, combine(set("newest", newest), pullAll(OPEN, gone(citizen, ids))));
    }
  }

  private List<String> gone(CitizenId citizen, List<String> stay) {
    return of(citizen).stream().filter(id -> !stay.contains(id)).toList();
  }

  /// Those that are open and the newest 50, the oldest first. One that was closed a moment ago may
  /// still be among the first.
  List<String> of(CitizenId citizen) {
    var row = rows.find(eq("_id", citizen.value())).first();
    if (row == null) {
      return List.of();
    }
    var all = new TreeSet<>(row.getList("newest", String.class, List.of()));
    all.addAll(row.getList(OPEN, String.class, List.of()));
    return List.copyOf(all);
  }
}
