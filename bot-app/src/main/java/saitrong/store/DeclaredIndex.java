package saitrong.store;

import com.mongodb.client.model.IndexOptions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;

/// An index as a feature wants it. Write `-at` for a descending field. Only unique indexes over the
/// exact fields of a filter make the embedded database faster; on MongoDB all do.
///
/// @param keys field to 1 or -1, in the order of the index
/// @param sparse documents without the field are left out; the way to "unique if present"
public record DeclaredIndex(Map<String, Integer> keys, boolean unique, boolean sparse) {

  public DeclaredIndex {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  public static DeclaredIndex on(String... fields) {
    return new DeclaredIndex(keysOf(fields), false, false);
  }

  public static DeclaredIndex uniqueOn(String... fields) {
    return new DeclaredIndex(keysOf(fields), true, false);
  }

  public static DeclaredIndex uniqueIfPresentOn(String field) {
    return new DeclaredIndex(keysOf(field), true, true);
  }

  private static Map<String, Integer> keysOf(String... fields) {
    var keys = new LinkedHashMap<String, Integer>();
    for (String field : fields) {
      boolean descending = field.startsWith("-");
      keys.put(descending ? field.substring(1) : field, descending ? -1 : 1);
    }
    return keys;
  }

  /// The fields in the order of the index.
  public List<String> fields() {
    return List.copyOf(keys.keySet());
  }

  String name() {
    return keys.entrySet().stream()
        .map(key -> key.getKey() + "_" + key.getValue())
        .collect(Collectors.joining("_"));
  }

  Document bson() {
    return new Document(new LinkedHashMap<>(keys));
  }

  IndexOptions options() {
    return new IndexOptions().name(name()).unique(unique).sparse(sparse);
  }
}
