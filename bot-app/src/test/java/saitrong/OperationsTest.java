package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import saitrong.simulator.world.Fault;

/// What an operator sees of a running bot: health, metrics and the desk. One bot for all, whose
/// database goes away last.
@TestMethodOrder(OrderAnnotation.class)
class OperationsTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String QUESTION = "ขอสูตรแกงเขียวหวาน";

  @TempDir static Path data;

  private static RunningBot bot;
  private static DeskBrowser desk;

  @BeforeAll
  static void aBotThatAnsweredOnceAndAnOfficerAtTheDesk() throws Exception {
    bot = new RunningBot(data);
    var citizen = bot.line.citizen("ประชาชน ทดลอง");
    citizen.follow();
    citizen.says(QUESTION);
    citizen.awaitReplies(2, SOON);
    desk = bot.desk();
  }

  @AfterAll
  static void stop() {
    desk.close();
    bot.close();
  }

  @Test
  @Order(1)
  void isHealthyWhileWebhooksCanBeStored() throws Exception {
    var health = bot.get("/actuator/health");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"status\":\"UP\"", "\"mongo\"", "\"line\"");
  }

  @Test
  @Order(2)
  void measuresWhatItPromises() throws Exception {
    metricsWith("saitrong_mail_waiting 0");
    var metrics = metricsWith("saitrong_turns_seconds_count 2"); // a turn ends after its mail

    assertThat(metrics)
        .contains(
            "saitrong_mail_oldest_seconds",
            "saitrong_mail_held 0",
            "saitrong_mail_parked",
            "saitrong_mail_waiting 0",
            "saitrong_turns_redone_total 0",
            "saitrong_turns_commit_seconds_count 2",
            "saitrong_messages_total{fate=\"replied\"} 2",
            "saitrong_messages_total{fate=\"pushed\"} 0",
            "saitrong_messages_total{fate=\"parked\"} 0",
            "saitrong_messages_total{fate=\"unknown\"} 0",
            "saitrong_letters_waiting",
            "saitrong_line_events_total{kind=\"text\"} 1",
            "saitrong_line_events_total{kind=\"follow\"} 1",
            "saitrong_line_calls_seconds_count{call=\"reply\",outcome=\"200\"} 2");
    assertThat(metricsWith("saitrong_quota_left 300")).doesNotContain("ประชาชน", QUESTION);
  }

  @Test
  @Order(3)
  void showsTheDeskInThaiAndInEnglish() throws Exception {
    var english = desk.get("/console?lang=en").body();
    var thai = desk.get("/console?lang=th").body();

    assertThat(thai)
        .contains("<html lang=\"th\">", "กองกฎหมาย กรมอนามัย", "✓ ทำงานปกติ")
        .contains("<dt>คำถามที่ยังไม่มีคำตอบ</dt><dd class=\"telling\">1</dd>");
    assertThat(english)
        .contains("<html lang=\"en\">", "Legal Division, Department of Health", "✓ All is well")
        .contains("<dt>Questions without an answer</dt><dd class=\"telling\">1</dd>");
  }

  @Test
  @Order(3)
  void leadsFromTheFrontDoorToTheDesk() throws Exception {
    var door = bot.get("/");

    assertThat(door.statusCode()).isEqualTo(307);
    assertThat(door.headers().firstValue("Location")).hasValue("/console");
  }

  @Test
  @Order(3)
  void showsABrowserTheWayFromAPageThatIsNotThere() throws Exception {
    var page = bot.get("/consol", "text/html");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("ไม่พบหน้านี้", "href=\"/console\"", "Page not found");
  }

  @Test
  @Order(3)
  void tellsAProgramInJsonThatNothingIsThere() throws Exception {
    var answer = bot.get("/consol", "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("{").contains("\"status\":404");
  }

  /// The web server once forgot a connection on which a request had come in before the one before
  /// it was answered.
  @Test
  @Order(3)
  void answersAllThatOneConnectionAsksInHaste() throws Exception {
    try (var browser = new HastyBrowser(bot.address("/"))) {
      browser.asks("/console", "/", "/actuator/health");
      assertThat(browser.reads(3)).containsExactly("303", "307", "200");

      browser.asks("/");
      assertThat(browser.reads(1)).containsExactly("307");
    }
  }

  @Test
  @Order(4)
  void showsNobodyOnTheDesk() throws Exception {
    var citizen = bot.line.citizen("ประชาชน ทดลอง");

    assertThat(desk.get("/console").body())
        .doesNotContain(citizen.name(), citizen.id(), QUESTION, bot.line.channelToken());
  }

  @Test
  @Order(5)
  void staysUpWhileLineHasTrouble() throws Exception {
    bot.line.faults().set(Fault.ERROR500, Fault.ALWAYS);
    bot.line.citizen("ผู้ประกอบการ ทดลอง").follow();

    var health = healthWith("\"TROUBLE\"");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"lastCall\":\"500\"");
    assertThat(desk.get("/console").body()).contains("! ส่งไป LINE มีปัญหา");
    bot.line.faults().set(Fault.ERROR500, 0);
    bot.line.citizen("ผู้ประกอบการ ทดลอง").awaitReplies(1, SOON);
    // The bot learns of its success a moment after LINE has it.
    assertThat(healthWithout("TROUBLE").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(5)
  void saysThatMessagesWaitForQuotaUntilThereIsSome() throws Exception {
    bot.line.quota(300L, 300);
    bot.line.faults().set(Fault.INVALID_REPLY_TOKEN, 1);
    bot.line.citizen("ประชาชน ทดลอง").says("ขอทราบเรื่องที่ยังไม่มีคำตอบอีกเรื่อง");

    assertThat(deskWith("! มีข้อความรอโควตา")).contains("LINE Official Account Manager");
    // More than ever: the same figures as before a refusal would not be believed for minutes.
    bot.line.quota(1_000L, 0);

    assertThat(deskWith("✓ ทำงานปกติ")).doesNotContain("รอโควตา");
  }

  @Test
  @Order(6)
  void isDownWithoutItsDatabaseAndSaysSoOnTheDesk() throws Exception {
    bot.losesItsDatabase();

    var health = bot.get("/actuator/health");

    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(desk.get("/console").body()).contains("! เก็บข้อความไม่ได้", "ยังไม่ทราบ");
  }

  private static String metricsWith(String line) throws Exception {
    return Await.until(
        SOON,
        () -> {
          bot.goesRound("mail-figures");
          bot.goesRound("letter-figures");
          return bot.get("/actuator/prometheus").body();
        },
        text -> text.contains(line));
  }

  private static String deskWith(String words) throws Exception {
    return Await.until(
        Duration.ofSeconds(60),
        () -> {
          bot.goesRound("letter-figures");
          return desk.get("/console").body();
        },
        text -> text.contains(words));
  }

  private static HttpResponse<String> healthWith(String word) throws Exception {
    return Await.until(
        SOON, () -> bot.get("/actuator/health"), answer -> answer.body().contains(word));
  }

  private static HttpResponse<String> healthWithout(String word) throws Exception {
    return Await.until(
        SOON, () -> bot.get("/actuator/health"), answer -> !answer.body().contains(word));
  }
}
