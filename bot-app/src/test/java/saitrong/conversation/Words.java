package saitrong.conversation;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.store.FieldCipher;

/// Looks for words in everything that is stored: as it lies there, and opened.
record Words(MongoDatabase database, FieldCipher cipher) {

  private static final List<String> PARTS =
      List.of("", "/number", "/in-hand", "/lookup", "/says", "/tasks", "/lesson");

  /// The collections where the words can be read by whoever holds the files.
  List<String> inPlain(String words) {
    return where(document -> holds(document, words));
  }

  /// The collections where the words are, sealed or not.
  List<String> anywhere(String words) {
    return where(document -> holds(document, words) || holdsSealed(document, words));
  }

  private interface Test {
    boolean of(Document document);
  }

  private List<String> where(Test test) {
    var found = new ArrayList<String>();
    for (var name : database.listCollectionNames()) {
      for (var document : database.getCollection(name).find()) {
        if (test.of(document)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private static boolean holds(Document document, String words) {
    return flat(document).stream().anyMatch(value -> text(value).contains(words));
  }

  private boolean holdsSealed(Document document, String words) {
    return contexts(document)
        .anyMatch(context ->
            flat(document).stream()
                .filter(Binary.class::isInstance)
                .anyMatch(value -> opened((Binary) value, context).contains(words)));
  }

  /// A sealed value is sealed under a text of its document, or under a part that is named after it.
  private static Stream<String> contexts(Document document) {
    return flat(document).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .flatMap(it -> PARTS.stream().map(part -> it + part));
  }

  private String opened(Binary value, String context) {
    try {
      return new String(cipher.open(value.getData(), context), StandardCharsets.UTF_8);
    } catch (RuntimeException sealedUnderAnotherContext) {
      return "";
    }
  }

  private static String text(Object value) {
    return value instanceof Binary binary
        ? new String(binary.getData(), StandardCharsets.UTF_8)
        : String.valueOf(value);
  }

  private static List<Object> flat(Object value) {
    return switch (value) {
      case Document document ->
          document.values().stream().flatMap(it -> flat(it).stream()).toList();
      case List<?> list -> list.stream().flatMap(it -> flat(it).stream()).toList();
      case Object single -> List.of(single);
    };
  }
}
