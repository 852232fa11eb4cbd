package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.BesideTheOthers;
import saitrong.simulator.Citizen;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.world.Fault;

/// A process that is told to stop (SIGTERM) with work in hand, and what is printed in trouble.
@BesideTheOthers
class GoodbyeTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void answersWhatIsInHandKeepsWhatComesInAndSaysGoodbye(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = new BotProcess("goodbye", line, data, Map.of())) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());
      line.redelivery(false);
      var citizen = knownCitizen(line);
      line.faults().set(Fault.SLOW, 2_000);
      var last = citizen.says("ก่อนปิดระบบ");

      var stopping = CompletableFuture.supplyAsync(bot::stop);
      var meanwhile = new ArrayList<Sent>();
      while (!stopping.isDone()) {
        meanwhile.add(citizen.says("ระหว่างปิดระบบ"));
        LockSupport.parkNanos(50_000_000);
      }
      int code = stopping.join();

      assertThat(last.status()).isEqualTo(200);
      assertThat(citizen.awaitAnswerTo(last, SOON)).isNotNull();
      assertThat(code).isEqualTo(143);
      assertThat(bot.printed())
          .contains("closed; ") // what came in right before the signal may be in hand still
          .doesNotContain("\tat ", "Caused by");
      assertThat(meanwhile).extracting(Sent::status).contains(200).doesNotContain(503);
      line.faults().set(Fault.SLOW, 0);
      bot.start().awaitReady();
      for (var said : meanwhile.stream().filter(it -> it.status() == 200).toList()) {
        assertThat(citizen.awaitAnswerTo(said, SOON)).isNotNull();
      }
    }
  }

  @Test
  void stopsInTimeThoughLineDoesNotAnswer(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = new BotProcess("goodbye-slow", line, data, Map.of())) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());
      var citizen = knownCitizen(line);
      line.faults().set(Fault.SLOW, 30_000);
      var last = citizen.says("ก่อนปิดระบบ");
      long begin = System.nanoTime();

      int code = bot.stop();

      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
      assertThat(code).isEqualTo(143);
      assertThat(bot.printed()).contains("closed; kept for the next start").doesNotContain("\tat ");
      line.faults().set(Fault.SLOW, 0);
      bot.start().awaitReady();
      assertThat(citizen.awaitAnswerTo(last, SOON)).isNotNull();
    }
  }

  @Test
  void saysInOneLineThatAnAnswerOfLineWasLost(@TempDir Path data) throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests());
        var bot = new BotProcess("answer-cut", line, data, Map.of())) {
      bot.start().awaitReady();
      line.webhookTo(bot.webhook());
      var citizen = knownCitizen(line);
      line.faults().set(Fault.ANSWER_CUT, 3);
      var said = citizen.says("คำตอบนี้จะขาดกลางทาง");

      citizen.awaitAnswerTo(said, SOON);
      Awaitility.await("the line").atMost(SOON).until(() -> bot.printed().contains("was lost"));

      assertThat(bot.printed()).contains("LINE's answer to a call (reply) was lost");
      assertThat(bot.printed()).doesNotContain("\tat ", "Caused by");
    }
  }

  private static Citizen knownCitizen(LineSimulator line) {
    var citizen = line.citizen("ประชาชน ทดลอง");
    citizen.follow();
    citizen.awaitReplies(1, SOON);
    return citizen;
  }
}
