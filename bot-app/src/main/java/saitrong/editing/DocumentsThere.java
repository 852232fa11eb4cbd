package saitrong.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import saitrong.content.ContentSettings;

/// The files that the agency hands out, by name. What may be handed out of them is the business of
/// who serves them; here somebody wants to know whether a name was mistyped.
final class DocumentsThere {

  private static final String FOLDER = "saitrong.document.folder";

  private DocumentsThere() {}

  static Set<String> in(Environment environment, ContentSettings settings) {
    String elsewhere = environment.getProperty(FOLDER, "");
    var folder =
        elsewhere.isEmpty() ? settings.agencyDir().resolve("documents") : Path.of(elsewhere);
    try (var files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException noFolder) {
      return Set.of();
    }
  }
}
