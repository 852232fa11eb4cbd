package saitrong.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.ReplyToken;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// The collection `free_ways`: for whoever wrote to an officer within the last minute, the token on
/// which the officer may answer free. Whoever takes it has it alone.
final class FreeWays {

  static final String COLLECTION = "free_ways";

  private static final String SINCE = "since";

  private final MongoCollection<Document> rows;
  private final FieldCipher cipher;

  FreeWays(MongoDatabase database, FieldCipher cipher) {
    this.rows = database.getCollection(COLLECTION);
    this.cipher = cipher;
  }

  /// The latest is the one that lasts longest.
  void keep(CitizenId citizen, FreeWay way) {
    var token = cipher.seal(way.token().value().getBytes(UTF_8), citizen.value());
    rows.replaceOne(
        eq("_id", citizen.value()),
        new Document("_id", citizen.value())
            .append("v", 1)
            .append("citizen", citizen.value())
            .append(SINCE, Date.from(way.since()))
            .append("token", new Binary(token)),
        new ReplaceOptions().upsert(true));
  }

  /// A token that is over is of no use to anybody.
  void forgetThoseThatAreOver(Instant now) {
    rows.deleteMany(lt(SINCE, Date.from(now.minus(Letter.TOKEN_LIFE))));
  }

  /// For one letter.
  @Nullable FreeWay take(CitizenId citizen, Instant now) {
    return Optional.ofNullable(rows.findOneAndDelete(eq("_id", citizen.value())))
        .flatMap(row -> opened(row, citizen))
        .filter(way -> way.isOpen(now))
        .orElse(null);
  }

  private Optional<FreeWay> opened(Document row, CitizenId citizen) {
    try {
      var token = cipher.open(row.get("token", Binary.class).getData(), citizen.value());
      var since = row.getDate(SINCE).toInstant();
      return Optional.of(new FreeWay(new ReplyToken(new String(token, UTF_8)), since));
    } catch (MissingKey | UnreadableValue closed) {
      return Optional.empty();
    }
  }

  /// Until when there is one.
  Optional<Instant> openUntil(CitizenId citizen, Instant now) {
    return Optional.ofNullable(
            rows.find(eq("_id", citizen.value())).projection(include(SINCE)).first())
        .map(row -> row.getDate(SINCE).toInstant())
        .filter(since -> Letter.isFree(since, now))
        .map(since -> since.plus(Letter.TOKEN_LIFE));
  }
}
