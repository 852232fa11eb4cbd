package saitrong.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the pages of the desk say, in both languages.
class DeskTextsTest {

  private static final Path PAGES = Path.of("src/main/resources/saitrong");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)[}(]");
  private static final Pattern THAI = Pattern.compile("\\p{InThai}");

  @Test
  void saysAllInBothLanguages() throws IOException {
    var thai = texts("desk.properties");
    var english = texts("desk_en.properties");

    assertThat(english.stringPropertyNames()).isEqualTo(thai.stringPropertyNames());
    english.forEach((key, text) -> {
      if (!key.equals("frame.other")) {
        assertThat(text.toString()).as(key.toString()).doesNotContainPattern(THAI);
      }
    });
    assertThat(thai.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
  }

  @Test
  void hasTheWordsOfEachPage() throws IOException {
    var asked = new TreeSet<String>();
    try (var files = Files.walk(PAGES)) {
      for (var file : files.filter(it -> it.toString().endsWith(".html")).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(it -> asked.add(it.group(1)));
      }
    }

    assertThat(asked).isNotEmpty();
    assertThat(texts("desk.properties").stringPropertyNames()).containsAll(asked);
  }

  /// A language's own words within a text of the other would be read by the wrong voice.
  @Test
  void holdsNoWordsInThePagesThemselves() throws IOException {
    try (var files = Files.walk(PAGES)) {
      for (var file : files.filter(it -> it.toString().endsWith(".html")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(THAI);
      }
    }
  }

  private static Properties texts(String name) throws IOException {
    var texts = new Properties();
    try (Reader file = Files.newBufferedReader(PAGES.resolve("console").resolve(name), UTF_8)) {
      texts.load(file);
    }
    return texts;
  }
}
