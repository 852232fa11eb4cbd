package saitrong.questionnaire;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;

/// The collection `rating_links`: one row for each case that somebody got a link for. It knows a
/// link when it sees it and cannot tell it: of the secret in it only the hash is kept.
public final class RatingLinks {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "rating_links", DeclaredIndex.uniqueOn("hash"), DeclaredIndex.on("until"));

  static final Duration LIVES = Duration.ofDays(30);

  private static final int BYTES = 32;
  private static final int LONGEST = 64;

  private final MongoCollection<Document> rows;
  private final SecureRandom chance = new SecureRandom();
  private final InstantSource clock;

  RatingLinks(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  /// A secret that nobody can guess. An earlier one of the case opens nothing from here on: it may
  /// lie in a wrong inbox. Those of other cases whose days are over go with it.
  public String issue(Ticket ticket) {
    rows.deleteMany(lt("until", Date.from(clock.instant())));
    byte[] some = new byte[BYTES];
    chance.nextBytes(some);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(some);
    rows.replaceOne(
        eq("_id", ticket.id()),
        new Document("_id", ticket.id())
            .append("v", 1)
            .append("hash", hash(secret))
            .append("number", ticket.number().toString())
            .append("until", Date.from(clock.instant().plus(LIVES))),
        new ReplaceOptions().upsert(true));
    return secret;
  }

  /// Opens nothing any more.
  ///
  /// @param id of the case
  public void end(String id) {
    rows.deleteOne(eq("_id", id));
  }

  /// Which case it opens; nothing once its days are over.
  Optional<ReceiptNumber> opens(String secret) {
    return secret.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(rows.find(eq("hash", hash(secret))).first())
            .filter(row -> clock.instant().isBefore(row.getDate("until").toInstant()))
            .flatMap(row -> ReceiptNumber.read(row.getString("number")));
  }

  private static String hash(String secret) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
