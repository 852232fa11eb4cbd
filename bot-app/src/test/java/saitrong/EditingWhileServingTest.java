package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import saitrong.content.Milestone;
import saitrong.content.ShippedContent;
import saitrong.content.ThaiDates;
import saitrong.simulator.Citizen;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.TestDatabase;
import saitrong.ticket.Actor;
import saitrong.ticket.ClockEvent.DayOff;
import saitrong.ticket.ClockEvent.Redated;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Two whole bots on one database, each with its own copy of the files.
class EditingWhileServingTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String HOLIDAYS = "agency/holidays.yaml";
  private static final String TEXTS = "agency/texts/th.yaml";
  private static final String SUGGESTION = "conversation-flows/suggestion.yaml";

  @TempDir static Path folder;

  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static LineSimulator line;
  private static TestDatabase store;
  private static ConfigurableApplicationContext editors;
  private static ConfigurableApplicationContext others;
  private static URI editor;
  private static URI other;

  @BeforeAll
  static void twoBotsOnOneDatabase() throws IOException {
    line = LineSimulator.start(SimulatorSettings.forTests());
    store = TestDatabase.in(folder.resolve("data"));
    editors = bot("editor");
    others = bot("other");
    editor = addressOf(editors);
    other = addressOf(others);
    line.webhookTo(other.resolve("/line/webhook"));
  }

  @AfterAll
  static void stop() {
    BROWSER.close();
    Stream.of(editors, others).filter(Objects::nonNull).forEach(it -> it.close());
    line.close();
    store.close();
  }

  @Test
  void answersOnOneBotWithWhatWasEditedOnTheOther() throws Exception {
    var before = active(health(other));
    var citizen = line.citizen("ประชาชน ทดลอง");

    edit(TEXTS, "unsupported: |", "unsuported: |");
    var broken = healthOf(editor, it -> it.contains("TROUBLE"));
    var desk = deskOf(editor);
    edit(TEXTS, "unsuported: |", "unsupported: |");
    edit(TEXTS, "sticker: |", "sticker: |\n  ข้อความที่แก้แล้ว");
    healthOf(editor, it -> !it.contains("TROUBLE"));
    healthOf(other, it -> !active(it).equals(before));

    assertThat(broken).startsWith("{\"components\"").contains("th.yaml:", "\"status\":\"UP\"}");
    assertThat(desk).contains("ไฟล์ของหน่วยงานมีจุดที่ต้องแก้");
    var answer = citizen.awaitAnswerTo(citizen.sendsSticker(), SOON);
    assertThat(answer.toString()).contains("ข้อความที่แก้แล้ว");
  }

  @Test
  void goesOnOnTheOtherBotWithAQuestionThatWasEditedWhileSomebodyWasAtIt() throws Exception {
    var before = active(health(other));
    var citizen = line.citizen("ประชาชน อีกคน");
    assertThat(answer(citizen, "ข้อเสนอแนะ")).contains("ท่านพึงพอใจบริการ");

    edit(SUGGESTION, "    อย่างน้อย: 3", "    อย่างน้อย: สาม");
    var broken = healthOf(editor, it -> it.contains("TROUBLE"));
    var whileBroken = answer(citizen, "4");
    edit(SUGGESTION, "    อย่างน้อย: สาม", "    อย่างน้อย: 3");
    edit(SUGGESTION, "th: มีข้อเสนอแนะอย่างไร{คะ}", "th: ท่านอยากให้ปรับปรุงเรื่องใด{คะ}");
    healthOf(editor, it -> !it.contains("TROUBLE"));
    healthOf(other, it -> !active(it).equals(before));

    assertThat(broken).contains("suggestion.yaml:", "\"status\":\"UP\"}");
    assertThat(whileBroken).contains("มีข้อเสนอแนะอย่างไร");
    assertThat(answer(citizen, "ก")).contains("ท่านอยากให้ปรับปรุงเรื่องใด");
    assertThat(answer(citizen, "เปิดวันเสาร์")).contains("4 มาก", "เปิดวันเสาร์");
  }

  /// Both bots look at the case with each set; its history says it once, and so does its card.
  @Test
  void movesTheDayOfAnOpenCaseOnceForEachHolidayThatIsAdded() throws Exception {
    var citizen = line.citizen("ประชาชน ที่มีเรื่อง");
    answer(citizen, "ข้อเสนอแนะ");
    answer(citizen, "4");
    answer(citizen, "เปิดวันเสาร์");
    answer(citizen, "1");
    var tickets = editors.getBean(Tickets.class);
    var number = tickets.lists().latest(false, 1).getFirst().number();
    var officer = new Actor.Staff("officer");
    tickets.take(number, new Step.Accept(), officer);
    tickets.take(number, new Step.Begin(null), officer);
    var days = nextWorkingDays();

    for (var day : days) {
      var before = active(health(other));
      edit(HOLIDAYS, "holidays:\n", "holidays:\n" + dayOff(day));
      healthOf(other, it -> !active(it).equals(before));
      Await.until(
          SOON,
          () -> redated(tickets.numbered(number).orElseThrow()),
          it -> it.size() > days.indexOf(day));
    }

    var moved = redated(tickets.numbered(number).orElseThrow());
    assertThat(moved).extracting(Redated::milestone).containsOnly(Milestone.RESULT);
    assertThat(moved)
        .extracting(it -> it.daysOff().stream().map(DayOff::day).toList())
        .containsExactly(List.of(days.getFirst()), List.of(days.getLast()));
    assertThat(moved.getLast().from()).isEqualTo(moved.getFirst().to());
    assertThat(active(health(editor))).isEqualTo(active(health(other)));
    assertThat(answer(citizen, "ติดตามเรื่อง")).contains("มีวันหยุดเพิ่ม");
  }

  private static List<LocalDate> nextWorkingDays() {
    var hours = ShippedContent.of("profile").officeHours();
    var today = LocalDate.now(ThaiDates.ZONE);
    return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
        .filter(hours::isWorkingDay)
        .limit(2)
        .toList();
  }

  private static String dayOff(LocalDate day) {
    return "  - {date: %s, name: วันหยุดทดสอบ, kind: พิเศษ, source: ทดสอบ, confirmed: yes}\n"
        .formatted(day);
  }

  private static List<Redated> redated(Ticket ticket) {
    return ticket.clock().stream()
        .filter(Redated.class::isInstance)
        .map(Redated.class::cast)
        .toList();
  }

  private static String answer(Citizen citizen, String words) {
    return citizen.awaitAnswerTo(citizen.says(words), SOON).toString();
  }

  private static ConfigurableApplicationContext bot(String name) throws IOException {
    var files = folder.resolve(name);
    for (var copied : List.of("agency", "conversation-flows")) {
      FileSystemUtils.copyRecursively(Repository.root().resolve(copied), files.resolve(copied));
    }
    return Serving.start(
        List.of(
            "--server.port=0",
            "--saitrong.line.channel-secret=" + line.channelSecret(),
            "--saitrong.line.channel-token=" + line.channelToken(),
            "--saitrong.line.api-base=" + line.apiBase(),
            "--saitrong.line.data-base=" + line.apiBase(),
            "--saitrong.store.mongodb-uri=" + store.uri(),
            "--saitrong.store.encryption-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "--saitrong.content.agency-dir=" + files.resolve("agency"),
            "--saitrong.content.flows-dir=" + files.resolve("conversation-flows"),
            "--saitrong.content.faq-dir=" + Repository.root().resolve("faq-content")));
  }

  private static URI addressOf(ConfigurableApplicationContext bot) {
    var port = bot.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port);
  }

  private static void edit(String name, String right, String other) throws IOException {
    var file = folder.resolve("editor").resolve(name);
    var text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, other));
  }

  private static String active(String health) {
    return health.replaceFirst(".*\"active\":\"([0-9a-f]{8})\".*", "$1");
  }

  private static String healthOf(URI bot, Predicate<String> isSo) throws Exception {
    return Await.until(SOON, () -> health(bot), isSo);
  }

  private static String health(URI bot) throws IOException, InterruptedException {
    return page(bot.resolve("/actuator/health"));
  }

  private static String deskOf(URI bot) throws IOException, InterruptedException {
    StaffForTests.hire(editors.getBean(Accounts.class), "officer", Role.AGENT);
    try (var desk = new DeskBrowser(bot)) {
      desk.signsIn("officer");
      return desk.get("/console").body();
    }
  }

  private static String page(URI address) throws IOException, InterruptedException {
    return BROWSER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }
}
