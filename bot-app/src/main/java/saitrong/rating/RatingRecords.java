package saitrong.rating;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.store.FieldCipher;
import saitrong.ticket.CaseRecords;
import saitrong.ticket.Ticket;

/// What people think of the service. The figures stay, and nobody is in them; the words beside the
/// score of a case go with the case.
public record RatingRecords(MongoDatabase database, FieldCipher cipher) implements PersonalRecords {

  /// Before any survey; the rows of a person are found by what they would be called.
  private static final YearMonth FIRST = YearMonth.of(2026, 1);

  private static final int MONTHS = 600;

  private MongoCollection<Document> ratings() {
    return database.getCollection(Ratings.COLLECTION.name());
  }

  private MongoCollection<Document> scores() {
    return database.getCollection(Scores.COLLECTION.name());
  }

  private MongoCollection<Document> surveys() {
    return database.getCollection(Surveys.COLLECTION.name());
  }

  @Override
  public Set<String> collections() {
    return Set.of(Ratings.COLLECTION.name(), Surveys.COLLECTION.name());
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var given = new ArrayList<Document>();
    ratings()
        .find(eq("citizen", citizen.value()))
        .forEach(row ->
            given.add(
                new Document("at", row.getDate("at"))
                    .append("about", row.getString("about"))
                    .append("score", row.getInteger("score"))));
    surveys()
        .find(in("_id", names(citizen)))
        .forEach(row -> {
          var survey = new Document("survey", row.getString("month"));
          given.add(told(survey, row, Surveys.place(row.getString("_id"))));
        });
    scores()
        .find(in("_id", cases(citizen)))
        .forEach(row -> {
          var ofCase = new Document("case", row.getString("number"));
          given.add(told(ofCase, row, Scores.place(row.getString("_id"))));
        });
    into.part("ratings", given);
  }

  private List<String> cases(CitizenId citizen) {
    return new CaseRecords(database, cipher).of(citizen).stream().map(Ticket::id).toList();
  }

  private Document told(Document told, Document row, String place) {
    for (var aspect : Aspect.values()) {
      if (row.containsKey(aspect.code())) {
        told.append(aspect.code(), row.getInteger(aspect.code()));
      }
    }
    if (row.get(Surveys.WORDS) instanceof Binary words) {
      var plain = cipher.open(words.getData(), place);
      told.append("words", new String(plain, UTF_8));
    }
    return told;
  }

  /// What was said in a survey has no time on it: only the first round takes it.
  @Override
  public void forget(Leaving leaving) {
    var citizen = leaving.citizen();
    ratings()
        .updateMany(
            and(eq("citizen", citizen.value()), lt("at", Date.from(leaving.until()))),
            unset("citizen"));
    if (leaving.isFirst()) {
      surveys()
          .updateMany(
              in("_id", names(citizen)), combine(unset(Surveys.WORDS), unset(Surveys.MESSAGES)));
    }
  }

  private static List<String> names(CitizenId citizen) {
    return IntStream.range(0, MONTHS)
        .mapToObj(month -> Surveys.name(citizen, FIRST.plusMonths(month)))
        .toList();
  }
}
