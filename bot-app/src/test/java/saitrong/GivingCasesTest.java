package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.alert.AlertChoices;
import saitrong.alert.AlertSettings;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Holder;
import saitrong.ticket.State;
import saitrong.ticket.Stay;
import saitrong.ticket.Step;

/// An officer falls ill: their head gives what they have to others, as it is, and nobody outside
/// the office hears of it.
class GivingCasesTest extends CaseAtTheDesk {

  private static final Duration SOON = Duration.ofSeconds(60);
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

  private DeskBrowser head;

  @BeforeEach
  void theirHeadComes() throws Exception {
    head = OFFICE.at("supervisor");
  }

  @AfterEach
  void theirHeadGoes() {
    head.close();
  }

  @Test
  void givesWhatNobodyTookUpToAnOfficerWhoSeesItAndHearsOfIt() throws Exception {
    bot.part(AlertChoices.class).keep(NOTICED);
    var given = send(head, "give", Map.of("to", COLLEAGUE, "words", "ช่วยดูแทน <b>ผู้ลา</b>"));

    assertThat(location(given)).isEqualTo(path() + "?done=give");
    assertThat(now().state()).isEqualTo(State.WAITING);
    assertThat(now().holder()).isEqualTo(new Holder.Person(COLLEAGUE, null));
    try (var colleague = OFFICE.at("colleague")) {
      assertThat(colleague.get(LIST + "?view=mine").body()).contains(number());
      assertThat(page(colleague)).contains("มอบหมาย", "&lt;b&gt;ผู้ลา&lt;/b&gt;");
      Await.until(
          SOON,
          () -> feed(colleague),
          it -> it.contains(path()) && it.contains("มีเรื่องส่งมาให้ท่าน"));
    }
    assertThat(bot.part(AuditTrail.class).about(number(), 9))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("supervisor", "case-give"));
  }

  @Test
  void tellsThePersonNothingAndLetsTheirDayStand() throws Exception {
    var her = OFFICE.somebody();
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
    assertThat(page(desk)).doesNotContain(path() + "/give");
    var refused = send(desk, "give", Map.of("to", COLLEAGUE));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("มอบหมายได้เฉพาะหัวหน้ากลุ่มงาน");

    send(head, "give", Map.of("to", AGENT));
    assertThat(page(desk)).contains(path() + "/give");
    send(desk, "give", Map.of("to", COLLEAGUE));

    assertThat(now().holder()).isEqualTo(new Holder.Person(COLLEAGUE, null));
  }

  @Test
  void isDoneOnceThoughItIsNotTheirsAnyMoreWhenTheFormComesAgain() throws Exception {
    send(head, "give", Map.of("to", AGENT));
    var form = new HashMap<>(form(page(desk)));
    form.put("to", COLLEAGUE);

    for (int i = 0; i < 2; i++) {
      var sent = desk.sends(path(), path() + "/give", form);
      assertThat(location(sent)).isEqualTo(path() + "?done=give");
    }
    assertThat(now().moves()).hasSize(2);
  }

  @Test
  void tellsTheSecondWhoGivesItThatSomebodyWasFaster() throws Exception {
    var seen = new HashMap<>(form(page(head)));
    seen.put("to", AGENT);
    send(head, "give", Map.of("to", COLLEAGUE));

    var late = head.sends(path(), path() + "/give", seen);

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("หลังจากท่านเปิดหน้านี้");
    assertThat(now().holder()).isEqualTo(new Holder.Person(COLLEAGUE, null));
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
    assertThat(now().moves()).isEmpty();
  }

  @Test
  void givesNoTipToWhoCouldNotOpenIt() throws Exception {
    ticket = calls.tip();
    assertThat(head.get(path()).statusCode()).isEqualTo(404);
    take(new Step.Give(new Holder.Person(KEEPER, null), null));
    try (var keeper = OFFICE.at("keeper")) {
      for (var other : List.of(COLLEAGUE, UNIT)) {
        var refused = send(keeper, "give", Map.of("to", other));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("เฉพาะเจ้าหน้าที่ที่ได้รับมอบหมาย");
      }
    }
    assertThat(now().holder()).isEqualTo(new Holder.Person(KEEPER, null));
  }

  @Test
  void givesOnNoTipToWhomItNamesByAFormerName() throws Exception {
    StaffForTests.renamed(
        bot.part(Accounts.class), "renamed", "มาลี นามเดิม", "เรณู ชื่อใหม่", Role.AGENT);
    ticket = calls.tipFrom(null, "เห็นมาลี นามเดิม รับซอง");
    take(new Step.Give(new Holder.Person(KEEPER, null), null));
    take(new Step.Accept(), new Step.Begin(null));
    try (var keeper = OFFICE.at("keeper")) {
      for (var step : List.of("give", "forward")) {
        var typed = Map.of("to", "เรณู ชื่อใหม่", "words", "ก", "until", "2027-01-04");
        assertThat(send(keeper, step, typed).body())
            .as(step)
            .contains("กล่าวถึงผู้ที่จะรับเรื่องต่อ");
      }
    }
  }

  @Test
  void movesAllOfAnOfficersCasesFromTheOverview() throws Exception {
    var other = ticket;
    send(head, "give", Map.of("to", AGENT));
    ticket = calls.one();
    send(head, "give", Map.of("to", AGENT));
    calls.take(other, new Step.Accept());
    var office = head.get("/console/office").body();
    var way = Pattern.compile("href=\"(/console/cases\\?with=[^\"]*)\">" + AGENT).matcher(office);
    assertThat(way.find()).isTrue();
    var list = head.get(way.group(1) + "&give=true").body();
    assertThat(office).contains(way.group(1) + "&amp;give=true");
    assertThat(list)
        .contains("เลือกไว้ทุกเรื่องในหน้านี้แล้ว")
        .containsPattern("value=\"" + number() + " 2\"[^>]*checked")
        .containsPattern("id=\"several-steps\"[^>]*open");

    var form = new HashMap<>(form(list));
    form.putAll(Map.of("step", "give", "to", COLLEAGUE, "chosen", chosen(now(), calls.now(other))));
    var page = head.sends(LIST, LIST + "/several", form).body();

    assertThat(page).contains("ทำแล้ว 2 เรื่อง");
    for (var one : List.of(ticket, other)) {
      assertThat(Stay.name(calls.now(one).holder())).isEqualTo(COLLEAGUE);
    }
    assertThat(calls.now(other).state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void leavesOfSeveralWhatIsNotTheOfficersToGive() throws Exception {
    var other = calls.one();
    send(head, "give", Map.of("to", AGENT));
    var form = new HashMap<>(form(desk.get(LIST).body()));
    form.putAll(Map.of("step", "give", "to", COLLEAGUE, "chosen", chosen(now(), other)));

    var page = desk.sends(LIST, LIST + "/several", form).body();

    assertThat(page)
        .contains("ทำแล้ว 1 เรื่อง", "ยังไม่ได้ทำ 1 เรื่อง", "มอบหมายได้เฉพาะหัวหน้ากลุ่มงาน");
    assertThat(calls.now(other).moves()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForWhoeverWorksOnCases(Role role) throws Exception {
    var form = new HashMap<>(form(page(head)));
    form.put("to", COLLEAGUE);
    boolean works = role == Role.AGENT || role == Role.SUPERVISOR;
    try (var somebody = OFFICE.at(role.code())) {
      var sent = somebody.sends("/console/account", path() + "/give", form);
      assertThat(sent.statusCode()).isIn(works ? List.of(303, 422) : List.of(403));
    }
    assertThat(now().moves()).hasSize(role == Role.SUPERVISOR ? 1 : 0);
  }

  /// The name is in no address: it may be an officer's.
  @Test
  void fillsInWhomTheDirectorySuggestsWithoutAnyScript() throws Exception {
    assertThat(page(head))
        .contains("ตามทะเบียนผู้รับผิดชอบ เรื่องนี้เป็นของ " + UNIT, "name=\"fill\" value=\"give\"")
        .doesNotContain("name=\"fill\" value=\"forward\"");

    assertThat(head.get(path() + "?fill=give").body())
        .containsPattern("id=\"give-to\"[^>]*value=\"" + UNIT + "\"");
    send(head, "give", Map.of("to", UNIT));

    assertThat(now().holder())
        .isInstanceOfSatisfying(Holder.Unit.class, it -> assertThat(it.name()).isEqualTo(UNIT));
    assertThat(page(head)).doesNotContain("เรื่องนี้เป็นของ " + UNIT);
  }

  @Test
  void fillsInTheSameForAForwarding() throws Exception {
    take(new Step.Accept(), new Step.Begin(null));

    assertThat(page(desk)).contains("name=\"fill\" value=\"forward\"");
    assertThat(desk.get(path() + "?fill=forward").body())
        .containsPattern("id=\"forward-to\"[^>]*value=\"" + UNIT + "\"");
    assertThat(desk.get(path() + "?fill=complete").body())
        .doesNotContain("value=\"" + UNIT + "\" autofocus");
  }

  @Test
  void wantsOfAnOfficerWhyItIsCancelled() throws Exception {
    var refused = send(desk, "withdraw", Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("โปรดระบุ เหตุผลที่ยกเลิก");

    send(desk, "withdraw", Map.of("words", "ผู้แจ้งโทรมาขอยกเลิก"));
    assertThat(now().state()).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void answersAtOnceWhatWasTakenUp() throws Exception {
    take(new Step.Accept());

    send(desk, "answer", Map.of("words", "อธิบายวิธีแล้ว"));

    assertThat(now().state()).isEqualTo(State.DONE);
  }

  private static String feed(DeskBrowser of) throws Exception {
    return of.get("/console/alerts?after=0", "Accept", "application/json").body();
  }
}
