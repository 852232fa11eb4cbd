package saitrong.alert;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import saitrong.staff.Login;
import saitrong.store.DeclaredCollection;

/// The collection `alert_settings`: what each of the staff chose. Read as a whole, for there are
/// few of them.
public final class AlertChoices {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("alert_settings");

  private final MongoCollection<Document> rows;

  AlertChoices(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  public AlertSettings of(Login account) {
    return Optional.ofNullable(rows.find(eq("_id", account.value())).first())
        .map(AlertChoices::read)
        .orElseGet(() -> AlertSettings.usual(account));
  }

  /// Of those who chose something.
  Map<Login, AlertSettings> all() {
    var found = new HashMap<Login, AlertSettings>();
    rows.find().forEach(row -> found.put(new Login(row.getString("_id")), read(row)));
    return found;
  }

  public void keep(AlertSettings chosen) {
    rows.replaceOne(
        eq("_id", chosen.account().value()), row(chosen), new ReplaceOptions().upsert(true));
  }

  private static Document row(AlertSettings chosen) {
    var quiet = chosen.quiet();
    return new Document("_id", chosen.account().value())
        .append("v", 1)
        .append("kinds", chosen.kinds().stream().map(AlertKind::code).sorted().toList())
        .append("sound", chosen.sound())
        .append("notice", chosen.notice())
        .append("quietFrom", quiet.from().toString())
        .append("quietTo", quiet.to().toString())
        .append("quietDaysOff", quiet.daysOff());
  }

  /// A kind of a later release is left out.
  private static AlertSettings read(Document row) {
    return new AlertSettings(
        new Login(row.getString("_id")),
        row.getList("kinds", String.class, List.of()).stream()
            .flatMap(it -> AlertKind.called(it).stream())
            .collect(Collectors.toSet()),
        row.getBoolean("sound", false),
        row.getBoolean("notice", false),
        new QuietTimes(
            LocalTime.parse(row.getString("quietFrom")),
            LocalTime.parse(row.getString("quietTo")),
            row.getBoolean("quietDaysOff", true)));
  }
}
