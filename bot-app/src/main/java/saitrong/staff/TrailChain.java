package saitrong.staff;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.store.KnownAlready;

/// Puts rows at the end of the [AuditTrail], numbered without gaps over all instances. Nobody waits
/// for anybody: whoever finds the number taken looks for the end again. Usually the end is known,
/// and a row is one write.
final class TrailChain {

  /// A little behind is caught up step by step, which needs no sorting.
  private static final int STEPS = 20;

  /// Looks at an end beyond which nobody is: then it is not the number that is taken.
  private static final int MOST = 20;

  private final MongoCollection<Document> rows;
  private final TrailProof proof;
  private volatile @Nullable Link end;

  TrailChain(MongoCollection<Document> rows, TrailProof proof) {
    this.rows = rows;
    this.proof = proof;
  }

  /// A row as those after it know it.
  private record Link(long number, String proof) {

    static final Link NONE = new Link(0, TrailProof.NONE);

    static Link of(Document row) {
      return new Link(TrailProof.number(row), TrailProof.proof(row));
    }
  }

  void append(Document row) {
    var known = end;
    var before = known == null ? last() : known;
    int stuck = 0;
    while (true) {
      row.put(AuditTrail.NUMBER, before.number() + 1);
      row.put(AuditTrail.PROOF, proof.of(row, before.proof()));
      try {
        rows.insertOne(row);
        end = Link.of(row);
        return;
      } catch (MongoWriteException taken) {
        KnownAlready.require(taken);
        var now = after(before);
        stuck = now.equals(before) ? stuck + 1 : 0;
        if (stuck == MOST) {
          throw taken;
        }
        before = now;
      }
    }
  }

  private Link after(Link known) {
    var link = known;
    for (int i = 0; i < STEPS; i++) {
      var next = rows.find(eq(AuditTrail.NUMBER, link.number() + 1)).first();
      if (next == null) {
        return link;
      }
      link = Link.of(next);
    }
    return last();
  }

  private Link last() {
    var last = rows.find(gte(AuditTrail.NUMBER, 1L)).sort(descending(AuditTrail.NUMBER)).first();
    return last == null ? Link.NONE : Link.of(last);
  }
}
