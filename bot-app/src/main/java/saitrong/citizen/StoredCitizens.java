package saitrong.citizen;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.store.FieldCipher;
import saitrong.store.GroupCommit;
import saitrong.store.KnownAlready;
import saitrong.store.WriteTrouble;

/// The collection `citizens`. A row is written once, at the first contact, and read again only
/// after a restart.
final class StoredCitizens implements Citizens, AutoCloseable {

  static final String COLLECTION = "citizens";
  private static final int ID_BYTES = 16;

  /// Who waits while the database is away; beyond that LINE is asked to come back.
  private static final int MOST_STRANGERS = 10_000;

  private final MongoCollection<Document> rows;
  private final FieldCipher cipher;
  private final InstantSource clock;
  private final GroupCommit<Contact, Contact> firstContacts;
  private final Cache<CitizenId, LineUserId> known =
      Caffeine.newBuilder().maximumSize(100_000).build();

  /// Another instance may hear of a block: asked again after a few seconds.
  private final Cache<CitizenId, Boolean> blocks =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(10)).build();

  StoredCitizens(
      MongoDatabase database, FieldCipher cipher, WriteTrouble trouble, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION);
    this.cipher = cipher;
    this.clock = clock;
    this.firstContacts =
        new GroupCommit<>("citizens", 500, trouble.watched("citizens", this::insert));
  }

  @Override
  public CitizenId idOf(String destination, LineUserId chat) {
    var mac = cipher.mac((destination + '\n' + chat.value()).getBytes(StandardCharsets.UTF_8));
    return new CitizenId(HexFormat.of().formatHex(Arrays.copyOf(mac, ID_BYTES)));
  }

  @Override
  public CompletionStage<Void> remember(Collection<Contact> contacts) {
    if (firstContacts.waiting() > MOST_STRANGERS) {
      return CompletableFuture.failedFuture(new TooManyStrangers());
    }
    var strangers =
        contacts.stream()
            .filter(contact -> known.getIfPresent(contact.id()) == null)
            .map(firstContacts::submit)
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(strangers);
  }

  private List<Contact> insert(List<Contact> contacts) {
    try {
      rows.insertMany(
          contacts.stream().map(this::row).toList(), new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      var _ = KnownAlready.among(partly);
    }
    contacts.forEach(contact -> known.put(contact.id(), contact.chat()));
    return contacts;
  }

  private Document row(Contact contact) {
    var chat = contact.chat().value().getBytes(StandardCharsets.UTF_8);
    return new Document("_id", contact.id().value())
        .append("v", 1)
        .append("destination", contact.destination())
        .append("kind", kind(contact.kind()))
        .append("chat", new Binary(cipher.seal(chat, contact.id().value())))
        .append("since", Date.from(clock.instant()));
  }

  private static String kind(Contact.Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case GROUP -> "group";
      case ROOM -> "room";
      case NOBODY -> "nobody";
    };
  }

  @Override
  public Optional<LineUserId> lineUserIdOf(CitizenId citizen) {
    var inMind = known.getIfPresent(citizen);
    return inMind == null ? read(citizen) : Optional.of(inMind);
  }

  private Optional<LineUserId> read(CitizenId citizen) {
    var row = rows.find(eq("_id", citizen.value())).first();
    if (row == null || !row.containsKey("chat")) {
      return Optional.empty();
    }
    var chat = cipher.open(row.get("chat", Binary.class).getData(), citizen.value());
    var read = new LineUserId(new String(chat, StandardCharsets.UTF_8));
    known.put(citizen, read);
    return Optional.of(read);
  }

  @Override
  public void blocked(CitizenId citizen, boolean blocked, Instant at) {
    var time = Date.from(at);
    rows.updateOne(
        and(eq("_id", citizen.value()), or(exists("blockedAt", false), lte("blockedAt", time))),
        combine(set("blocked", blocked), set("blockedAt", time)));
    blocks.invalidate(citizen);
  }

  /// A block is never taken from memory alone: what it settles is not sent again.
  @Override
  public boolean hasBlocked(CitizenId citizen) {
    return blocks.get(citizen, this::readBlocked) && readBlocked(citizen);
  }

  private boolean readBlocked(CitizenId citizen) {
    var row = rows.find(eq("_id", citizen.value())).projection(include("blocked")).first();
    return row != null && row.getBoolean("blocked", false);
  }

  @Override
  public void erased(CitizenId citizen) {
    known.invalidate(citizen);
    blocks.invalidate(citizen);
  }

  @Override
  public void close() {
    firstContacts.close();
  }
}
