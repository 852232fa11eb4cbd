package saitrong.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not understood is said how to type, before any database is asked.
class RightsCommandsTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private PrintStream said() {
    return new PrintStream(err, true, UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--yes",
        "1/69 2/69",
        "1/69 --because x",
        "--hold 1/69",
        "1/69 --hold 2/69 --because x",
        "--release",
        "--hold --because x",
        "1/69 --force"
      })
  void eraseWantsOneThingAtATime(String line) {
    int code = EraseCommand.run(words(line), said(), said());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"''", "1/69", "--to copy.zip", "1/69 --to", "1/69 --to a.zip --yes-please"})
  void exportWantsSomebodyAndAFile(String line) {
    int code = ExportCommand.run(words(line), said(), said());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8)).isNotBlank();
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }
}
