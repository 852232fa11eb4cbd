package saitrong.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields that a filter wants to have one certain value, at the top or in any branch of an
/// `$and`, which is how the driver writes more than one condition. The server's own indexes look at
/// the top only.
record FixedFields(Document values) {

  static FixedFields in(Document filter) {
    var values = new Document();
    collect(filter, values);
    return new FixedFields(values);
  }

  private static void collect(Document filter, Document values) {
    for (Map.Entry<String, Object> condition : filter.entrySet()) {
      if (isPlain(condition.getValue()) && !condition.getKey().startsWith("$")) {
        values.put(condition.getKey(), condition.getValue());
      } else if (condition.getKey().equals("$and")
          && condition.getValue() instanceof Collection<?> branches) {
        branches.stream()
            .filter(Document.class::isInstance)
            .forEach(branch -> collect((Document) branch, values));
      }
    }
  }

  private static boolean isPlain(@Nullable Object value) {
    return value != null
        && !(value instanceof Document)
        && !(value instanceof BsonRegularExpression)
        && !(value instanceof Collection<?>);
  }

  /// What this index is to be asked, where all of its fields are among these. Whatever else the
  /// filter wants is for the filter itself.
  Optional<Document> key(Index<Object> index) {
    var key = new Document();
    for (var field : index.getKeys()) {
      if (!values.containsKey(field.getKey())) {
        return Optional.empty();
      }
      key.append(field.getKey(), values.get(field.getKey()));
    }
    return index.canHandle(key) ? Optional.of(key) : Optional.empty();
  }
}
