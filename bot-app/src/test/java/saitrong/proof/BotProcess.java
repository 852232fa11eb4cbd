package saitrong.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import saitrong.simulator.LineSimulator;

/// `serve` as a process of its own, with LINE played by a simulator. After a kill it comes back on
/// the same port with the same data.
final class BotProcess implements AutoCloseable {

  /// Generous: other builds may have the machine.
  static final Duration START = Duration.ofSeconds(120);

  /// The same for every process of one run: they share a store.
  private static final String KEY = someKey();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port = Program.freePort();
  private final Program program;

  /// @param settings environment variables on top of what every bot of a proof needs
  BotProcess(String name, LineSimulator line, Path data, Map<String, String> settings) {
    var all = new HashMap<String, String>();
    all.put("SERVER_PORT", Integer.toString(port));
    all.put("SERVER_ADDRESS", "127.0.0.1");
    all.put("SAITRONG_DATA_DIR", data.toString());
    all.put("SAITRONG_AGENCY_DIR", agencies().toString());
    all.put("SAITRONG_ENCRYPTION_KEY", KEY);
    all.put("SAITRONG_LINE_CHANNEL_SECRET", line.channelSecret());
    all.put("SAITRONG_LINE_CHANNEL_TOKEN", line.channelToken());
    all.put("SAITRONG_LINE_API_BASE", line.apiBase().toString());
    all.put("SAITRONG_LINE_DATA_BASE", line.apiBase().toString());
    all.putAll(settings);
    program = new Program(name, List.of("serve"), all);
  }

  static BotProcess onStore(String name, LineSimulator line, Path data, StoreProcess store) {
    return on(name, line, data, store.uri());
  }

  static BotProcess on(String name, LineSimulator line, Path data, String database) {
    return new BotProcess(name, line, data, Map.of("SAITRONG_MONGODB_URI", database));
  }

  private static String someKey() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  private static Path agencies() {
    var here = Path.of("agency").toAbsolutePath();
    return Files.isDirectory(here) ? here : Path.of("..", "agency").toAbsolutePath().normalize();
  }

  /// Returns at once; see [#awaitReady].
  BotProcess start() {
    program.start();
    return this;
  }

  BotProcess awaitReady() {
    Awaitility.await("the bot to be ready")
        .atMost(START)
        .until(() -> {
          program.mustLive();
          return health() == 200;
        });
    return this;
  }

  int stop() {
    return program.stop();
  }

  void killHard() {
    program.killHard();
  }

  /// 0 while nobody answers.
  int health() {
    try {
      return get("/actuator/health").statusCode();
    } catch (UncheckedIOException nobody) {
      return 0;
    }
  }

  /// What a bare monitor reads: the sum over all series of this name whose labels hold these words.
  double metric(String name, String... labels) {
    return get("/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> List.of(labels).stream().allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /// The bytes that live after a full collection.
  long heapAtRest() throws IOException, InterruptedException {
    var java = Path.of(ProcessHandle.current().info().command().orElseThrow());
    var jcmd = java.resolveSibling("jcmd").toString();
    new ProcessBuilder(jcmd, Long.toString(program.id()), "GC.run")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return (long) metric("jvm_memory_used_bytes", "area=\"heap\"");
  }

  HttpResponse<String> get(String path) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException nobody) {
      throw new UncheckedIOException(nobody);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  URI webhook() {
    return URI.create("http://127.0.0.1:" + port + "/line/webhook");
  }

  String printed() {
    return program.printed();
  }

  @Override
  public void close() {
    program.close();
  }
}
