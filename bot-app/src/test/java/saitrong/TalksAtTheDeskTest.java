package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.attachment.CitizenFiles;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.inbox.MessageId;
import saitrong.simulator.world.ChatEntry;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.State;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// An officer takes over a chat at the desk, answers, and ends it with a case; on the person's
/// phone each step is seen.
class TalksAtTheDeskTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final Pattern SEEN = Pattern.compile("said\\?seen=([0-9a-f]+)\"");
  private static final Pattern QUEUE_SEEN = Pattern.compile("talks\\?seen=([0-9a-f]+)\"");

  @TempDir static Path data;

  private static RunningBot bot;
  private DeskBrowser desk;
  private AtTheService her;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK);
    var accounts = bot.part(Accounts.class);
    for (var role : Role.values()) {
      StaffForTests.hire(accounts, role.code(), role);
    }
    StaffForTests.hire(accounts, "colleague", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void somebodyCallsAnOfficer(TestInfo story) throws Exception {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    her.says("ทำไมท้องฟ้าเป็นสีฟ้า");
    assertThat(her.says("คุยกับเจ้าหน้าที่")).contains("ท่านอยู่ลำดับที่ 1");
    desk = at("agent");
  }

  /// Whatever the story came to, nobody waits when the next begins.
  @AfterEach
  void everybodyGoesHome() {
    var talks = bot.part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
    desk.close();
  }

  @Test
  void showsWhoWaitsAndWhatWasSaid() throws Exception {
    assertThat(desk.get("/console/talks").body())
        .contains(path(), "รอเจ้าหน้าที่", "ขอคุย หลังระบบไม่มีคำตอบ")
        .doesNotContain("ท้องฟ้า");

    assertThat(page())
        .contains("ทำไมท้องฟ้าเป็นสีฟ้า", "ผู้รับบริการ", "ระบบตอบอัตโนมัติ")
        .contains("ท่านอยู่ลำดับที่ 1", "รับแชตนี้");
  }

  /// On every page, for nobody sits before the queue all day.
  @Test
  void saysOnEveryPageHowManyWait() throws Exception {
    assertThat(desk.get("/console/account").body()).contains("hx-get=\"/console/talks/waiting\"");
    assertThat(desk.get("/console/talks/waiting").body()).contains(">1<", "คนรอคุย");

    send("take");

    assertThat(desk.get("/console/talks/waiting").body()).doesNotContain("คนรอคุย");
    try (var admin = at(Role.ADMIN.code())) {
      assertThat(admin.get("/console/talks/waiting").statusCode()).isEqualTo(403);
      assertThat(admin.get("/console/account").body()).doesNotContain("/console/talks/waiting");
    }
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      var asked = stranger.get("/console/talks/waiting", "HX-Request", "true");
      assertThat(asked.statusCode()).isEqualTo(401);
      assertThat(asked.headers().firstValue("HX-Redirect")).as("nobody is led away").isEmpty();
    }
  }

  /// Until the officer has looked, and for whoever has the chat.
  @Test
  void saysInTheQueueHowLongSomebodyWaitsAndWhatTheySaidLast() throws Exception {
    her.passes(Duration.ofMinutes(5));
    var said = "ขอถามเรื่อง<b>ใบอนุญาต</b>ของร้านกาแฟทดลอง " + "ที่เปิดอยู่หลายสาขา".repeat(5);
    her.says(said);
    var queue = awaitInQueue("ข้อความใหม่ 1");
    assertThat(queue)
        .contains("รอ 5 นาที", "ขอถามเรื่อง&lt;b&gt;ใบอนุญาต&lt;/b&gt;", "…")
        .doesNotContain(said.substring(60), "ท้องฟ้า", "มีข้อความแจ้งเหตุฉุกเฉิน");

    page();
    assertThat(desk.get("/console/talks").body()).doesNotContain("ข้อความใหม่");
    send("take");
    her.citizen.says("ยังอยู่ไหมคะ");
    assertThat(awaitInQueue("ข้อความใหม่ 1")).contains("ยังอยู่ไหมคะ").doesNotContain("รอ 5 นาที");
    try (var other = at("colleague")) {
      assertThat(other.get("/console/talks").body())
          .contains(path())
          .doesNotContain("ข้อความใหม่", "ยังอยู่ไหมคะ");
    }
  }

  @Test
  void marksACryForHelpUntilAnOfficerAnswers() throws Exception {
    send("take");
    her.says("ช่วยด้วย หายใจไม่ออก");
    awaitInQueue("มีข้อความแจ้งเหตุฉุกเฉิน");

    send("say", Map.of("words", "โทร 1669 ได้เลยค่ะ"));
    assertThat(desk.get("/console/talks").body()).doesNotContain("มีข้อความแจ้งเหตุฉุกเฉิน");
  }

  private String awaitInQueue(String words) throws Exception {
    return Await.until(SOON, () -> desk.get("/console/talks").body(), it -> it.contains(words));
  }

  @Test
  void marksWhoeverWaitsTooLong() throws Exception {
    assertThat(desk.get("/console/talks").body()).doesNotContain("รอนานเกินกำหนด");
    her.passes(Duration.ofMinutes(10));

    assertThat(desk.get("/console/talks").body()).contains("รอนานเกินกำหนด");
    assertThat(isTold("ขณะนี้ยังไม่มีเจ้าหน้าที่ว่าง")).contains("ฝากเรื่อง");
  }

  @Test
  void isSignedWithTheOfficersNameOnlyWhereTheyChoseOne() throws Exception {
    assertThat(location(signs("นิติกรทดลอง"))).isEqualTo("/console/account?signed=yes");
    assertThat(signs("ยาว".repeat(30)).statusCode()).isEqualTo(422);
    send("take");
    send("say", Map.of("words", "ตอบแล้วค่ะ"));
    assertThat(isTold("ตอบแล้วค่ะ")).contains("นิติกรทดลอง, กลุ่มพัฒนาระบบดิจิทัลกฎหมาย");

    signs(" ");
    send("say", Map.of("words", "ตอบอีกครั้งค่ะ"));
    assertThat(isTold("ตอบอีกครั้งค่ะ").split("นิติกรทดลอง, ", -1))
        .as("once, under the first")
        .hasSize(2);
    try (var admin = at(Role.ADMIN.code())) {
      var refused =
          admin.sends("/console/account", "/console/account/signature", Map.of("once", "no.way"));
      assertThat(refused.statusCode()).isEqualTo(403);
    }
  }

  private HttpResponse<String> signs(String name) throws Exception {
    var form = ONCE.matcher(desk.get("/console/account").body());
    assertThat(form.find()).isTrue();
    return desk.sends(
        "/console/account",
        "/console/account/signature",
        Map.of("once", form.group(1), "signature", name));
  }

  @Test
  void isTakenAnsweredAndEndedWithACase() throws Exception {
    assertThat(location(send("take"))).isEqualTo(path());
    her.citizen.says("อยู่ไหมคะ");
    awaitOnPage("อยู่ไหมคะ");
    send("say", Map.of("words", "เพราะแสงกระเจิงค่ะ"));

    var heard = isTold("เพราะแสงกระเจิงค่ะ");
    assertThat(heard)
        .contains("เพราะแสงกระเจิงค่ะ", "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย", "จบการสนทนา")
        .doesNotContain("agent");
    awaitOnPage("ส่งแล้ว");

    var ended = send("end", ending("answered"));
    var ticket = bot.part(Tickets.class).latest(false, 1).getFirst();
    assertThat(location(ended)).isEqualTo(path(ticket) + "?done=opened");
    assertThat(ticket.state()).isEqualTo(State.DONE);
    assertThat(isTold(ticket.number().toString())).contains("ระบบตอบอัตโนมัติเป็นผู้ตอบ");
    assertThat(her.says("เมนู")).contains("พิมพ์หมายเลขหรือกดปุ่ม");
    assertThat(desk.get("/console/talks").body()).doesNotContain(path());
  }

  /// The bot said nothing on what she wrote, so the officer may.
  @Test
  void costsNoPushToAnswerWhoeverWroteAMomentAgo() throws Exception {
    send("take");
    her.citizen.says("อยู่ไหมคะ");
    awaitOnPage("ข้อความที่ส่งก่อน");
    long before = bot.line.quotaUsed();

    send("say", Map.of("words", "อยู่ค่ะ"));

    isTold("อยู่ค่ะ");
    assertThat(pushes()).isEmpty();
    assertThat(bot.line.quotaUsed()).isEqualTo(before);
    assertThat(page()).contains("ข้อความถัดไปใช้โควตา 1 ข้อความ");
  }

  /// Whoever had it finds it again, and nobody else is bothered.
  @Test
  void staysOnTheListUntilItIsOnRecordThoughThePersonEndedIt() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");
    her.says("จบการสนทนา");

    assertThat(desk.get("/console/talks").body()).contains(path(), "ยังไม่บันทึกผล");
    try (var other = at("colleague")) {
      assertThat(other.get("/console/talks").body()).doesNotContain(path());
    }
    int before = pushes().size();
    send("end", ending("answered"));
    assertThat(desk.get("/console/talks").body()).doesNotContain(path());
    assertThat(pushes()).as("no second goodbye").hasSize(before);
  }

  /// Her next call has a page of its own, and a head of the group writes down for who is away.
  @Test
  void isWrittenDownThoughThePersonCallsAgainAndItsOfficerIsAway() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");
    her.says("จบการสนทนา");
    her.says("คุยกับเจ้าหน้าที่");

    assertThat(desk.get("/console/talks").body()).contains(path(), "ยังไม่บันทึกผล");
    try (var other = at("colleague");
        var head = at("supervisor")) {
      var form = ending("answered");
      form.put("once", once(other.get(path()).body()));
      assertThat(other.sends(path(), path() + "/end", form).statusCode()).isEqualTo(422);
      assertThat(head.get("/console/talks").body()).contains(path(), "ยังไม่บันทึกผล");
      form.put("once", once(head.get(path()).body()));
      assertThat(location(head.sends(path(), path() + "/end", form))).contains("?done=opened");
      assertThat(head.get("/console/talks").body()).doesNotContain(path());
    }
    assertThat(her.says("ไม่รอแล้ว")).as("her new call goes on").contains("ออกจากคิวแล้ว");
  }

  @Test
  void staysOnTheListOfWhoeverAnsweredThoughItEndsInTheQueue() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");
    send("pass", passing("-", "ต้องไปประชุม"));
    her.says("ไม่รอแล้ว");

    assertThat(desk.get("/console/talks").body())
        .contains(path(), "ยังไม่บันทึกผล", "เจ้าหน้าที่ agent");
    assertThat(location(send("end", ending("answered")))).contains("?done=opened");
    assertThat(desk.get("/console/talks").body()).doesNotContain(path());
  }

  @Test
  void endsWithACaseToBeWorkedOn() throws Exception {
    send("take");
    var without = ending("open");
    without.remove("answer");
    send("end", without);

    var ticket = bot.part(Tickets.class).latest(false, 1).getFirst();
    assertThat(ticket.state()).isEqualTo(State.WAITING);
    assertThat(isTold(ticket.number().toString())).contains("รับเรื่องไว้ดำเนินการแล้ว");
    assertThat(her.says("ติดตามเรื่อง")).contains(ticket.number().toString());
  }

  /// By the browser's way back: what was answered is not opened by that.
  @Test
  void saysThatItIsOnRecordWhereItIsEndedAgainWithAnotherOutcome() throws Exception {
    send("take");
    send("end", ending("open"));
    var again = send("end", ending("answered"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("บันทึกเป็นเรื่องแล้ว");
    assertThat(bot.part(Tickets.class).latest(false, 1).getFirst().state())
        .isEqualTo(State.WAITING);
  }

  /// The process ended before the first words were kept.
  @Test
  void saysThatAnOfficerIsThereThoughTheFirstWordsWereCutShort() throws Exception {
    send("take");
    bot.part(Talks.class).write(talk(), "agent");

    send("say", Map.of("words", "คำตอบแรก"));
    assertThat(isTold("คำตอบแรก")).contains("เจ้าหน้าที่เข้ามาตอบในแชตนี้แล้ว");
    send("say", Map.of("words", "มีอะไรให้ช่วยคะ"));
    isTold("มีอะไรให้ช่วยคะ");
    assertThat(pushes().getLast().toString()).doesNotContain("เข้ามาตอบ");
  }

  /// By the browser's way back: the person was told one number.
  @Test
  void isOneCaseHoweverOftenItIsWrittenDown() throws Exception {
    send("take");
    send("end", ending("answered"));
    var ticket = bot.part(Tickets.class).latest(false, 1).getFirst();
    var other = new HashMap<>(ending("answered"));
    other.put("words", "ถามอีกเรื่องหนึ่ง");
    var again = send("end", other);

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("บันทึกเป็นเรื่องแล้ว", "ถามอีกเรื่องหนึ่ง");
    assertThat(bot.part(Tickets.class).latest(false, 1).getFirst().id()).isEqualTo(ticket.id());
  }

  @Test
  void saysWhatTheRecordLacksAndKeepsWhatWasTyped() throws Exception {
    send("take");
    var typed = ending("answered");
    typed.put("topic", "");
    var refused = send("end", typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("หัวข้อ", "ถามเรื่องท้องฟ้า</textarea>");
    assertThat(talk().state()).isEqualTo(Talk.State.TAKEN);
  }

  @Test
  void keepsTheBotSilentUntilThePersonEndsTheTalk() throws Exception {
    send("take");
    var before = her.citizen.repliesAndPushes().size();
    her.citizen.says("ขอเมนู");
    awaitOnPage("ขอเมนู");
    assertThat(her.citizen.repliesAndPushes()).hasSize(before);

    var typed = Map.of("once", once(page()), "words", "สายไปแล้ว");
    assertThat(her.says("จบการสนทนา")).contains("จบการสนทนากับเจ้าหน้าที่แล้ว");
    var late = desk.sends(path(), path() + "/say", typed);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน หรือจบแล้ว");
    assertThat(page()).contains("จบแล้ว").doesNotContain("id=\"say\"");
    assertThat(send("end", ending("answered")).statusCode())
        .as("a talk that its person ended is written down all the same")
        .isEqualTo(303);
  }

  @Test
  void saysOnceWhatIsSentTwiceAndLosesNoOtherWords() throws Exception {
    send("take");
    var typed = Map.of("once", once(page()), "words", "สวัสดีค่ะ");
    desk.sends(path(), path() + "/say", typed);
    desk.sends(path(), path() + "/say", typed);
    desk.sends(path(), path() + "/say", Map.of("once", typed.get("once"), "words", "ครั้งที่สอง"));

    isTold("ครั้งที่สอง");
    assertThat(pushes().stream().filter(it -> it.toString().contains("สวัสดีค่ะ"))).hasSize(1);
  }

  @Test
  void givesTheChatToOneAndTellsTheOtherWhoHasIt() throws Exception {
    try (var other = at("colleague")) {
      var seenBefore = other.get(path()).body();
      send("take");
      var late =
          other.sends("/console/account", path() + "/take", Map.of("once", once(seenBefore)));

      assertThat(late.statusCode()).isEqualTo(422);
      assertThat(late.body()).contains("มีผู้อื่นรับแชตนี้แล้ว", "เจ้าหน้าที่ agent");
      assertThat(seenBefore).contains("/take\"").doesNotContain("/say\"", "/back\"", "/end\"");
      for (var step : List.of("say", "back", "end")) {
        var form = Map.of("once", once(page()), "words", "แทรก");
        var refused = other.sends("/console/account", path() + "/" + step, form);
        assertThat(refused.statusCode()).as(step).isEqualTo(422);
        assertThat(refused.body().contains("readonly>แทรก</textarea>"))
            .as("typed words are kept: " + step)
            .isEqualTo(!step.equals("back"));
      }
      assertThat(other.get(path()).body())
          .contains("เจ้าหน้าที่ agent")
          .doesNotContain("id=\"say\"");
    }
    assertThat(talk().isOf("agent")).isTrue();
    assertThat(pushes()).isEmpty();
  }

  @Test
  void isPassedToAColleagueWithANoteAndNoWordToThePerson() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");
    var before = pushes().size();
    var passed = send("pass", passing("colleague", "ถามเรื่องท้องฟ้า ยังไม่ได้ตอบ"));

    assertThat(location(passed)).isEqualTo(path() + "?done=passed");
    assertThat(desk.get(path() + "?done=passed").body())
        .contains("ส่งต่อแล้ว", "ส่งต่อแชตให้ เจ้าหน้าที่ colleague", "ยังไม่ได้ตอบ")
        .doesNotContain("id=\"say\"");
    try (var other = at("colleague")) {
      assertThat(other.get("/console/talks").body()).contains(path(), "ของฉัน");
      var typed = Map.of("once", once(other.get(path()).body()), "words", "รับช่วงค่ะ");
      assertThat(location(other.sends(path(), path() + "/say", typed))).isEqualTo(path());
    }
    assertThat(isTold("รับช่วงค่ะ")).doesNotContain("ยังไม่ได้ตอบ");
    assertThat(pushes()).as("nothing is said of the passing").hasSize(before + 1);
    assertThat(pushes().getLast().toString()).doesNotContain("จบการสนทนา");
    assertThat(bot.part(AuditTrail.class).about(talk().id(), 20))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "talk-pass"), tuple("colleague", "talk-say"));
  }

  @Test
  void goesBackToTheQueueAndThePersonHearsThatAnotherOfficerGoesOn() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");
    assertThat(location(send("pass", passing("-", "ต้องไปประชุม"))))
        .isEqualTo(path() + "?done=queued");

    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
    assertThat(isTold("เจ้าหน้าที่ท่านอื่นตอบต่อ")).doesNotContain("ประชุม");
    assertThat(her.says("เมนู")).as("the bot speaks").contains("พิมพ์หมายเลขหรือกดปุ่ม");
  }

  /// Who heard nothing of an officer need not hear of another.
  @Test
  void goesBackToTheQueueInSilenceWhereNothingWasSaidYet() throws Exception {
    send("take");
    send("pass", passing("-", "ต้องไปประชุม"));
    her.says("เมนู");

    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
    assertThat(pushes()).isEmpty();
  }

  @Test
  void isPassedOnceAndTellsWhoeverDoesSoTooAndKeepsTheirNote() throws Exception {
    send("take");
    try (var head = at("supervisor")) {
      var seen = passing("auditor", "ให้ช่วยดู");
      seen.put("once", once(head.get(path()).body()));
      seen.put("to", "colleague");
      var mine = passing("supervisor", "ขอส่งต่อ");
      mine.put("once", once(page()));

      assertThat(location(desk.sends(path(), path() + "/pass", mine))).contains("?done=passed");
      var late = head.sends(path(), path() + "/pass", seen);
      assertThat(late.statusCode()).isEqualTo(422);
      assertThat(late.body()).contains("แชตนี้ไม่ได้อยู่กับผู้เดิมแล้ว", "ให้ช่วยดู</textarea>");
      assertThat(location(desk.sends(path(), path() + "/pass", mine)))
          .as("the same form twice")
          .contains("?done=passed");
    }
    assertThat(talk().isOf("supervisor")).isTrue();
    assertThat(page().split("<li class=\"note\">")).as("one note").hasSize(2);
  }

  /// The process ended between the two.
  @Test
  void writesTheNoteOfAPassingThatWasCutShortWhenItsFormIsSentAgain() throws Exception {
    send("take");
    var typed = passing("colleague", "ขอส่งต่อ");
    var token = once(page());
    typed.put("once", token);
    var to = new Talk.Holder("colleague", "เจ้าหน้าที่ colleague", null);
    bot.part(Talks.class).pass(talk(), "agent", to, token.substring(0, token.indexOf('.')));
    assertThat(page()).doesNotContain("<li class=\"note\">");

    assertThat(location(desk.sends(path(), path() + "/pass", typed))).contains("?done=passed");
    assertThat(page()).contains("ส่งต่อแชตให้ เจ้าหน้าที่ colleague", "ขอส่งต่อ");
  }

  /// However the two are cut apart, the person hears of it once, and whoever takes it has the note.
  @Test
  void finishesAPassingToTheQueueThatWasCutShortWhenItsFormIsSentAgain() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");
    var typed = passing("-", "ต้องไปประชุม");
    var token = once(page());
    typed.put("once", token);
    bot.part(Talks.class).passToTheQueue(talk(), "agent", token.substring(0, token.indexOf('.')));

    assertThat(location(desk.sends(path(), path() + "/pass", typed))).contains("?done=queued");
    isTold("เจ้าหน้าที่ท่านอื่นตอบต่อ");
    assertThat(page()).contains("ส่งแชตกลับเข้าคิว", "ต้องไปประชุม");
    try (var other = at("colleague")) {
      other.sends(path(), path() + "/take", Map.of("once", once(other.get(path()).body())));
    }
    assertThat(location(desk.sends(path(), path() + "/pass", typed)))
        .as("though somebody has it by now")
        .contains("?done=queued");
    assertThat(page().split("<li class=\"note\">")).as("one note").hasSize(2);
    assertThat(pushes().stream().filter(it -> it.toString().contains("ท่านอื่นตอบต่อ"))).hasSize(1);
    typed.put("to", "colleague");
    assertThat(desk.sends(path(), path() + "/pass", typed).statusCode())
        .as("other than it was passed")
        .isEqualTo(422);
  }

  @Test
  void isPassedToNobodyWhoMayNotHaveItAndNeverWithoutANote() throws Exception {
    send("take");
    for (var to : List.of("", "auditor", "executive", "nobody", "agent")) {
      var refused = send("pass", passing(to, "ขอส่งต่อ"));
      assertThat(refused.statusCode()).as(to).isEqualTo(422);
      assertThat(refused.body()).as(to).contains("เลือกผู้รับต่อ", "ขอส่งต่อ</textarea>");
    }
    assertThat(send("pass", passing("colleague", " ")).body()).contains("โปรดพิมพ์บันทึก");
    assertThat(page()).contains("(@colleague)", "(@supervisor)").doesNotContain("(@auditor)");
    assertThat(talk().isOf("agent")).isTrue();
  }

  @Test
  void isPassedOnByItsOfficerOrAHeadOfUnitAndByNobodyElse() throws Exception {
    send("take");
    try (var other = at("colleague");
        var head = at("supervisor")) {
      var typed = passing("colleague", "ขอรับเอง");
      typed.put("once", once(other.get(path()).body()));
      assertThat(other.get(path()).body()).doesNotContain("/pass\"");
      var refused = other.sends(path(), path() + "/pass", typed);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("readonly>ขอรับเอง</textarea>");
      assertThat(talk().isOf("agent")).isTrue();

      typed.put("once", once(head.get(path()).body()));
      assertThat(location(head.sends(path(), path() + "/pass", typed))).contains("?done=passed");
      assertThat(talk().isOf("colleague")).isTrue();
    }
  }

  private static Map<String, String> passing(String to, String words) {
    return new HashMap<>(Map.of("from", "agent", "to", to, "words", words));
  }

  /// For seconds, to everybody but whoever writes, and by nobody who has not got the chat.
  @Test
  void saysToColleaguesWhoIsWritingNow() throws Exception {
    send("take");
    try (var other = at("colleague")) {
      assertThat(other.sends(path(), path() + "/typing", Map.of()).statusCode()).isEqualTo(204);
      assertThat(desk.get(path() + "/said").body()).doesNotContain("กำลังพิมพ์");

      assertThat(send("typing").statusCode()).isEqualTo(204);
      assertThat(other.get(path() + "/said").body())
          .contains("เจ้าหน้าที่ agent กำลังพิมพ์", "data-unsettled=\"yes\"");
      assertThat(other.get("/console/talks").body()).contains("กำลังพิมพ์");
      assertThat(desk.get(path() + "/said").body()).doesNotContain("กำลังพิมพ์");
      assertThat(desk.get("/console/talks").body()).doesNotContain("กำลังพิมพ์");

      CLOCK.advance(Duration.ofSeconds(7));
      assertThat(other.get(path() + "/said").body()).doesNotContain("กำลังพิมพ์");
      assertThat(other.get("/console/talks").body()).doesNotContain("กำลังพิมพ์");
    }
  }

  @Test
  void findsAnswersToPutIntoAMessageAndSendsNone() throws Exception {
    send("take");
    var found = send("answers", Map.of("words", "ลืมรหัสผ่าน EHSB"));

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body())
        .startsWith("<ul class=\"canned\"")
        .contains("ลืมรหัสผ่านระบบมาตรฐานกิจการปลอดภัย (EHSB) ต้องทำอย่างไร", "ใส่ในข้อความ")
        .contains("ข้อมูลตัวอย่าง รอหน่วยงานตรวจ")
        .doesNotContain("{phone}", "**");
    assertThat(send("answers", Map.of("words", " ")).body()).contains("ไม่พบคำตอบ");
    her.citizen.says("ขอบคุณ");
    awaitOnPage("ขอบคุณ");
    assertThat(pushes()).isEmpty();
  }

  @Test
  void keepsANoteForColleaguesFromThePerson() throws Exception {
    try (var other = at("colleague")) {
      assertThat(other.get("/console/talks").body()).doesNotContain("ฝากถึงท่าน");
      assertThat(location(send("note", Map.of("words", "ฝาก @colleague ดูต่อ <b>ด่วน</b>"))))
          .isEqualTo(path());

      assertThat(other.get("/console/talks").body()).contains("ฝากถึงท่าน");
      assertThat(other.get(path()).body())
          .contains("<li class=\"note\">", "บันทึกภายใน", "ฝากถึง เจ้าหน้าที่ colleague")
          .contains("ฝาก @colleague ดูต่อ &lt;b&gt;ด่วน&lt;/b&gt;");
    }
    assertThat(desk.get("/console/talks").body()).doesNotContain("ฝากถึงท่าน");
    her.says("ขอบคุณ");
    assertThat(her.citizen.repliesAndPushes().toString()).doesNotContain("ด่วน", "ดูต่อ");
    assertThat(bot.part(AuditTrail.class).about(talk().id(), 20))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "talk-note"));
  }

  /// The list has it until it is seen, and no longer.
  @Test
  void reachesAColleagueWithANoteThoughTheTalkIsOver() throws Exception {
    send("take");
    her.says("จบการสนทนา");
    send("note", Map.of("words", "ฝาก @colleague ดูต่อ"));
    her.says("คุยกับเจ้าหน้าที่");
    try (var other = at("colleague")) {
      assertThat(other.get("/console/talks").body()).contains(path(), "ฝากถึงท่าน");
      assertThat(other.get(path()).body()).contains("ฝาก @colleague ดูต่อ");
      assertThat(other.get("/console/talks").body()).doesNotContain(path());
      assertThat(other.get(path()).statusCode()).as("it is there still").isEqualTo(200);
    }
    assertThat(desk.get("/console/talks").body()).doesNotContain(path(), "ฝากถึงท่าน");
  }

  @Test
  void addressesANoteToNobodyWhoCannotReadIt() throws Exception {
    send("note", Map.of("words", "ถึง @executive @nobody และ a@auditor.example"));

    assertThat(page()).contains("ถึง @executive").doesNotContain("ฝากถึง เจ้าหน้าที่");
    assertThat(talk().mentioned()).isEmpty();
  }

  @Test
  void keepsWhatWasTypedWhereANoteIsTooLong() throws Exception {
    var refused = send("note", Map.of("words", "ย".repeat(4001)));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ยังไม่ได้บันทึก", "ยยย</textarea>");
    assertThat(send("note", Map.of("words", " ")).body()).contains("โปรดพิมพ์ข้อความ");
    assertThat(page()).doesNotContain("<li class=\"note\">");
  }

  @Test
  void goesBackToTheBot() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));

    assertThat(location(send("back"))).isEqualTo(path() + "?done=back");
    assertThat(desk.get(path() + "?done=back").body()).contains("คืนแชตแล้ว");
    assertThat(isTold("ระบบตอบอัตโนมัติเป็นผู้ตอบ")).contains("เจ้าหน้าที่จบการสนทนาแล้ว");
    assertThat(her.says("เมนู")).contains("พิมพ์หมายเลขหรือกดปุ่ม");
  }

  /// A double click, and a form without the id that tells one from another.
  @Test
  void isTakenAndGivenBackOnceByOneForm() throws Exception {
    var taking = Map.of("once", once(page()));
    assertThat(desk.sends(path(), path() + "/take", Map.of()).statusCode()).isEqualTo(403);
    assertThat(location(desk.sends(path(), path() + "/take", taking))).isEqualTo(path());
    assertThat(location(desk.sends(path(), path() + "/take", taking))).isEqualTo(path());
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");

    var giving = Map.of("once", once(page()));
    assertThat(desk.sends(path(), path() + "/back", Map.of()).statusCode()).isEqualTo(403);
    assertThat(location(desk.sends(path(), path() + "/back", giving))).contains("?done=back");
    assertThat(location(desk.sends(path(), path() + "/back", giving))).contains("?done=back");
    isTold("เจ้าหน้าที่จบการสนทนาแล้ว");
    assertThat(pushes().stream().filter(it -> it.toString().contains("จบการสนทนาแล้ว"))).hasSize(1);
    assertThat(page()).as("what was said is owed a record").contains("/end\"");
  }

  /// Somebody passed it on while the page was open: nothing was given back, and the page says so.
  @Test
  void saysThatNothingWasGivenBackOfAChatThatIsWithSomebodyElse() throws Exception {
    send("take");
    var giving = Map.of("once", once(page()));
    bot.part(Talks.class)
        .pass(talk(), "agent", new Talk.Holder("colleague", "เจ้าหน้าที่ colleague", null), "form");

    var late = desk.sends(path(), path() + "/back", giving);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน");
    assertThat(talk().isOf("colleague")).isTrue();
  }

  /// She goes on with the bot, and calls again: that is another talk.
  @Test
  void showsOfATalkThatIsOverWhatWasItsOwn() throws Exception {
    send("take");
    her.citizen.says("อยู่ไหมคะ");
    awaitOnPage("อยู่ไหมคะ");
    send("say", Map.of("words", "อยู่ค่ะ"));
    isTold("อยู่ค่ะ");
    her.says("จบการสนทนา");
    awaitOnPage("จบการสนทนากับเจ้าหน้าที่แล้ว");
    her.passes(Duration.ofMinutes(1));
    her.says("คำถามหลังจบการสนทนา");
    send("note", Map.of("words", "บันทึกทีหลัง"));

    assertThat(page())
        .contains("ท้องฟ้า", "อยู่ไหมคะ", "จบการสนทนากับเจ้าหน้าที่แล้ว")
        .contains("บันทึกภายในหลังจบการสนทนานี้", "บันทึกทีหลัง")
        .doesNotContain("คำถามหลังจบการสนทนา");
  }

  /// The person heard nothing of it, and keeps their place.
  @Test
  void putsBackIntoTheQueueWhatWasTakenByMistake() throws Exception {
    send("take");
    send("back");

    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
    assertThat(pushes()).isEmpty();
    assertThat(desk.get("/console/talks").body()).contains(path());
  }

  /// LINE has a picture for a while only.
  @Test
  void keepsWhatIsSentToAnOfficer() throws Exception {
    send("take");
    var picture = new MessageId(requireNonNull(her.citizen.sendsPicture().messageId()));

    Await.until(
        SOON,
        () -> bot.part(CitizenFiles.class).state(picture),
        state -> state.filter(saitrong.attachment.State.Kept.class::isInstance).isPresent());
  }

  @Test
  void sendsNothingWhereNothingIsNew() throws Exception {
    var seen = first(SEEN, page());
    assertThat(desk.get(path() + "/said?seen=" + seen).statusCode()).isEqualTo(204);
    her.says("ขอบคุณมาก");
    awaitOnPage("ขอบคุณมาก");

    var news = desk.get(path() + "/said?seen=" + seen);
    assertThat(news.statusCode()).isEqualTo(200);
    assertThat(news.body()).startsWith("<div id=\"said\"").contains("ขอบคุณมาก");
    var queue = first(QUEUE_SEEN, desk.get("/console/talks").body());
    assertThat(desk.get("/console/talks?seen=" + queue).statusCode()).isEqualTo(204);
  }

  @Test
  void showsAsTextWhatSomebodyWroteAsAPage() throws Exception {
    her.says("<script>alert('x')</script>");
    awaitOnPage("&lt;script&gt;");

    assertThat(page()).doesNotContain("<script>alert");
  }

  @Test
  void showsNothingThatThePersonTookBack() throws Exception {
    send("take");
    var secret = her.citizen.says("ความลับของฉัน");
    awaitOnPage("ความลับของฉัน");
    her.citizen.unsends(requireNonNull(secret.messageId()));

    Await.until(SOON, this::page, it -> !it.contains("ความลับของฉัน"));
  }

  /// The case is what she was offered instead.
  @Test
  void waitsNoMoreOnceACaseIsLeftInstead() throws Exception {
    assertThat(desk.get("/console/talks").body()).contains(path());
    her.leavesAQuestion();

    assertThat(her.citizen.repliesAndPushes().getLast().toString())
        .contains("นำท่านออกจากคิวคุยกับเจ้าหน้าที่");
    assertThat(desk.get("/console/talks").body()).doesNotContain(path());
    assertThat(bot.part(Talks.class).all()).isEmpty();
    assertThat(her.says("คุยกับเจ้าหน้าที่")).contains("ท่านอยู่ลำดับที่ 1");
    var other = new AtTheService(bot, CLOCK, "ผู้ไม่ได้รอคิว");
    other.leavesAQuestion();
    assertThat(other.citizen.repliesAndPushes().getLast().toString()).doesNotContain("ในคิว");
  }

  @Test
  void namesFilesAndTheOpenCasesOfThePerson() throws Exception {
    her.says("ไม่รอแล้ว");
    her.leavesAQuestion();
    her.says("คุยกับเจ้าหน้าที่");
    her.citizen.sendsPicture();
    awaitOnPage("ภาพ");

    assertThat(page()).contains(path(her.ticket()));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensToEachRoleWhatIsItsWork(Role role) throws Exception {
    boolean reads = role == Role.AGENT || role == Role.SUPERVISOR || role == Role.AUDITOR;
    boolean works = role == Role.AGENT || role == Role.SUPERVISOR;
    try (var somebody = at(role.code())) {
      assertThat(somebody.get("/console").body().contains("href=\"/console/talks\""))
          .isEqualTo(reads);
      for (var page : List.of("/console/talks", path(), path() + "/said")) {
        assertThat(somebody.get(page).statusCode()).as(page).isEqualTo(reads ? 200 : 403);
      }
      if (reads) {
        assertThat(somebody.get(path()).body().contains("/take\"")).isEqualTo(works);
      }
      var sought =
          somebody.sends("/console/account", path() + "/answers", Map.of("words", "ลืมรหัสผ่าน"));
      assertThat(sought.statusCode()).isEqualTo(works ? 200 : 403);
      assertThat(somebody.sends("/console/account", path() + "/typing", Map.of()).statusCode())
          .isEqualTo(works ? 204 : 403);
      for (var step : List.of("take", "note", "say", "back")) {
        var form = Map.of("once", once(somebody.get(path()).body()), "words", "ทดลอง");
        var sent = somebody.sends("/console/account", path() + "/" + step, form);
        assertThat(sent.statusCode()).as(step).isEqualTo(works ? 303 : 403);
      }
    }
  }

  @Test
  void opensToNoStranger() throws Exception {
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      for (var page : List.of("/console/talks", path(), path() + "/said")) {
        assertThat(location(stranger.get(page))).startsWith("/console/sign-in");
      }
      assertThat(stranger.post(path() + "/take", Map.of()).statusCode()).isEqualTo(403);
    }
    assertThat(desk.get("/console/talks/01ARZ3NDEKTSV4RRFFQ69G5FAV").statusCode()).isEqualTo(404);
  }

  @Test
  void putsOnRecordWhoReadAndWhoDidWhat() throws Exception {
    page();
    send("take");
    send("say", Map.of("words", "ทดลอง"));
    send("end", ending("answered"));

    assertThat(bot.part(AuditTrail.class).about(talk().id(), 20))
        .extracting(Deed::account, Deed::did)
        .contains(
            tuple("agent", "talk-read"),
            tuple("agent", "talk-take"),
            tuple("agent", "talk-say"),
            tuple("agent", "talk-end"));
  }

  @Test
  void saysTheSameInEnglish() throws Exception {
    desk.get("/console?lang=en");

    assertThat(desk.get("/console/talks").body()).contains("Waiting since", "Talks");
    assertThat(page()).contains("Take this chat", "Requester", "Automatic reply");
  }

  private static Map<String, String> ending(String outcome) {
    return new HashMap<>(
        Map.of(
            "outcome",
            outcome,
            "name",
            "ผู้ใช้ LINE",
            "group",
            UserGroup.CITIZEN.code(),
            "topic",
            Topic.USE.code(),
            "words",
            "ถามเรื่องท้องฟ้า",
            "answer",
            "อธิบายแล้วในแชต"));
  }

  /// The talk of the story, also when it is over.
  private Talk talk() {
    return bot.part(Talks.class).called(id()).orElseThrow();
  }

  private String id() {
    if (known.isEmpty()) {
      known = bot.part(Talks.class).all().getLast().id();
    }
    return known;
  }

  private String known = "";

  private String path() {
    return "/console/talks/" + id();
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private String page() throws Exception {
    return desk.get(path()).body();
  }

  private void awaitOnPage(String words) throws Exception {
    Await.until(SOON, () -> desk.get(path() + "/said").body(), it -> it.contains(words));
  }

  private HttpResponse<String> send(String step) throws Exception {
    return send(step, Map.of());
  }

  private HttpResponse<String> send(String step, Map<String, String> typed) throws Exception {
    var all = new HashMap<>(typed);
    all.put("once", once(page()));
    return desk.sends(path(), path() + "/" + step, all);
  }

  /// What the person has heard, once these words are among it.
  private String isTold(String words) {
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains(words), SOON, words);
    return her.citizen.repliesAndPushes().toString();
  }

  private List<ChatEntry> pushes() {
    return her.citizen.repliesAndPushes().stream()
        .filter(entry -> entry.via() == ChatEntry.Via.PUSH)
        .toList();
  }

  private static String once(String page) {
    var found = ONCE.matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private static String first(Pattern what, String page) {
    var found = what.matcher(page);
    if (!found.find()) {
      throw new AssertionError("not on the page: " + what);
    }
    return found.group(1);
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
