package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An agency's own states are chosen on the case's page, where the case is under one that has some.
class OwnStatesAtTheDeskTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Pattern FIELD = Pattern.compile("name=\"(once|seen)\" value=\"([^\"]*)\"");

  @TempDir static Path data;
  private static RunningBot bot;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK, "--saitrong.content.agency=tambon-example");
    StaffForTests.hire(bot.part(Accounts.class), "agent", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @Test
  void areOfferedUnderTheirStateAndNamedAsTheAgencyDoes() throws Exception {
    var ticket = called();
    try (var desk = at()) {
      assertThat(desk.get(path(ticket)).body()).doesNotContain("/stage\"");
      takes(ticket, new Step.Accept());
      takes(ticket, new Step.Begin(null));
      assertThat(desk.get(path(ticket)).body())
          .contains("/stage\"", "สถานะย่อย (ผู้แจ้งเห็น)", ">นัดตรวจพื้นที่</option>");

      assertThat(chooses(desk, ticket, "site-visit").statusCode()).isEqualTo(303);

      assertThat(desk.get(path(ticket)).body())
          .contains("อยู่ระหว่างดำเนินการ: นัดตรวจพื้นที่", "<span>นัดตรวจพื้นที่</span>");
    }
  }

  @Test
  void areThoseOfTheAgencyAndNoOther() throws Exception {
    var ticket = called();
    takes(ticket, new Step.Accept());
    takes(ticket, new Step.Begin(null));
    try (var desk = at()) {
      var refused = chooses(desk, ticket, "made-up");

      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("โปรดระบุ สถานะย่อย");
    }
  }

  private static HttpResponse<String> chooses(DeskBrowser desk, Ticket ticket, String stage)
      throws Exception {
    var all = new HashMap<String, String>(Map.of("stage", stage));
    FIELD
        .matcher(desk.get(path(ticket)).body())
        .results()
        .forEach(it -> all.put(it.group(1), it.group(2)));
    return desk.sends(path(ticket), path(ticket) + "/stage", all);
  }

  private static void takes(Ticket ticket, Step step) {
    assertThat(bot.part(Tickets.class).take(ticket.number(), step, AtTheService.OFFICER))
        .isInstanceOf(Moving.Done.class);
  }

  private static Ticket called() {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            "consultation",
            false,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null, null),
            null,
            Topic.USE,
            new PersonalText("ถนนเป็นหลุม"),
            new Logged.Letter(null, null),
            null);
    var opened = bot.part(Tickets.class).logbook().log(logged, AtTheService.OFFICER, null);
    return ((Logging.Opened) opened).ticket();
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private static DeskBrowser at() throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    assertThat(desk.signsIn("agent").statusCode()).isEqualTo(303);
    return desk;
  }
}
