package saitrong.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.InstantSource;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether the database answers, and takes what comes in: without it no webhook can be taken, so
/// this is what makes the whole health DOWN. One second is what it gets, about as long as a webhook
/// may wait. Spring's own asks for `hello`, which the embedded database does not know, and prints a
/// stack trace at every look.
final class StoreHealth implements HealthIndicator {

  private static final Document PING = new Document("ping", 1);
  private static final String TRIAL = "trial";

  private final MongoDatabase database;
  private final WriteTrouble trouble;
  private final InstantSource clock;

  StoreHealth(MongoDatabase database, WriteTrouble trouble, InstantSource clock) {
    this.database = database.withTimeout(1, TimeUnit.SECONDS);
    this.trouble = trouble;
    this.clock = clock;
  }

  @Override
  public Health health() {
    try {
      database.runCommand(PING);
      return trouble.now().map(this::tried).orElseGet(() -> Health.up().build());
    } catch (MongoException away) {
      return down(away.getClass().getSimpleName());
    }
  }

  /// Who is DOWN gets no webhooks, and would never learn from one that the trouble is over.
  private Health tried(String kind) {
    try {
      var row = new Document("_id", TRIAL).append("at", Date.from(clock.instant()));
      database
          .getCollection(NamingKey.COLLECTION.name())
          .replaceOne(eq("_id", TRIAL), row, new ReplaceOptions().upsert(true));
      trouble.isOver();
      return Health.up().build();
    } catch (MongoException still) {
      return down(kind);
    }
  }

  private static Health down(String failure) {
    return Health.down().withDetail("failure", failure).build();
  }
}
