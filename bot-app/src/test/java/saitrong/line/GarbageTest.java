package saitrong.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Whatever is thrown at the door: never a 5xx, never a stored event, never a stack trace.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class GarbageTest {

  private static final int LINES = 4;
  private static final int UNSIGNED_PER_LINE = 10_000;
  private static final int SIGNED_PER_LINE = 4_000;
  private static final int ODD_PER_LINE = 1_000;

  private LineServer server;

  @BeforeAll
  void startServer() {
    server = new LineServer("saitrong.line.answer-within=30s");
  }

  @AfterAll
  void stopServer() {
    server.close();
  }

  @BeforeEach
  void startAfresh() {
    server.inbox.forget();
  }

  @Test
  void refusesGarbageThatIsNotSigned(CapturedOutput log) throws Exception {
    double before = server.webhooks("bad-signature");

    onAllLines((line, seed) -> {
      var garbage = new Garbage(seed);
      for (int i = 0; i < UNSIGNED_PER_LINE; i++) {
        byte[] body = garbage.body();
        List<String> headers = garbage.unsigned(body);
        assertThat(line.post(body, headers))
            .as("seed %d, call %d, headers %s", seed, i, headers)
            .isEqualTo(new RawLine.Answer(401, 0));
      }
    });

    assertThat(server.webhooks("bad-signature")).isEqualTo(before + LINES * UNSIGNED_PER_LINE);
    assertThatNothingIsKeptOrTraced(log);
  }

  @Test
  void refusesGarbageThatIsSigned(CapturedOutput log) throws Exception {
    double before = server.webhooks("malformed");

    onAllLines((line, seed) -> {
      var garbage = new Garbage(seed);
      for (int i = 0; i < SIGNED_PER_LINE; i++) {
        byte[] body = garbage.body();
        assertThat(line.post(body, garbage.signed(body)))
            .as("seed %d, call %d", seed, i)
            .isEqualTo(new RawLine.Answer(400, 0));
      }
    });

    assertThat(server.webhooks("malformed")).isEqualTo(before + LINES * SIGNED_PER_LINE);
    assertThatNothingIsKeptOrTraced(log);
  }

  @Test
  void keepsEveryOddEventInARightCallback(CapturedOutput log) throws Exception {
    JsonNode samples = samples();

    onAllLines((line, seed) -> {
      var random = new Random(seed);
      for (int i = 0; i < ODD_PER_LINE; i++) {
        byte[] body = oddCallback(samples, random);
        String signed = "x-line-signature: " + LineServer.signature(body);
        assertThat(line.post(body, List.of(signed)))
            .as("seed %d, call %d", seed, i)
            .isEqualTo(new RawLine.Answer(200, 0));
      }
    });

    assertThat(server.inbox.kept()).hasSize(LINES * ODD_PER_LINE * 2);
    assertThat(log).doesNotContain("\tat ").doesNotContain("Exception");
  }

  private interface Story {
    void tell(RawLine line, long seed) throws IOException;
  }

  private void onAllLines(Story story) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> told = new ArrayList<>();
      for (int seed = 1; seed <= LINES; seed++) {
        told.add(threads.submit(on(story, seed)));
      }
      for (Future<?> one : told) {
        one.get();
      }
    }
  }

  private Callable<Boolean> on(Story story, long seed) {
    return () -> {
      try (var line = new RawLine(server.port())) {
        story.tell(line, seed);
        return true;
      }
    };
  }

  private void assertThatNothingIsKeptOrTraced(CapturedOutput log) {
    assertThat(server.inbox.kept()).isEmpty();
    assertThat(log).doesNotContain("\tat ").doesNotContain("Exception");
  }

  /// Two samples of which some part, often a deep one, was replaced or taken away.
  private static byte[] oddCallback(JsonNode samples, Random random) throws IOException {
    ObjectNode callback = JsonNodeFactory.instance.objectNode().put("destination", "Ubot");
    ArrayNode events = callback.putArray("events");
    events.add(spoilt(anySample(samples, random), random));
    events.add(spoilt(anySample(samples, random), random));
    return new ObjectMapper().writeValueAsBytes(callback);
  }

  private static ObjectNode anySample(JsonNode samples, Random random) {
    List<JsonNode> all = new ArrayList<>();
    samples.forEach(all::add);
    return all.get(random.nextInt(all.size())).deepCopy();
  }

  private static JsonNode spoilt(ObjectNode event, Random random) {
    ObjectNode place = event;
    while (true) {
      List<String> names = new ArrayList<>();
      place.fieldNames().forEachRemaining(names::add);
      if (names.isEmpty()) {
        return event;
      }
      String name = names.get(random.nextInt(names.size()));
      if (random.nextBoolean() && place.get(name) instanceof ObjectNode deeper) {
        place = deeper;
        continue;
      }
      spoil(place, name, random);
      return event;
    }
  }

  private static void spoil(ObjectNode place, String name, Random random) {
    switch (random.nextInt(8)) {
      case 0 -> place.putNull(name);
      case 1 -> place.put(name, random.nextLong());
      case 2 -> place.put(name, random.nextDouble() * 1e300);
      case 3 -> place.put(name, "x".repeat(random.nextInt(2_000)));
      case 4 -> place.putArray(name).addNull().add(1);
      case 5 -> place.putObject(name).put("type", "x");
      case 6 -> place.put(name, random.nextBoolean());
      default -> place.remove(name);
    }
  }

  private static JsonNode samples() throws IOException {
    try (InputStream file = GarbageTest.class.getResourceAsStream("/line/events.json")) {
      return new ObjectMapper().readTree(file);
    }
  }
}
