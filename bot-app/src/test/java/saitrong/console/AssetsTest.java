package saitrong.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/// Files of the desk that browsers keep for good.
class AssetsTest {

  @Test
  void haveAnotherAddressWhenAnyOfThemIsAnother() throws Exception {
    var before = files("body {}", "go();");

    assertThat(files("body {}", "go();").base()).isEqualTo(before.base());
    assertThat(files("body { margin: 0 }", "go();").base()).isNotEqualTo(before.base());
    assertThat(files("body {}", "stay();").base()).isNotEqualTo(before.base());
  }

  @Test
  void answerAPageOfAnotherReleaseWithoutBeingKept() throws Exception {
    var files = files("body {}", "go();");
    var anothers = "/console/assets/0123456789abcdef/a.css";

    assertThat(files.at(anothers)).isEqualTo(files.at(files.base() + "/a.css")).isPresent();
    assertThat(files.isForGood(anothers)).isFalse();
    assertThat(files.isForGood(files.base() + "/a.css")).isTrue();
    assertThat(files.at("/console/assets/a.css")).isPresent();
  }

  @Test
  void areAllThatIsThere() throws Exception {
    var files = files("body {}", "go();");

    assertThat(files.at(files.base() + "/../desk.properties")).isEmpty();
    assertThat(files.at(files.base() + "/c.css")).isEmpty();
    assertThat(files.at("/console/cases")).isEmpty();
  }

  private static Assets files(String style, String script) throws IOException {
    return Assets.of(
        Map.of(
            "a.css", new ByteArrayResource(style.getBytes(UTF_8)),
            "b.js", new ByteArrayResource(script.getBytes(UTF_8))));
  }
}
