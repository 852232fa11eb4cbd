package saitrong.store;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which ids a filter admits at most, when it says so: by value, `$eq` or `$in`, at the top or in
/// any branch of an `$and`.
final class IdFilter {

  private IdFilter() {}

  /// The ids in the order of the collection; null when the filter leaves `_id` open.
  static @Nullable Collection<Object> in(Document filter) {
    Object condition = filter.get(IdIndex.ID);
    var ids = condition == null ? null : admittedBy(condition);
    return ids != null ? ids : inBranches(filter.get("$and"));
  }

  private static @Nullable Collection<Object> inBranches(@Nullable Object and) {
    if (and instanceof Collection<?> branches) {
      for (Object branch : branches) {
        var ids = branch instanceof Document filter ? in(filter) : null;
        if (ids != null) {
          return ids;
        }
      }
    }
    return null;
  }

  private static @Nullable Collection<Object> admittedBy(Object condition) {
    if (condition instanceof Document operators) {
      if (operators.get("$in") instanceof Collection<?> ids
          && ids.stream().allMatch(IdFilter::isPlain)) {
        return sorted(ids);
      }
      if (operators.containsKey("$eq")) {
        Object id = operators.get("$eq");
        return isPlain(id) ? List.of(id) : null;
      }
      return operators.keySet().stream().anyMatch(key -> key.startsWith("$"))
          ? null
          : List.of(operators);
    }
    return isPlain(condition) ? List.of(condition) : null;
  }

  private static boolean isPlain(@Nullable Object id) {
    return id != null && !(id instanceof BsonRegularExpression) && !(id instanceof Collection<?>);
  }

  private static Collection<Object> sorted(Collection<?> ids) {
    var sorted = new TreeSet<Object>(ValueComparator.ascWithoutListHandling());
    sorted.addAll(ids);
    return sorted;
  }
}
