package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.content.Contents;
import saitrong.content.ThaiDates;
import saitrong.shared.PersonalText;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.State;
import saitrong.ticket.Stay;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An officer does the same with several cases of a list; each is weighed by itself.
class SeveralCasesTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Actor.Staff COLLEAGUE = new Actor.Staff("เจ้าหน้าที่ ทดสอบ");
  private static final String LIST = "/console/cases";
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");

  @TempDir static Path data;

  private static RunningBot bot;
  private DeskBrowser desk;
  private Ticket one;
  private Ticket other;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK, "--saitrong.staff.assigned=keeper");
    for (var role : Role.values()) {
      StaffForTests.hire(bot.part(Accounts.class), role.code(), role);
    }
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void twoCallsAndAnOfficer() throws Exception {
    desk = at("agent");
    one = opened("consultation", false);
    other = opened("consultation", false);
  }

  @AfterEach
  void closed() {
    desk.close();
  }

  @Test
  void takesUpAllThatWereChosenAndSaysSo() throws Exception {
    assertThat(desk.get(LIST).body())
        .contains("name=\"chosen\" form=\"several\" value=\"" + one.number() + " 1\"");
    var page = send("accept", chosen(one, other), Map.of());

    assertThat(page.body()).contains("ทำแล้ว 2 เรื่อง", path(one), path(other));
    assertThat(now(one).state()).isEqualTo(State.ACCEPTED);
    assertThat(now(other).state()).isEqualTo(State.ACCEPTED);
    assertThat(bot.part(AuditTrail.class).about(one.number().toString(), 9))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "case-accept"));
  }

  @Test
  void leavesWhatOthersChangedMeanwhileAndSaysWhy() throws Exception {
    var seen = chosen(one, other);
    bot.part(Tickets.class).take(other.number(), new Step.Accept(), COLLEAGUE);

    var page = send("accept", seen, Map.of());

    assertThat(page.body())
        .contains("ทำแล้ว 1 เรื่อง", "ยังไม่ได้ทำ 1 เรื่อง", "หลังจากท่านเปิดหน้านี้");
    assertThat(now(other).moves()).hasSize(1);
  }

  @Test
  void doesEachOnceHoweverOftenTheFormIsSent() throws Exception {
    var form =
        new HashMap<>(Map.of("step", "accept", "chosen", chosen(one, other), "once", once()));

    for (int i = 0; i < 2; i++) {
      assertThat(desk.sends(LIST, LIST + "/several", form).body()).contains("ทำแล้ว 2 เรื่อง");
    }
    assertThat(now(one).moves()).hasSize(1);
    assertThat(now(one).events().getLast().id()).isNotEqualTo(now(other).events().getLast().id());
  }

  @Test
  void givesAllThatWereChosenToOneUnit() throws Exception {
    begun(one);
    begun(other);
    var unit =
        requireNonNull(bot.part(Contents.class).active().directory()).units().getLast().name().th();

    send("forward", chosen(now(one), now(other)), forwardTo(unit));

    assertThat(Stay.name(now(one).holder())).isEqualTo(unit);
    assertThat(Stay.name(now(other).holder())).isEqualTo(unit);
  }

  @Test
  void givesNothingToWhomTheDirectoryDoesNotKnow() throws Exception {
    begun(one);

    var page = send("forward", chosen(now(one)), forwardTo("กลุ่มงานที่สะกดผิด"));

    assertThat(page.body()).contains("ยังไม่ได้ทำ 1 เรื่อง", "ไม่มี", "ในทะเบียนผู้รับผิดชอบ");
    assertThat(now(one).state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void doesNothingElseThanWhatAListOffers() throws Exception {
    begun(one);
    for (var step : new String[] {"complete", "withdraw", "return", "nothing"}) {
      assertThat(send(step, chosen(now(one)), Map.of("words", "x")).statusCode()).isEqualTo(403);
    }
    assertThat(now(one).state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void knowsNothingOfATipThatSomebodyGuesses() throws Exception {
    var tip = opened("corruption-tip", true);

    var page = send("accept", chosen(tip) + ",99999/2569 1,nonsense", Map.of());

    assertThat(page.body()).contains("ยังไม่ได้ทำ 2 เรื่อง").doesNotContain("สถานะ");
    assertThat(now(tip).moves()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForWhoeverWorksOnCases(Role role) throws Exception {
    boolean works = role == Role.AGENT || role == Role.SUPERVISOR;
    var form = Map.of("step", "accept", "chosen", chosen(one), "once", once());
    try (var somebody = at(role.code());
        var stranger = new DeskBrowser(bot.address("/"))) {
      assertThat(stranger.post(LIST + "/several", form).statusCode()).isEqualTo(403);
      var sent = somebody.sends("/console/account", LIST + "/several", form);
      assertThat(sent.statusCode()).isEqualTo(works ? 200 : 403);
      if (role == Role.AUDITOR) {
        assertThat(somebody.get(LIST).body()).doesNotContain("name=\"chosen\"");
      }
    }
    assertThat(now(one).moves()).hasSize(works ? 1 : 0);
  }

  private Map<String, String> forwardTo(String unit) {
    var until = CLOCK.instant().atZone(ThaiDates.ZONE).toLocalDate().plusDays(7).toString();
    return Map.of("to", unit, "words", "ตรงกับหน้าที่", "until", until, "followUp", until);
  }

  private HttpResponse<String> send(String step, String chosen, Map<String, String> more)
      throws Exception {
    var form = new HashMap<>(more);
    form.putAll(Map.of("step", step, "chosen", chosen, "once", once()));
    return desk.sends(LIST, LIST + "/several", form);
  }

  private String once() throws Exception {
    var once = ONCE.matcher(desk.get(LIST).body());
    assertThat(once.find()).isTrue();
    return once.group(1);
  }

  /// As a browser would send them one by one.
  private static String chosen(Ticket... some) {
    return Stream.of(some)
        .map(it -> it.number() + " " + it.events().size())
        .collect(Collectors.joining(","));
  }

  private static void begun(Ticket ticket) {
    bot.part(Tickets.class).take(ticket.number(), new Step.Accept(), COLLEAGUE);
    bot.part(Tickets.class).take(ticket.number(), new Step.Begin(null), COLLEAGUE);
  }

  private static Ticket now(Ticket ticket) {
    return bot.part(Tickets.class).numbered(ticket.number()).orElseThrow();
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private static Ticket opened(String kind, boolean confidential) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            kind,
            confidential,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null, null),
            null,
            Topic.USE,
            new PersonalText("ถามวิธีลงทะเบียน"),
            new Logged.Letter(null, null),
            null);
    return ((Logging.Opened) bot.part(Tickets.class).log(logged, COLLEAGUE, null)).ticket();
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    assertThat(desk.signsIn(login).statusCode()).isEqualTo(303);
    return desk;
  }
}
