package saitrong.menu;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import saitrong.content.Audience;

/// The collection `menus`: which menu stands at LINE for whom, complete with its picture.
final class StoredMenus {

  static final String COLLECTION = "menus";

  private final MongoCollection<Document> rows;
  private final InstantSource clock;

  StoredMenus(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION);
    this.clock = clock;
  }

  /// @param digest over all that LINE was given, so that the same is not uploaded again
  record Standing(String menu, String digest) {}

  Optional<Standing> of(Audience audience) {
    return Optional.ofNullable(rows.find(eq("_id", audience.written())).first())
        .map(row -> new Standing(row.getString("menu"), row.getString("digest")));
  }

  void stands(Audience audience, Standing standing) {
    rows.replaceOne(
        eq("_id", audience.written()),
        new Document("_id", audience.written())
            .append("v", 1)
            .append("menu", standing.menu())
            .append("digest", standing.digest())
            .append("since", Date.from(clock.instant())),
        new ReplaceOptions().upsert(true));
  }

  /// The agency has none for them any more.
  void falls(Audience audience) {
    rows.deleteOne(eq("_id", audience.written()));
  }
}
