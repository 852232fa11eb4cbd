package saitrong.timer;

import static com.mongodb.client.model.Filters.in;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.shared.Ulid;
import saitrong.store.FieldCipher;

/// Work for later that is about a person names them by our name for them, in a line of its own
/// ([TimerLines]). There is little of it, so all is opened.
public record TimerRecords(MongoDatabase database, FieldCipher cipher) implements PersonalRecords {

  private static final List<String> BOTH =
      List.of(StoredTimers.TIMERS.name(), StoredTimers.PARKED.name());

  @Override
  public Set<String> collections() {
    return Set.copyOf(BOTH);
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var planned = new ArrayList<Document>();
    for (var collection : BOTH) {
      for (var row : database.getCollection(collection).find()) {
        var payload = payload(row);
        if (isOf(citizen, payload)) {
          planned.add(
              new Document("kind", row.getString("kind"))
                  .append("due", row.getDate("due"))
                  .append("holds", List.of(payload.split("\n"))));
        }
      }
    }
    into.part("planned", planned);
  }

  @Override
  public void forget(Leaving leaving) {
    var made = Ulid.firstAt(leaving.until());
    forget(
        row -> row.getString("made").compareTo(made) < 0 && isOf(leaving.citizen(), payload(row)));
  }

  /// What was to be done for a case.
  public void forget(String number) {
    forget(row -> payload(row).lines().anyMatch(number::equals));
  }

  private void forget(Predicate<Document> which) {
    for (var collection : BOTH) {
      var its = new ArrayList<String>();
      for (var row : database.getCollection(collection).find()) {
        if (which.test(row)) {
          its.add(row.getString("_id"));
        }
      }
      database.getCollection(collection).deleteMany(in("_id", its));
    }
  }

  private String payload(Document row) {
    var sealed = row.get("payload", Binary.class).getData();
    return new String(cipher.open(sealed, "timer " + row.getString("_id")), UTF_8);
  }

  private static boolean isOf(CitizenId citizen, String payload) {
    return payload.lines().anyMatch(citizen.value()::equals);
  }
}
