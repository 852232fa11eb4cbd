package saitrong.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The folder `conversation-flows` as an official edits it.
public record FlowFolder(Path folder, Vocabulary vocabulary) {

  public FlowReading read() {
    return source().read();
  }

  /// What the profile may switch on: the files that there are, sound or not.
  public Set<String> names() {
    return source().names();
  }

  private FlowSource source() {
    var files = new HashMap<String, byte[]>();
    places(folder)
        .forEach((name, place) -> {
          try {
            files.put(name, Files.readAllBytes(place));
          } catch (IOException missing) {
            // What it holds is then missing, and that is told.
          }
        });
    return new FlowSource(files, vocabulary);
  }

  /// Where each file lies, by its name in the set.
  public static Map<String, Path> places(Path folder) {
    var places = new LinkedHashMap<String, Path>();
    yaml(folder).forEach(path -> places.put(path.getFileName().toString(), path));
    yaml(folder.resolve(FlowSource.PARTS))
        .forEach(path -> places.put(FlowSource.PARTS + path.getFileName(), path));
    return places;
  }

  private static List<Path> yaml(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(FlowSource.ENDING)).sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
