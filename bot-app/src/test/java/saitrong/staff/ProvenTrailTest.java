package saitrong.staff;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.shared.Ulid;
import saitrong.staff.ExaminedTrail.Place;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;

/// Nobody edits the record of what staff did without its being seen, whatever they may do with the
/// database.
class ProvenTrailTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(AuditTrail.COLLECTION);

  private static final String ANOTHER_KEY = "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=";

  private final MovableClock clock = new MovableClock();
  private MongoCollection<Document> rows;
  private AuditTrail trail;

  @BeforeEach
  void aTrailOfFiveDeeds() {
    rows = STORE.database().getCollection("audit");
    trail = StaffForTests.trail(STORE.database(), clock);
    for (int i = 1; i <= 5; i++) {
      trail.record(deed("case-read", i));
    }
  }

  private static Deed deed(String did, int number) {
    return new Deed("officer", "account", did, "0000" + number + "/2569");
  }

  @Test
  void isSoundAsItWasWritten() {
    var examined = trail.examined();

    assertThat(examined.isSound()).isTrue();
    assertThat(examined.last()).isEqualTo(5);
    assertThat(examined.lastAt()).hasValue(clock.instant());
    assertThat(examined.bare()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"by", "account", "did", "about"})
  void showsARowWhoseWordsWereChanged(String field) {
    rows.updateOne(eq("number", 3), set(field, "another"));

    assertThat(trail.examined().places()).containsExactly(new Place.Changed(3));
  }

  @Test
  void showsARowThatIsSaidToBeOfAnotherTime() {
    rows.updateOne(eq("number", 3), set("at", new Date(0)));

    assertThat(trail.examined().places()).containsExactly(new Place.Changed(3));
  }

  /// Which would hide who did it.
  @Test
  void showsWordsThatWereMovedFromOneFieldToTheNext() {
    rows.updateOne(eq("number", 3), set("by", "office"));
    rows.updateOne(eq("number", 3), set("account", "raccount"));

    assertThat(trail.examined().places()).containsExactly(new Place.Changed(3));
  }

  @Test
  void showsWhatIsMissing() {
    rows.deleteOne(eq("number", 2));
    rows.deleteOne(eq("number", 3));

    assertThat(trail.examined().places()).containsExactly(new Place.Missing(2, 3));
    assertThat(trail.examined().isSound()).isFalse();
  }

  /// The row that is written next does not fit the one before it.
  @Test
  void showsWhatWasCutOffAtTheEndOnceSomethingIsWrittenAgain() {
    rows.deleteOne(eq("number", 5));
    trail.record(deed("case-read", 6));

    assertThat(trail.examined().places()).containsExactly(new Place.Missing(5, 5));
  }

  /// Whoever has the database and not the key, as on a disk that was stolen, can fill no gap.
  @Test
  void showsARowThatWasMadeElsewhere() {
    rows.deleteOne(eq("number", 5));
    var forger =
        new AuditTrail(
            STORE.database(), FieldCipher.of(new Secret(ANOTHER_KEY)), new Ulid(clock), clock);
    forger.record(deed("case-printed", 5));

    assertThat(trail.examined().places()).containsExactly(new Place.Changed(5));
  }

  /// As after a backup that keeps small numbers as such, and as somebody leaves it who is in a
  /// hurry.
  @Test
  void readsNumbersOfAnotherKindAndShowsWhatIsNotAsItWasWritten() {
    rows.updateOne(eq("number", 3), set("number", 3));
    assertThat(trail.examined().isSound()).isTrue();

    rows.updateOne(eq("number", 2), unset("about"));
    rows.updateOne(eq("number", 4), set("at", "yesterday"));
    assertThat(trail.examined().places())
        .containsExactly(new Place.Changed(2), new Place.Changed(4));
  }

  /// The desk is not shut for it.
  @Test
  void goesOnBehindARowThatLostItsProof() {
    rows.updateOne(eq("number", 5), unset("proof"));
    var another = StaffForTests.trail(STORE.database(), clock);
    another.record(deed("case-printed", 6));

    assertThat(another.examined().last()).isEqualTo(6);
    assertThat(another.examined().places()).containsExactly(new Place.Changed(5));
  }

  @Test
  void showsARowOfAnotherPlace() {
    var third = requireNonNull(rows.find(eq("number", 3)).first());
    rows.deleteOne(eq("number", 5));
    rows.insertOne(third.append("_id", "another").append("number", 5L));

    assertThat(trail.examined().places()).containsExactly(new Place.Changed(5));
  }

  @Test
  void tellsOfTheFirstPlacesOnlyAndOfHowManyThereAre() {
    IntStream.rangeClosed(6, 16).forEach(i -> trail.record(deed("case-read", i)));
    rows.updateMany(gte("number", 1), set("did", "nothing"));

    assertThat(trail.examined().places()).hasSize(5);
    assertThat(trail.examined().wrong()).isEqualTo(16);
  }

  @Test
  void readsRowsOfBeforeThereWereProofsAndCountsThoseThatCameLater() {
    rows.deleteMany(gte("number", 1));
    rows.insertOne(old("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
    var later = StaffForTests.trail(STORE.database(), clock);
    later.record(deed("case-read", 1));

    assertThat(later.examined().bare()).isZero();
    rows.insertOne(old("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"));
    assertThat(later.examined().bare()).isEqualTo(1);
    assertThat(later.examined().isSound()).isTrue();
    assertThat(later.about("00001/2569", 9)).hasSize(3);
  }

  private Document old(String id) {
    return new Document("_id", id)
        .append("v", 1)
        .append("at", Date.from(clock.instant()))
        .append("by", "officer")
        .append("account", "account")
        .append("did", "case-read")
        .append("about", "00001/2569");
  }

  @Test
  void isOneChainOfAllInstancesThatWriteAtOnce() throws Exception {
    var instances =
        List.of(
            trail,
            StaffForTests.trail(STORE.database(), clock),
            StaffForTests.trail(STORE.database(), clock));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 60; i++) {
        var one = instances.get(i % instances.size());
        threads.submit(() -> one.record(deed("case-read", 1)));
      }
    }

    assertThat(trail.examined().isSound()).isTrue();
    assertThat(trail.examined().last()).isEqualTo(65);
    assertThat(rows.countDocuments(gte("number", 1))).isEqualTo(65);
  }

  /// The answer to a write was lost on the way: the row is there, and the next one follows it.
  @Test
  void goesOnBehindARowOfWhichItDoesNotKnowThatItWasWritten() {
    StaffForTests.trail(STORE.database(), clock).record(deed("case-read", 6));
    trail.record(deed("case-read", 7));

    assertThat(trail.examined().isSound()).isTrue();
    assertThat(trail.examined().last()).isEqualTo(7);
  }

  /// Of many rows that others wrote meanwhile it looks for the last, and not at each.
  @Test
  void findsTheEndHoweverFarItIsByNow() {
    var other = StaffForTests.trail(STORE.database(), clock);
    IntStream.range(0, 50).forEach(_ -> other.record(deed("case-read", 1)));
    trail.record(deed("case-read", 2));

    assertThat(trail.examined().isSound()).isTrue();
    assertThat(trail.examined().last()).isEqualTo(56);
  }

  @Test
  void tellsOfARowThatLostItsProof() {
    rows.updateOne(eq("number", 3), unset("proof"));

    assertThat(trail.examined().places()).contains(new Place.Changed(3));
  }
}
