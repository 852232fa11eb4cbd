package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// From a case to what else its requester, or their organisation, brought.
class OthersOfARequesterTest {

  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ ทดสอบ");

  @RegisterExtension static final Office OFFICE = new Office();

  private static RunningBot bot;
  private static Ticket call;
  private static Ticket again;
  private static Ticket colleague;
  private static Ticket stranger;
  private static Ticket tip;
  private static int keys;

  @BeforeAll
  static void anOfficeWithSomeCalls() {
    bot = OFFICE.bot();
    call = opened("085-000-0001", "อบต. ทดลองเหนือ", "consultation", false);
    again = opened("โทร. ๐๘๕ ๐๐๐ ๐๐๐๑", "เทศบาลทดลอง", "consultation", false);
    colleague = opened("082-000-0002", "อบต.ทดลองเหนือ", "consultation", false);
    stranger = opened("083-000-0003", "อบต. ทดลองเหนือบน", "consultation", false);
    tip = opened("085-000-0001", "อบต. ทดลองเหนือ", "corruption-tip", true);
  }

  @Test
  void leadsToWhatTheSameRequesterBroughtAndTheirColleagues() throws Exception {
    try (var desk = OFFICE.at("agent")) {
      assertThat(desk.get(path(call)).body()).contains(path(call) + "/others");
      assertThat(desk.get(path(call) + "/others").body())
          .containsSubsequence(
              "เรื่องอื่นของผู้แจ้งรายนี้", path(again), "หน่วยงานเดียวกัน", path(colleague))
          .doesNotContain(path(stranger), path(tip), "ผู้โทร ทดสอบ");
      assertThat(bot.part(AuditTrail.class).about(call.number().toString(), 99))
          .extracting(Deed::account, Deed::did)
          .contains(tuple("agent", "case-others-read"));
    }
  }

  @Test
  void leadsToAllThatCameOfTheSameChat() throws Exception {
    var her = OFFICE.somebody();
    her.leavesAQuestion();
    var first = her.ticket();
    var more = opened(logged("084-000-0004", "", "consultation", false), first.citizen());

    try (var desk = OFFICE.at("agent")) {
      assertThat(desk.get(path(first) + "/others").body())
          .contains(path(more))
          .doesNotContain(path(call));
    }
  }

  /// Nor to whoever may see both: what stands beside it would tell who gave it.
  @Test
  void putsNoTipBesideOtherCases() throws Exception {
    try (var keeper = OFFICE.at("keeper")) {
      assertThat(keeper.get(path(call) + "/others").body()).doesNotContain(path(tip));
      assertThat(keeper.get(path(tip) + "/others").body())
          .doesNotContain(path(call), path(again), path(colleague));
      assertThat(keeper.get(path(tip)).body()).doesNotContain("/others");
    }
    try (var desk = OFFICE.at("agent")) {
      assertThat(desk.get(path(tip) + "/others").statusCode()).isEqualTo(404);
      assertThat(desk.get("/console/cases/2569/99999/others").statusCode()).isEqualTo(404);
    }
  }

  private static Ticket opened(
      String phone, String organisation, String kind, boolean confidential) {
    return opened(logged(phone, organisation, kind, confidential), null);
  }

  private static Ticket opened(Logged logged, @Nullable CitizenId citizen) {
    var key = "call " + keys++;
    var opened = bot.part(Tickets.class).logbook().log(key, logged, citizen, OFFICER, null);
    return ((Logging.Opened) opened).ticket();
  }

  private static Logged logged(
      String phone, String organisation, String kind, boolean confidential) {
    return new Logged(
        Channel.PHONE,
        null,
        kind,
        confidential,
        new Logged.Requester(
            new PersonalText("ผู้โทร ทดสอบ"),
            new PersonalText(phone),
            UserGroup.OTHER,
            new PersonalText(organisation),
            null),
        null,
        Topic.USE,
        new PersonalText("ถามวิธีลงทะเบียน"),
        new Logged.Letter(null, null),
        null);
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }
}
