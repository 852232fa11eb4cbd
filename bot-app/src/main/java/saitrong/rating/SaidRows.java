package saitrong.rating;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import saitrong.shared.PersonalText;

/// The rows of scores that words came with, of cases and of surveys alike.
final class SaidRows {

  private static final String WORDS = "words";

  private SaidRows() {}

  static Stream<Document> of(MongoCollection<Document> rows, YearMonth from, YearMonth to) {
    var months = and(gte("month", from.toString()), lte("month", to.toString()));
    return rows.find(months).sort(ascending("month", "_id")).into(new ArrayList<>()).stream()
        .filter(row -> row.containsKey(WORDS));
  }

  static Said said(Document row, Optional<String> ofCase, PersonalText words) {
    return new Said(
        ofCase,
        SplitCodec.fromDocument(row.get("split", Document.class)),
        row.getInteger(Aspect.SERVICE.code()),
        row.getInteger(Aspect.SYSTEM.code()),
        words);
  }
}
