package saitrong.alert;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    var quiet = chosen.quiet();
    rows.updateOne(
        eq("_id", chosen.account().value()),
        combine(
            set("v", 2),
            set("kinds", chosen.kinds().stream().map(AlertKind::code).sorted().toList()),
            set("sound", chosen.sound()),
            set("notice", chosen.notice()),
            set("mail", chosen.mail()),
            set("line", chosen.line()),
            set("quietFrom", quiet.from().toString()),
            set("quietTo", quiet.to().toString()),
            set("quietDaysOff", quiet.daysOff())),
        new UpdateOptions().upsert(true));
  }

  /// Whoever typed an address first has chosen nothing else yet.
  private static AlertSettings read(Document row) {
    var account = new Login(row.getString("_id"));
    return row.containsKey("kinds") ? read(account, row) : AlertSettings.usual(account);
  }

  /// A kind of a later release is left out.
  private static AlertSettings read(Login account, Document row) {
    return new AlertSettings(
        account,
        kinds(row),
        row.getBoolean("sound", false),
        row.getBoolean("notice", false),
        row.getBoolean("mail", false),
        row.getBoolean("line", false),
        new QuietTimes(
            LocalTime.parse(row.getString("quietFrom")),
            LocalTime.parse(row.getString("quietTo")),
            row.getBoolean("quietDaysOff", true)));
  }

  /// Whoever wanted to hear of those who wait, before it was told apart who waits too long, hears
  /// of both.
  private static Set<AlertKind> kinds(Document row) {
    var chosen = EnumSet.noneOf(AlertKind.class);
    row.getList("kinds", String.class, List.of()).stream()
        .flatMap(it -> AlertKind.called(it).stream())
        .forEach(chosen::add);
    if (row.getInteger("v", 1) < 2 && chosen.contains(AlertKind.WAITING)) {
      chosen.add(AlertKind.UNCLAIMED);
    }
    return chosen;
  }
}
