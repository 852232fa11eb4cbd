package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.alert.AlertChoices;
import saitrong.alert.AlertSettings;
import saitrong.shared.PersonalText;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.State;
import saitrong.ticket.Stay;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An officer falls ill: their head gives what they have to others, as it is, and nobody outside
/// the office hears of it.
class GivingCasesTest {

  @RegisterExtension static final Office OFFICE = new Office();

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Actor.Staff CALLED = new Actor.Staff("ผู้รับสาย ทดลอง");
  private static final String LIST = "/console/cases";
  private static final String AGENT = "เจ้าหน้าที่ agent";
  private static final String COLLEAGUE = "เจ้าหน้าที่ colleague";
  private static final String KEEPER = "เจ้าหน้าที่ keeper";
  private static final String UNIT = "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย";
  private static final AlertSettings NOTICED =
      new AlertSettings(
          new Login("colleague"),
          AlertSettings.usual(new Login("colleague")).kinds(),
          false,
          true,
          false,
          false,
          AlertSettings.usual(new Login("colleague")).quiet());
  private static final Pattern FIELD = Pattern.compile("name=\"(once|seen)\" value=\"([^\"]*)\"");

  private final RunningBot bot = OFFICE.bot();
  private DeskBrowser head;
  private DeskBrowser agent;
  private Ticket ticket;

  @BeforeEach
  void somebodyCalledAndNobodyHasIt() throws Exception {
    head = OFFICE.at("supervisor");
    agent = OFFICE.at("agent");
    ticket = opened("consultation", false);
  }

  @AfterEach
  void everybodyGoesHome() {
    head.close();
    agent.close();
  }

