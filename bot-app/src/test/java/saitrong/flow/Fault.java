package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import saitrong.shared.Language;

/// One fault in a sound file, and all that `check` says of it: exactly this, exactly there, in both
/// languages. The tables lie in the test resources, where they can be read through.
///
/// @param right what stands in the sound file
/// @param wrong what stands there instead
record Fault(String right, String wrong, List<String> thai, List<String> english) {

  static Stream<Fault> in(String table) {
    try (var file = Fault.class.getResourceAsStream("/flow/" + table)) {
      Object rows =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Objects.requireNonNull(file, table));
      return ((List<?>) rows).stream().map(row -> fault((Map<?, ?>) row)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Fault fault(Map<?, ?> row) {
    return new Fault(
        String.valueOf(row.get("right")),
        String.valueOf(row.get("wrong")),
        texts(row.get("th")),
        texts(row.get("en")));
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /// The file with this fault.
  String madeIn(String sound) {
    int at = sound.indexOf(right);
    assertThat(at).as(right).isNotNegative();
    return sound.substring(0, at) + wrong + sound.substring(at + right.length());
  }

  void isAllThatIsTold(List<FlowProblem> problems) {
    assertThat(problems).extracting(it -> it.in(Language.TH)).isEqualTo(thai);
    assertThat(problems).extracting(it -> it.in(Language.EN)).isEqualTo(english);
  }

  @Override
  public String toString() {
    return english.getFirst().lines().findFirst().orElse("");
  }
}
