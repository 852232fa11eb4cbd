package saitrong.staff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What the proofs of the [AuditTrail] tell: whether each row is as it was written, and none is
/// missing between the first and the last.
///
/// @param last its number; 0 where there is none
/// @param lastAt when it was written; with its number it tells, kept elsewhere, whether the end was
///   cut off
/// @param places where something is wrong, the first few
/// @param wrong how many places there are
/// @param bare how many rows without a proof are among those with one: an instance of the release
///   before wrote them, or somebody else
public record ExaminedTrail(
    long last, Optional<Instant> lastAt, List<Place> places, int wrong, long bare) {

  private static final int FEW = 5;

  /// Something that only somebody beside the bot can have done.
  public sealed interface Place {

    /// The row says something else than what was written.
    record Changed(long number) implements Place {}

    record Missing(long first, long last) implements Place {}
  }

  public boolean isSound() {
    return wrong == 0;
  }

  static ExaminedTrail of(MongoCollection<Document> rows, TrailProof proof) {
    var walk = new Walk(proof);
    rows.find(gte(AuditTrail.NUMBER, 1L)).sort(ascending(AuditTrail.NUMBER)).forEach(walk::comesTo);
    return new ExaminedTrail(
        walk.number,
        Optional.ofNullable(walk.at),
        List.copyOf(walk.places),
        walk.wrong,
        walk.first == null ? 0 : bareSince(walk.first, rows));
  }

  private static long bareSince(String first, MongoCollection<Document> rows) {
    return rows.countDocuments(and(gt("_id", first), exists(AuditTrail.NUMBER, false)));
  }

  /// From row to row.
  private static final class Walk {
    private final TrailProof proof;
    private final List<Place> places = new ArrayList<>();
    private int wrong;
    private long number;
    private String before = TrailProof.NONE;
    private @Nullable String first;
    private @Nullable Instant at;

    Walk(TrailProof proof) {
      this.proof = proof;
    }

    /// After a gap nothing is known of the row before; those that follow prove themselves again.
    void comesTo(Document row) {
      long found = TrailProof.number(row);
      boolean follows = found == number + 1;
      if (!follows) {
        tells(new Place.Missing(number + 1, found - 1));
      } else if (!proof.of(row, before).equals(TrailProof.proof(row))) {
        tells(new Place.Changed(found));
      }
      first = first == null ? Objects.toString(row.get("_id")) : first;
      number = found;
      before = TrailProof.proof(row);
      at = row.get("at") instanceof Date date ? date.toInstant() : at;
    }

    private void tells(Place place) {
      wrong++;
      if (places.size() < FEW) {
        places.add(place);
      }
    }
  }
}
