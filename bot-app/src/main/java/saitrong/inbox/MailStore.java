package saitrong.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.store.FieldCipher;
import saitrong.store.KnownAlready;
import saitrong.store.MissingKey;

/// The collections `mail` (what waits, small: it is read by scanning) and `parked` (what nobody
/// could answer, for staff).
final class MailStore implements Mailbox {

  private static final Logger log = LoggerFactory.getLogger(MailStore.class);

  static final String MAIL = "mail";
  static final String PARKED = "parked_mail";

  private final MongoCollection<Document> mail;
  private final MongoCollection<Document> parked;
  private final MailCodec codec;
  private final InstantSource clock;
  private final Set<EventId> notForUs = ConcurrentHashMap.newKeySet();

  MailStore(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    this.mail = database.getCollection(MAIL);
    this.parked = database.getCollection(PARKED);
    this.codec = new MailCodec(cipher);
    this.clock = clock;
  }

  Mail seal(Inbound event) {
    return codec.seal(event);
  }

  /// Stores all; an event that waits already stays as it is, but for its reply token, which is
  /// fresh for another minute.
  void insert(List<Mail> arrived) {
    try {
      mail.insertMany(
          arrived.stream().map(codec::waitingRow).toList(), new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      refresh(arrived, KnownAlready.among(partly));
    }
  }

  private void refresh(List<Mail> arrived, Set<Integer> which) {
    var updates = new ArrayList<UpdateOneModel<Document>>();
    for (int index : which) {
      var envelope = arrived.get(index).event().envelope();
      updates.add(
          new UpdateOneModel<>(
              eq("_id", envelope.id().value()), max("arrived", Date.from(envelope.arrived()))));
    }
    mail.bulkWrite(updates, new BulkWriteOptions().ordered(false));
  }

  /// Puts on record that this reply token is used, before it is. True for one caller only, of
  /// whichever instance: that one may use it.
  boolean spendToken(EventId of) {
    var unspent = and(eq("_id", of.value()), ne("tokenSpent", true));
    return mail.updateOne(unspent, set("tokenSpent", true)).getModifiedCount() == 1;
  }

  /// It was not used after all.
  void giveBackToken(EventId of) {
    mail.updateOne(eq("_id", of.value()), unset("tokenSpent"));
  }

  @Override
  public boolean isTokenSpent(EventId of) {
    var spent = and(eq("_id", of.value()), eq("tokenSpent", true));
    return mail.find(spent).projection(include("_id")).first() != null;
  }

  void remove(List<EventId> answered) {
    mail.deleteMany(in("_id", values(answered)));
  }

  /// What arrived before then and still waits, oldest event first, but for what only others can
  /// read: it would take the place of what is for us.
  List<EventId> waitingSince(Instant then) {
    var ids = new ArrayList<EventId>();
    mail.find(lt("arrived", Date.from(then)))
        .sort(ascending("at"))
        .projection(include("_id"))
        .forEach(row -> ids.add(new EventId(row.getString("_id"))));
    if (!notForUs.isEmpty()) {
      notForUs.retainAll(Set.copyOf(ids));
      ids.removeAll(notForUs);
    }
    return ids;
  }

  /// Tells of everything that waits of these citizens.
  void waitingOf(Collection<String> citizens, Waiting told) {
    mail.find(in("citizen", citizens))
        .projection(include("citizen", "at"))
        .forEach(row ->
            told.is(
                row.getString("citizen"),
                new EventId(row.getString("_id")),
                row.getDate("at").toInstant()));
  }

  interface Waiting {
    void is(String citizen, EventId id, Instant at);
  }

  /// What cannot be read is put aside, so that it stands in nobody's way. What was sealed with a
  /// key that is not set here is left to the instance that has it.
  @Override
  public List<Mail> find(Collection<EventId> ids) {
    var found = new ArrayList<Mail>();
    for (var row : mail.find(in("_id", values(ids)))) {
      try {
        found.add(codec.read(row));
      } catch (MissingKey elsewhere) {
        notForUs.add(new EventId(row.getString("_id")));
      } catch (RuntimeException unreadable) {
        park(row, unreadable.getClass().getName());
        mail.deleteOne(eq("_id", row.getString("_id")));
      }
    }
    return found;
  }

  boolean anyWaits(List<EventId> ids) {
    return mail.find(in("_id", values(ids))).projection(include("_id")).first() != null;
  }

  Optional<Instant> oldestArrival() {
    return Optional.ofNullable(
            mail.find().sort(ascending("arrived")).projection(include("arrived")).first())
        .map(row -> row.getDate("arrived").toInstant());
  }

  long count() {
    return mail.estimatedDocumentCount();
  }

  /// Puts the mail on record for staff, with the reason, before it is removed from where it waits.
  void park(List<Mail> hopeless, String reason) {
    hopeless.forEach(item -> park(MailCodec.row(item), reason));
  }

  private void park(Document row, String reason) {
    row.remove(MailCodec.NUMBER);
    row.append("reason", reason).append("parked", Date.from(clock.instant()));
    parked.replaceOne(eq("_id", row.getString("_id")), row, new ReplaceOptions().upsert(true));
    log.error("mail {} is parked: {}", row.getString("_id"), reason);
  }

  long countParked() {
    return parked.estimatedDocumentCount();
  }

  @Override
  public void erase(CitizenId citizen, MessageId message) {
    parked.updateMany(
        and(eq("citizen", citizen.value()), eq("message", message.value())),
        combine(set("unsent", true), unset("body")));
  }

  private static List<String> values(Collection<EventId> ids) {
    return ids.stream().map(EventId::value).toList();
  }
}
