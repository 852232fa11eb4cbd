package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.content.Contents;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Holder;
import saitrong.ticket.State;
import saitrong.ticket.Stay;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;

/// Whoever takes up a case of their unit answers for it: it is on their own list from then on.
class TakingUpCasesTest extends CaseAtTheDesk {

  private static final String UNIT = "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย";
  private static final String NAME = "เจ้าหน้าที่ ของกลุ่มงาน";

  private DeskBrowser officer;

  @BeforeAll
  static void anOfficerOfTheUnit() {
    var accounts = OFFICE.bot().part(Accounts.class);
    StaffForTests.hire(accounts, "member", Role.AGENT);
    accounts.change(
        new Account(
            new Login("member"), NAME, Set.of(Role.AGENT), List.of("digital-law"), true, null));
  }

  /// As the directory has it.
  private static Holder.Unit unit() {
    var directory = requireNonNull(OFFICE.bot().part(Contents.class).active().directory());
    return directory.units().stream()
        .map(Holder.Unit::of)
        .filter(it -> it.isCalled(UNIT))
        .findFirst()
        .orElseThrow();
  }

  @BeforeEach
  void theUnitHasIt() throws Exception {
    take(new Step.Give(unit(), null));
    ticket = now();
    officer = OFFICE.at("member");
  }

  @AfterEach
  void theyGoHome() {
    officer.close();
  }

  @Test
  void isTheirsInOneStepThatTheHistoryShows() throws Exception {
    assertThat(officer.get(LIST + "?view=mine").body()).doesNotContain(path());
    var form = form(page(officer));
    for (int i = 0; i < 2; i++) {
      assertThat(location(officer.sends(path(), path() + "/accept", form)))
          .isEqualTo(path() + "?done=accept");
    }

    assertThat(now().state()).isEqualTo(State.ACCEPTED);
    assertThat(Stay.name(now().holder())).isEqualTo(NAME + " (" + UNIT + ")");
    assertThat(now().moves()).hasSize(2);
    assertThat(now().moves().getLast().kind()).isEqualTo(StepKind.ACCEPT);
    assertThat(officer.get(LIST + "?view=mine").body()).contains(path());
    assertThat(page(desk)).contains("%s &gt; %s (%s)".formatted(UNIT, NAME, UNIT));
  }

  /// With several of a list too.
  @Test
  void isTheirsHoweverManyTheyTakeUpAtOnce() throws Exception {
    var once = form(officer.get(LIST).body()).getOrDefault("once", "");
    officer.sends(
        LIST, LIST + "/several", Map.of("step", "accept", "chosen", chosen(ticket), "once", once));

    assertThat(officer.get(LIST + "?view=mine").body()).contains(path());
  }

  /// In a small office the head answers too.
  @Test
  void isTheirsWhereAHeadWorksOnCasesToo() throws Exception {
    var both = "หัวหน้า ที่ตอบเรื่องเอง";
    StaffForTests.hire(bot.part(Accounts.class), "both", Role.AGENT, Role.SUPERVISOR);
    bot.part(Accounts.class)
        .change(
            new Account(
                new Login("both"),
                both,
                Set.of(Role.AGENT, Role.SUPERVISOR),
                List.of("digital-law"),
                true,
                null));
    try (var head = OFFICE.at("both")) {
      send(head, "accept", Map.of());
    }

    assertThat(Stay.name(now().holder())).isEqualTo(both + " (" + UNIT + ")");
  }

  /// A head takes up for others, and whoever is of another unit helps out.
  @Test
  void staysWithTheUnitWhereSomebodyElseTakesItUp() throws Exception {
    try (var head = OFFICE.at("supervisor")) {
      send(head, "accept", Map.of());
    }
    assertThat(Stay.name(now().holder())).isEqualTo(UNIT);

    ticket = calls.one();
    take(new Step.Give(unit(), null));
    send("accept");
    assertThat(now().state()).isEqualTo(State.ACCEPTED);
    assertThat(Stay.name(now().holder())).isEqualTo(UNIT);
  }

  @Test
  void tellsThePersonNothingOfWhoItIs() throws Exception {
    var her = OFFICE.somebody();
    her.leavesAQuestion();
    ticket = her.ticket();
    int heard = her.citizen.repliesAndPushes().size();
    send(officer, "accept", Map.of());
    her.passes(Duration.ofMinutes(10));
    bot.tellsTheNews();

    assertThat(Stay.name(now().holder())).startsWith(NAME);
    assertThat(her.citizen.repliesAndPushes()).hasSize(heard);
    assertThat(her.says("ติดตามเรื่อง")).contains(UNIT).doesNotContain(NAME);
  }
}
