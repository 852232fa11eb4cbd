package saitrong.proof;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One process of the product, started as an operator starts it, and ended as a power cut ends it.
/// What it prints goes to a file below `target/proofs`, which a failed run leaves behind.
final class Program implements AutoCloseable {

  private static final Path LOGS = Path.of("target", "proofs");
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  /// Small and quick to start: a proof starts it twenty times on two cores.
  private static final List<String> SMALL =
      List.of(
          "-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
  }

  private final List<String> arguments;
  private final Map<String, String> environment;
  private final Path output;
  private @Nullable Process process;

  Program(String name, List<String> arguments, Map<String, String> environment) {
    this.arguments = arguments;
    this.environment = environment;
    this.output = LOGS.resolve(name + ".log");
    try {
      Files.createDirectories(LOGS);
      Files.deleteIfExists(output);
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  void start() {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(SMALL);
    command.addAll(List.of("-cp", classPath(), "saitrong.Saitrong"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(key -> key.startsWith("SAITRONG_"));
    builder.environment().putAll(environment);
    try {
      process = builder.redirectOutput(Redirect.appendTo(output.toFile())).start();
      RUNNING.add(process);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The product alone: a class of some test must not become a part of it.
  private static String classPath() {
    var whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(whole.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// SIGKILL: nothing in the process gets to run any more.
  void killHard() {
    var killed = running();
    killed.destroyForcibly();
    killed.onExit().join();
    RUNNING.remove(killed);
  }

  /// SIGTERM, as a service manager stops it.
  ///
  /// @return the exit code
  int stop() {
    var stopped = running();
    stopped.destroy();
    int code = stopped.onExit().join().exitValue();
    RUNNING.remove(stopped);
    return code;
  }

  void mustLive() {
    if (!running().isAlive()) {
      throw new AssertionError("it ended by itself, see " + output.toAbsolutePath());
    }
  }

  long id() {
    return running().pid();
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("not started");
    }
    return process;
  }

  /// Everything that it and its predecessors printed.
  String printed() {
    try {
      return Files.readString(output);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Below those that the system lends to whoever makes a call: a process that was killed must find
  /// its port again.
  static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
      try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return port;
      } catch (IOException taken) {
        // the next one
      }
    }
  }

  @Override
  public void close() {
    if (process != null) {
      killHard();
    }
  }
}
