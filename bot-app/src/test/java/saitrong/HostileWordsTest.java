package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.State;
import saitrong.content.ThaiDates;
import saitrong.handoff.Talks;
import saitrong.inbox.MessageId;
import saitrong.shared.PersonalText;
import saitrong.staff.Accounts;
import saitrong.staff.OnceTokens;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;
import saitrong.ticket.Way;

/// Somebody whose name, words and files are a page of their own, on every page of the desk: all is
/// shown as the text that it is.
class HostileWordsTest {

  private static final String SCRIPT = "<script>alert(1)</script>";

  /// Ends the attribute that it stands in.
  private static final String TAG = "\"'><img src=x onerror=alert(1)>";

  private static final String HOSTILE = SCRIPT + TAG;
  private static final String SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ " + HOSTILE);

  @RegisterExtension static final Office OFFICE = new Office();

  private static RunningBot bot;
  private static DeskBrowser desk;
  private static Ticket ticket;
  private static String talk = "";
  private static String file = "";

  @BeforeAll
  static void somebodyWritesPagesWhereverTheyCan() throws Exception {
    bot = OFFICE.bot();
    StaffForTests.hire(bot.part(Accounts.class), "everybody", Role.values());
    desk = OFFICE.at("everybody");
    sends(
        "/console/account/signature", Map.of("once", once("account everybody"), "signature", TAG));
    talks();
    ticket = aCase();
    aCase(); // so that the first has another of the same requester
    sends(path() + "/note", Map.of("once", once("talk " + talk), "words", HOSTILE));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static void talks() throws Exception {
    var him = new AtTheService(bot, OFFICE.clock(), HOSTILE);
    him.says("คุยกับเจ้าหน้าที่");
    him.says(HOSTILE);
    var sent = him.citizen.sendsFile(HOSTILE + ".html", "text/html", SCRIPT.getBytes(UTF_8));
    file = requireNonNull(sent.messageId());
    talk = bot.part(Talks.class).all().getFirst().id();
    Await.until(
        SOON,
        () -> bot.part(CitizenFiles.class).state(new MessageId(file)),
        state -> state.filter(State.Kept.class::isInstance).isPresent());
    Await.until(SOON, () -> desk.get(path()).body(), it -> it.contains(SHOWN));
  }

  private static Ticket aCase() {
    var said = new PersonalText(HOSTILE);
    var logged =
        new Logged(
            Channel.LETTER,
            null,
            "consultation",
            false,
            new Logged.Requester(
                said, new PersonalText("0800000000"), UserGroup.CITIZEN, said, said),
            HOSTILE,
            Topic.USE,
            said,
            new Logged.Letter(HOSTILE, LocalDate.of(2026, 11, 20)),
            null,
            false,
            List.of(new CaseFile(file, new PersonalText(HOSTILE + ".html"), "FILE")));
    var opened =
        ((Logging.Opened) bot.part(Tickets.class).logbook().log(logged, OFFICER, null)).ticket();
    var day = OFFICE.clock().instant().atZone(ThaiDates.ZONE).toLocalDate().plusDays(3);
    for (var step :
        List.of(
            new Step.Accept(),
            new Step.Begin(said),
            new Step.Draft(said),
            new Step.Forward(new Holder.Unit(HOSTILE), Way.PHONE, day, day, said))) {
      assertThat(bot.part(Tickets.class).take(opened.number(), step, OFFICER))
          .isInstanceOf(Moving.Done.class);
    }
    return opened;
  }

  static Stream<DoorTable.Row> pages() {
    return DoorTable.rows()
        .filter(it -> !it.changes() && !it.toStrangers() && !it.address().endsWith("/events"));
  }

  /// A page that is added is among them by its row.
  @ParameterizedTest
  @MethodSource("pages")
  void areTextOnEveryPage(DoorTable.Row row) throws Exception {
    var page = row.isOfATalk() ? talkPath(row) : TheDeskAsItIs.path(row, ticket);
    var answer = desk.get(page, "Accept", "*/*");

    assertThat(answer.statusCode()).isEqualTo(200);
    if (isAPage(answer)) {
      assertThat(answer.body()).doesNotContain("<script>alert(1)", "<img src=x");
    } else {
      // Nothing that a browser would take for a page, whatever is in it.
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  private static boolean isAPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  private static String talkPath(DoorTable.Row row) {
    return row.address().replace("{id}", talk).replace("{message}", file);
  }

  /// The check above would also be content with a page that shows nothing.
  @ParameterizedTest
  @ValueSource(strings = {"", "/papers", "/receipt", "/others"})
  void areSeenOnThePagesOfACase(String page) throws Exception {
    assertThat(desk.get(casePath() + page).body()).containsAnyOf(SHOWN, "&lt;img src=x");
  }

  @Test
  void areSeenInTheChatItsQueueAndItsNotes() throws Exception {
    assertThat(desk.get("/console/talks").body()).contains("&lt;script&gt;");
    assertThat(desk.get(path()).body().split(Pattern.quote(SHOWN), -1))
        .as("what was said, the name of a file, a note")
        .hasSizeGreaterThan(3);
  }

  @Test
  void areSeenWhereTheyAreLookedForAndInTheListsOfUnits() throws Exception {
    var found = sends("/console/cases", Map.of("words", HOSTILE));
    assertThat(found.body()).contains(SHOWN).doesNotContain("<script>alert(1)", "<img src=x");
    assertThat(desk.get("/console/office").body()).contains(SHOWN);
    assertThat(desk.get("/console/cases?view=forwarded").body()).contains(SHOWN);
  }

  @Test
  void areTextInAFormThatIsRefused() throws Exception {
    var typed =
        Map.of("once", once("new case"), "name", HOSTILE, "words", HOSTILE, "contact", HOSTILE);
    var refused = sends("/console/cases/new", typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains(SHOWN).doesNotContain("<script>alert(1)", "<img src=x");
  }

  @Test
  void areAttachmentsInATable() throws Exception {
    for (var table : List.of("/console/cases/list.csv", "/console/cases/register.csv")) {
      var headers = desk.get(table, "Accept", "*/*").headers();

      assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
      assertThat(headers.firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    }
  }

  /// The ways by which a template would write something as it is.
  @Test
  void areWrittenAsTheyAreByNoTemplate() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources"))) {
      for (var page : files.filter(it -> it.toString().endsWith(".html")).toList()) {
        assertThat(Files.readString(page))
            .as(page.toString())
            .doesNotContain("utext", "[(", "th:inline", "[[");
      }
    }
  }

  private static HttpResponse<String> sends(String path, Map<String, String> fields)
      throws Exception {
    var all = new HashMap<>(fields);
    all.put("_csrf", desk.formToken("/console/account"));
    return desk.post(path, all);
  }

  private static String once(String about) {
    return bot.part(OnceTokens.class).fresh(about);
  }

  private static String casePath() {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private static String path() {
    return "/console/talks/" + talk;
  }
}
