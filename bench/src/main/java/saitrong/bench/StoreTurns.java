package saitrong.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/// Writes to the store what the bot writes for a group of turns: mail in, conversations replaced,
/// transcript added, mail out. Has citizens of its own, for no conversation is written by two turns
/// at once.
final class StoreTurns {

  private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> mail;
  private final MongoCollection<Document> conversations;
  private final MongoCollection<Document> transcript;
  private final StoreRows rows;
  private final ArrayDeque<String> citizens = new ArrayDeque<>();
  private final Map<String, Long> versions = new HashMap<>();

  private record Turn(String citizen, String event) {}

  StoreTurns(MongoDatabase database, int citizens, long seed) {
    this.mail = database.getCollection("mail");
    this.conversations = database.getCollection("conversations");
    this.transcript = database.getCollection("transcript");
    this.rows = new StoreRows(seed);
    Stream.generate(rows::id).limit(citizens).forEach(this.citizens::add);
  }

  static void createIndexes(MongoDatabase database) {
    var transcript = database.getCollection("transcript");
    transcript.createIndex(
        Indexes.compoundIndex(Indexes.ascending("citizen"), Indexes.descending("at")));
    transcript.createIndex(Indexes.ascending("citizen", "message"));
    transcript.createIndex(Indexes.ascending("fate", "at"));
    transcript.createIndex(Indexes.ascending("marks", "at"));
  }

  /// @param accepted runs once the mail is durable: the bot would acknowledge the webhooks now
  void write(int count, Runnable accepted) {
    var turns = Stream.generate(this::nextTurn).limit(count).toList();
    mail.insertMany(
        turns.stream().map(turn -> rows.mail(turn.event(), turn.citizen())).toList(), ANY_ORDER);
    accepted.run();
    conversations.bulkWrite(
        turns.stream().map(this::replacement).toList(), new BulkWriteOptions().ordered(false));
    transcript.insertMany(turns.stream().flatMap(this::said).toList(), ANY_ORDER);
    mail.deleteMany(Filters.in("_id", turns.stream().map(Turn::event).toList()));
  }

  private Turn nextTurn() {
    var citizen = citizens.remove();
    citizens.add(citizen);
    return new Turn(citizen, rows.id());
  }

  private ReplaceOneModel<Document> replacement(Turn turn) {
    long version = versions.merge(turn.citizen(), 1L, Long::sum);
    return new ReplaceOneModel<>(
        Filters.and(Filters.eq("_id", turn.citizen()), Filters.eq("version", version - 1)),
        rows.conversation(turn.citizen(), version, turn.event()),
        UPSERT);
  }

  private Stream<Document> said(Turn turn) {
    List<Document> both = rows.transcript(turn.event(), turn.citizen());
    return both.stream();
  }
}
