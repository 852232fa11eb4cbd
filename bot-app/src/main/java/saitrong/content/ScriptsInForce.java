package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import saitrong.flow.FlowReading;
import saitrong.flow.FlowSet;
import saitrong.flow.FlowSource;

/// The scripts of the active set, for commands that run beside the bot and publish nothing.
final class ScriptsInForce {

  private ScriptsInForce() {}

  /// Empty where nothing ever served, or this release cannot read it.
  static Optional<FlowSet> in(MongoDatabase database) {
    var sets = new StoredSets(database);
    return sets.active().flatMap(active -> sets.set(active.hash())).flatMap(ScriptsInForce::read);
  }

  private static Optional<FlowSet> read(FileSet files) {
    var vocabulary =
        files
            .yaml(AgencyShelf.PROFILE, new Problems())
            .map(profile -> FlowVocabulary.of(ProfileReader.read(profile)))
            .orElseGet(FlowVocabulary::ofNobody);
    return new FlowSource(files.below(FlowShelf.PREFIX), vocabulary).read()
            instanceof FlowReading.Sound(var flows)
        ? Optional.of(flows)
        : Optional.empty();
  }
}
