package saitrong.staff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.util.ArrayList;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Ulid;

/// Which part of the [AuditTrail] somebody wants to see.
///
/// @param from the first moment; absent for the beginning
/// @param to the moment after the last; absent for now
/// @param account whose deeds; absent for everybody's
/// @param about what they were done to, with its parts: a case with its files; absent for all
/// @param before only what stands before this row; absent for the latest
public record TrailQuestion(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String account,
    @Nullable String about,
    @Nullable String before) {

  Bson filter() {
    var parts = new ArrayList<Bson>();
    parts.add(gte("_id", from == null ? "" : Ulid.firstAt(from)));
    if (to != null) {
      parts.add(lt("_id", Ulid.firstAt(to)));
    }
    if (before != null) {
      parts.add(lt("_id", before));
    }
    if (account != null) {
      parts.add(eq("account", account));
    }
    if (about != null) {
      // A part is named after a space, and "!" is what follows a space.
      parts.add(gte("about", about));
      parts.add(lt("about", about + "!"));
    }
    return and(parts);
  }
}
