package saitrong.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/// A database in a process of its own, which can be killed.
record StoreProcess(Process process, String uri) {

  /// With a small journal, so that a kill can hit a checkpoint.
  static final class Main {
    static void main(String[] args) throws InterruptedException {
      System.out.println(EmbeddedStore.start(Path.of(args[0]), 0, 1 << 18).uri());
      new CountDownLatch(1).await();
    }
  }

  static StoreProcess start(Path data) throws IOException {
    var process = java(Main.class.getName(), data.toString());
    return new StoreProcess(process, firstLine(process));
  }

  static Process java(String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  static String firstLine(Process process) throws IOException {
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.contains("mongodb://")) {
      line = out.readLine(); // without Spring the log goes to the same place
    }
    return Objects.requireNonNull(line, "the process ended");
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
