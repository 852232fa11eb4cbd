package saitrong.faq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The folder `faq-content` as an official edits it. `questions/`, by which the search is measured,
/// is no part of what serves.
public record FaqFolder(Path folder, FaqVocabulary vocabulary) {

  private static final String QUESTIONS = "questions";

  /// Also names that an editor spoils (`login.md.txt`), so that the file is missed by somebody.
  private static final Pattern ENTRY =
      Pattern.compile(".+\\.(md|markdown)(\\.txt)?", Pattern.CASE_INSENSITIVE);

  /// An editor's own, as `.login.md`.
  private static final Pattern PASSING = Pattern.compile("[.~].*");

  public FaqReading read() {
    var files = new HashMap<String, byte[]>();
    places(folder)
        .forEach((name, place) -> {
          try {
            files.put(name, Files.readAllBytes(place));
          } catch (IOException missing) {
            // Somebody is just moving it; the next look sees it.
          }
        });
    return new FaqSource(files, vocabulary).read();
  }

  /// Where each file lies, by its name in the set.
  public static Map<String, Path> places(Path folder) {
    var places = new LinkedHashMap<String, Path>();
    for (var path : inside(folder, Files::isRegularFile)) {
      put(places, "", path);
    }
    for (var group : inside(folder, Files::isDirectory)) {
      if (!group.endsWith(QUESTIONS)) {
        String prefix = group.getFileName() + "/";
        inside(group, FaqFolder::isEntry).forEach(path -> put(places, prefix, path));
      }
    }
    return places;
  }

  private static void put(Map<String, Path> places, String prefix, Path path) {
    String name = path.getFileName().toString();
    if (!name.equals(FaqSource.README) && (isEntry(path) || FaqSource.isWordList(name))) {
      places.put(prefix + name, path);
    }
  }

  private static boolean isEntry(Path path) {
    return Files.isRegularFile(path) && ENTRY.matcher(path.getFileName().toString()).matches();
  }

  private static List<Path> inside(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var paths = Files.list(folder)) {
      return paths
          .filter(path -> !PASSING.matcher(path.getFileName().toString()).matches())
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
