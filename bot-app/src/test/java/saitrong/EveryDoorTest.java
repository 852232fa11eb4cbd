package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import saitrong.DoorTable.Row;
import saitrong.TheDeskAsItIs.Matter;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;

/// Every address of the desk, for a stranger, for somebody whose password is still temporary, and
/// for each role; of cases, for those of the office, of their own unit and of another, and for
/// confidential ones. All send the same form with good tokens: who is refused is refused for who
/// they are.
class EveryDoorTest {

  private static final JumpingClock CLOCK = new JumpingClock();

  /// What is given back to whoever wrote it.
  private static final Set<String> WRITTEN = Set.of("words", "title", "agency", "reference");

  @TempDir static Path data;

  private static RunningBot bot;
  private static TheDeskAsItIs desk;

  /// Of which nobody from outside changes anything.
  private static Ticket untouched;

  private static DeskBrowser stranger;
  private static Caller newcomer;
  private static final Map<Role, Caller> CALLERS = new EnumMap<>(Role.class);

  /// Who are assigned to confidential cases: that opens no door that their role does not.
  private static final Map<Role, Caller> ASSIGNED = new EnumMap<>(Role.class);

  /// Somebody signed in, and the token of their browser's forms.
  private record Caller(Account account, DeskBrowser browser, String token) {}

  @BeforeAll
  static void everybodyComesToTheDesk() throws Exception {
    var assigned = Arrays.stream(Role.values()).map(it -> "assigned-" + it.code());
    bot =
        new RunningBot(
            data, CLOCK, "--saitrong.staff.assigned=" + assigned.collect(Collectors.joining(",")));
    desk = new TheDeskAsItIs(bot, CLOCK);
    untouched = desk.aCase(Matter.OF_THE_OFFICE, "waiting");
    stranger = new DeskBrowser(bot.address("/"));
    hired("elsewhere", Role.SUPERVISOR, TheDeskAsItIs.OTHER_UNIT);
    for (var role : Role.values()) {
      CALLERS.put(role, comes(hired(role.code(), role, TheDeskAsItIs.OWN_UNIT)));
      ASSIGNED.put(role, comes(hired("assigned-" + role.code(), role, TheDeskAsItIs.OWN_UNIT)));
    }
    newcomer = comes(StaffForTests.newcomer(accounts(), "newcomer", StaffForTests.PASSWORD, all()));
  }

  @AfterAll
  static void closed() {
    Stream.of(CALLERS.values(), ASSIGNED.values())
        .flatMap(Collection::stream)
        .forEach(it -> it.browser().close());
    newcomer.browser().close();
    stranger.close();
    bot.close();
  }

  private static Caller caller(Role role) {
    return requireNonNull(CALLERS.get(role));
  }

  private static Account hired(String login, Role role, String unit) {
    var hired = StaffForTests.hire(accounts(), login, role);
    var account =
        new Account(hired.login(), hired.name(), hired.roles(), List.of(unit), true, null);
    accounts().change(account);
    return account;
  }

  private static Accounts accounts() {
    return bot.part(Accounts.class);
  }

  private static Role[] all() {
    return Role.values();
  }

  private static Caller comes(Account account) throws Exception {
    var browser = new DeskBrowser(bot.address("/"));
    assertThat(location(browser.signsIn(account.login().value()))).isEqualTo("/console");
    return new Caller(account, browser, browser.formToken("/console/password"));
  }

  @Test
  void hasARowForEveryAddressOfTheDesk() {
    assertThat(new TreeSet<>(DoorTable.mappings()))
        .as(
            "An address of the desk without its row, or a row without its address. Each new"
                + " @GetMapping or @PostMapping takes one line in DoorTable: to whom it opens, and"
                + " what they hear. Its door is in console/Door.")
        .isEqualTo(new TreeSet<>(mapped()));
  }

  @Test
  void hasARowForEveryStepOfACase() {
    var steps = DoorTable.rows().map(it -> it.form().get("step")).collect(Collectors.toSet());
    var kinds = Arrays.stream(StepKind.values()).map(StepKind::code).collect(Collectors.toSet());

    assertThat(steps).as("each StepKind takes a line in DoorTable").containsAll(kinds);
  }

  private static Set<String> mapped() {
    return bot.parts(RequestMappingHandlerMapping.class).stream()
        .flatMap(it -> it.getHandlerMethods().keySet().stream())
        .flatMap(EveryDoorTest::mapped)
        .filter(it -> it.contains(" /console"))
        .collect(Collectors.toSet());
  }

  private static Stream<String> mapped(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods().stream()
        .flatMap(method ->
            info.getPatternsCondition().getPatterns().stream()
                .map(path -> method + " " + path.getPatternString()));
  }

