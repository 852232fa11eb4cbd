package saitrong.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import saitrong.ticket.StepKind;

/// An auditor reads what was done in words, and not in codes. That both languages have the same
/// keys is a claim of [DeskTextsTest].
class WordsOfDeedsTest {

  /// The first words with hyphens of whatever is put on record.
  private static final Pattern RECORDED =
      Pattern.compile(
          "(?:[.]record|\\bput|\\.begin|\\brecord|new Deed)\\([^;\"]*\"([a-z]+(?:-[a-z]+)+)[ \"]");

  private static final Path TEXTS = Path.of("src/main/resources/saitrong/console/desk.properties");

  @Test
  void standForEachDeedThatIsPutOnRecord() throws IOException {
    var texts = new Properties();
    try (var file = Files.newBufferedReader(TEXTS, UTF_8)) {
      texts.load(file);
    }
    var missing = new TreeSet<String>();
    deeds().stream().filter(it -> texts.getProperty("deed." + it) == null).forEach(missing::add);

    assertThat(missing).as("a deed takes its words, deed.… in desk.properties").isEmpty();
  }

  private static TreeSet<String> deeds() throws IOException {
    var deeds = new TreeSet<String>();
    Arrays.stream(StepKind.values()).forEach(it -> deeds.add("case-" + it.code()));
    try (var files = Files.walk(Path.of("src/main/java/saitrong"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        var source = Files.readString(file);
        if (source.contains("Deed(")
            || source.contains("Officer")
            || source.contains("CaseAccess")) {
          RECORDED.matcher(source).results().forEach(it -> deeds.add(it.group(1)));
        }
      }
    }
    deeds.remove("with-confidential"); // to which lists something was done
    assertThat(deeds).contains("case-read", "talk-take", "sign-in-refused", "staff-add");
    return deeds;
  }
}
