package saitrong.conversation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Envelope;
import saitrong.store.FieldCipher;
import saitrong.store.GroupCommit;
import saitrong.store.KnownAlready;

/// The collection `conversations`, cached. A cached copy may be old: the commit finds out, for it
/// names the version it builds on.
final class Conversations implements AutoCloseable {

  static final String COLLECTION = "conversations";
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> documents;
  private final ConversationCodec codec;
  private final GroupCommit<Conversation, Boolean> commits;
  private final Cache<CitizenId, Known> cache;
  private final LongAdder committed = new LongAdder();
  private final LongAdder committing = new LongAdder();
  private final LongAdder redone = new LongAdder();

  /// A conversation as last seen here.
  ///
  /// @param settled its turn was finished by this instance, so that nobody needs to be asked
  record Known(Conversation conversation, boolean settled) {}

  Conversations(MongoDatabase database, FieldCipher cipher, int cached) {
    this.codec = new ConversationCodec(cipher);
    this.documents = database.getCollection(COLLECTION);
    this.commits = new GroupCommit<>("turns", 200, this::replace);
    this.cache = Caffeine.newBuilder().maximumSize(cached).build();
  }

  Known read(CitizenId citizen) {
    var known = cache.getIfPresent(citizen);
    return known == null ? new Known(load(citizen), false) : known;
  }

  /// For whoever decides nothing, and so never finds out that a cached copy is old.
  Conversation load(CitizenId citizen) {
    var document = documents.find(eq("_id", citizen.value())).first();
    return document == null ? Conversation.ofAStranger(citizen) : codec.toConversation(document);
  }

  /// Whether the turn of this event is decided, as it is on record now. Reads nothing else: the
  /// rest may be what keeps that turn from being taken.
  boolean isDecided(Envelope event) {
    var document =
        documents
            .find(eq("_id", event.citizen().value()))
            .projection(include("applied", "forgotten"))
            .first();
    return document != null && ConversationCodec.toApplied(document).contains(event.id());
  }

  /// True when this turn is decided; false when somebody was faster, and what is cached here was
  /// old.
  boolean commit(Conversation next) {
    cache.invalidate(next.citizen());
    long start = System.nanoTime();
    boolean decided = commits.submit(next).join();
    committing.add(System.nanoTime() - start);
    committed.increment();
    if (!decided) {
      redone.increment();
    }
    return decided;
  }

  long commits() {
    return committed.sum();
  }

  long commitNanos() {
    return committing.sum();
  }

  long redone() {
    return redone.sum();
  }

  void settled(Conversation conversation) {
    cache.put(conversation.citizen(), new Known(conversation.withoutTurn(), true));
  }

  /// A replace that names the version before it. Where another version is found, the upsert runs
  /// into the `_id` that is there already: error 11000 means that somebody was faster.
  private List<Boolean> replace(List<Conversation> group) {
    var writes = new ArrayList<ReplaceOneModel<Document>>(group.size());
    for (var next : group) {
      writes.add(
          new ReplaceOneModel<>(
              and(eq("_id", next.citizen().value()), eq("version", next.version() - 1)),
              codec.toDocument(next),
              UPSERT));
    }
    var decided = new ArrayList<>(Collections.nCopies(group.size(), true));
    try {
      documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      KnownAlready.among(partly).forEach(late -> decided.set(late, false));
    }
    return decided;
  }

  /// Takes over the right to deliver a turn. False when another turn or another instance has come
  /// in between, or the holder has woken up and renewed its right.
  boolean takeOver(Conversation conversation, OpenTurn turn, String to, Instant until) {
    var asSeen = and(heldBy(conversation, turn.by()), eq("turn.until", Date.from(turn.until())));
    return documents.updateOne(asSeen, holding(to, until)).getMatchedCount() == 1;
  }

  /// Keeps the right. False when it is another's by now.
  boolean renew(Conversation conversation, String instance, Instant until) {
    return documents
            .updateOne(heldBy(conversation, instance), holding(instance, until))
            .getMatchedCount()
        == 1;
  }

  /// False when the right is another's by now.
  boolean onlyPushesFromHere(Conversation conversation, String instance, Instant now) {
    return pushing(conversation, instance, now, set("turn.owed.noPushYet", true));
  }

  /// False when the right is another's by now.
  boolean pushBegins(Conversation conversation, String instance, Instant now) {
    return pushing(conversation, instance, now, unset("turn.owed.noPushYet"));
  }

  private boolean pushing(Conversation conversation, String instance, Instant now, Bson tried) {
    var pushing =
        combine(
            set("turn.owed.byReply", false), set("turn.owed.pushesSince", Date.from(now)), tried);
    return documents.updateOne(heldBy(conversation, instance), pushing).getMatchedCount() == 1;
  }

  private static Bson heldBy(Conversation conversation, String instance) {
    return and(
        eq("_id", conversation.citizen().value()),
        eq("version", conversation.version()),
        eq("turn.by", instance));
  }

  private static Bson holding(String instance, Instant until) {
    return combine(set("turn.by", instance), set("turn.until", Date.from(until)));
  }

  @Override
  public void close() {
    commits.close();
  }
}
