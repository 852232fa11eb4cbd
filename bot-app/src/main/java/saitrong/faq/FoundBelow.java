package saitrong.faq;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Notes every file below a folder by its name from there. A folder that cannot be opened is noted
/// as a file would be: reading it fails, and that is told.
final class FoundBelow extends SimpleFileVisitor<Path> {

  /// By them the search is measured; they are no part of what serves.
  private static final String QUESTIONS = "questions";

  private static final Pattern README = Pattern.compile("README(\\.(md|txt))?");

  /// An editor's own and a file system's, as `.login.md`, `~$login.md` and `login.md~`.
  private static final Pattern PASSING = Pattern.compile("[.~].*|.*~");

  /// Windows puts them there unseen.
  private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");

  private final Path folder;
  private final Map<String, Path> places;

  FoundBelow(Path folder, Map<String, Path> places) {
    this.folder = folder;
    this.places = places;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    if (path.equals(folder)) {
      return FileVisitResult.CONTINUE;
    }
    String name = name(path);
    if (isPassing(path) || name.equals(QUESTIONS)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (name.endsWith(EntryName.ENDING)) {
      places.put(name, path);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    note(path);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    note(path);
    return FileVisitResult.CONTINUE;
  }

  /// A folder that broke off half-way.
  @Override
  public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
    if (failure != null) {
      note(path);
    }
    return FileVisitResult.CONTINUE;
  }

  private void note(Path path) {
    if (!isPassing(path) && !README.matcher(last(path)).matches()) {
      places.put(name(path), path);
    }
  }

  private static boolean isPassing(Path path) {
    String last = last(path);
    return PASSING.matcher(last).matches() || OF_WINDOWS.contains(last.toLowerCase(Locale.ROOT));
  }

  private static String last(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// With slashes on every system.
  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }
}
