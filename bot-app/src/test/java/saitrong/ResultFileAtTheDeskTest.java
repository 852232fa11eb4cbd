package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.PersonalText;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// A picture or document goes with a result from the page of the case.
class ResultFileAtTheDeskTest {

  private static final String BASE = "https://helpdesk.example.go.th";
  private static final Pattern FIELD = Pattern.compile("name=\"(once|seen)\" value=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(BASE + "(/results/[^\"]+)\"");

  @TempDir static Path data;
  private static RunningBot bot;
  private static byte[] picture;

  private DeskBrowser desk;
  private Ticket ticket;

  @BeforeAll
  static void aBotThatThePublicReaches() {
    picture = Photo.small();
    bot =
        new RunningBot(
            data,
            new JumpingClock(),
            "--saitrong.document.public-base=" + BASE,
            "--saitrong.staff.assigned=agent");
    StaffForTests.hire(bot.part(Accounts.class), "agent", Role.AGENT);
    StaffForTests.hire(bot.part(Accounts.class), "auditor", Role.AUDITOR);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void aCallIsBegun() throws Exception {
    ticket = begun("consultation");
    desk = new DeskBrowser(bot.address("/"));
    desk.signsIn("agent");
  }

  @AfterEach
  void closed() {
    desk.close();
  }

  @Test
  void goesWithTheResultAndOpensByItsLink() throws Exception {
    assertThat(page()).contains("ไฟล์ผลการพิจารณา", "enctype=\"multipart/form-data\"");

    assertThat(completes(form(), "ผล.png", picture).statusCode()).isEqualTo(303);

    assertThat(now().state()).isEqualTo(State.DONE);
    assertThat(page()).contains("พร้อมไฟล์ถึงผู้แจ้ง");
    var link = LINK.matcher(page());
    assertThat(link.find()).isTrue();
    try (var anybody = new DeskBrowser(bot.address("/"))) {
      var file = anybody.get(link.group(1));
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
    }
    try (var auditor = new DeskBrowser(bot.address("/"))) {
      auditor.signsIn("auditor");
      assertThat(auditor.get(path()).body()).doesNotContain("/results/");
    }
  }

  @Test
  void isKeptOnceHoweverOftenItsFormIsSent() throws Exception {
    long before = links();
    var form = form();

    for (int i = 0; i < 2; i++) {
      assertThat(completes(form, "ผล.png", picture).statusCode()).isEqualTo(303);
    }

    assertThat(links()).isEqualTo(before + 1);
  }

  /// By what is in it, and not by its name. The words stay in the form.
  @Test
  void isNoneOfAKindThatHarms() throws Exception {
    long before = links();

    var refused = completes(form(), "ผล.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 0});

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ส่งได้เฉพาะรูป PDF", "ตั้งรหัสใหม่แล้ว</textarea>");
    assertThat(now().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(links()).isEqualTo(before);
  }

  /// Also of a browser that runs no script.
  @Test
  void isNoLargerThanThePageSays() throws Exception {
    assertThat(page()).contains("data-most=\"10000000\"", "10 MB");

    var refused = completes(form(), "ผล.png", Arrays.copyOf(picture, 10_000_001));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ไฟล์ใหญ่เกินกำหนด");
    assertThat(now().state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void isNotLeftBehindWhereTheStepIsNotTaken() throws Exception {
    long before = links();
    var form = form();
    form.put("words", "");

    assertThat(completes(form, "ผล.png", picture).statusCode()).isEqualTo(422);

    assertThat(links()).isEqualTo(before);
  }

  @Test
  void isNeededByNobody() throws Exception {
    assertThat(completes(form(), "", new byte[0]).statusCode()).isEqualTo(303);
    assertThat(now().enclosed()).isEmpty();
  }

  @Test
  void goesWithNoConfidentialCase() throws Exception {
    ticket = begun("corruption-tip");
    assertThat(page()).contains("/complete\"").doesNotContain("name=\"file\"");

    assertThat(completes(form(), "ผล.png", picture).statusCode()).isEqualTo(422);

    assertThat(now().state()).isEqualTo(State.IN_PROGRESS);
  }

  private HttpResponse<String> completes(Map<String, String> form, String name, byte[] bytes)
      throws Exception {
    return desk.sendsFile(path(), path() + "/complete", form, "file", name, bytes);
  }

  private Map<String, String> form() throws Exception {
    var fields = new HashMap<String, String>(Map.of("words", "ตั้งรหัสใหม่แล้ว"));
    FIELD.matcher(page()).results().forEach(it -> fields.put(it.group(1), it.group(2)));
    return fields;
  }

  private static long links() {
    return bot.part(MongoDatabase.class)
        .getCollection("result_links")
        .countDocuments(Filters.exists("_id"));
  }

  private static Ticket begun(String kind) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            kind,
            false,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.OTHER, null, null),
            null,
            Topic.USE,
            new PersonalText("ลืมรหัสผ่าน"),
            new Logged.Letter(null, null),
            null);
    var tickets = bot.part(Tickets.class);
    var opened =
        ((Logging.Opened) tickets.logbook().log(logged, AtTheService.OFFICER, null)).ticket();
    for (var step : new Step[] {new Step.Accept(), new Step.Begin(null)}) {
      assertThat(tickets.take(opened.number(), step, AtTheService.OFFICER))
          .isInstanceOf(Moving.Done.class);
    }
    return opened;
  }

  private Ticket now() {
    return bot.part(Tickets.class).numbered(ticket.number()).orElseThrow();
  }

  private String page() throws Exception {
    return desk.get(path()).body();
  }

  private String path() {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }
}
