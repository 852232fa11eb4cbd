package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.citizen.CitizenId;
import saitrong.content.ContentForTests;
import saitrong.content.Contents;
import saitrong.handoff.CalledAbout;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.handoff.Why;
import saitrong.shared.PersonalText;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// At an agency with two units a call waits for the officers whose matter it is, and never where
/// nobody looks.
class QueueOfAUnitTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final String QUEUE = "/console/talks";
  private static final String ABOUT_CARDS = "ทำบัตรเจ้าพนักงาน (DOH Card) เสียค่าใช้จ่ายหรือไม่";

  private static final String DIRECTORY =
      """
      units:
        - id: digital-law
          short: ดิจิทัลกฎหมาย
          name:
            th: กลุ่มพัฒนาระบบดิจิทัลกฎหมาย
          acts-by: account
        - id: cards
          short: บัตร
          name:
            th: กลุ่มบัตรเจ้าพนักงานทดลอง
          acts-by: account
          under: digital-law
      responsible:
        - to: digital-law
        - to: cards
          systems: [doh-card]
      """;

  @TempDir static Path data;
  @TempDir static Path agency;

  private static RunningBot bot;
  private AtTheService her;
  private DeskBrowser law;
  private DeskBrowser cards;

  @BeforeAll
  static void anAgencyOfTwoUnits() throws Exception {
    ContentForTests.copyTo(agency);
    Files.writeString(agency.resolve("directory.yaml"), DIRECTORY);
    bot =
        new RunningBot(
            data,
            CLOCK,
            RunningBot.AGENCY + agency,
            "--saitrong.content.flows-dir=" + Repository.root().resolve("conversation-flows"),
            "--saitrong.content.faq-dir=" + Repository.root().resolve("faq-content"));
    hire("law", Role.AGENT, "digital-law");
    hire("cards", Role.AGENT, "กลุ่มบัตรเจ้าพนักงานทดลอง");
    hire("head", Role.SUPERVISOR, "ดิจิทัลกฎหมาย");
  }

  private static void hire(String login, Role role, String unit) {
    var accounts = bot.part(Accounts.class);
    StaffForTests.hire(accounts, login, role);
    accounts.change(
        new Account(
            new Login(login), "เจ้าหน้าที่ " + login, Set.of(role), List.of(unit), true, null));
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void nobodyIsAtAScreenYet(TestInfo story) throws Exception {
    CLOCK.advance(Duration.ofMinutes(3));
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    law = at("law");
    cards = at("cards");
  }

  @AfterEach
  void everybodyGoesHome() {
    var talks = bot.part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
    law.close();
    cards.close();
  }

  @Test
  void isWhereACallWaitsAboutWhatThatUnitSeesTo() throws Exception {
    bothLook();
    calls();

    assertThat(cards.get(QUEUE).body())
        .contains(path(), "ของกลุ่มบัตรเจ้าพนักงานทดลอง")
        .doesNotContain("ทุกหน่วยงานรับได้<", "แสดงของหน่วยงานอื่นด้วย");
    assertThat(cards.get(QUEUE + "/waiting").body()).contains(">1<");
    assertThat(law.get(QUEUE).body())
        .doesNotContain(path())
        .contains("แสดงของหน่วยงานอื่นด้วย (1)");
    assertThat(law.get(QUEUE + "/waiting").body()).doesNotContain("คนรอคุย");
  }

  /// Whoever has time may help out.
  @Test
  void isOpenToWhoeverHelpsOut() throws Exception {
    bothLook();
    calls();

    assertThat(law.get(QUEUE + "?all=true").body()).contains(path(), "all=true&amp;seen=");
    assertThat(location(send(law, "take", Map.of()))).isEqualTo(path());
    assertThat(law.get(QUEUE).body()).as("it is theirs now").contains(path());
    assertThat(cards.get(QUEUE).body()).contains(path(), "เจ้าหน้าที่ law");
  }

  /// However their account names it, colleagues read it in full.
  @Test
  void isNamedAsTheDirectoryHasIt() throws Exception {
    bothLook();
    calls();
    send(law, "take", Map.of());

    var pages =
        List.of(
            law.get(path()).body(),
            cards.get(QUEUE).body(),
            cards.get(path()).body(),
            law.get("/console/account").body());
    assertThat(pages)
        .allSatisfy(page ->
            assertThat(page)
                .contains("กลุ่มพัฒนาระบบดิจิทัลกฎหมาย")
                .doesNotContain("· digital-law", ">digital-law<"));
    assertThat(law.get(path()).body())
        .as("to pass it on")
        .contains("· กลุ่มพัฒนาระบบดิจิทัลกฎหมาย");
  }

  @Test
  void isOfNobodyInTheWayOfAnother() throws Exception {
    bothLook();
    var other = new AtTheService(bot, CLOCK, "ประชาชน อีกคน");
    other.says(ABOUT_CARDS);
    other.says("คุยกับเจ้าหน้าที่");
    bot.part(Talks.class).all().forEach(it -> assertThat(it.unit()).isNotNull());

    assertThat(her.says("คุยกับเจ้าหน้าที่")).as("for whom any may come").contains("ลำดับที่ 2");
    her.says("ไม่รอแล้ว");
    her.says(ABOUT_CARDS);
    assertThat(her.says("คุยกับเจ้าหน้าที่")).contains("ลำดับที่ 2");
    assertThat(her.says("คุยกับเจ้าหน้าที่")).as("and still").contains("ลำดับที่ 2");
  }

  @Test
  void isEverybodysWhereNobodyOfTheUnitIsAtAScreen() throws Exception {
    law.get(QUEUE);
    assertThat(calls()).contains("เจ้าหน้าที่ที่รับแชตจะเห็น").doesNotContain("หน้าจอ");

    assertThat(law.get(QUEUE).body())
        .contains(path(), "ของกลุ่มบัตรเจ้าพนักงานทดลอง ตอนนี้ทุกหน่วยงานรับได้");
    assertThat(law.get(QUEUE + "/waiting").body()).contains(">1<");

    cards.get(QUEUE);
    assertThat(law.get(QUEUE).body()).as("now there is somebody").doesNotContain(path());
  }

  @Test
  void isToldOfAsItIsWhereNobodyIsAtAScreen() {
    assertThat(calls()).contains("ยังไม่มีเจ้าหน้าที่อยู่หน้าจอ");
  }

  @Test
  void isEverybodysOnceSomebodyWaitsTooLong() throws Exception {
    bothLook();
    calls();
    her.passes(Duration.ofMinutes(10));
    bothLook();

    assertThat(law.get(QUEUE).body()).contains(path(), "รอนานเกินกำหนด", "ทุกหน่วยงานรับได้");
  }

  @Test
  void isOfNoCallOfWhichNothingIsKnown() throws Exception {
    bothLook();
    her.says("คุยกับเจ้าหน้าที่");

    assertThat(talk().unit()).isNull();
    assertThat(law.get(QUEUE).body()).contains(path());
    assertThat(cards.get(QUEUE).body()).contains(path()).doesNotContain("ของกลุ่ม");
  }

  @Test
  void isThatOfTheirOpenCaseWhereNothingElseIsKnown() throws Exception {
    bothLook();
    her.says("คุยกับเจ้าหน้าที่");
    var whose = talk().citizen();
    her.says("ไม่รอแล้ว");
    hasACaseAboutCards(whose);
    her.says("คุยกับเจ้าหน้าที่");

    assertThat(cards.get(QUEUE).body()).contains(path(), "ของกลุ่มบัตรเจ้าพนักงานทดลอง");
    assertThat(law.get(QUEUE).body()).doesNotContain(path());
  }

  /// Whoever waits for another unit is in nobody's way.
  @Test
  void isCountedForWhoeverIsInItByTheirCase() throws Exception {
    bothLook();
    her.says("คุยกับเจ้าหน้าที่");
    var whose = talk().citizen();
    her.says("ไม่รอแล้ว");
    hasACaseAboutCards(whose);
    waitsForTheUnitAbove();

    assertThat(her.says("คุยกับเจ้าหน้าที่")).contains("ลำดับที่ 1");
    assertThat(her.says("คุยกับเจ้าหน้าที่")).as("and still").contains("ลำดับที่ 1");
    assertThat(talk().unit()).isNotNull();
  }

  private static void waitsForTheUnitAbove() {
    bot.part(Talks.class)
        .call(
            new CitizenId("somebody-else"),
            "another-call",
            Why.ASKED,
            CalledAbout.NOTHING,
            "digital-law");
  }

  private static void hasACaseAboutCards(CitizenId whose) {
    var logged =
        new Logged(
            Channel.LINE,
            null,
            "consultation",
            false,
            new Logged.Requester(new PersonalText("ทดลอง"), null, UserGroup.CITIZEN, null),
            "doh-card",
            Topic.USE,
            new PersonalText("บัตรหาย"),
            new Logged.Letter(null, null),
            null);
    var directory = bot.part(Contents.class).active().directory();
    assertThat(
            bot.part(Tickets.class)
                .logbook()
                .log(
                    "case-of-cards of " + whose.value(),
                    logged,
                    whose,
                    AtTheService.OFFICER,
                    directory))
        .isInstanceOf(Logging.Opened.class);
  }

  @Test
  void isOnTheListOfAHeadOfTheUnitsAbove() throws Exception {
    bothLook();
    calls();
    try (var head = at("head")) {
      assertThat(head.get(QUEUE).body()).contains(path());
      assertThat(head.get(QUEUE + "/waiting").body()).contains(">1<");
    }
  }

  @Test
  void isWhereAnOfficerPassesAChatToWithANote() throws Exception {
    bothLook();
    her.says("คุยกับเจ้าหน้าที่");
    send(law, "take", Map.of());
    assertThat(law.get(path()).body()).contains("คิวของกลุ่มบัตรเจ้าพนักงานทดลอง");
    send(law, "say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");

    var form = new HashMap<>(passing("-cards", "law", "เรื่องบัตร ขอให้ช่วยตอบ"));
    form.put("once", once(law));
    assertThat(location(law.sends(path(), path() + "/pass", form))).contains("?done=queued");
    assertThat(location(law.sends(path(), path() + "/pass", form))).contains("?done=queued");

    assertThat(isTold("รอเจ้าหน้าที่ท่านอื่นตอบต่อ").split("รอเจ้าหน้าที่ท่านอื่นตอบต่อ", -1))
        .hasSize(2);
    assertThat(cards.get(QUEUE).body()).contains(path(), "ของกลุ่มบัตรเจ้าพนักงานทดลอง");
    assertThat(cards.get(path()).body())
        .contains("เรื่องบัตร ขอให้ช่วยตอบ", "กลุ่มบัตรเจ้าพนักงานทดลอง");
    assertThat(law.get(QUEUE).body()).doesNotContain(path());
    assertThat(location(send(cards, "take", Map.of()))).isEqualTo(path());
  }

  /// And what was answered is found for the record, though it is signed otherwise.
  @Test
  void isInWhoseNameItsOfficerAnswers() throws Exception {
    bothLook();
    her.says("คุยกับเจ้าหน้าที่");
    send(cards, "take", Map.of());
    send(cards, "say", Map.of("words", "ไม่มีค่าใช้จ่ายค่ะ"));

    assertThat(isTold("ไม่มีค่าใช้จ่ายค่ะ")).contains("กลุ่มบัตรเจ้าพนักงานทดลอง");
    assertThat(cards.get(path()).body()).contains(">ไม่มีค่าใช้จ่ายค่ะ</textarea>");
  }

  @Test
  void isGivenAChatByOneOfTwoWhoPassItOnAtOnce() throws Exception {
    bothLook();
    her.says("คุยกับเจ้าหน้าที่");
    send(law, "take", Map.of());
    try (var head = at("head")) {
      var heads = new HashMap<>(passing("cards", "law", "ให้คนนี้"));
      heads.put("once", once(head));
      send(law, "pass", passing("-cards", "law", "ให้หน่วยนี้"));

      var refused = head.sends(path(), path() + "/pass", heads);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("ให้คนนี้");
      assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
    }
  }

  @Test
  void isNoneThatTheAgencyDoesNotHave() throws Exception {
    bothLook();
    her.says("คุยกับเจ้าหน้าที่");
    send(law, "take", Map.of());

    assertThat(send(law, "pass", passing("-elsewhere", "law", "ส่งต่อ")).statusCode())
        .isEqualTo(422);
    assertThat(talk().state()).isEqualTo(Talk.State.TAKEN);
  }

  private String calls() {
    her.says(ABOUT_CARDS);
    return her.says("คุยกับเจ้าหน้าที่");
  }

  private void bothLook() throws Exception {
    law.get(QUEUE);
    cards.get(QUEUE);
  }

  private static Map<String, String> passing(String to, String from, String words) {
    return Map.of("to", to, "from", from, "words", words);
  }

  private static Talk talk() {
    return bot.part(Talks.class).all().getLast();
  }

  private static String path() {
    return QUEUE + "/" + talk().id();
  }

  private HttpResponse<String> send(DeskBrowser desk, String step, Map<String, String> typed)
      throws Exception {
    var all = new HashMap<>(typed);
    all.put("once", once(desk));
    return desk.sends(path(), path() + "/" + step, all);
  }

  private static String once(DeskBrowser desk) throws Exception {
    var found = ONCE.matcher(desk.get(path()).body());
    return found.find() ? found.group(1) : "";
  }

  private String isTold(String words) {
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains(words), SOON, words);
    return her.citizen.repliesAndPushes().toString();
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    assertThat(location(desk.signsIn(login))).isEqualTo("/console");
    return desk;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
