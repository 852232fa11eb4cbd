package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// How cases are at the moment, in as few words as tell whether they have changed.
final class CaseStamps {

  private final MongoCollection<Document> rows;

  CaseStamps(MongoDatabase database) {
    this.rows = database.getCollection(CaseRows.COLLECTION.name());
  }

  record Stamp(String id, long version, @Nullable Instant addedAt) {}

  /// Of these ids.
  List<Stamp> of(Collection<String> ids) {
    return stamps(rows.find(in("_id", ids)));
  }

  /// From one of these ids to the other.
  List<Stamp> between(String first, String last) {
    return stamps(rows.find(and(gte("_id", first), lte("_id", last))));
  }

  /// Of those that were opened at or after this id.
  List<Stamp> since(String id) {
    return stamps(rows.find(gte("_id", id)));
  }

  private static List<Stamp> stamps(FindIterable<Document> found) {
    var stamps = new ArrayList<Stamp>();
    for (var row : found.projection(include("version", "addedAt"))) {
      var at = row.getDate("addedAt");
      stamps.add(
          new Stamp(
              row.getString("_id"), row.getLong("version"), at == null ? null : at.toInstant()));
    }
    return stamps;
  }
}
