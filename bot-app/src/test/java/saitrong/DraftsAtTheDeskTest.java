package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.content.ThaiDates;
import saitrong.shared.PersonalText;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.Objection;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;
import saitrong.ticket.Way;

/// A legal opinion: an officer drafts it, the head looks at it, and only then has the requester it.
class DraftsAtTheDeskTest {

  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ ทดสอบ");
  private static final Pattern FIELD = Pattern.compile("name=\"(once|seen)\" value=\"([^\"]*)\"");
  private static final String OPINION = "ตามมาตรา 1 ทำได้ <b>โดยแจ้งก่อน</b>";

  @RegisterExtension static final Office OFFICE = new Office();

  private static RunningBot bot;
  private DeskBrowser desk;
  private DeskBrowser head;
  private Ticket legal;

  @BeforeAll
  static void anOfficeWithAHeadOfAnotherUnit() {
    bot = OFFICE.bot();
    var accounts = bot.part(Accounts.class);
    StaffForTests.hire(accounts, "elsewhere", Role.SUPERVISOR);
    accounts.change(
        new Account(
            new Login("elsewhere"),
            "หัวหน้า ที่อื่น",
            Set.of(Role.SUPERVISOR),
            List.of("กลุ่มงานอื่น"),
            true,
            null));
  }

  @BeforeEach
  void aQuestionOfLawIsBegun() throws Exception {
    desk = OFFICE.at("agent");
    head = OFFICE.at("supervisor");
    legal = begun(opened(Topic.LAW, null));
  }

  @AfterEach
  void closed() {
    desk.close();
    head.close();
  }