  @Test
  void givesWhatNobodyTookUpToAnOfficerWhoSeesItAndHearsOfIt() throws Exception {
    bot.part(AlertChoices.class).keep(NOTICED);
    var given = send(head, "give", Map.of("to", COLLEAGUE, "words", "ช่วยดูแทน <b>ผู้ลา</b>"));

    assertThat(location(given)).isEqualTo(path(ticket) + "?done=give");
    assertThat(now(ticket).state()).isEqualTo(State.WAITING);
    assertThat(now(ticket).holder()).isEqualTo(new Holder.Person(COLLEAGUE, null));
    try (var colleague = OFFICE.at("colleague")) {
      assertThat(colleague.get(LIST + "?view=mine").body()).contains(number(ticket));
      assertThat(page(colleague)).contains("มอบหมาย", "&lt;b&gt;ผู้ลา&lt;/b&gt;");
      Await.until(
          SOON,
          () -> feed(colleague),
          it -> it.contains(path(ticket)) && it.contains("มีเรื่องส่งมาให้ท่าน"));
    }
    assertThat(bot.part(AuditTrail.class).about(number(ticket), 9))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("supervisor", "case-give"));
  }

  @Test
  void tellsThePersonNothingAndLetsTheirDayStand() throws Exception {
    var her = new AtTheService(bot, OFFICE.clock(), "ประชาชน ที่มีเรื่องถูกย้าย");
    her.leavesAQuestion();
    ticket = her.ticket();
    var promised = page(head).replaceAll("(?s).*แจ้งผลภายใน</dt><dd>([^<]*)<.*", "$1");
    int heard = her.citizen.repliesAndPushes().size();

    send(head, "give", Map.of("to", COLLEAGUE));
    her.passes(Duration.ofMinutes(10));
    bot.tellsTheNews();

    assertThat(her.citizen.repliesAndPushes()).hasSize(heard);
    assertThat(page(head)).contains(promised);
  }

  @Test
  void letsAnOfficerGiveOnWhatIsTheirsAndNothingElse() throws Exception {
    assertThat(page(agent)).doesNotContain(path(ticket) + "/give");
    var refused = send(agent, "give", Map.of("to", COLLEAGUE));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("มอบหมายได้เฉพาะหัวหน้ากลุ่มงาน");

    send(head, "give", Map.of("to", AGENT));
    assertThat(page(agent)).contains(path(ticket) + "/give");
    send(agent, "give", Map.of("to", COLLEAGUE));

    assertThat(now(ticket).holder()).isEqualTo(new Holder.Person(COLLEAGUE, null));
  }

  @Test
  void isDoneOnceThoughItIsNotTheirsAnyMoreWhenTheFormComesAgain() throws Exception {
    send(head, "give", Map.of("to", AGENT));
    var form = new HashMap<>(form(page(agent)));
    form.put("to", COLLEAGUE);

    for (int i = 0; i < 2; i++) {
      var sent = agent.sends(path(ticket), path(ticket) + "/give", form);
      assertThat(location(sent)).isEqualTo(path(ticket) + "?done=give");
    }
    assertThat(now(ticket).moves()).hasSize(2);
  }

  @Test
  void tellsTheSecondWhoGivesItThatSomebodyWasFaster() throws Exception {
    var seen = new HashMap<>(form(page(head)));
    seen.put("to", AGENT);
    send(head, "give", Map.of("to", COLLEAGUE));

    var late = head.sends(path(ticket), path(ticket) + "/give", seen);

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("หลังจากท่านเปิดหน้านี้");
    assertThat(now(ticket).holder()).isEqualTo(new Holder.Person(COLLEAGUE, null));
  }

  @Test
  void givesNothingToWhoWouldNotSeeIt() throws Exception {
    var slip = send(head, "give", Map.of("to", "เจ้าหน้าที่ coleague"));
    assertThat(slip.statusCode()).isEqualTo(422);
    assertThat(slip.body())
        .contains("ไม่มี", "หมายถึง", COLLEAGUE, "value=\"เจ้าหน้าที่ coleague\"");

    assertThat(send(head, "give", Map.of("to", "เจ้าหน้าที่ executive")).statusCode())
        .as("who only reads figures")
        .isEqualTo(422);
    assertThat(send(head, "give", Map.of()).body()).contains("โปรดระบุ");
    assertThat(now(ticket).moves()).isEmpty();
  }

  @Test
  void givesNoTipToWhoCouldNotOpenIt() throws Exception {
    ticket = opened("corruption-tip", true);
    assertThat(head.get(path(ticket)).statusCode()).isEqualTo(404);
    take(ticket, new Step.Give(new Holder.Person(KEEPER, null), null));
    try (var keeper = OFFICE.at("keeper")) {
      for (var other : List.of(COLLEAGUE, UNIT)) {
        var refused = send(keeper, "give", Map.of("to", other));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("เฉพาะเจ้าหน้าที่ที่ได้รับมอบหมาย");
      }
    }
    assertThat(now(ticket).holder()).isEqualTo(new Holder.Person(KEEPER, null));
  }

  @Test
  void movesAllOfAnOfficersCasesFromTheOverview() throws Exception {
    var other = ticket;
    send(head, "give", Map.of("to", AGENT));
    ticket = opened("consultation", false);
    send(head, "give", Map.of("to", AGENT));
    take(other, new Step.Accept());
    var office = head.get("/console/office").body();
    var way = Pattern.compile("href=\"(/console/cases\\?with=[^\"]*)\">" + AGENT).matcher(office);
    assertThat(way.find()).isTrue();
    var list = head.get(way.group(1) + "&give=true").body();
    assertThat(office).contains(way.group(1) + "&amp;give=true");
    assertThat(list)
        .contains("เลือกไว้ทุกเรื่องในหน้านี้แล้ว")
        .containsPattern("value=\"" + number(ticket) + " 2\"[^>]*checked")
        .containsPattern("id=\"several-steps\"[^>]*open");

    var form = new HashMap<>(form(list));
    form.putAll(Map.of("step", "give", "to", COLLEAGUE, "chosen", chosen(ticket, other)));
    var page = head.sends(LIST, LIST + "/several", form).body();

    assertThat(page).contains("ทำแล้ว 2 เรื่อง");
    for (var one : List.of(ticket, other)) {
      assertThat(Stay.name(now(one).holder())).isEqualTo(COLLEAGUE);
    }
    assertThat(now(other).state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void leavesOfSeveralWhatIsNotTheOfficersToGive() throws Exception {
    var other = opened("consultation", false);
    send(head, "give", Map.of("to", AGENT));
    var form = new HashMap<>(form(agent.get(LIST).body()));
    form.putAll(Map.of("step", "give", "to", COLLEAGUE, "chosen", chosen(now(ticket), other)));

    var page = agent.sends(LIST, LIST + "/several", form).body();

    assertThat(page)
        .contains("ทำแล้ว 1 เรื่อง", "ยังไม่ได้ทำ 1 เรื่อง", "มอบหมายได้เฉพาะหัวหน้ากลุ่มงาน");
    assertThat(now(other).moves()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForWhoeverWorksOnCases(Role role) throws Exception {
    var form = new HashMap<>(form(page(head)));
    form.put("to", COLLEAGUE);
    boolean works = role == Role.AGENT || role == Role.SUPERVISOR;
    try (var somebody = OFFICE.at(role.code())) {
      var sent = somebody.sends("/console/account", path(ticket) + "/give", form);
      assertThat(sent.statusCode()).isIn(works ? List.of(303, 422) : List.of(403));
    }
    assertThat(now(ticket).moves()).hasSize(role == Role.SUPERVISOR ? 1 : 0);
  }

  /// The name is in no address: it may be an officer's.
  @Test
  void fillsInWhomTheDirectorySuggestsWithoutAnyScript() throws Exception {
    assertThat(page(head))
        .contains("ตามทะเบียนผู้รับผิดชอบ เรื่องนี้เป็นของ " + UNIT, "name=\"fill\" value=\"give\"")
        .doesNotContain("name=\"fill\" value=\"forward\"");

    assertThat(head.get(path(ticket) + "?fill=give").body())
        .containsPattern("id=\"give-to\"[^>]*value=\"" + UNIT + "\"");
    send(head, "give", Map.of("to", UNIT));

    assertThat(now(ticket).holder())
        .isInstanceOfSatisfying(Holder.Unit.class, it -> assertThat(it.name()).isEqualTo(UNIT));
    assertThat(page(head)).doesNotContain("เรื่องนี้เป็นของ " + UNIT);
  }

  @Test
  void fillsInTheSameForAForwarding() throws Exception {
    take(ticket, new Step.Accept(), new Step.Begin(null));

    assertThat(page(agent)).contains("name=\"fill\" value=\"forward\"");
    assertThat(agent.get(path(ticket) + "?fill=forward").body())
        .containsPattern("id=\"forward-to\"[^>]*value=\"" + UNIT + "\"");
    assertThat(agent.get(path(ticket) + "?fill=complete").body())
        .doesNotContain("value=\"" + UNIT + "\" autofocus");
  }

  @Test
  void wantsOfAnOfficerWhyItIsCancelled() throws Exception {
    var refused = send(agent, "withdraw", Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("โปรดระบุ เหตุผลที่ยกเลิก");

    send(agent, "withdraw", Map.of("words", "ผู้แจ้งโทรมาขอยกเลิก"));
    assertThat(now(ticket).state()).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void answersAtOnceWhatWasTakenUp() throws Exception {
    take(ticket, new Step.Accept());

    send(agent, "answer", Map.of("words", "อธิบายวิธีแล้ว"));

    assertThat(now(ticket).state()).isEqualTo(State.DONE);
  }

  private HttpResponse<String> send(DeskBrowser of, String step, Map<String, String> typed)
      throws Exception {
    var all = new HashMap<>(form(page(of)));
    all.putAll(typed);
    return of.sends(path(ticket), path(ticket) + "/" + step, all);
  }

  private static Map<String, String> form(String page) {
    var fields = new HashMap<String, String>();
    FIELD.matcher(page).results().forEach(it -> fields.put(it.group(1), it.group(2)));
    return fields;
  }

  private String page(DeskBrowser of) throws Exception {
    return of.get(path(ticket)).body();
  }

  private static String feed(DeskBrowser of) throws Exception {
    return of.get("/console/alerts?after=0", "Accept", "application/json").body();
  }

  private void take(Ticket one, Step... steps) {
    for (var step : steps) {
      bot.part(Tickets.class).take(one.number(), step, CALLED);
    }
  }

  /// As a browser would send them one by one.
  private String chosen(Ticket... some) {
    return Stream.of(some)
        .map(this::now)
        .map(it -> it.number() + " " + it.events().size())
        .collect(Collectors.joining(","));
  }

  private Ticket now(Ticket one) {
    return bot.part(Tickets.class).numbered(one.number()).orElseThrow();
  }

  private static String number(Ticket one) {
    return one.number().toString();
  }

  private static String path(Ticket one) {
    return LIST + "/%d/%05d".formatted(one.number().year(), one.number().number());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }

  private Ticket opened(String kind, boolean confidential) {
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
    return ((Logging.Opened) bot.part(Tickets.class).log(logged, CALLED, null)).ticket();
  }
}
