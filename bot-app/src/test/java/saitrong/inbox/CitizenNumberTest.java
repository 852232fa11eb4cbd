package saitrong.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.Said;
import saitrong.shared.LogLines;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;

/// A citizen number waits with the mail, sealed and apart, and goes with it.
class CitizenNumberTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(WiredInbox.collections().toArray(DeclaredCollection[]::new));

  private static final PersonalText NUMBER = new PersonalText("1000000000009");
  private static final EventId ID = new EventId("event-1");

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private MailStore store;

  @BeforeEach
  void open() {
    store = new MailStore(STORE.database(), cipher, clock);
  }

  @Test
  void comesBackWithTheMail() {
    store.insert(List.of(store.seal(said())));

    assertThat(store.find(List.of(ID)))
        .singleElement()
        .satisfies(mail -> assertThat(mail.event()).extracting("citizenNumber").isEqualTo(NUMBER));
  }

  @Test
  void isNotInTheBytesThatTheTranscriptKeeps() {
    var sealed = store.seal(said()).sealed();

    var opened = new String(cipher.open(sealed, ID.value()), ISO_8859_1);

    assertThat(opened).contains("words about").doesNotContain(NUMBER.value());
  }

  @Test
  void liesInTheMailSealed() {
    store.insert(List.of(store.seal(said())));

    assertThat(row(MailStore.MAIL).values())
        .filteredOn(Binary.class::isInstance)
        .hasSize(2)
        .noneMatch(it -> new String(((Binary) it).getData(), ISO_8859_1).contains("1000000000009"));
    assertThat(row(MailStore.MAIL).toString()).doesNotContain(NUMBER.value());
  }

  @Test
  void takesNoPlaceWhereThereIsNone() {
    var plain = new Said(envelope(), new MessageId("m"), new PersonalText("words"), false, null);
    store.insert(List.of(store.seal(plain)));

    assertThat(row(MailStore.MAIL)).doesNotContainKey("number");
    assertThat(store.find(List.of(ID)).getFirst().event()).isEqualTo(plain);
  }

  @Test
  void isDroppedWhenTheMailIsParked() {
    var mail = store.seal(said());
    store.insert(List.of(mail));

    try (var quiet = LogLines.of("saitrong.inbox")) {
      store.park(List.of(mail), "hopeless");
      assertThat(quiet.lines()).hasSize(1);
    }
    store.remove(List.of(ID));

    assertThat(row(MailStore.PARKED)).containsKey("body").doesNotContainKey("number");
    assertThat(store.find(List.of(ID))).isEmpty();
  }

  @Test
  void isDroppedWhenTheMailCannotBeRead() {
    store.insert(List.of(store.seal(said())));
    STORE
        .database()
        .getCollection(MailStore.MAIL)
        .updateOne(
            new Document("_id", ID.value()),
            new Document("$set", new Document("body", new Binary(new byte[80]))));

    try (var quiet = LogLines.of("saitrong.inbox")) {
      assertThat(store.find(List.of(ID))).isEmpty();
      assertThat(quiet.lines()).hasSize(1);
    }

    assertThat(row(MailStore.PARKED)).doesNotContainKey("number");
  }

  private Document row(String collection) {
    try (var client = MongoClients.create(STORE.uri())) {
      var rows = client.getDatabase(STORE.database().getName()).getCollection(collection);
      return Objects.requireNonNull(rows.find().first());
    }
  }

  private Said said() {
    var text = new PersonalText("words about " + Said.CITIZEN_NUMBER);
    return new Said(envelope(), new MessageId("m"), text, true, null, NUMBER);
  }

  private Envelope envelope() {
    Instant now = clock.instant();
    return new Envelope(ID, new CitizenId("citizen-1"), now, now, null, false, true);
  }
}