  @Test
  void goesFromTheOfficerToTheHeadAndOnlyThenToItsPerson() throws Exception {
    assertThat(page(desk)).contains(path() + "/draft").doesNotContain(path() + "/complete");
    assertThat(send(desk, "draft", Map.of("words", OPINION)).statusCode()).isEqualTo(303);

    assertThat(now().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(page(desk))
        .contains("ร่างคำตอบรอตรวจ", "รอหัวหน้ากลุ่มงานตรวจ", "&lt;b&gt;โดยแจ้งก่อน&lt;/b&gt;")
        .doesNotContain(path() + "/approve", path() + "/return");
    assertThat(head.get("/console/cases?view=review").body()).contains(path(), "ร่างรอตรวจ");
    assertThat(head.get("/console/office").body())
        .containsPattern("view=review\">ร่างคำตอบที่รอตรวจ \\d+ เรื่อง");

    assertThat(location(send(head, "approve", Map.of()))).isEqualTo(path() + "?done=approve");

    assertThat(now().state()).isEqualTo(State.DONE);
    assertThat(now().moves().getLast())
        .satisfies(it -> assertThat(it.kind()).isEqualTo(StepKind.COMPLETE))
        .satisfies(it -> assertThat(it.by()).isEqualTo(new Actor.Staff("เจ้าหน้าที่ supervisor")));
    assertThat(sent()).containsExactly(new PersonalText(OPINION));
    assertThat(head.get("/console/cases?view=review").body()).doesNotContain(path());
    assertThat(bot.part(AuditTrail.class).about(number(), 99))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "case-draft"), tuple("supervisor", "case-approve"));
  }

  @Test
  void comesBackWithWhatIsToBeChangedAndIsWrittenAnew() throws Exception {
    send(desk, "draft", Map.of("words", OPINION));
    assertThat(send(head, "return", Map.of()).body()).contains("สิ่งที่ให้แก้ไข");
    send(head, "return", Map.of("words", "อ้างมาตราให้ครบ"));

    assertThat(page(desk))
        .as("what the head said, and beside it the form for another try")
        .containsSubsequence(
            "class=\"acts\"",
            "ร่างคำตอบรอแก้ไข",
            "โดยแจ้งก่อน",
            "สิ่งที่หัวหน้าให้แก้ไข",
            "อ้างมาตราให้ครบ",
            "เจ้าหน้าที่ supervisor",
            "<details class=\"step\" open=\"open\">",
            path() + "/draft");
    assertThat(desk.get("/console/cases?view=open").body()).contains("ร่างรอแก้ไข");
    assertThat(send(head, "approve", Map.of()).statusCode()).isEqualTo(422);
    assertThat(now().state()).isEqualTo(State.IN_PROGRESS);

    send(desk, "draft", Map.of("words", "ฉบับแก้ไข"));
    send(head, "approve", Map.of());
    assertThat(sent()).containsExactly(new PersonalText("ฉบับแก้ไข"));
  }

  /// By no form, by no form of another page, and by no command either.
  @Test
  void isSentByNoOfficerAlone() throws Exception {
    assertThat(send(desk, "complete", Map.of("words", OPINION)).statusCode()).isEqualTo(422);
    assertThat(
            send(
                    desk,
                    "cannot",
                    Map.of("words", "ไม่ได้", "instead", "ถามที่อื่น", "reason", "other"))
                .statusCode())
        .isEqualTo(422);
    assertThat(
            bot.part(Tickets.class)
                .take(legal.number(), new Step.Complete(new PersonalText(OPINION)), OFFICER))
        .isInstanceOfSatisfying(
            Moving.Refused.class,
            it -> assertThat(it.objection()).isEqualTo(new Objection.NotReviewed()));
    assertThat(now().state()).isEqualTo(State.IN_PROGRESS);
  }

  /// What somebody was told on the telephone is on record as it was.
  @Test
  void isOnRecordWhereItWasAnsweredByWordOfMouth() {
    assertThat(logged(Topic.LAW, "ตอบทางโทรศัพท์แล้ว")).isInstanceOf(Logging.Opened.class);
  }

  @Test
  void leavesOtherMattersToTheirOfficers() throws Exception {
    legal = begun(opened(Topic.USE, null));

    assertThat(page(desk)).contains(path() + "/complete").doesNotContain(path() + "/draft");
    send(desk, "complete", Map.of("words", "อธิบายแล้ว"));
    assertThat(now().state()).isEqualTo(State.DONE);
  }

  @Test
  void isSentOnceHoweverOftenTheHeadPresses() throws Exception {
    send(desk, "draft", Map.of("words", OPINION));
    var form = form(page(head));

    for (int i = 0; i < 2; i++) {
      assertThat(location(head.sends(path(), path() + "/approve", form)))
          .isEqualTo(path() + "?done=approve");
    }
    assertThat(now().moves()).filteredOn(it -> it.kind() == StepKind.COMPLETE).hasSize(1);
  }

  /// Neither approves what they did not see, nor writes over it.
  @Test
  void tellsTheHeadAndTheColleagueThatTheDraftHasChanged() throws Exception {
    send(desk, "draft", Map.of("words", OPINION));
    var seen = form(page(head));
    var typed = new HashMap<>(form(page(desk)));
    send(desk, "draft", Map.of("words", "ร่างใหม่"));

    var late = head.sends(path(), path() + "/approve", seen);
    typed.put("words", "ร่างของอีกคน");
    var other = desk.sends(path(), path() + "/draft", typed);

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("หลังจากท่านเปิดหน้านี้", "ร่างของอีกคน</textarea>");
    assertThat(now().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(now().moves()).filteredOn(it -> it.kind() == StepKind.DRAFT).hasSize(2);
  }

  @Test
  void goesOffTheListWhenTheOfficerDoesSomethingElse() throws Exception {
    send(desk, "draft", Map.of("words", OPINION));
    send(desk, "ask", Map.of("words", "สำเนาคำสั่ง"));

    assertThat(head.get("/console/cases?view=review").body()).doesNotContain(path());
    assertThat(page(head)).doesNotContain(path() + "/approve");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isLookedAtByTheHeadOnly(Role role) throws Exception {
    send(desk, "draft", Map.of("words", OPINION));
    var form = form(page(head));
    boolean isHead = role == Role.SUPERVISOR;
    try (var somebody = OFFICE.at(role.code());
        var stranger = new DeskBrowser(bot.address("/"))) {
      assertThat(stranger.post(path() + "/approve", form).headers().firstValue("Location"))
          .hasValueSatisfying(it -> assertThat(it).contains("/console/sign-in"));
      assertThat(now().state()).isEqualTo(State.IN_PROGRESS);
      for (var way : List.of("/return", "/approve")) {
        var sent = somebody.sends("/console/account", path() + way, form);
        assertThat(sent.statusCode()).as(way).isIn(isHead ? List.of(422, 303) : List.of(403));
      }
    }
    assertThat(now().state()).isEqualTo(isHead ? State.DONE : State.IN_PROGRESS);
  }

  @Test
  void isLookedAtByTheHeadOfItsUnit() throws Exception {
    takes(
        new Step.Forward(
            new Holder.Unit("กลุ่มงานกฎหมายทดลอง"),
            Way.ACCOUNT,
            OFFICE.clock().instant().atZone(ThaiDates.ZONE).toLocalDate().plusDays(3),
            null,
            new PersonalText("ตรงกับหน้าที่")));
    try (var elsewhere = OFFICE.at("elsewhere")) {
      var form = form(page(elsewhere));
      assertThat(elsewhere.sends(path(), path() + "/approve", form).statusCode()).isEqualTo(403);
      assertThat(elsewhere.sends(path(), path() + "/return", form).statusCode()).isEqualTo(403);
    }
  }

  /// Or nobody could ever send it.
  @Test
  void isSentByAnyHeadWhereItsUnitHasNone() throws Exception {
    send(desk, "draft", Map.of("words", OPINION));
    var accounts = bot.part(Accounts.class);
    var unitless = accounts.find(new Login("supervisor")).orElseThrow();
    accounts.change(
        new Account(
            unitless.login(),
            unitless.name(),
            unitless.roles(),
            List.of("กลุ่มงานที่สาม"),
            true,
            null));
    try (var elsewhere = OFFICE.at("elsewhere")) {
      send(elsewhere, "approve", Map.of());
    } finally {
      accounts.change(unitless);
    }

    assertThat(sent()).containsExactly(new PersonalText(OPINION));
  }

  @Test
  void goesWithTheCaseWhenItsWordsAreErased() throws Exception {
    send(desk, "draft", Map.of("words", OPINION));
    send(head, "approve", Map.of());
    bot.part(Tickets.class).erasing().erase(legal.number(), OFFICER);

    assertThat(page(desk)).doesNotContain("โดยแจ้งก่อน");
    assertThat(now().moves()).allSatisfy(it -> assertThat(it.remarks()).isEmpty());
  }

  private static void takes(Ticket ticket, Step... steps) {
    for (var step : steps) {
      assertThat(bot.part(Tickets.class).take(ticket.number(), step, OFFICER))
          .isInstanceOf(Moving.Done.class);
    }
  }

  private void takes(Step... steps) {
    takes(legal, steps);
  }

  private static Ticket begun(Ticket ticket) {
    takes(ticket, new Step.Accept(), new Step.Begin(null));
    return ticket;
  }

  private static Ticket opened(Topic topic, @Nullable String answer) {
    return ((Logging.Opened) logged(topic, answer)).ticket();
  }

  private static Logging logged(Topic topic, @Nullable String answer) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            "consultation",
            false,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null, null),
            null,
            topic,
            new PersonalText("ขอหารือ"),
            new Logged.Letter(null, null),
            answer == null ? null : new PersonalText(answer));
    return bot.part(Tickets.class).logbook().log(logged, OFFICER, null);
  }

  private Ticket now() {
    return bot.part(Tickets.class).numbered(legal.number()).orElseThrow();
  }

  /// What its person was told last.
  private Collection<PersonalText> sent() {
    var remarks = bot.part(Tickets.class).remarks(now());
    return requireNonNull(remarks.get(now().moves().getLast().id())).values();
  }

  private String number() {
    return legal.number().toString();
  }

  private String path() {
    return "/console/cases/%d/%05d".formatted(legal.number().year(), legal.number().number());
  }

  private String page(DeskBrowser of) throws Exception {
    return of.get(path()).body();
  }

  private HttpResponse<String> send(DeskBrowser of, String step, Map<String, String> typed)
      throws Exception {
    var all = new HashMap<>(form(page(of)));
    all.putAll(typed);
    return of.sends(path(), path() + "/" + step, all);
  }

  private static Map<String, String> form(String page) {
    var fields = new HashMap<String, String>();
    FIELD.matcher(page).results().forEach(it -> fields.put(it.group(1), it.group(2)));
    return fields;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
