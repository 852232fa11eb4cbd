package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;

/// The directory of the active set, for commands that run beside the bot and publish nothing, and
/// for the clocks of cases, which go by the stored set too.
public final class DirectoryInForce {

  private DirectoryInForce() {}

  /// Empty where the agency has none, or nothing ever served.
  public static Optional<Directory> in(MongoDatabase database) {
    var sets = new StoredSets(database);
    return sets.active().flatMap(active -> sets.set(active.hash())).flatMap(DirectoryInForce::read);
  }

  /// What serves was checked, so which kinds there are need not be known.
  private static Optional<Directory> read(FileSet files) {
    var problems = new Problems();
    var profile = files.yaml(AgencyShelf.PROFILE, problems).map(ProfileReader::read);
    var directory = DirectoryShelf.read(files, profile, Optional.empty(), problems);
    return directory.filter(_ -> problems.none());
  }
}
