package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.citizen.CitizenId;
import saitrong.citizen.OwnCopy;
import saitrong.erasure.Erasure;
import saitrong.erasure.Officer;
import saitrong.handoff.ScriptsInAChat;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.FieldCipher;
import saitrong.ticket.Erasing;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.transcript.TranscriptRecords;

/// An officer lets a script ask in a chat that they have, and goes on when it is over.
class ScriptsInATalkTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final String QUESTION = "ท่านพึงพอใจบริการของหน่วยงานระดับใด";

  @TempDir static Path data;

  private static RunningBot bot;
  private DeskBrowser desk;
  private AtTheService her;
  private String path = "";

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK);
    StaffForTests.hire(bot.part(Accounts.class), "agent", Role.AGENT);
    StaffForTests.hire(bot.part(Accounts.class), "colleague", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void anOfficerHasTheChat(TestInfo story) throws Exception {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    her.says("คุยกับเจ้าหน้าที่");
    path = "/console/talks/" + talk().id();
    desk = at("agent");
    desk.sends(path, path + "/take", Map.of("once", once()));
  }

  @AfterEach
  void everybodyGoesHome() {
    var talks = bot.part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
    desk.close();
  }

  @Test
  void askInTheChatAndLeaveItToTheOfficerWhenTheyAreOver() throws Exception {
    assertThat(starts("suggestion").statusCode()).isEqualTo(303);
    isAsked();
    assertThat(her.citizen.repliesAndPushes().toString())
        .as("first that an officer is there")
        .containsSubsequence("เจ้าหน้าที่เข้ามาตอบในแชตนี้แล้ว", QUESTION);
    awaitOnPage("ระบบกำลังถามชุด &quot;ข้อเสนอแนะ&quot;");

    assertThat(her.says("5")).contains("มีข้อเสนอแนะอย่างไร");
    her.says("เพิ่มที่จอดรถ");
    assertThat(her.taps("ถูกต้อง ส่งเรื่อง")).contains("ส่งแล้ว เลขที่รับแจ้ง");
    assertThat(bot.part(Tickets.class).latest(false, 1).getFirst().kind()).isEqualTo("suggestion");
    awaitOnPage("เพิ่มที่จอดรถ");
    assertThat(awaitOnPage("ชุดสนทนาที่ท่านเริ่มไว้จบแล้ว"))
        .contains("เพิ่มที่จอดรถ", "เริ่มชุดสนทนา")
        .doesNotContain("ระบบกำลังถามชุด");

    var before = her.citizen.repliesAndPushes().size();
    her.citizen.says("ขอเมนู");
    awaitOnPage("ขอเมนู");
    assertThat(her.citizen.repliesAndPushes()).as("the bot is silent again").hasSize(before);
    assertThat(bot.part(AuditTrail.class).about(talk().id(), 50))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "talk-script"));
  }

  /// The officer is waited for only when the script has its answers.
  @Test
  void keepNobodyWaitingForTheOfficer() throws Exception {
    starts("suggestion");
    isAsked();
    her.says("5");
    awaitOnPage("มีข้อเสนอแนะอย่างไร");
    assertThat(talk().heard()).isNull();

    her.says("เพิ่มที่จอดรถ");
    her.taps("ถูกต้อง ส่งเรื่อง");
    Await.until(SOON, () -> talk().heard() != null, it -> it);
  }

  /// The talk goes on, but what was said to the script is said in the case.
  @Test
  void leadToACaseThatTakesWhatWasSaidWithIt() throws Exception {
    starts("suggestion");
    isAsked();
    her.says("5");
    her.says("เพิ่มที่จอดรถ");
    her.taps("ถูกต้อง ส่งเรื่อง");
    awaitOnPage("ชุดสนทนาที่ท่านเริ่มไว้จบแล้ว");
    her.has(bot.part(Tickets.class).latest(false, 1).getFirst());
    var number = her.ticket().number();
    var chat = "/console/cases/%d/%05d/chat".formatted(number.year(), number.number());
    assertThat(desk.get(chat).body()).containsSubsequence("มีข้อเสนอแนะอย่างไร", "เพิ่มที่จอดรถ");
    var citizen = talk().citizen();
    assertThat(chatOf(citizen)).contains("เพิ่มที่จอดรถ");

    her.takes(new Step.Withdraw(AtTheService.words("โทรมาขอถอนเรื่อง")));
    her.passes(Duration.ofMinutes(2));
    assertThat(bot.part(Erasure.class).cases().erase(number, new Officer("officer", "test")))
        .isInstanceOf(Erasing.Erased.class);

    assertThat(chatOf(citizen)).doesNotContain("เพิ่มที่จอดรถ");
  }

  @Test
  void areStoppedByTheirOfficer() throws Exception {
    starts("suggestion");
    isAsked();
    awaitOnPage("ระบบกำลังถามชุด");
    desk.sends(path, path + "/script-stop", Map.of("once", once()));
    awaitOnPage("หยุดชุดสนทนา");

    var before = her.citizen.repliesAndPushes().size();
    her.citizen.says("5 ดาวค่ะ");
    assertThat(awaitOnPage("5 ดาวค่ะ")).doesNotContain("ระบบกำลังถามชุด", "เริ่มไว้จบแล้ว");
    assertThat(her.citizen.repliesAndPushes()).hasSize(before);
  }

  @Test
  void hearACryForHelpAndLetThePersonEndTheTalk() throws Exception {
    starts("suggestion");
    isAsked();
    assertThat(her.says("ช่วยด้วย หายใจไม่ออก")).contains("1669");

    assertThat(her.says("จบการสนทนา")).contains("จบการสนทนากับเจ้าหน้าที่แล้ว");
    assertThat(her.says("เมนู")).contains("พิมพ์หมายเลขหรือกดปุ่ม");
  }

  @Test
  void areStartedOnceByTheSameForm() throws Exception {
    var form = Map.of("once", once(), "script", "suggestion");
    desk.sends(path, path + "/script", form);
    assertThat(desk.sends(path, path + "/script", form).statusCode()).isEqualTo(303);
    isAsked();
    her.says("5");

    assertThat(her.citizen.repliesAndPushes().toString().split(QUESTION, -1)).hasSize(2);
  }

  /// She ended the talk while the officer's wish was on its way.
  @Test
  void askNobodyWhoHasNoOfficerAnyMore() throws Exception {
    var citizen = talk().citizen();
    her.says("จบการสนทนา");
    bot.part(ScriptsInAChat.class).start("late", citizen, "suggestion", true);

    assertThat(her.says("เมนู")).contains("พิมพ์หมายเลขหรือกดปุ่ม");
    assertThat(her.citizen.repliesAndPushes().toString()).doesNotContain(QUESTION);
  }

  @Test
  void areOnlyThoseThatAreOfferedAndStartedOnlyByWhoeverHasTheChat() throws Exception {
    assertThat(page())
        .contains("value=\"add-documents\"")
        .doesNotContain("value=\"corruption-tip\"");
    for (var script : new String[] {"corruption-tip", "no-such", ""}) {
      var refused = starts(script);
      assertThat(refused.statusCode()).as(script).isEqualTo(422);
      assertThat(refused.body()).contains("ชุดสนทนานี้ปิดอยู่");
    }
    try (var other = at("colleague")) {
      for (var step : new String[] {"script", "script-stop"}) {
        var form = Map.of("once", once(), "script", "suggestion");
        var refused = other.sends("/console/account", path + "/" + step, form);
        assertThat(refused.statusCode()).as(step).isEqualTo(422);
        assertThat(refused.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน");
      }
    }
    assertThat(her.citizen.repliesAndPushes().toString()).doesNotContain(QUESTION);
  }

  private void isAsked() {
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains(QUESTION), SOON, QUESTION);
  }

  private HttpResponse<String> starts(String script) throws Exception {
    return desk.sends(path, path + "/script", Map.of("once", once(), "script", script));
  }

  /// As it is on record: a page may show what it had a moment before.
  private static String chatOf(CitizenId citizen) {
    var all = new StringBuilder();
    var records = new TranscriptRecords(bot.part(MongoDatabase.class), bot.part(FieldCipher.class));
    records.copy(
        citizen,
        new OwnCopy() {
          @Override
          public void part(String name, List<Document> rows) {
            rows.forEach(all::append);
          }

          @Override
          public void file(String name, InputStream bytes) {}
        });
    return all.toString();
  }

  private static Talk talk() {
    return bot.part(Talks.class).all().getLast();
  }

  private String awaitOnPage(String words) throws Exception {
    return Await.until(SOON, this::page, it -> it.contains(words));
  }

  private String page() throws Exception {
    return desk.get(path).body();
  }

  private String once() throws Exception {
    var found = ONCE.matcher(page());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    desk.signsIn(login);
    return desk;
  }
}
