package saitrong.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The folder `faq-content` as an official edits it.
public record FaqFolder(Path folder, FaqVocabulary vocabulary) {

  /// Deeper lies nothing that anybody put there on purpose.
  private static final int DEEPEST = 16;

  public FaqReading read() {
    var files = new HashMap<String, byte[]>();
    var unreadable = new ArrayList<FaqProblem>();
    places(folder)
        .forEach((name, place) -> {
          try {
            files.put(name, Files.readAllBytes(place));
          } catch (IOException _) {
            unreadable.add(FaqProblem.unreadable(name));
          }
        });
    return unreadable.isEmpty()
        ? new FaqSource(files, vocabulary).read()
        : new FaqReading.Broken(unreadable);
  }

  /// Where each file lies, by its name in the set. Also what lies in a wrong place or has a wrong
  /// name: whoever reads the files complains of it, and nobody waits for an answer in vain.
  public static Map<String, Path> places(Path folder) {
    var places = new TreeMap<String, Path>();
    if (Files.isDirectory(folder)) {
      try {
        var found = new FoundBelow(folder, places);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    return places;
  }
}
