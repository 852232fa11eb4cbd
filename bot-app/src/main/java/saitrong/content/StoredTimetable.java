package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The [Timetable] of the active set, from the database: version and files together, which a bot
/// that serves and a command beside it read alike. Reads no scripts and no answers, so that a
/// command need not build their index.
public final class StoredTimetable implements Supplier<Optional<Timetable>> {

  private final StoredSets sets;
  private volatile @Nullable Timetable last;

  StoredTimetable(StoredSets sets) {
    this.sets = sets;
  }

  public static StoredTimetable in(MongoDatabase database) {
    return new StoredTimetable(new StoredSets(database));
  }

  /// Empty until a first set was stored. A set that this release cannot read changes nothing: the
  /// last one goes on, as it does for everything else.
  @Override
  public Optional<Timetable> get() {
    var known = last;
    if (known == null || known.version() != sets.version()) {
      sets.active().flatMap(this::read).ifPresent(found -> last = found);
    }
    return Optional.ofNullable(last);
  }

  private Optional<Timetable> read(ActiveSet active) {
    var files = sets.set(active.hash()).orElse(FileSet.EMPTY);
    var problems = new Problems();
    var agency = AgencyShelf.read(files, problems);
    var policy = PolicyShelf.read(files, Optional.empty(), problems);
    return agency
        .filter(_ -> problems.none())
        .map(it -> new Timetable(active.version(), it.officeHours(), policy.orElse(null)));
  }
}
