package saitrong.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.store.FieldCipher;

/// Letters that wait, and those that were parked. One that is being sent at this moment arrives and
/// is gone from here all the same: whoever sends it finds nothing to come back to.
public record LetterRecords(MongoDatabase database, FieldCipher cipher) implements PersonalRecords {

  private static final List<String> BOTH = List.of(LetterStore.OUTBOX, LetterStore.PARKED);

  @Override
  public Set<String> collections() {
    return Set.of(LetterStore.OUTBOX, LetterStore.PARKED, FreeWays.COLLECTION);
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var waiting = new ArrayList<Document>();
    for (var collection : BOTH) {
      for (var row : database.getCollection(collection).find(of(citizen))) {
        var told = new Document("since", row.getDate("since"));
        words(row).ifPresent(said -> told.append("says", BsonArray.parse(said)));
        waiting.add(told);
      }
    }
    into.part("letters-that-wait", waiting);
  }

  private Optional<String> words(Document row) {
    return Optional.ofNullable(row.get("body", Binary.class))
        .map(body -> cipher.open(body.getData(), row.getString("_id")))
        .map(body -> new String(body, UTF_8));
  }

  @Override
  public void forget(Leaving leaving) {
    var old = and(of(leaving.citizen()), lt("since", Date.from(leaving.until())));
    collections().forEach(collection -> database.getCollection(collection).deleteMany(old));
  }

  /// Those that name a case.
  ///
  /// @return how many there were
  public int forget(CitizenId citizen, String number) {
    int gone = 0;
    for (var collection : BOTH) {
      var named = new ArrayList<String>();
      database
          .getCollection(collection)
          .find(of(citizen))
          .forEach(row -> {
            if (words(row).filter(it -> it.contains(number)).isPresent()) {
              named.add(row.getString("_id"));
            }
          });
      gone += named.size();
      database.getCollection(collection).deleteMany(in("_id", named));
    }
    return gone;
  }

  private static Bson of(CitizenId citizen) {
    return eq("citizen", citizen.value());
  }
}
