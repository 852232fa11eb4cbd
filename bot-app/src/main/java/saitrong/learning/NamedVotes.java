package saitrong.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.shared.Digest;

/// Votes that an earlier release wrote under the name of their person. The count stays under a name
/// that says nothing.
record NamedVotes(MongoCollection<Document> rows) {

  void rename(Bson old) {
    for (var row : rows.find(and(old, regex("_id", "/.*/.*/"))).into(new ArrayList<>())) {
      var name = row.getString("_id");
      if (name.startsWith(row.getString("citizen") + "/")) {
        rename(name, row);
      }
    }
  }

  /// Written under the one name before it leaves the other: after a crash between it is found
  /// again.
  private void rename(String name, Document row) {
    row.append("_id", "vote/" + Digest.of(name)).remove("citizen");
    row.remove("message");
    row.remove("worded");
    row.remove("body");
    rows.replaceOne(eq("_id", row.get("_id")), row, new ReplaceOptions().upsert(true));
    rows.deleteOne(eq("_id", name));
  }
}
