package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.cases.CaseAccess;
import saitrong.shared.PersonalText;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An officer marries, and has another surname: what they had is theirs still.
class RenamedOfficerTest {

  @RegisterExtension static final Office OFFICE = new Office();

  private static final Actor.Staff CALLED = new Actor.Staff("ผู้รับสาย ทดลอง");
  private static final String BEFORE = "มาลัย ก่อนสมรสทดลอง";
  private static final Login MALAI = new Login("malai");

  private final RunningBot bot = OFFICE.bot();

  @BeforeEach
  void anOfficerOfThatName() {
    StaffForTests.hire(bot.part(Accounts.class), "malai", Role.AGENT);
    bot.part(Accounts.class).open(MALAI, true);
    isCalled(BEFORE);
  }

  /// For the other stories at this desk.
  @AfterEach
  void leaves() {
    bot.part(Accounts.class).open(MALAI, false);
  }

  @Test
  void hasTheirCasesOnTheirListAndMayGiveThemOn() throws Exception {
    var hers = opened("consultation", "ถามวิธีลงทะเบียน");
    bot.part(Tickets.class)
        .take(hers.number(), new Step.Give(new Holder.Person(BEFORE, null), null), CALLED);
    isCalled("มาลัย หลังสมรสทดลอง");

    try (var desk = OFFICE.at("malai")) {
      assertThat(desk.get("/console/cases?view=mine").body()).contains(hers.number().toString());
      assertThat(desk.get("/console/cases?view=unit").body()).contains(hers.number().toString());
      assertThat(desk.get(path(hers)).body()).contains("มอบหมาย");
    }
  }

  /// The head would take her for two, and look for one who is not there.
  @Test
  void isOneOfTheOfficeWithAllThatSheHas() throws Exception {
    var tickets = bot.part(Tickets.class);
    var before = opened("consultation", "ถามวิธีลงทะเบียน");
    isCalled("มาลัย ก่อนเปลี่ยนชื่อ");
    tickets.take(
        before.number(),
        new Step.Give(new Holder.Person("มาลัย ก่อนเปลี่ยนชื่อ", null), null),
        CALLED);
    isCalled("มาลัย หลังเปลี่ยนชื่อ");
    var after = opened("consultation", "ถามเรื่องบัตร");
    tickets.take(
        after.number(),
        new Step.Give(new Holder.Person("มาลัย หลังเปลี่ยนชื่อ", null), null),
        CALLED);

    try (var head = OFFICE.at("supervisor")) {
      var office = head.get("/console/office").body();
      assertThat(office)
          .containsOnlyOnce(">มาลัย หลังเปลี่ยนชื่อ</a>")
          .doesNotContain("ก่อนเปลี่ยนชื่อ");
      var hers = head.get(linkOf("มาลัย หลังเปลี่ยนชื่อ", office)).body();
      assertThat(hers)
          .contains(before.number().toString(), after.number().toString())
          .contains("เฉพาะเรื่องที่อยู่กับ มาลัย หลังเปลี่ยนชื่อ");
    }
  }

  private static String linkOf(String name, String office) {
    var found =
        Pattern.compile("href=\"(/console/cases\\?with=[^\"]*)\"[^>]*>\\s*" + name).matcher(office);
    assertThat(found.find()).as(office).isTrue();
    return found.group(1).replace("&amp;", "&");
  }

  /// Whoever reports somebody may know them by no other name.
  @Test
  void seesNoTipThatNamesThemAsTheyWereCalled() {
    var tip = opened("corruption-tip", "มาลัย ก่อนสมรสทดลอง เรียกรับเงิน");
    isCalled("ชื่อใหม่ หลังสมรส");

    assertThat(assigned("malai").sees(tip)).isFalse();
    assertThat(assigned("keeper").sees(tip)).isTrue();
  }

  private CaseAccess assigned(String login) {
    return CaseAccess.atTheDesk(
        bot.part(Tickets.class),
        new AssignedStaff(List.of(login)),
        bot.part(Accounts.class).find(new Login(login)).orElseThrow(),
        bot.part(AuditTrail.class));
  }

  private void isCalled(String name) {
    bot.part(Accounts.class)
        .change(new Account(MALAI, name, Set.of(Role.AGENT), List.of(), true, null));
  }

  private Ticket opened(String kind, String words) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            kind,
            false,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null, null),
            null,
            Topic.USE,
            new PersonalText(words),
            new Logged.Letter(null, null),
            null);
    return ((Logging.Opened) bot.part(Tickets.class).logbook().log(logged, CALLED, null)).ticket();
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }
}
