package saitrong.ticket;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.shared.PersonalText;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// The collection `case_holds`: which cases a law, or a rule on correspondence, obliges the agency
/// to keep as they are, and why. Erasure passes them by and says so.
public final class Holds {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("case_holds");

  private final MongoCollection<Document> rows;
  private final FieldCipher cipher;

  public Holds(MongoDatabase database, FieldCipher cipher) {
    this.rows = database.getCollection(COLLECTION.name());
    this.cipher = cipher;
  }

  /// @param because in the words of whoever decided it
  public record Hold(PersonalText because, Instant since, String by) {}

  /// Once more is with another reason.
  public void keep(Ticket ticket, Hold hold) {
    var because = cipher.seal(hold.because().value().getBytes(UTF_8), place(ticket));
    rows.replaceOne(
        eq("_id", ticket.id()),
        new Document("_id", ticket.id())
            .append("v", 1)
            .append("because", new Binary(because))
            .append("since", Date.from(hold.since()))
            .append("by", hold.by()),
        new ReplaceOptions().upsert(true));
  }

  /// @return false when there was nothing to end
  public boolean end(Ticket ticket) {
    return rows.deleteOne(eq("_id", ticket.id())).getDeletedCount() == 1;
  }

  public Optional<Hold> on(Ticket ticket) {
    return Optional.ofNullable(rows.find(eq("_id", ticket.id())).first())
        .map(row ->
            new Hold(
                new PersonalText(
                    new String(
                        cipher.open(row.get("because", Binary.class).getData(), place(ticket)),
                        UTF_8)),
                row.getDate("since").toInstant(),
                row.getString("by")));
  }

  private static String place(Ticket ticket) {
    return "case hold " + ticket.id();
  }
}
