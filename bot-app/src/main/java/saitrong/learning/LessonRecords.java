package saitrong.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.store.FieldCipher;

/// What a person's questions and votes taught. The counts stay, as they do after 90 days.
public record LessonRecords(MongoDatabase database, FieldCipher cipher) implements PersonalRecords {

  private MongoCollection<Document> rows() {
    return database.getCollection(Learning.COLLECTION.name());
  }

  @Override
  public Set<String> collections() {
    return Set.of(Learning.COLLECTION.name());
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var asked = new ArrayList<Document>();
    for (var row : rows().find(eq("citizen", citizen.value()))) {
      var told = new Document("at", row.getDate("at")).append("kind", row.getString("kind"));
      Optional.ofNullable(row.getString("entry")).ifPresent(it -> told.append("answer", it));
      Optional.ofNullable(row.get("body", Binary.class))
          .map(body -> cipher.open(body.getData(), Learning.place(row.getString("_id"))))
          .ifPresent(words -> told.append("question", new String(words, UTF_8)));
      asked.add(told);
    }
    into.part("questions", asked);
  }

  /// These messages led to a case that is emptied: their words go, that there was something stays.
  public void forget(CitizenId citizen, Set<String> messages) {
    rows()
        .updateMany(
            and(eq("citizen", citizen.value()), in("message", messages)), Learning.WITHOUT_WORDS);
  }

  @Override
  public void forget(Leaving leaving) {
    var theirs =
        and(eq("citizen", leaving.citizen().value()), lt("at", Date.from(leaving.until())));
    new NamedVotes(rows()).rename(theirs);
    rows().updateMany(theirs, Learning.WITHOUT_THE_PERSON);
  }
}
