package saitrong.linked;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.Set;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;

/// That a person works here, and typed codes. Whoever is forgotten is told of their work there no
/// more.
public record LinkedRecords(MongoDatabase database) implements PersonalRecords {

  @Override
  public Set<String> collections() {
    return Set.of(LinkedChats.COLLECTION.name(), CodeTries.COLLECTION.name());
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var linked = new ArrayList<Document>();
    database
        .getCollection(LinkedChats.COLLECTION.name())
        .find(eq("citizen", citizen.value()))
        .forEach(row ->
            linked.add(
                new Document("account", row.getString("_id"))
                    .append("since", row.getDate("since"))));
    into.part("account-at-the-desk", linked);
  }

  @Override
  public void forget(Leaving leaving) {
    var before = lt("since", Date.from(leaving.until()));
    database
        .getCollection(LinkedChats.COLLECTION.name())
        .updateOne(
            and(eq("citizen", leaving.citizen().value()), before),
            combine(unset("citizen"), unset("since"), unset("by")));
    database
        .getCollection(CodeTries.COLLECTION.name())
        .deleteOne(and(eq("_id", leaving.citizen().value()), before));
  }
}