  static Stream<Row> rows() {
    return DoorTable.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void opensToWhomItIsForAndToNobodyElse(Row row) throws Exception {
    var wrong = new ArrayList<String>();
    if (row.isOfACase()) {
      for (var matter : Matter.values()) {
        wrong.addAll(heardOfACase(row, matter));
      }
    } else {
      for (var role : Role.values()) {
        wrong.addAll(heard(row, role));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> heard(Row row, Role role) throws Exception {
    if (row.asItIs().equals("fresh")) {
      var again = comes(hired("leaver-" + role.code(), role, TheDeskAsItIs.OWN_UNIT));
      try (var _ = again.browser()) {
        return difference(role.code(), answer(row, again), row.hears());
      }
    }
    int expected = row.opensTo(role) ? row.hears() : 403;
    return difference(role.code(), answer(row, caller(role)), expected);
  }

  private static int answer(Row row, Caller caller) throws Exception {
    if (row.address().endsWith("/events")) {
      try (var line = new DeskEvents(caller.browser(), bot.address("/"))) {
        return line.status();
      }
    }
    if (!row.isOfATalk()) {
      var path = TheDeskAsItIs.plainPath(row);
      return status(sent(row, caller, path, desk.form(row, caller.account(), "")));
    }
    var talk = desk.aTalk(caller.account(), row.opensTo(role(caller)) ? row.asItIs() : "waiting");
    return status(sent(row, caller, desk.path(row, talk), desk.form(row, caller.account(), talk)));
  }

  private static Role role(Caller caller) {
    return caller.account().roles().iterator().next();
  }

  /// Whoever is refused has changed nothing, so that the next may come to the same case.
  private static List<String> heardOfACase(Row row, Matter matter) throws Exception {
    var wrong = new ArrayList<String>();
    Ticket same = null;
    for (var caller : callers(matter)) {
      var ticket = same == null ? desk.aCase(matter, row.asItIs()) : same;
      int heard = status(sentToACase(row, caller, ticket));
      boolean refused = heard == 403 || heard == 404;
      var who = caller.account().login() + " of a case " + matter;
      wrong.addAll(difference(who, heard, expected(row, caller, matter, heard)));
      if (refused) {
        wrong.addAll(difference(who + ", events", eventsOf(ticket), ticket.events().size()));
      }
      same = refused || !row.changes() ? ticket : null;
    }
    return wrong;
  }

  private static List<Caller> callers(Matter matter) {
    var all = new ArrayList<>(CALLERS.values());
    if (matter == Matter.CONFIDENTIAL) {
      all.addAll(ASSIGNED.values());
    }
    return all;
  }

  private static HttpResponse<String> sentToACase(Row row, Caller caller, Ticket ticket)
      throws IOException, InterruptedException {
    var form = desk.form(row, caller.account(), ticket);
    return sent(row, caller, TheDeskAsItIs.path(row, ticket), form);
  }

  private static int eventsOf(Ticket ticket) {
    return desk.now(ticket).events().size();
  }

  /// Of a case that is not theirs they hear what they would hear of one that is not there.
  private static int expected(Row row, Caller caller, Matter matter, int heard) {
    if (!row.opensTo(role(caller))) {
      return 403;
    }
    return switch (matter) {
      case OF_THE_OFFICE -> row.hears();
      case CONFIDENTIAL -> ASSIGNED.containsValue(caller) ? hears(row, heard) : 404;
      case OF_THEIR_UNIT -> hears(row, heard);
      case OF_ANOTHER_UNIT -> row.ofItsUnit() ? 403 : hears(row, heard);
    };
  }

  /// Units divide the work, and keep nobody out. A case that is forwarded may not be in a state for
  /// the step, and nothing is promised of a tip that could be put off: that is said only to whoever
  /// may take the step.
  private static int hears(Row row, int heard) {
    return row.changes() && heard == 422 ? 422 : row.hears();
  }

  /// With what they wrote, where they wrote something.
  @ParameterizedTest
  @MethodSource("rows")
  void leadsAStrangerToTheSignIn(Row row) throws Exception {
    var path = desk.anyPath(row, untouched);
    var form = desk.form(row, caller(Role.AGENT).account(), untouched.number().toString());
    var came = row.toStrangers() && row.changes() ? new DeskBrowser(bot.address("/")) : stranger;

    var sent = row.changes() ? came.sends("/console/sign-in", path, form) : came.get(path);

    if (row.toStrangers()) {
      assertThat(sent.statusCode()).isEqualTo(row.hears());
    } else if (row.changes() && row.form().keySet().stream().anyMatch(WRITTEN::contains)) {
      assertThat(sent.statusCode()).isEqualTo(401);
      assertThat(sent.body()).contains("href=\"/console/sign-in?to=");
    } else {
      assertThat(sent.statusCode()).isEqualTo(303);
      assertThat(location(sent))
          .startsWith(isAWayOut(row) ? "/console/sign-in?gone=yes" : "/console/sign-in?to=");
    }
    assertThat(eventsOf(untouched)).isEqualTo(untouched.events().size());
  }

  /// Whoever is out and goes out is out.
  private static boolean isAWayOut(Row row) {
    return row.address().startsWith("/console/sign-out");
  }

  /// But out again, and to choose a password.
  @ParameterizedTest
  @MethodSource("rows")
  void opensNothingToATemporaryPassword(Row row) throws Exception {
    if (row.toStrangers() || row.address().matches("/console/(password|sign-out)")) {
      return;
    }
    var form = desk.form(row, newcomer.account(), untouched.number().toString());

    var sent = sent(row, newcomer, desk.anyPath(row, untouched), form);

    assertThat(location(sent)).isEqualTo("/console/password");
    assertThat(eventsOf(untouched)).isEqualTo(untouched.events().size());
  }

  private static HttpResponse<String> sent(
      Row row, Caller caller, String path, Map<String, String> form)
      throws IOException, InterruptedException {
    if (!row.changes()) {
      return caller.browser().get(path, "Accept", "*/*");
    }
    form.put("_csrf", caller.token());
    return caller.browser().post(path, form);
  }

  /// To be led to the sign-in is to be refused, unless one goes there on one's own.
  private static int status(HttpResponse<String> answer) {
    return location(answer).startsWith("/console/sign-in?to=") ? 401 : answer.statusCode();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }

  private static List<String> difference(String who, int heard, int expected) {
    return heard == expected
        ? List.of()
        : List.of("%s: %d instead of %d".formatted(who, heard, expected));
  }
}
