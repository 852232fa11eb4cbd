package saitrong.document;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import saitrong.attachment.FileType;
import saitrong.attachment.KeptFile;
import saitrong.attachment.OfficeFiles;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// The collection `result_links`: which file a link opens, and until when. The secret in a link is
/// made of our key and the file's id, so the card of a result shows the same link whenever and by
/// whomever it is made; only its hash is kept, and without the key nobody makes one.
public final class ResultFiles {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("result_links");

  public static final Duration LIVES = Duration.ofDays(30);

  private static final int LONGEST = 64;

  private final MongoCollection<Document> rows;
  private final OfficeFiles files;
  private final PublicAddress address;
  private final FieldCipher cipher;
  private final Ulid ids;
  private final InstantSource clock;

  ResultFiles(
      MongoDatabase database,
      OfficeFiles files,
      PublicAddress address,
      FieldCipher cipher,
      Ulid ids,
      InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.files = files;
    this.address = address;
    this.cipher = cipher;
    this.ids = ids;
    this.clock = clock;
  }

  /// What became of a file that is to go with a result.
  public sealed interface Taken {

    /// @param id by which the step remembers it
    record Kept(String id) implements Taken {}

    record TooLarge() implements Taken {}

    record Infected() implements Taken {}

    /// Neither a picture nor a document.
    record Unfit() implements Taken {}

    /// A picture from which the place where it was made cannot be taken out.
    record MayTellPlace() implements Taken {}
  }

  /// What a link opens.
  ///
  /// @param number of the case
  record Opened(String number, KeptFile file) {}

  /// @param number of the case
  /// @throws IOException when it cannot be read
  public Taken keep(String number, PersonalText name, InputStream bytes) throws IOException {
    String id = ids.next();
    return switch (files.keep(id, name, bytes)) {
      case TOO_LARGE -> new Taken.TooLarge();
      case INFECTED -> new Taken.Infected();
      case KEPT -> fitting(number, id);
    };
  }

  private Taken fitting(String number, String id) throws IOException {
    var unfit = unfit(id);
    if (unfit.isPresent()) {
      files.remove(id);
      return unfit.get();
    }
    rows.insertOne(
        new Document("_id", hash(secret(id)))
            .append("v", 1)
            .append("file", id)
            .append("number", number)
            .append("until", Date.from(clock.instant().plus(LIVES))));
    return new Taken.Kept(id);
  }

  /// By its bytes, whatever it is called.
  private Optional<Taken> unfit(String id) throws IOException {
    var kept = files.open(id).orElseThrow();
    try (var _ = kept.bytes()) {
      return unfit(kept.type(), kept.bare());
    }
  }

  /// An officer's phone writes down whose house it stood before.
  private static Optional<Taken> unfit(FileType type, boolean bare) {
    return switch (type) {
      case JPEG, PNG, GIF, WEBP, HEIC ->
          bare ? Optional.empty() : Optional.of(new Taken.MayTellPlace());
      case PDF, OFFICE, PLAIN_TEXT -> Optional.empty();
      case MP4, M4A, AAC, OTHER -> Optional.of(new Taken.Unfit());
    };
  }

  /// The step that it was for was not taken.
  public void forget(String id) {
    rows.deleteOne(eq("_id", hash(secret(id))));
    files.remove(id);
  }

  /// The link, as long as it opens something.
  public Optional<URI> address(String id) {
    String secret = secret(id);
    return row(secret).flatMap(_ -> address.of("/results/" + secret));
  }

  /// To be closed by the caller.
  Optional<Opened> opens(String secret) {
    return secret.length() > LONGEST
        ? Optional.empty()
        : row(secret)
            .flatMap(row ->
                files
                    .open(row.getString("file"))
                    .map(file -> new Opened(row.getString("number"), file)));
  }

  private Optional<Document> row(String secret) {
    return Optional.ofNullable(rows.find(eq("_id", hash(secret))).first())
        .filter(row -> clock.instant().isBefore(row.getDate("until").toInstant()));
  }

  private String secret(String id) {
    var made = cipher.mac(("result file " + id).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
  }

  private static String hash(String secret) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(secret.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
