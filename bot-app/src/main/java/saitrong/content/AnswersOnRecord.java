package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import saitrong.content.StoredSets.StoredSet;
import saitrong.faq.Entry;
import saitrong.shared.Digest;

/// Answers as they were once shown. A case names them by id and version; the version is the digest
/// of the file, and every set that ever served stays.
public final class AnswersOnRecord {

  private final StoredSets sets;

  AnswersOnRecord(StoredSets sets) {
    this.sets = sets;
  }

  public static AnswersOnRecord in(MongoDatabase database) {
    return new AnswersOnRecord(new StoredSets(database));
  }

  /// @param since when it first served
  /// @param file as it was written
  /// @param entry with the agency of that time; absent where this release cannot read that set
  public record Shown(Instant since, byte[] file, Optional<InItsSet> entry) {}

  /// The answer with the agency's facts and promises of that time.
  public record InItsSet(Entry entry, Content content) {}

  public Optional<Shown> find(String id, String version) {
    return sets.all()
        .filter(set -> file(set, id, version).isPresent())
        .min(Comparator.comparing(StoredSet::since))
        .flatMap(set -> file(set, id, version).map(bytes -> shown(set, id, bytes)));
  }

  private static Optional<byte[]> file(StoredSet set, String id, String version) {
    return set.files().below(FaqShelf.PREFIX).entrySet().stream()
        .filter(it -> it.getKey().endsWith("/" + id + ".md"))
        .map(Map.Entry::getValue)
        .filter(bytes -> Digest.of(bytes).equals(version))
        .findFirst();
  }

  private static Shown shown(StoredSet set, String id, byte[] file) {
    var entry =
        switch (Shelves.read(set.files(), new Problems())) {
          case Reading.Sound(Content content) ->
              content.faq().entry(id).map(it -> new InItsSet(it, content));
          case Reading.Broken _ -> Optional.<InItsSet>empty();
        };
    return new Shown(set.since(), file, entry);
  }
}
