package saitrong.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;
import saitrong.store.WriteTrouble;

class StoredCitizensTest {

  private static final LineUserId CHAT = new LineUserId("Usomchai");

  @RegisterExtension
  static final TestStore STORE = TestStore.with(StoredCitizensForTests.collection());

  private final MovableClock clock = new MovableClock();
  private StoredCitizens citizens;

  @BeforeEach
  void open() {
    citizens = citizens();
  }

  private StoredCitizens citizens() {
    return citizens(STORE.database());
  }

  private StoredCitizens citizens(MongoDatabase database) {
    var key = new Secret(Base64.getEncoder().encodeToString(new byte[32]));
    return new StoredCitizens(database, FieldCipher.of(key), new WriteTrouble(clock), clock);
  }

  @AfterEach
  void close() {
    citizens.close();
  }

  @Test
  void namesTheSameChatTheSameOnEveryInstance() {
    try (var other = citizens()) {
      assertThat(other.idOf("account", CHAT)).isEqualTo(citizens.idOf("account", CHAT));
    }
    assertThat(citizens.idOf("another account", CHAT)).isNotEqualTo(citizens.idOf("account", CHAT));
  }

  @Test
  void knowsAfterARestartHowToReachACitizen() {
    var id = remembered();

    try (var after = citizens()) {
      assertThat(after.lineUserIdOf(id)).contains(CHAT);
      assertThat(after.lineUserIdOf(new CitizenId("nobody"))).isEmpty();
    }
  }

  @Test
  void keepsTheFirstRowOfAContact() {
    remembered();
    try (var other = citizens()) {
      other.remember(List.of(contact())).toCompletableFuture().join();
    }

    assertThat(STORE.database().getCollection("citizens").find(byId()).into(new ArrayList<>()))
        .hasSize(1);
  }

  @Test
  void doesNotTakeAContactForDurableThatTheStoreCannotPromise() {
    var life = new Life();
    life.onceAfter("citizens.insertMany", StoredCitizensTest::promisesNothing);

    try (var doubtful = citizens(FragileDatabase.of(STORE.database(), life))) {
      var remembered = doubtful.remember(List.of(contact())).toCompletableFuture();

      assertThatThrownBy(remembered::join).hasCauseInstanceOf(MongoBulkWriteException.class);
    }
  }

  /// Written on one machine, and the majority did not follow in time.
  private static void promisesNothing() {
    throw new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(),
        List.of(),
        new WriteConcernError(
            64, "WriteConcernFailed", "waiting for replication", new BsonDocument()),
        new ServerAddress(),
        Set.of());
  }

  private org.bson.Document byId() {
    return new org.bson.Document("_id", contact().id().value());
  }

  @Test
  void knowsWhoHasBlockedTheAccount() {
    var id = remembered();
    assertThat(citizens.hasBlocked(id)).isFalse();

    citizens.blocked(id, true, clock.instant());
    assertThat(citizens.hasBlocked(id)).isTrue();

    citizens.blocked(id, false, clock.instant().plusSeconds(1));
    assertThat(citizens.hasBlocked(id)).isFalse();
  }

  @Test
  void knowsAtOnceOfABlockThatAnotherInstanceHeardToBeTakenBack() {
    var id = remembered();
    citizens.blocked(id, true, clock.instant());
    try (var other = citizens()) {
      assertThat(other.hasBlocked(id)).isTrue();

      citizens.blocked(id, false, clock.instant().plusSeconds(1));

      assertThat(other.hasBlocked(id)).isFalse();
    }
  }

  @Test
  void doesNotTakeAnOldBlockForANewOne() {
    var id = remembered();
    citizens.blocked(id, false, clock.instant());

    citizens.blocked(id, true, clock.instant().minusSeconds(60));

    assertThat(citizens.hasBlocked(id)).isFalse();
  }

  private CitizenId remembered() {
    citizens.remember(List.of(contact())).toCompletableFuture().join();
    return contact().id();
  }

  private Contact contact() {
    return new Contact(citizens.idOf("account", CHAT), "account", CHAT, Contact.Kind.PERSON);
  }
}
