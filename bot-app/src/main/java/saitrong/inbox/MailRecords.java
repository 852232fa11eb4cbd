package saitrong.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.store.FieldCipher;

/// What nobody could answer and is kept for staff. Mail that still waits was promised an answer: it
/// is answered as a stranger's, and then it is gone by itself.
public record MailRecords(MongoDatabase database, FieldCipher cipher) implements PersonalRecords {

  @Override
  public Set<String> collections() {
    return Set.of(MailStore.PARKED);
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var parked = new ArrayList<Document>();
    database
        .getCollection(MailStore.PARKED)
        .find(eq("citizen", citizen.value()))
        .forEach(row -> parked.add(told(row)));
    into.part("unanswered", parked);
  }

  private Document told(Document row) {
    var told = new Document("at", row.getDate("at"));
    Optional.ofNullable(row.get("body", Binary.class))
        .map(body -> cipher.open(body.getData(), row.getString("_id")))
        .map(body -> new RawBsonDocument(body).decode(new DocumentCodec()))
        .ifPresent(said -> {
          said.remove("token");
          told.append("said", said);
        });
    return told;
  }

  @Override
  public void forget(Leaving leaving) {
    database
        .getCollection(MailStore.PARKED)
        .deleteMany(
            and(eq("citizen", leaving.citizen().value()), lt("at", Date.from(leaving.until()))));
  }
}
