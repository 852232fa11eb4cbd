package saitrong.content;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.content.ContentFolder.Found;

/// The content that serves: the active set of the database. The folder is the way in; what was
/// edited there becomes the active set of every instance, and what is broken there changes nothing.
public final class Contents {

  private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

  private static final Reading NOTHING_YET = new Reading.Broken(List.of());

  private final ContentFolder folder;
  private final FolderWatch watch;
  private final Publishing publishing;
  private final StoredSets sets;
  private volatile Content active;
  private volatile Reading inFolder;
  private volatile List<Problem> inActive = List.of();
  private long seen;

  /// @param place names the folder among those of all instances
  /// @throws BrokenContent when neither the folder nor the database has anything that can serve
  Contents(ContentFolder folder, String place, StoredSets sets, InstantSource clock) {
    this.folder = folder;
    this.watch = new FolderWatch(folder);
    this.publishing = new Publishing(sets, place, clock);
    this.sets = sets;
    var found = folder.find();
    this.inFolder = NOTHING_YET;
    takeIn(found);
    this.active = sets.active().flatMap(this::read).orElseGet(() -> required(found.reading()));
    LOG.info("Content {} serves", active.shortHash());
  }

  /// What every answer is made of. A turn asks once and keeps to it.
  public Content active() {
    return active;
  }

  /// All that is wrong in this instance's folder, and in an active set that this release cannot
  /// read. Neither is served; what served before goes on.
  public List<Problem> problems() {
    return Stream.concat(problemsIn(inFolder).stream(), inActive.stream()).toList();
  }

  /// False when the folder is broken, or somebody has published a newer set from another one.
  public boolean servesItsFolder() {
    return switch (inFolder) {
      case Reading.Sound(Content content) -> content.hash().equals(active.hash());
      case Reading.Broken _ -> false;
    };
  }

  /// Once a second: what became active here or elsewhere, and what was edited here. In this order,
  /// so that a set that cannot be published keeps nobody from following the others.
  void look() {
    follow();
    if (watch.hasNews()) {
      takeIn(folder.find());
      watch.done();
      follow();
    }
  }

  private void follow() {
    if (sets.version() != seen) {
      var named = sets.active();
      named.filter(it -> !isServing(it)).flatMap(this::read).ifPresent(this::serve);
      seen = named.map(ActiveSet::version).orElse(0L);
    }
  }

  private boolean isServing(ActiveSet named) {
    return named.hash().equals(active.hash()) && inActive.isEmpty();
  }

  private void serve(Content content) {
    if (!content.hash().equals(active.hash())) {
      active = content;
      LOG.info("Content {} serves now", content.shortHash());
    }
  }

  private void takeIn(Found found) {
    switch (found.reading()) {
      case Reading.Sound(Content content) -> publishing.offer(found.files(), content.hash());
      case Reading.Broken(var problems) ->
          tell("The agency's folder is not served", problems, problemsIn(inFolder));
    }
    inFolder = found.reading();
  }

  /// Nothing when this release cannot read the set. What was just read from the folder is not read
  /// again: the index of its answers is built once.
  private Optional<Content> read(ActiveSet named) {
    if (inFolder instanceof Reading.Sound(Content content) && content.hash().equals(named.hash())) {
      inActive = List.of();
      return Optional.of(content);
    }
    return readStored(named);
  }

  private Optional<Content> readStored(ActiveSet named) {
    var files = sets.set(named.hash()).orElse(FileSet.EMPTY);
    var reading = Shelves.read(files, new Problems());
    var problems = problemsIn(reading);
    tell("This release cannot read the active set", problems, inActive);
    inActive = problems;
    return switch (reading) {
      case Reading.Sound(Content content) -> Optional.of(content);
      case Reading.Broken _ -> Optional.empty();
    };
  }

  private static Content required(Reading folder) {
    return switch (folder) {
      case Reading.Sound(Content content) -> content;
      case Reading.Broken(var problems) -> throw new BrokenContent(problems);
    };
  }

  private static List<Problem> problemsIn(Reading reading) {
    return switch (reading) {
      case Reading.Sound _ -> List.of();
      case Reading.Broken(var problems) -> problems;
    };
  }

  /// Once for the same trouble.
  private static void tell(String what, List<Problem> problems, List<Problem> told) {
    if (!problems.isEmpty() && !problems.equals(told)) {
      var first = problems.getFirst();
      LOG.warn("{}, {} to mend, first {}:{}", what, problems.size(), first.file(), first.line());
    }
  }
}
