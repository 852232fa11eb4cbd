package saitrong.attachment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.content.ThaiDates;
import saitrong.inbox.MessageId;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// The files that a person sent. A tombstone stays for each, without its person, so that a fetch
/// that is under way keeps nothing.
public record AttachmentRecords(MongoDatabase database, FieldCipher cipher)
    implements PersonalRecords {

  /// What erasure finds them by; all else goes by the name of the message.
  private static final String CITIZEN = "citizen";

  @Override
  public Set<String> collections() {
    return Set.copyOf(Shelf.collections().stream().map(DeclaredCollection::name).toList());
  }

  private Shelf shelf() {
    return Shelf.in(database, cipher);
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var files = new KeptFiles(shelf(), cipher);
    var told = new ArrayList<Document>();
    for (var message : messages(Headers.COLLECTION, of(citizen))) {
      files
          .open(message)
          .ifPresent(file -> {
            var name = "files/" + message.value() + file.type().ending();
            var row = new Document("file", name).append("bytes", file.size());
            if (file.name() != null) {
              row.append("called", file.name().value());
            }
            told.add(row);
            into.file(name, file.bytes());
          });
    }
    into.part("files", told);
  }

  @Override
  public void forget(Leaving leaving) {
    var citizen = leaving.citizen();
    var old = and(of(citizen), lt("since", Date.from(leaving.until())));
    var all = new LinkedHashSet<>(messages(WantedFiles.COLLECTION, old));
    all.addAll(messages(Headers.COLLECTION, old));
    all.forEach(message -> forget(citizen, message, leaving.at()));
    database
        .getCollection(LostFiles.COLLECTION)
        .deleteMany(and(of(citizen), lt("at", Date.from(leaving.until()))));
    database.getCollection(Headers.COLLECTION).updateMany(old, unset(CITIZEN));
    if (leaving.isFirst()) {
      database.getCollection(DayTotals.COLLECTION).deleteMany(in("_id", days(leaving)));
    }
  }

  /// One of theirs, of which a case was emptied. Somebody else's stays.
  public void forget(CitizenId citizen, MessageId message, Instant at) {
    var shelf = shelf();
    if (shelf.headers().erase(citizen, message, at)) {
      shelf.wanted().forgetName(citizen, message);
      shelf.chunks().remove(message);
      shelf.lost().remove(message);
    }
  }

  /// Those that it still has a limit for.
  private static List<String> days(Leaving leaving) {
    var last = leaving.at().atZone(ThaiDates.ZONE).toLocalDate();
    return IntStream.rangeClosed(0, DayTotals.DAYS_KEPT + 1)
        .mapToObj(ago -> DayTotals.id(leaving.citizen(), last.minusDays(ago)))
        .toList();
  }

  private Collection<MessageId> messages(String collection, Bson which) {
    var found = new ArrayList<MessageId>();
    database
        .getCollection(collection)
        .find(which)
        .projection(include("_id"))
        .forEach(row -> found.add(new MessageId(row.getString("_id"))));
    return found;
  }

  private static Bson of(CitizenId citizen) {
    return eq(CITIZEN, citizen.value());
  }
}
