package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /// With the facts of a day: the answer stays the same while the agency's number or what it
  /// promises moves on. All sets that served on it and had this version, the earliest first; the
  /// last one before where none did, for when a set came back is known of the active one alone.
  public List<Shown> on(String id, String version, LocalDate day) {
    var begins = day.atStartOfDay(ThaiDates.ZONE).toInstant();
    var ends = day.plusDays(1).atStartOfDay(ThaiDates.ZONE).toInstant();
    var served = served(id, version).stream().filter(it -> it.from().isBefore(ends)).toList();
    var that = served.stream().filter(it -> !it.from().isAfter(begins)).reduce((_, last) -> last);
    var onThatDay =
        served.stream()
            .filter(it -> it.from().isAfter(begins) || that.filter(it::equals).isPresent())
            .filter(Served::hasIt)
            .toList();
    var lastBefore = served.stream().filter(Served::hasIt).reduce((_, last) -> last).stream();
    return (onThatDay.isEmpty() ? lastBefore : onThatDay.stream())
        .flatMap(it -> shown(it, id, version).stream())
        .toList();
  }

  /// A set from a moment on, until the next.
  private record Served(String hash, Instant from, boolean hasIt) {}

  private List<Served> served(String id, String version) {
    var served =
        new ArrayList<>(
            sets.all()
                .map(it -> new Served(it.hash(), it.since(), file(it, id, version).isPresent()))
                .toList());
    sets.active()
        .flatMap(now ->
            served.stream()
                .filter(it -> it.hash().equals(now.hash()) && it.from().isBefore(now.since()))
                .findFirst()
                .map(it -> new Served(it.hash(), now.since(), it.hasIt())))
        .ifPresent(served::add);
    served.sort(Comparator.comparing(Served::from));
    return served;
  }

  private Optional<Shown> shown(Served served, String id, String version) {
    return sets.set(served.hash())
        .map(files -> new StoredSet(served.hash(), served.from(), files))
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
