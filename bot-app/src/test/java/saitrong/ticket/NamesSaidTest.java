package saitrong.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.PersonalText;

/// What stands where the name should, and is none.
class NamesSaidTest {

  @ParameterizedTest
  @ValueSource(strings = {"ไม่ประสงค์ออกนาม", " ไม่แจ้งชื่อ ", "ไม่ทราบชื่อ"})
  void takesNoRefusalForAName(String written) {
    assertThat(NamesSaid.nameOfTheRequester(named(written))).isEmpty();
    assertThat(NamesSaid.nameOfTheRequester(named("ผู้โทร ทดสอบ"))).contains("ผู้โทร ทดสอบ");
  }

  /// Whatever the form of a talk has filled in is known here.
  @ParameterizedTest
  @ValueSource(strings = {"desk", "desk_en"})
  void takesNotWhatTheFormFillsInForAName(String words) throws IOException {
    assertThat(NamesSaid.nameOfTheRequester(named(filledIn(words)))).isEmpty();
  }

  private static String filledIn(String words) throws IOException {
    var file =
        Objects.requireNonNull(
            NamesSaidTest.class.getResourceAsStream("/saitrong/console/" + words + ".properties"));
    try (var read = new InputStreamReader(file, UTF_8)) {
      var all = new Properties();
      all.load(read);
      return all.getProperty("talk.no-name");
    }
  }

  private static List<Detail> named(String name) {
    return List.of(new Detail(Logged.NAME, "ชื่อ", new PersonalText(name), Map.of()));
  }
}
