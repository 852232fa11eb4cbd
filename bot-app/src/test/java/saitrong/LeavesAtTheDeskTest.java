package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.Contents;
import saitrong.content.ThaiDates;
import saitrong.shared.PersonalText;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Leave;
import saitrong.ticket.Leaves;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Stay;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// A head sets who covers for an officer who is away.
class LeavesAtTheDeskTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final String OFFICE = "/console/office";
  private static final String MINE = "/console/cases?view=mine";
  private static final String LIGHTS = "ช่างไฟฟ้าตัวอย่าง";
  private static final String SECRETARY = "ปลัดตัวอย่าง";
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");

  @TempDir static Path data;

  private static RunningBot bot;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK, "--saitrong.content.agency=tambon-example");
    for (var role : Role.values()) {
      StaffForTests.hire(bot.part(Accounts.class), role.code(), role);
    }
    StaffForTests.hire(bot.part(Accounts.class), "secretary", Role.AGENT);
    bot.part(Accounts.class)
        .change(
            new Account(
                new Login("secretary"), SECRETARY, Set.of(Role.AGENT), List.of(), true, null));
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @AfterEach
  void nobodyIsAway() {
    leaves().from(today()).forEach(it -> leaves().end(it.id()));
  }

  /// What comes, what is there, and what is late: all of it is the other's meanwhile.
  @Test
  void givesWhatWouldComeToSomebodyToWhoeverCovers() throws Exception {
    var before = opened();
    assertThat(Stay.name(before.holder())).contains(LIGHTS);
    try (var head = at("supervisor");
        var secretary = at("secretary")) {
      assertThat(secretary.get(MINE).body()).doesNotContain(before.number().toString());
      var form = new HashMap<>(Map.of("once", once(head), "away", "lights", "by", "secretary"));
      form.putAll(Map.of("from", today().toString(), "to", today().plusDays(2).toString()));

      for (int i = 0; i < 2; i++) {
        assertThat(location(head.sends(OFFICE, OFFICE + "/leaves", form)))
            .isEqualTo(OFFICE + "?leave=set");
      }

      assertThat(leaves().from(today())).hasSize(1);
      assertThat(head.get(OFFICE).body())
          .contains(LIGHTS + " ลา · " + SECRETARY + " ปฏิบัติหน้าที่แทน");
      assertThat(Stay.name(opened().holder())).contains(SECRETARY);
      assertThat(secretary.get(MINE).body()).contains(before.number().toString());
      leaves().end(leaves().from(today()).getFirst().id());
      assertThat(secretary.get(MINE).body()).doesNotContain(before.number().toString());
      assertThat(Stay.name(opened().holder())).contains(LIGHTS);
    }
  }

  /// A colleague who is away would never learn of it, nor would whoever gave it.
  @Test
  void asksBackBeforeWhatIsGivenToSomebodyAwayGoesToWhoeverCovers() throws Exception {
    var ticket = opened();
    lightsIsAway();
    try (var head = at("supervisor")) {
      bot.part(Tickets.class).take(ticket.number(), new Step.Accept(), new Actor.Staff("หนึ่ง"));
      bot.part(Tickets.class).take(ticket.number(), new Step.Begin(null), new Actor.Staff("หนึ่ง"));
      for (var step : List.of("give", "forward")) {
        var form = form(head, ticket);
        form.putAll(Map.of("to", LIGHTS, "words", "ช่วยดู", "until", today().toString()));

        var asked = head.sends(path(ticket), path(ticket) + "/" + step, form);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
            .contains(
                LIGHTS + " ไม่อยู่วันนี้ เรื่องจะไปที่ " + SECRETARY,
                "และอยู่คนละกลุ่มงาน",
                "value=\"" + LIGHTS + "\"");
        assertThat(now(ticket).holder()).isEqualTo(ticket.holder());
      }

      var sent = form(head, ticket);
      sent.putAll(Map.of("to", LIGHTS, "standIn", LIGHTS + " > " + SECRETARY));
      var given = head.sends(path(ticket), path(ticket) + "/give", sent);

      assertThat(Stay.name(now(ticket).holder())).contains(SECRETARY);
      assertThat(head.get(location(given)).body())
          .contains(
              "มอบหมายแล้ว ให้ "
                  + Stay.name(now(ticket).holder())
                  + " ซึ่งปฏิบัติหน้าที่แทน "
                  + LIGHTS,
              Stay.name(now(ticket).holder()) + " แทน " + LIGHTS);
    }
  }

  @Test
  void saysOfSeveralThatAreGivenAtOnceWhoHasThem() throws Exception {
    var ticket = opened();
    lightsIsAway();
    try (var head = at("supervisor")) {
      var form = form(head, ticket);
      form.putAll(CaseAtTheDesk.form(head.get("/console/cases").body()));
      form.putAll(
          Map.of("step", "give", "to", LIGHTS, "chosen", CaseAtTheDesk.chosen(now(ticket))));

      assertThat(head.sends("/console/cases", "/console/cases/several", form).body())
          .contains("ทำแล้ว 1 เรื่อง", SECRETARY, "ซึ่งปฏิบัติหน้าที่แทน " + LIGHTS);
    }
  }

  private static void lightsIsAway() {
    var leave =
        new Leave(
            "01ARZ3NDEKTSV4RRFFQ69G5FAF",
            new Leave.Somebody("lights", LIGHTS),
            new Leave.Somebody("secretary", SECRETARY),
            today(),
            today().plusDays(2),
            "หัวหน้า ทดลอง");
    assertThat(leaves().set(leave, today())).isEqualTo(Leaves.Setting.SET);
  }

  private static Map<String, String> form(DeskBrowser of, Ticket ticket) throws Exception {
    return CaseAtTheDesk.form(of.get(path(ticket)).body());
  }

  private static String path(Ticket ticket) {
    return CaseAtTheDesk.path(ticket);
  }

  private static Ticket now(Ticket ticket) {
    return bot.part(Tickets.class).numbered(ticket.number()).orElseThrow();
  }

  /// By the browser's way back: what it says now is not what it said, so it is a wish of its own.
  @Test
  void saysOfAFormThatIsSentAgainWithOtherDaysWhatBecameOfThem() throws Exception {
    try (var head = at("supervisor")) {
      var form = new HashMap<>(Map.of("once", once(head), "away", "lights", "by", "secretary"));
      form.putAll(Map.of("from", today().toString(), "to", today().plusDays(2).toString()));
      head.sends(OFFICE, OFFICE + "/leaves", form);

      form.put("to", today().plusDays(4).toString());
      assertThat(location(head.sends(OFFICE, OFFICE + "/leaves", form)))
          .isEqualTo(OFFICE + "?leave=covered");
      form.put("from", today().plusDays(3).toString());
      assertThat(location(head.sends(OFFICE, OFFICE + "/leaves", form)))
          .isEqualTo(OFFICE + "?leave=set");

      assertThat(leaves().from(today()))
          .extracting(it -> it.from())
          .containsExactly(today(), today().plusDays(3));
    }
  }

  @Test
  void showsACoverOfTodayAndEndsItWhenAsked() throws Exception {
    leaves().set(leave("01ARZ3NDEKTSV4RRFFQ69G5FAA", today(), today().plusDays(2)), today());
    try (var head = at("supervisor")) {
      assertThat(head.get(OFFICE).body())
          .contains("ผู้หนึ่ง ทดลอง ลา · ผู้สอง ทดลอง ปฏิบัติหน้าที่แทน", ">วันนี้<");
      var ended =
          head.sends(
              OFFICE, OFFICE + "/leaves/01ARZ3NDEKTSV4RRFFQ69G5FAA", Map.of("once", once(head)));

      assertThat(location(ended)).isEqualTo(OFFICE + "?leave=ended");
      assertThat(head.get(OFFICE + "?leave=ended").body())
          .contains("ยกเลิกการปฏิบัติหน้าที่แทนแล้ว");
      assertThat(leaves().from(today())).isEmpty();
      assertThat(bot.part(AuditTrail.class).about("01ARZ3NDEKTSV4RRFFQ69G5FAA", 9))
          .extracting(it -> it.account(), it -> it.did())
          .containsExactly(tuple("supervisor", "leave-ended"));
    }
  }

  @Test
  void takesNoFormThatNamesNobodyOfTheDirectory() throws Exception {
    try (var head = at("supervisor")) {
      var form = new HashMap<>(Map.of("once", once(head), "away", "nobody", "by", "nobody"));
      form.putAll(Map.of("from", today().toString(), "to", today().toString()));

      assertThat(location(head.sends("/console/account", OFFICE + "/leaves", form)))
          .isEqualTo(OFFICE + "?leave=missing");
      form.put("once", "01ARZ3NDEKTSV4RRFFQ69G5FAV.x");
      assertThat(head.sends("/console/account", OFFICE + "/leaves", form).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void refusesWhatCannotBe() {
    var set = leave("01ARZ3NDEKTSV4RRFFQ69G5FAC", today(), today().plusDays(2));
    assertThat(leaves().set(set, today())).isEqualTo(Leaves.Setting.SET);
    assertThat(leaves().set(set, today())).as("twice is once").isEqualTo(Leaves.Setting.SET);
    assertThat(leaves().from(today())).hasSize(1);

    assertThat(leaves().set(leave("b", today().plusDays(2), today().plusDays(3)), today()))
        .isEqualTo(Leaves.Setting.COVERED_ALREADY);
    assertThat(leaves().set(leave("c", today().plusDays(9), today().plusDays(8)), today()))
        .isEqualTo(Leaves.Setting.NO_SUCH_DAYS);
    assertThat(leaves().set(leave("d", today().minusDays(3), today().minusDays(1)), today()))
        .isEqualTo(Leaves.Setting.NO_SUCH_DAYS);
    var self =
        new Leave("e", set.away(), set.away(), today().plusDays(20), today().plusDays(20), "x");
    assertThat(leaves().set(self, today())).isEqualTo(Leaves.Setting.SAME_PERSON);
  }

  @Test
  void endsByItself() {
    leaves().set(leave("01ARZ3NDEKTSV4RRFFQ69G5FAD", today(), today().plusDays(2)), today());

    assertThat(leaves().on(today().plusDays(2)))
        .extracting(it -> it.away().name(), it -> it.by().name())
        .containsExactly(tuple("ผู้หนึ่ง ทดลอง", "ผู้สอง ทดลอง"));
    assertThat(leaves().on(today().plusDays(3))).isEmpty();
    assertThat(leaves().from(today().plusDays(3))).isEmpty();
  }

  private static Leave leave(String id, LocalDate from, LocalDate to) {
    return new Leave(
        id,
        new Leave.Somebody("one", "ผู้หนึ่ง ทดลอง"),
        new Leave.Somebody("two", "ผู้สอง ทดลอง"),
        from,
        to,
        "หัวหน้า ทดลอง");
  }

  private static Ticket opened() {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            "street-light",
            false,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null, null),
            null,
            Topic.USE,
            new PersonalText("ไฟดับ"),
            new Logged.Letter(null, null),
            null);
    var directory = bot.part(Contents.class).active().directory();
    var opened =
        bot.part(Tickets.class).logbook().log(logged, new Actor.Staff("ผู้รับสาย"), directory);
    return ((Logging.Opened) opened).ticket();
  }

  private static Leaves leaves() {
    return requireNonNull(bot.part(Leaves.class));
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(CLOCK.instant(), ThaiDates.ZONE);
  }

  /// Also where there is nobody in the directory: the list of covers has its forms.
  private static String once(DeskBrowser head) throws Exception {
    leaves()
        .set(
            leave("01ARZ3NDEKTSV4RRFFQ69G5FAE", today().plusDays(90), today().plusDays(91)),
            today());
    var once = ONCE.matcher(head.get(OFFICE).body());
    assertThat(once.find()).isTrue();
    leaves().end("01ARZ3NDEKTSV4RRFFQ69G5FAE");
    return once.group(1);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    assertThat(desk.signsIn(login).statusCode()).isEqualTo(303);
    return desk;
  }
}
