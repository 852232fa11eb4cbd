package saitrong.citizen;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.store.FieldCipher;

/// How LINE names a person, and whether the agency verified them. Whoever writes again is put on
/// record anew, under the same name of ours.
public record CitizenRecords(MongoDatabase database, FieldCipher cipher)
    implements PersonalRecords {

  @Override
  public Set<String> collections() {
    return Set.of(StoredCitizens.COLLECTION, StoredOfficials.COLLECTION);
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var rows = new ArrayList<Document>();
    for (var row : database.getCollection(StoredCitizens.COLLECTION).find(of(citizen))) {
      var told =
          new Document("our-name", citizen.value())
              .append("known-since", row.getDate("since"))
              .append("blocked-us", row.getBoolean("blocked", false));
      var chat = row.get("chat", Binary.class);
      if (chat != null) {
        var name = cipher.open(chat.getData(), citizen.value());
        told.append("line-user-id", new String(name, StandardCharsets.UTF_8));
      }
      rows.add(told);
    }
    into.part("account", rows);
    into.part("verified", verified(citizen));
  }

  private List<Document> verified(CitizenId citizen) {
    var rows = new ArrayList<Document>();
    database
        .getCollection(StoredOfficials.COLLECTION)
        .find(of(citizen))
        .forEach(row ->
            rows.add(
                new Document("verified", row.getBoolean("verified"))
                    .append("since", row.getDate("since"))
                    .append("case", row.getString("case"))));
    return rows;
  }

  /// Last of all: until then it can be seen whose erasure is not finished.
  @Override
  public void forget(Leaving leaving) {
    var before = Date.from(leaving.until());
    var known = and(of(leaving.citizen()), lt("since", before));
    database.getCollection(StoredCitizens.COLLECTION).deleteOne(known);
    database.getCollection(StoredOfficials.COLLECTION).deleteOne(known);
  }

  private static Bson of(CitizenId citizen) {
    return eq("_id", citizen.value());
  }
}
