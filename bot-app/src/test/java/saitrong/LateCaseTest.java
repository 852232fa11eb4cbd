package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.Milestone;
import saitrong.shared.PersonalText;
import saitrong.simulator.Citizen;
import saitrong.ticket.Actor;
import saitrong.ticket.ClockEvent.Escalated;
import saitrong.ticket.Moving;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// A case that is not answered in time, from the citizen's first word to their last look, through
/// the whole running bot.
class LateCaseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Actor.Staff OFFICER = new Actor.Staff("officer");

  @TempDir Path data;

  @Test
  void isEscalatedThenPutOffAndItsCitizenHearsTheTruthEachTime() throws Exception {
    var clock = new JumpingClock();
    try (var bot = new RunningBot(data, clock)) {
      var tickets = bot.part(Tickets.class);
      var citizen = newcomer(bot);
      answers(citizen, "ข้อเสนอแนะ", "4", "อยากให้เปิดวันเสาร์", "1");
      var number = tickets.lists().latest(false, 1).getFirst().number();
      takes(tickets, number, new Step.Accept(), new Step.Begin(null));

      clock.advance(Duration.ofDays(3).plusHours(7)); // Thursday, 17.00

      bot.goesRound("case-clocks");
      Await.until(SOON, () -> tickets.numbered(number).orElseThrow(), LateCaseTest::isEscalated);
      assertThat(answers(citizen, "ติดตามเรื่อง"))
          .contains("พฤ. 26 พ.ย. 2569 เวลา 16.30 น. (เลยกำหนดแล้ว ยังไม่มีกำหนดใหม่");
      Await.until(SOON, () -> metrics(bot), it -> it.contains("saitrong_cases_escalated 1.0"));

      var why = new PersonalText("รอความเห็นจากหน่วยงานตัวอย่าง");
      takes(tickets, number, new Step.Delay(LocalDate.of(2026, 12, 2), why));
      clock.advance(Duration.ofMinutes(2));
      bot.tellsTheNews();
      bot.goesRound("outbox");

      citizen.awaitChat(
          chat -> chat.toString().contains("ขออภัยที่จะแจ้งผลช้ากว่ากำหนดเดิม"),
          SOON,
          "the new day");
      assertThat(heardBy(citizen)).contains("รอความเห็นจากหน่วยงานตัวอย่าง");
      assertThat(answers(citizen, "ติดตามเรื่อง"))
          .contains("พ. 2 ธ.ค. 2569 เวลา 16.30 น. (เลื่อนจาก พฤ. 26 พ.ย. 2569)")
          .contains("รอความเห็นจากหน่วยงานตัวอย่าง");
      Await.until(SOON, () -> metrics(bot), it -> it.contains("saitrong_cases_escalated 0.0"));
    }
  }

  private static String metrics(RunningBot bot) throws Exception {
    bot.goesRound("due-figures");
    return bot.get("/actuator/prometheus").body();
  }

  private static boolean isEscalated(Ticket ticket) {
    return ticket.clock().stream()
        .anyMatch(it -> it instanceof Escalated late && late.milestone() == Milestone.RESULT);
  }

  private static Citizen newcomer(RunningBot bot) {
    var citizen = bot.line.citizen("ประชาชน ทดลอง");
    citizen.follow();
    citizen.awaitReplies(1, SOON);
    return citizen;
  }

  /// What the last of them was answered with.
  private static String answers(Citizen citizen, String... words) {
    var last = "";
    for (var said : List.of(words)) {
      last = citizen.awaitAnswerTo(citizen.says(said), SOON).toString();
    }
    return last;
  }

  private static void takes(Tickets tickets, ReceiptNumber number, Step... steps) {
    for (var step : steps) {
      assertThat(tickets.take(number, step, OFFICER)).isInstanceOf(Moving.Done.class);
    }
  }

  private static String heardBy(Citizen citizen) {
    return citizen.repliesAndPushes().stream()
        .map(entry -> String.valueOf(entry.message()))
        .collect(Collectors.joining("\n"));
  }
}
