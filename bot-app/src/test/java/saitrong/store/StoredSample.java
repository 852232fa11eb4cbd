package saitrong.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import saitrong.shared.Secret;

/// A document as a release wrote it, from the test resources. What lies sealed in the database
/// stands open there, as a document or a text beside the name that it is sealed under, so that its
/// fields can be read and compared too.
///
/// ```json
/// {"_id": "e1", "body": {"sealed-under": "e1", "document": {"kind": "said"}}}
/// ```
public record StoredSample(Document open) {

  /// What seals and opens it.
  public static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));

  private static final String UNDER = "sealed-under";
  private static final String DOCUMENT = "document";
  private static final String TEXT = "text";
  private static final DocumentCodec DOCUMENTS = new DocumentCodec();

  /// @param name of the resource, from its root
  public static StoredSample of(String name) {
    try (var file = StoredSample.class.getResourceAsStream(name)) {
      var json = new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
      return new StoredSample(Document.parse(json));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// One of several in a file.
  public static List<StoredSample> allOf(String name) {
    return of(name).open().getList("rows", Document.class).stream().map(StoredSample::new).toList();
  }

  /// As it lies in the database.
  public Document document() {
    return sealed(open);
  }

  private static Document sealed(Document open) {
    var copy = new Document(open);
    open.forEach((name, inside) -> {
      if (inside instanceof Document document) {
        copy.put(name, document.containsKey(UNDER) ? seal(document) : sealed(document));
      }
    });
    return copy;
  }

  private static Binary seal(Document value) {
    byte[] plain =
        value.get(DOCUMENT) instanceof Document document
            ? bytes(document)
            : value.getString(TEXT).getBytes(UTF_8);
    return new Binary(CIPHER.seal(plain, value.getString(UNDER)));
  }

  private static byte[] bytes(Document document) {
    var buffer = new RawBsonDocument(document, DOCUMENTS).getByteBuffer();
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /// What was written now, with all open that is open in this sample.
  public Document opened(Document written) {
    return opened(written, open);
  }

  private static Document opened(Document written, Document sample) {
    var copy = new Document(written);
    sample.forEach((name, inside) -> {
      if (inside instanceof Document like) {
        opened(written, name, like).ifPresent(open -> copy.put(name, open));
      }
    });
    return copy;
  }

  private static Optional<Document> opened(Document written, String name, Document like) {
    return switch (written.get(name)) {
      case Binary sealed when like.containsKey(UNDER) -> Optional.of(open(sealed, like));
      case Document document -> Optional.of(opened(document, like));
      case null, default -> Optional.empty();
    };
  }

  private static Document open(Binary sealed, Document like) {
    var under = like.getString(UNDER);
    byte[] plain = CIPHER.open(sealed.getData(), under);
    var opened = new Document(UNDER, under);
    return like.containsKey(DOCUMENT)
        ? opened.append(DOCUMENT, new RawBsonDocument(plain).decode(DOCUMENTS))
        : opened.append(TEXT, new String(plain, UTF_8));
  }
}
