package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, as an operator starts it.
record ChildProcess(int code, String printed) {

  static ChildProcess run(Path folder, Map<String, String> settings, String... words)
      throws IOException, InterruptedException {
    var printed = Files.createTempFile(folder, "printed", ".txt");
    return ended(start(printed, settings, words), printed);
  }

  /// @param printed where both of its streams go
  /// @param settings the environment; nothing is inherited that starts with SAITRONG_
  static Process start(Path printed, Map<String, String> settings, String... words)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Saitrong.class.getName()));
    command.addAll(List.of(words));
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SAITRONG_"));
    builder.environment().putAll(settings);
    return builder.start();
  }

  private static ChildProcess ended(Process process, Path printed)
      throws IOException, InterruptedException {
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("It did not end: " + Files.readString(printed, UTF_8));
    }
    return new ChildProcess(process.exitValue(), Files.readString(printed, UTF_8));
  }
}
