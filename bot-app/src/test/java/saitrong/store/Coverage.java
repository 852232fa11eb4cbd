package saitrong.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// Whether one of the indexes finds what a filter asks for, in the order that is asked for: fields
/// with one value first, then those of the sort, then a range.
record Coverage(List<DeclaredIndex> indexes) {

  private static final Set<String> RANGES =
      Set.of("$gt", "$gte", "$lt", "$lte", "$exists", "$regex");
  private static final DeclaredIndex ID = DeclaredIndex.uniqueOn("_id");

  boolean of(BsonDocument filter, BsonDocument sort) {
    var parts = Conditions.of(filter);
    if (parts.either().isEmpty()) {
      return Stream.concat(Stream.of(ID), indexes.stream()).anyMatch(i -> covers(i, parts, sort));
    }
    return covered(parts, sort) || parts.either().stream().allMatch(branch -> of(branch, sort));
  }

  private boolean covered(Conditions parts, BsonDocument sort) {
    return Stream.concat(Stream.of(ID), indexes.stream()).anyMatch(i -> covers(i, parts, sort));
  }

  private static boolean covers(DeclaredIndex index, Conditions filter, BsonDocument sort) {
    if (index.sparse() && !filter.names(index.fields().getFirst())) {
      return false;
    }
    int fixed = 0;
    var fields = index.fields();
    while (fixed < fields.size() && filter.equal().contains(fields.get(fixed))) {
      fixed++;
    }
    boolean found = fixed > 0 || filter.ranged().contains(fields.getFirst()) || !sort.isEmpty();
    boolean findsOne = index.unique() && fixed == fields.size();
    return found && (findsOne || sorts(index, filter, fixed, sort));
  }

  /// The rest of the sort runs along the index, all forward or all backward.
  private static boolean sorts(
      DeclaredIndex index, Conditions filter, int fixed, BsonDocument sort) {
    var wanted = sort.keySet().stream().filter(field -> !filter.equal().contains(field)).toList();
    var rest = index.fields().subList(fixed, index.fields().size());
    if (wanted.size() > rest.size() || !rest.subList(0, wanted.size()).equals(wanted)) {
      return false;
    }
    return wanted.stream()
            .map(field -> index.keys().getOrDefault(field, 1) * sort.getNumber(field).intValue())
            .distinct()
            .count()
        <= 1;
  }

  /// A filter taken apart: fields held to a value, fields held to a range, and alternatives.
  record Conditions(Set<String> equal, Set<String> ranged, List<BsonDocument> either) {

    static Conditions of(BsonDocument filter) {
      var conditions = new Conditions(new HashSet<>(), new HashSet<>(), new ArrayList<>());
      conditions.add(filter);
      return conditions;
    }

    boolean names(String field) {
      return equal.contains(field) || ranged.contains(field);
    }

    private void add(BsonDocument filter) {
      filter.forEach((field, value) -> {
        switch (field) {
          case "$and" -> value.asArray().forEach(branch -> add(branch.asDocument()));
          case "$or" -> value.asArray().forEach(branch -> either.add(branch.asDocument()));
          default -> addField(field, value);
        }
      });
    }

    private void addField(String field, BsonValue value) {
      if (!value.isDocument()
          || value.asDocument().keySet().stream().noneMatch(k -> k.startsWith("$"))) {
        equal.add(field);
        return;
      }
      var operators = value.asDocument().keySet();
      if (operators.contains("$eq") || operators.contains("$in")) {
        equal.add(field);
      } else if (operators.stream().anyMatch(RANGES::contains)) {
        ranged.add(field);
      }
    }
  }
}
