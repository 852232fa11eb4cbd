package saitrong.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// A filter that decodes no more of a document than it asks about.
final class Filter {

  private final Document query;
  private final BiPredicate<Document, Document> matcher;
  private final @Nullable Set<String> fields;

  Filter(Document query, BiPredicate<Document, Document> matcher) {
    this.query = query;
    this.matcher = matcher;
    this.fields = fieldsOf(query);
  }

  boolean matches(byte[] bson) {
    if (query.isEmpty()) {
      return true;
    }
    return matcher.test(fields == null ? Bson.decode(bson) : Bson.decodeOnly(fields, bson), query);
  }

  /// The fields of the first level that the query names; null when it can see all of them.
  private static @Nullable Set<String> fieldsOf(Document query) {
    var fields = new HashSet<String>();
    return collect(query, fields) ? fields : null;
  }

  private static boolean collect(Document query, Set<String> fields) {
    for (var condition : query.entrySet()) {
      String key = condition.getKey();
      if (!key.startsWith("$")) {
        int dot = key.indexOf('.');
        fields.add(dot < 0 ? key : key.substring(0, dot));
      } else if (!isLogical(key) || !collectBranches(condition.getValue(), fields)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLogical(String key) {
    return key.equals("$and") || key.equals("$or") || key.equals("$nor");
  }

  private static boolean collectBranches(@Nullable Object branches, Set<String> fields) {
    return branches instanceof Collection<?> list
        && list.stream().allMatch(branch -> branch instanceof Document d && collect(d, fields));
  }
}
