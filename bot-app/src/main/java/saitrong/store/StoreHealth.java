package saitrong.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether the database answers: without it no webhook can be taken, so this is what makes the
/// whole health DOWN. One second is what it gets, about as long as a webhook may wait. Spring's own
/// asks for `hello`, which the embedded database does not know, and prints a stack trace at every
/// look.
final class StoreHealth implements HealthIndicator {

  private static final Document PING = new Document("ping", 1);

  private final MongoDatabase database;

  StoreHealth(MongoDatabase database) {
    this.database = database.withTimeout(1, TimeUnit.SECONDS);
  }

  @Override
  public Health health() {
    try {
      database.runCommand(PING);
      return Health.up().build();
    } catch (MongoException away) {
      return Health.down().withDetail("failure", away.getClass().getSimpleName()).build();
    }
  }
}
