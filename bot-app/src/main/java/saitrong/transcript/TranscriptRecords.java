package saitrong.transcript;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.store.FieldCipher;

/// What was said in the chat. That something was said, and when, and how it fared, stays: the rows
/// prove that their turns were finished, and an event that LINE brings once more is known by them.
public record TranscriptRecords(MongoDatabase database, FieldCipher cipher)
    implements PersonalRecords {

  private static final Bson WITHOUT_WORDS =
      combine(unset("body"), unset("shown"), unset(EntryCodec.QUOTES));
  private static final Bson WITHOUT_THE_PERSON =
      combine(WITHOUT_WORDS, unset("citizen"), unset("message"));

  /// From one moment to another, both included.
  public record Span(Instant from, Instant to) {}

  private MongoCollection<Document> rows() {
    return database.getCollection(Transcript.COLLECTION);
  }

  @Override
  public Set<String> collections() {
    return Set.of(Transcript.COLLECTION);
  }

  /// What officers wrote for each other is not the person's.
  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var said = new ArrayList<Document>();
    rows()
        .find(of(citizen))
        .sort(ascending("at"))
        .forEach(row -> {
          if (!Entry.NOTE.equals(row.getString("kind"))) {
            said.add(told(row));
          }
        });
    into.part("chat", said);
  }

  private Document told(Document row) {
    var told = new Document("at", row.getDate("at")).append("kind", row.getString("kind"));
    Optional.ofNullable(row.getString("fate")).ifPresent(fate -> told.append("fate", fate));
    opened(row).ifPresent(body -> told.append("said", readable(row, body)));
    return told;
  }

  /// What we sent is the text of a call to LINE; what came in is a document.
  private static Object readable(Document row, byte[] body) {
    if (row.containsKey("fate")) {
      return BsonArray.parse(new String(body, UTF_8));
    }
    var came = new RawBsonDocument(body).decode(new DocumentCodec());
    came.remove("token"); // LINE's, and of no use to anybody
    return came;
  }

  private Optional<byte[]> opened(Document row) {
    return Optional.ofNullable(row.get("body", Binary.class))
        .map(body -> cipher.open(body.getData(), row.getString("_id")));
  }

  @Override
  public void forget(Leaving leaving) {
    rows()
        .updateMany(
            and(of(leaving.citizen()), lt("at", Date.from(leaving.until()))), WITHOUT_THE_PERSON);
  }

  /// When this came in, or went out.
  public Optional<Instant> when(String row) {
    return Optional.ofNullable(rows().find(eq("_id", row)).projection(include("at")).first())
        .map(found -> found.getDate("at").toInstant());
  }

  /// What LINE calls the messages that this person sent in these spans.
  public Set<String> messages(CitizenId citizen, List<Span> spans) {
    var messages = new HashSet<String>();
    rows()
        .find(of(citizen))
        .projection(include("at", "message"))
        .forEach(row -> {
          if (row.containsKey("message") && isIn(spans, row)) {
            messages.add(row.getString("message"));
          }
        });
    return messages;
  }

  /// Empties what was said of a case.
  ///
  /// @param number whatever names it goes, as its receipt and its news do
  /// @param messages that go too, with answers of ours that may repeat them
  /// @param spans in which a script led to it, and all that was said there goes
  /// @return how many rows had words
  public int forget(CitizenId citizen, String number, Set<String> messages, List<Span> spans) {
    var found = new ArrayList<String>();
    rows()
        .find(of(citizen))
        .projection(include("at", "body", "message", EntryCodec.QUOTES))
        .forEach(row -> {
          boolean isOfIt = isIn(spans, row) || isOneOf(messages, row) || names(number, row);
          if (isOfIt && row.containsKey("body")) {
            found.add(row.getString("_id"));
          }
        });
    rows().updateMany(in("_id", found), WITHOUT_WORDS);
    return found.size();
  }

  private static boolean isIn(List<Span> spans, Document row) {
    var at = row.getDate("at").toInstant();
    return spans.stream().anyMatch(it -> !at.isBefore(it.from()) && !at.isAfter(it.to()));
  }

  private static boolean isOneOf(Set<String> messages, Document row) {
    String message = row.getString("message");
    return (message != null && messages.contains(message))
        || row.getList(EntryCodec.QUOTES, String.class, List.of()).stream()
            .anyMatch(messages::contains);
  }

  private boolean names(String number, Document row) {
    return opened(row).filter(body -> new String(body, UTF_8).contains(number)).isPresent();
  }

  private static Bson of(CitizenId citizen) {
    return eq("citizen", citizen.value());
  }
}
