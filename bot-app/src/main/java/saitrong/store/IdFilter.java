package saitrong.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Which ids a filter admits at most, when it says so, at the top or in any branch of an `$and`.
/// May admit too many, for the filter itself is asked in the end; never too few.
sealed interface IdFilter {

  /// The ids to look at, in the order of the collection.
  Stream<Object> idsIn(JournaledMap<Object, byte[]> documents);

  /// By value, `$eq` or `$in`.
  ///
  /// @param exactly nothing else is asked of the `_id`
  record Listed(Collection<Object> ids, boolean exactly) implements IdFilter {
    @Override
    public Stream<Object> idsIn(JournaledMap<Object, byte[]> documents) {
      return ids.stream();
    }
  }

  /// By `$gt`, `$gte`, `$lt` or `$lte`. The bounds are text, as our ids are.
  record Range(String from, @Nullable String to) implements IdFilter {
    @Override
    public Stream<Object> idsIn(JournaledMap<Object, byte[]> documents) {
      Iterator<Object> keys = documents.keysFrom(from);
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(keys, 0), false)
          .takeWhile(id -> to == null || BsonValueType.INSTANCE.compare(id, to) <= 0);
    }
  }

  /// Null when the filter leaves `_id` open.
  static @Nullable IdFilter in(Document filter) {
    return all(filter).reduce(IdFilter::narrower).orElse(null);
  }

  private static Stream<IdFilter> all(Document filter) {
    Object condition = filter.get(IdIndex.ID);
    var own = condition == null ? null : of(condition);
    return filter.get("$and") instanceof Collection<?> branches
        ? Stream.concat(Stream.ofNullable(own), inBranches(branches))
        : Stream.ofNullable(own);
  }

  private static Stream<IdFilter> inBranches(Collection<?> branches) {
    return branches.stream()
        .filter(Document.class::isInstance)
        .flatMap(branch -> all((Document) branch));
  }

  /// Both are asked for: a list beats a range, two ranges overlap.
  private static IdFilter narrower(IdFilter one, IdFilter other) {
    return one instanceof Range(var from, var to) && other instanceof Range range
        ? new Range(
            range.from().compareTo(from) > 0 ? range.from() : from,
            to == null || (range.to() != null && range.to().compareTo(to) < 0) ? range.to() : to)
        : one instanceof Listed ? one : other;
  }

  private static @Nullable IdFilter of(Object condition) {
    if (!(condition instanceof Document operators) || !hasOperator(operators)) {
      return listed(List.of(condition), true);
    }
    if (operators.get("$in") instanceof Collection<?> ids) {
      return listed(ids, operators.size() == 1);
    }
    if (operators.containsKey("$eq")) {
      return listed(List.of(Missing.ofNullable(operators.get("$eq"))), operators.size() == 1);
    }
    return range(operators);
  }

  private static boolean hasOperator(Document condition) {
    return condition.keySet().stream().anyMatch(key -> key.startsWith("$"));
  }

  private static @Nullable IdFilter listed(Collection<?> ids, boolean exactly) {
    if (!ids.stream().allMatch(IdFilter::isPlain)) {
      return null;
    }
    var sorted = new TreeSet<Object>(BsonValueType.INSTANCE);
    sorted.addAll(ids);
    return new Listed(sorted, exactly);
  }

  private static boolean isPlain(@Nullable Object id) {
    return id != null
        && !(id instanceof Missing)
        && !(id instanceof BsonRegularExpression)
        && !(id instanceof Collection<?>);
  }

  private static @Nullable IdFilter range(Document operators) {
    String from = bound(operators, "$gte", "$gt");
    String to = bound(operators, "$lte", "$lt");
    return from == null && to == null ? null : new Range(from == null ? "" : from, to);
  }

  private static @Nullable String bound(Document operators, String including, String excluding) {
    Object bound = operators.getOrDefault(including, operators.get(excluding));
    return bound instanceof String text ? text : null;
  }
}
