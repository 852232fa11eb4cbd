package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.simulator.Citizen;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.ticket.Channel;
import saitrong.ticket.Detail;
import saitrong.ticket.Opening;
import saitrong.ticket.Received;
import saitrong.ticket.State;
import saitrong.ticket.Tickets;

/// The command in a process of its own, beside a whole bot that holds the embedded database.
class CasesBesideTheBotTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  @TempDir Path folder;

  @Test
  void readsTheCasesOfTheRunningBot() throws Exception {
    var data = folder.resolve("data");
    var settings =
        Map.of("SAITRONG_DATA_DIR", data.toString(), "SAITRONG_ENCRYPTION_KEY", KEY, "LC_ALL", "C");
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = Serving.start(settingsFor(line, data))) {
      var number = bot.getBean(Tickets.class).open(opening()).number();

      var listed = ChildProcess.run(folder, settings, "cases");
      var shown = ChildProcess.run(folder, settings, "cases", "show", number.toString());

      assertThat(listed.printed()).contains(number.toString(), "รอรับเรื่อง", "street-light");
      assertThat(listed.code()).isZero();
      assertThat(shown.printed()).contains("อาการ: ไฟไม่ติดทดลอง").doesNotContain("WARN", "INFO");
    }
  }

  @Test
  void leadsTheCasesOfTheRunningBot() throws Exception {
    var data = folder.resolve("data");
    var settings =
        Map.of("SAITRONG_DATA_DIR", data.toString(), "SAITRONG_ENCRYPTION_KEY", KEY, "LC_ALL", "C");
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = Serving.start(settingsFor(line, data))) {
      var tickets = bot.getBean(Tickets.class);
      var number = tickets.open(opening()).number();

      var accepted = ChildProcess.run(folder, settings, "cases", "accept", number.toString());
      var early = ChildProcess.run(folder, settings, "cases", "complete", number.toString(), "x");
      var opened =
          ChildProcess.run(
              folder,
              settings,
              "cases",
              "open",
              "a call",
              "--channel=phone",
              "--name=somebody",
              "--group=citizen",
              "--topic=use",
              "--answer=told at once");

      assertThat(accepted.code()).isZero();
      assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.ACCEPTED);
      assertThat(early.printed()).contains("เริ่มดำเนินการ", "begin (");
      assertThat(early.code()).isEqualTo(1);
      assertThat(opened.printed()).contains("เลขที่รับแจ้ง", "ดำเนินการเสร็จสิ้น");
      assertThat(tickets.lists().latest(false, 9)).hasSize(2);
      assertThat(tickets.lists().unclosed(false, 9)).hasSize(1);
    }
  }

  @Test
  void bringsACallToTheOfficeIntoTheChat() throws Exception {
    var data = folder.resolve("data");
    var settings =
        Map.of("SAITRONG_DATA_DIR", data.toString(), "SAITRONG_ENCRYPTION_KEY", KEY, "LC_ALL", "C");
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = Serving.start(settingsFor(line, data))) {
      var port = bot.getEnvironment().getRequiredProperty("local.server.port");
      line.webhookTo(URI.create("http://127.0.0.1:" + port + "/line/webhook"));
      var opened =
          ChildProcess.run(
              folder,
              settings,
              "cases",
              "open",
              "a call",
              "--channel=phone",
              "--name=somebody",
              "--group=citizen",
              "--topic=use",
              "--contact=081 234 0000");
      var ticket = bot.getBean(Tickets.class).lists().latest(false, 1).getFirst();
      var caller = line.citizen("ประชาชน ทดลอง");
      caller.follow();

      assertThat(answerTo(caller, ticket.number().toString())).contains("เลขท้าย 4 ตัวของเบอร์โทร");
      assertThat(answerTo(caller, "9999")).contains("ยังเชื่อมเรื่องเลขที่ " + ticket.number());
      assertThat(answerTo(caller, "0000"))
          .contains(
              "รอรับเรื่อง", "เชื่อมเรื่องเลขที่ " + ticket.number() + " กับบัญชี LINE นี้แล้ว");
      assertThat(answerTo(caller, "ติดตามเรื่อง"))
          .contains("รอรับเรื่อง", ticket.number().toString());

      assertThat(opened.printed()).contains("last 4 digits of the phone");
      assertThat(
              ChildProcess.run(folder, settings, "cases", "show", ticket.number().toString())
                  .printed())
          .contains("attached to a LINE account");
    }
  }

  private static String answerTo(Citizen caller, String words) {
    return caller.awaitAnswerTo(caller.says(words), Duration.ofSeconds(20)).toString();
  }

  @Test
  void helpNamesIt() {
    var out = new ByteArrayOutputStream();

    Commands.run(List.of("help"), new PrintStream(out, true, UTF_8), System.err);

    assertThat(out.toString(UTF_8)).contains("  cases ", "cases help");
  }

  private static Opening opening() {
    var now = Instant.now();
    var words = new PersonalText("ไฟไม่ติดทดลอง");
    return new Opening(
        "run/step",
        new CitizenId("somebody"),
        "street-light",
        false,
        Channel.LINE,
        Received.of(now, now),
        List.of(new Detail("อาการ", "อาการ", words, Map.of("text", words.value()))));
  }

  private static List<String> settingsFor(LineSimulator line, Path data) {
    return List.of(
        "--server.port=0",
        "--saitrong.line.channel-secret=" + line.channelSecret(),
        "--saitrong.line.channel-token=" + line.channelToken(),
        "--saitrong.line.api-base=" + line.apiBase(),
        "--saitrong.line.data-base=" + line.apiBase(),
        "--saitrong.store.mongodb-uri=",
        "--saitrong.store.data-dir=" + data,
        "--saitrong.store.encryption-key=" + KEY,
        "--saitrong.content.agency-dir=" + Repository.root().resolve("agency"));
  }
}
