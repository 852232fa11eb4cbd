package saitrong.citizen;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.MovableClock;
import saitrong.store.StoredSample;
import saitrong.store.TestStore;
import saitrong.store.WriteTrouble;

/// Whom a release knew, every later one can reach.
class StoredFormsTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(StoredCitizensForTests.collection(), OfficialsForTests.collection());

  private static final CitizenId SOMEBODY = new CitizenId("c1");
  private static final LineUserId CHAT = new LineUserId("Usomchai");

  private final MovableClock clock = new MovableClock();
  private final StoredCitizens citizens =
      new StoredCitizens(STORE.database(), StoredSample.CIPHER, new WriteTrouble(clock), clock);
  private final StoredOfficials officials = new StoredOfficials(STORE.database(), clock);

  @AfterEach
  void close() {
    citizens.close();
  }

  @Test
  void reachesACitizenByTheFirstForm() {
    insert(StoredCitizens.COLLECTION, sample("citizen-1").document().append("blocked", true));

    assertThat(citizens.lineUserIdOf(SOMEBODY)).contains(CHAT);
    assertThat(citizens.hasBlocked(SOMEBODY)).isTrue();
  }

  @Test
  void writesACitizenAsTheFirstReleaseReadsIt() {
    var contact = new Contact(SOMEBODY, "Uthisaccount", CHAT, Contact.Kind.PERSON);
    citizens.remember(List.of(contact)).toCompletableFuture().join();

    assertThat(sample("citizen-1").opened(row(StoredCitizens.COLLECTION)))
        .isEqualTo(sample("citizen-1").open());
  }

  @Test
  void knowsAnOfficialByTheFirstForm() {
    insert(StoredOfficials.COLLECTION, sample("official-1").document());

    assertThat(officials.of(SOMEBODY).orElseThrow())
        .extracting(Official::verified, Official::since, Official::byCase, Official::version)
        .containsExactly(
            true, Instant.parse("2026-11-23T03:00:00Z"), "01KAHZZZZZZZZZZZZZZZZZZZZZ", 1);
  }

  @Test
  void writesAnOfficialAsTheFirstReleaseReadsIt() {
    officials.verify(SOMEBODY, "01KAHZZZZZZZZZZZZZZZZZZZZZ");

    assertThat(row(StoredOfficials.COLLECTION)).isEqualTo(sample("official-1").open());
  }

  private static StoredSample sample(String name) {
    return StoredSample.of("/citizen/" + name + ".json");
  }

  private static void insert(String collection, Document row) {
    STORE.database().getCollection(collection).insertOne(row);
  }

  private static Document row(String collection) {
    return Objects.requireNonNull(
        STORE.database().getCollection(collection).find(eq("_id", SOMEBODY.value())).first());
  }
}
