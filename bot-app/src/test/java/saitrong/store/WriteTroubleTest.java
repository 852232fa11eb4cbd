package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import saitrong.shared.Life;
import saitrong.shared.LogLines;
import saitrong.shared.MovableClock;

/// A database that answers every question and takes no writes.
class WriteTroubleTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(NamingKey.COLLECTION);

  private final MovableClock clock = new MovableClock();
  private final WriteTrouble trouble = new WriteTrouble(clock);
  private final Life life = new Life();
  private final StoreHealth health =
      new StoreHealth(FragileDatabase.of(STORE.database(), life), trouble, clock);
  private boolean full;

  @Test
  void isDownWhileTheDatabaseRefusesWhatComesIn() {
    diskIsFull(true);

    assertThatThrownBy(() -> mail().apply("words")).isInstanceOf(MongoException.class);

    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health().getDetails()).containsEntry("failure", "MongoBulkWriteException 14031");
  }

  @Test
  void isUpAgainWithTheNextWriteThatIsTaken() {
    diskIsFull(true);
    assertThatThrownBy(() -> mail().apply("words")).isInstanceOf(MongoException.class);

    diskIsFull(false);
    var _ = mail().apply("words");

    assertThat(trouble.now()).isEmpty();
  }

  /// The proxy sends no webhooks to who is DOWN.
  @Test
  void findsOutByItselfThatTheTroubleIsOver() {
    diskIsFull(true);
    assertThatThrownBy(() -> mail().apply("words")).isInstanceOf(MongoException.class);
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);

    diskIsFull(false);

    assertThat(health().getStatus()).isEqualTo(Status.UP);
    assertThat(trouble.now()).isEmpty();
  }

  @Test
  void isDownWhileAWriteHangs() {
    diskIsFull(true);
    Function<String, Status> hanging =
        trouble.watched(
            "mail",
            words -> {
              assertThat(trouble.now()).isEmpty();
              clock.advance(Duration.ofSeconds(4));
              return health().getStatus();
            });

    assertThat(hanging.apply("words")).isEqualTo(Status.DOWN);
    assertThat(trouble.now()).isEmpty();
  }

  @Test
  void tellsTheLogOnceWhatIsRefusedAndNotWhatWasWritten() {
    try (var log = LogLines.of(WriteTrouble.class.getName())) {
      diskIsFull(true);
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> mail().apply("words")).isInstanceOf(MongoException.class);
      }
      diskIsFull(false);
      var _ = mail().apply("words");

      assertThat(log.lines())
          .containsExactly(
              "mail cannot be written (MongoBulkWriteException 14031): webhooks get 503 meanwhile",
              "mail can be written again");
      assertThat(log.traces()).isEmpty();
    }
  }

  private Health health() {
    return health.health();
  }

  private Function<String, Integer> mail() {
    return trouble.watched("mail", this::insert);
  }

  private int insert(String words) {
    if (full) {
      throw outOfDiskSpace(words);
    }
    return words.length();
  }

  private void diskIsFull(boolean yes) {
    full = yes;
    life.watchedBy((step, before) -> {
      if (full && before && step.equals("installation.replaceOne")) {
        throw new MongoException(14031, "OutOfDiskSpace");
      }
    });
  }

  private static MongoBulkWriteException outOfDiskSpace(String words) {
    return new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(),
        List.of(new BulkWriteError(14031, "out of disk space for " + words, new BsonDocument(), 0)),
        null,
        new ServerAddress(),
        Set.of());
  }
}
