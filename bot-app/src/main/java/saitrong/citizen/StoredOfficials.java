package saitrong.citizen;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The collection `officials`. It holds our own ids, receipt numbers and times, and nothing that a
/// person wrote. Read as a whole every few seconds, for it is small.
final class StoredOfficials implements Officials {

  static final String COLLECTION = "officials";

  private final MongoCollection<Document> rows;
  private final InstantSource clock;

  /// All of them under one key: every turn asks, mostly about somebody who is none.
  private final Cache<Class<Official>, Set<CitizenId>> verified =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build();

  StoredOfficials(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION);
    this.clock = clock;
  }

  @Override
  public boolean isOfficial(CitizenId citizen) {
    return verified.get(Official.class, _ -> verified()).contains(citizen);
  }

  private Set<CitizenId> verified() {
    return rows.find(eq("verified", true))
        .projection(include("_id"))
        .map(row -> new CitizenId(row.getString("_id")))
        .into(new HashSet<>());
  }

  @Override
  public Optional<Official> of(CitizenId citizen) {
    return Optional.ofNullable(rows.find(eq("_id", citizen.value())).first())
        .map(StoredOfficials::official);
  }

  @Override
  public boolean verify(CitizenId citizen, String byCase) {
    var known = of(citizen);
    boolean already = known.filter(Official::verified).isPresent();
    return !already
        && (decide(citizen, known.orElse(null), true, byCase) || verify(citizen, byCase));
  }

  @Override
  public boolean revoke(CitizenId citizen) {
    var known = of(citizen).filter(Official::verified);
    return known.isPresent()
        && (decide(citizen, known.get(), false, known.get().byCase()) || revoke(citizen));
  }

  /// False when somebody else decided in between.
  private boolean decide(
      CitizenId citizen, @Nullable Official before, boolean verifies, String byCase) {
    int version = before == null ? 0 : before.version();
    var row =
        new Document("_id", citizen.value())
            .append("v", 1)
            .append("verified", verifies)
            .append("since", Date.from(clock.instant()))
            .append("case", byCase)
            .append("version", version + 1)
            .append("menu", before == null ? null : before.menu())
            .append("menuVersion", before == null ? 0 : before.menuVersion())
            .append("toldVersion", before == null ? 0 : before.toldVersion());
    try {
      rows.replaceOne(
          and(eq("_id", citizen.value()), eq("version", version)),
          row,
          new ReplaceOptions().upsert(true));
      verified.invalidateAll();
      return true;
    } catch (MongoWriteException failed) {
      if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw failed;
    }
  }

  @Override
  public List<Official> all() {
    return rows.find().map(StoredOfficials::official).into(new ArrayList<>());
  }

  /// Also when another decision was made meanwhile: it is what LINE shows, and the version tells
  /// that something is still to be done.
  @Override
  public void shown(Official official, @Nullable String menu) {
    rows.updateOne(
        eq("_id", official.citizen().value()),
        combine(set("menu", menu), set("menuVersion", official.version())));
  }

  @Override
  public void told(Official official) {
    rows.updateOne(eq("_id", official.citizen().value()), max("toldVersion", official.version()));
  }

  private static Official official(Document row) {
    return new Official(
        new CitizenId(row.getString("_id")),
        row.getBoolean("verified"),
        row.getDate("since").toInstant(),
        row.getString("case"),
        row.getInteger("version"),
        row.getString("menu"),
        row.getInteger("menuVersion"),
        row.getInteger("toldVersion"));
  }
}
