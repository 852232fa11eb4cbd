package saitrong.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class LoadGeneratorTest {

  private final int linePort = FreePorts.free(1).findFirst().orElseThrow();

  @Test
  void findsEveryAnswerOfABotThatAnswersOnce() throws IOException {
    try (var bot = new EchoBot(0, linePort, 1)) {

      var report = measure(bot, "--warmup", "20", "--events", "100");

      assertThat(report)
          .containsEntry("errors", 0)
          .containsEntry("missing_replies", 0)
          .containsEntry("duplicate_replies", 0)
          .containsEntry("foreign_replies", 0)
          .containsEntry("unauthorized_replies", 0)
          .containsEntry("api_replies", 100);
      assertThat(report.get("e2e_ms", Document.class)).containsEntry("count", 100);
    }
  }

  @Test
  void countsSecondAnswers() throws IOException {
    try (var bot = new EchoBot(0, linePort, 2)) {

      var report = measure(bot, "--warmup", "0", "--events", "50");

      assertThat(report).containsEntry("duplicate_replies", 50).containsEntry("missing_replies", 0);
    }
  }

  @Test
  void countsAnswersThatNeverCome() throws IOException {
    try (var bot = new EchoBot(0, linePort, 0)) {

      var report = measure(bot, "--warmup", "0", "--events", "30", "--drain-s", "0");

      assertThat(report).containsEntry("missing_replies", 30).containsEntry("errors", 0);
    }
  }

  @Test
  void expectsNoAnswerToRedeliveriesAndWrongSignatures() throws IOException {
    try (var bot = new EchoBot(0, linePort, 1)) {

      var report =
          measure(
              bot, "--warmup", "0", "--events", "100", "--dup-every", "10", "--bad-every", "20");

      assertThat(report)
          .containsEntry("bad_signature_rejected", 5)
          .containsEntry("bad_signature_accepted", 0)
          .containsEntry("missing_replies", 0)
          .containsEntry("api_replies", 86);
    }
  }

  @Test
  void sendsByTheClockWhenGivenARate() throws IOException {
    try (var bot = new EchoBot(0, linePort, 1)) {

      var report =
          measure(bot, "--warmup", "0", "--events", "60", "--rate", "300", "--api-delay-ms", "5");

      assertThat(report)
          .containsEntry("mode", "open")
          .containsEntry("rate", 300)
          .containsEntry("missing_replies", 0);
    }
  }

  @Test
  void connectsAgainToABotThatHangsUp() throws IOException {
    try (var bot = new EchoBot(0, linePort, 1).hangingUp()) {

      var report = measure(bot, "--warmup", "0", "--events", "50");

      assertThat(report).containsEntry("errors", 0).containsEntry("missing_replies", 0);
    }
  }

  @Test
  void readsTheCpuOfServerProcesses() throws IOException {
    try (var bot = new EchoBot(0, linePort, 1)) {
      long me = ProcessHandle.current().pid();

      var report = measure(bot, "--warmup", "0", "--events", "50", "--pids", Long.toString(me));

      var server = report.getList("servers", Document.class).getFirst();
      assertThat(server).containsEntry("pid", (int) me);
      assertThat(server.get("rss_mb", Number.class).doubleValue()).isPositive();
    }
  }

  @Test
  void refusesToLoadAnotherMachine() {
    var flags = List.of("--target", "http://192.0.2.1:8080/line/webhook");

    assertThatThrownBy(() -> Options.of(flags)).hasMessageContaining("loopback");
  }

  @Test
  void refusesAMistypedFlag() {
    assertThatThrownBy(() -> Options.of(List.of("--event", "5"))).hasMessageContaining("--event");
  }

  private Document measure(EchoBot bot, String... flags) throws IOException {
    var all = new ArrayList<String>();
    all.addAll(List.of("--target", "http://127.0.0.1:" + bot.port() + "/line/webhook"));
    all.addAll(List.of("--api-port", Integer.toString(linePort), "--connections", "8"));
    all.addAll(List.of("--users", "10"));
    all.addAll(List.of(flags));
    return Document.parse(LoadGenerator.run(Options.of(all)));
  }
}
