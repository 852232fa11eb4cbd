package saitrong.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/// Directories as they are written, for tests of other packages.
public final class Directories {

  private Directories() {}

  /// Of an agency that supports the systems of the default one.
  public static Directory written(String yaml) {
    var problems = new Problems();
    var systems = ShippedContent.ofTheDefaultAgency().profile().systems();
    var root = YamlFile.read("directory.yaml", yaml.getBytes(UTF_8), problems).orElseThrow();
    var directory = new DirectoryReader(Optional.of(systems), Optional.empty()).read(root);
    assertThat(problems.inFileOrder()).isEmpty();
    return directory;
  }
}
