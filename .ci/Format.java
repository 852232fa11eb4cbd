import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Hands every Java file below a folder to google-java-format, which takes file names only.
/// `check` fails on a file that is not formatted and names it; `fix` rewrites it.
class Format {

  static void main(String[] args) throws Exception {
    var files = javaFilesBelow(Path.of(args[1]));
    if (files.isEmpty()) {
      return;
    }
    var command = new ArrayList<>(flags(args[0]));
    command.addAll(files);
    var out = new PrintWriter(System.out, true);
    var err = new PrintWriter(System.err, true);
    int result = new Main(out, err, System.in).format(command.toArray(String[]::new));
    if (result != 0) {
      System.err.println("Not formatted (see above). Mend it: mvn process-classes -Dformat=fix");
    }
    System.exit(result);
  }

  private static List<String> flags(String mode) {
    return mode.equals("fix")
        ? List.of("--replace")
        : List.of("--dry-run", "--set-exit-if-changed");
  }

  private static List<String> javaFilesBelow(Path folder) throws Exception {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var paths = Files.walk(folder)) {
      return paths.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }
}
