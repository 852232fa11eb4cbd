package saitrong.content;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.content.ActiveSet.FolderSeen;

/// The collection `content`: each set once, under its hash and for good, for what was shown names
/// the set it came from; and one small document that names the active one.
public final class StoredSets {

  static final String COLLECTION = "content";
  private static final String ACTIVE = "active";

  private final MongoCollection<Document> documents;

  StoredSets(MongoDatabase database) {
    this.documents = database.getCollection(COLLECTION);
  }

  /// For commands beside the bot.
  public static StoredSets in(MongoDatabase database) {
    return new StoredSets(database);
  }

  /// Empty until a first set was stored.
  public Optional<ActiveSet> active() {
    return Optional.ofNullable(documents.find(eq("_id", ACTIVE)).first())
        .map(StoredSets::activeSet);
  }

  /// 0 until a first set was stored. Asked each second, so it moves no more than a number.
  long version() {
    var version = documents.find(eq("_id", ACTIVE)).projection(include("version")).first();
    return version == null ? 0 : version.getLong("version");
  }

  /// False when another instance was faster: an upsert that finds another version than the one
  /// before runs into the `_id`.
  boolean name(ActiveSet next) {
    try {
      documents.replaceOne(
          and(eq("_id", ACTIVE), eq("version", next.version() - 1)),
          document(next),
          new ReplaceOptions().upsert(true));
      return true;
    } catch (MongoWriteException failed) {
      return refuseOtherThanDuplicate(failed);
    }
  }

  Optional<FileSet> set(String hash) {
    return Optional.ofNullable(documents.find(eq("_id", hash)).first()).map(StoredSets::files);
  }

  /// A set as it was published first.
  record StoredSet(String hash, Instant since, FileSet files) {}

  /// All that ever served, one in memory at a time.
  Stream<StoredSet> all() {
    return StreamSupport.stream(documents.find(gt("_id", "")).spliterator(), false)
        .filter(it -> !ACTIVE.equals(it.getString("_id")))
        .map(it ->
            new StoredSet(it.getString("_id"), it.getDate("publishedAt").toInstant(), files(it)));
  }

  /// A set that is there already is left alone.
  void keep(FileSet set, Instant at, String by) {
    var document =
        new Document("_id", set.hash())
            .append("v", 1)
            .append("publishedAt", Date.from(at))
            .append("by", by)
            .append("files", set.files().entrySet().stream().map(StoredSets::file).toList());
    try {
      documents.insertOne(document);
    } catch (MongoWriteException failed) {
      refuseOtherThanDuplicate(failed);
    }
  }

  private static boolean refuseOtherThanDuplicate(MongoWriteException failed) {
    if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
      throw failed;
    }
    return false;
  }

  private static Document file(Map.Entry<String, byte[]> file) {
    return new Document("path", file.getKey()).append("bytes", new Binary(file.getValue()));
  }

  private static FileSet files(Document set) {
    var files = new HashMap<String, byte[]>();
    for (var file : set.getList("files", Document.class)) {
      files.put(file.getString("path"), file.get("bytes", Binary.class).getData());
    }
    return new FileSet(files);
  }

  private static Document document(ActiveSet active) {
    return new Document("_id", ACTIVE)
        .append("v", 1)
        .append("version", active.version())
        .append("hash", active.hash())
        .append("since", Date.from(active.since()))
        .append("by", active.by())
        .append("earlier", active.earlier())
        .append("folders", active.folders().stream().map(StoredSets::seen).toList());
  }

  private static Document seen(FolderSeen seen) {
    return new Document("folder", seen.folder()).append("hash", seen.hash());
  }

  private static ActiveSet activeSet(Document document) {
    var folders = new ArrayList<FolderSeen>();
    for (var seen : document.getList("folders", Document.class)) {
      folders.add(new FolderSeen(seen.getString("folder"), seen.getString("hash")));
    }
    return new ActiveSet(
        document.getLong("version"),
        document.getString("hash"),
        document.getDate("since").toInstant(),
        document.getString("by"),
        document.getList("earlier", String.class, List.of()),
        folders);
  }
}
