package saitrong.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What provinces are called besides their names: written shorter, as "กทม.", or by a name that
/// people say, as "โคราช". Read when it is first asked for.
final class ProvincesAsCalled {

  private static final String LIST = "thai-provinces-as-called.txt";

  private final Map<String, String> shorter = new HashMap<>();
  private final Map<String, String> said = new HashMap<>();

  private ProvincesAsCalled() {}

  private static final class WhenFirstAsked {
    private static final ProvincesAsCalled ALL = read();
  }

  static ProvincesAsCalled all() {
    return WhenFirstAsked.ALL;
  }

  /// The province whose name is written shorter so.
  Optional<String> shorter(String folded) {
    return Optional.ofNullable(shorter.get(folded));
  }

  /// The province that people call so.
  Optional<String> said(String folded) {
    return Optional.ofNullable(said.get(folded));
  }

  private static ProvincesAsCalled read() {
    var all = new ProvincesAsCalled();
    var stream = Objects.requireNonNull(ProvincesAsCalled.class.getResourceAsStream(LIST), LIST);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(all::take);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private void take(String line) {
    var parts = line.split("\t");
    take(shorter, parts[1], parts[0]);
    take(said, parts[2], parts[0]);
  }

  private static void take(Map<String, String> names, String written, String province) {
    for (var name : written.split(",")) {
      if (!name.isBlank()) {
        names.put(Typed.fold(name), province);
      }
    }
  }
}
