package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.citizen.OwnCopy;
import saitrong.erasure.Erasure;
import saitrong.erasure.Officer;
import saitrong.handoff.ScriptsInAChat;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.store.FieldCipher;
import saitrong.ticket.Erasing;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.transcript.TranscriptRecords;

/// An officer lets a script ask in a chat that they have, and goes on when it is over.
class ScriptsInATalkTest extends ChatAtTheDesk {

  private static final String QUESTION = "ท่านพึงพอใจบริการของหน่วยงานระดับใด";

  @BeforeEach
  void anOfficerHasTheChat() throws Exception {
    callsAnOfficerWhoTakesTheChat();
  }

  @Test
  void askInTheChatAndLeaveItToTheOfficerWhenTheyAreOver() throws Exception {
    assertThat(starts("suggestion").statusCode()).isEqualTo(303);
    isAsked();
    assertThat(her.citizen.repliesAndPushes().toString())
        .as("first that an officer is there")
        .containsSubsequence("เจ้าหน้าที่เข้ามาตอบในแชตนี้แล้ว", QUESTION);
    awaitOnWholePage("ระบบกำลังถามชุด &quot;ข้อเสนอแนะ&quot;");

    assertThat(her.says("5")).contains("มีข้อเสนอแนะอย่างไร");
    her.says("เพิ่มที่จอดรถ");
    assertThat(her.taps("ถูกต้อง ส่งเรื่อง")).contains("ส่งแล้ว เลขที่รับแจ้ง");
    assertThat(bot.part(Tickets.class).lists().latest(false, 1).getFirst().kind())
        .isEqualTo("suggestion");
    awaitOnWholePage("เพิ่มที่จอดรถ");
    assertThat(awaitOnWholePage("ชุดสนทนาที่ท่านเริ่มไว้จบแล้ว"))
        .contains("เพิ่มที่จอดรถ", "เริ่มชุดสนทนา")
        .doesNotContain("ระบบกำลังถามชุด");

    var before = her.citizen.repliesAndPushes().size();
    her.citizen.says("ขอเมนู");
    awaitOnWholePage("ขอเมนู");
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
    awaitOnWholePage("มีข้อเสนอแนะอย่างไร");
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
    awaitOnWholePage("ชุดสนทนาที่ท่านเริ่มไว้จบแล้ว");
    her.has(bot.part(Tickets.class).lists().latest(false, 1).getFirst());
    assertThat(desk.get(path(her.ticket()) + "/chat").body())
        .containsSubsequence("มีข้อเสนอแนะอย่างไร", "เพิ่มที่จอดรถ");
    var citizen = talk().citizen();
    assertThat(chatOf(citizen)).contains("เพิ่มที่จอดรถ");

    her.takes(new Step.Withdraw(AtTheService.words("โทรมาขอถอนเรื่อง")));
    her.passes(Duration.ofMinutes(2));
    assertThat(
            bot.part(Erasure.class)
                .cases()
                .erase(her.ticket().number(), new Officer("officer", "test")))
        .isInstanceOf(Erasing.Erased.class);

    assertThat(chatOf(citizen)).doesNotContain("เพิ่มที่จอดรถ");
  }

  @Test
  void areStoppedByTheirOfficer() throws Exception {
    starts("suggestion");
    isAsked();
    awaitOnWholePage("ระบบกำลังถามชุด");
    does("script-stop", Map.of());
    assertThat(awaitOnWholePage("หยุดชุดสนทนา")).doesNotContain("หยุดถาม");

    var before = her.citizen.repliesAndPushes().size();
    her.citizen.says("5 ดาวค่ะ");
    assertThat(awaitOnWholePage("5 ดาวค่ะ")).doesNotContain("ระบบกำลังถามชุด", "เริ่มไว้จบแล้ว");
    assertThat(her.citizen.repliesAndPushes()).hasSize(before);
  }

  /// Also on a page that was open before, which fetches that part anew.
  @Test
  void areStoppedOnlyWhereOneRunsAndByTheirOfficer() throws Exception {
    assertThat(page()).contains("เริ่มถาม").doesNotContain("หยุดถาม");
    starts("suggestion");
    isAsked();
    awaitOnPage("หยุดถาม");
    try (var other = OFFICE.at("colleague")) {
      assertThat(other.get(path()).body()).contains("ระบบกำลังถามชุด").doesNotContain("หยุดถาม");
    }

    var part = desk.get(path() + "/said").body();
    assertThat(desk.sends(path(), path() + "/script-stop", Map.of("once", once(part))).statusCode())
        .isEqualTo(303);
    awaitOnWholePage("หยุดชุดสนทนา");
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
    var form = Map.of("once", once(page()), "script", "suggestion");
    desk.sends(path(), path() + "/script", form);
    assertThat(desk.sends(path(), path() + "/script", form).statusCode()).isEqualTo(303);
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
    try (var other = OFFICE.at("colleague")) {
      for (var step : new String[] {"script", "script-stop"}) {
        var form = Map.of("once", once(page()), "script", "suggestion");
        var refused = other.sends("/console/account", path() + "/" + step, form);
        assertThat(refused.statusCode()).as(step).isEqualTo(422);
        assertThat(refused.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน");
      }
    }
    assertThat(her.citizen.repliesAndPushes().toString()).doesNotContain(QUESTION);
  }

  private void isAsked() {
    hears(QUESTION);
  }

  private HttpResponse<String> starts(String script) throws Exception {
    return send("script", Map.of("script", script));
  }

  /// As it is on record: a page may show what it had a moment before.
  private String chatOf(CitizenId citizen) {
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

  /// The whole of it, and not only what was said.
  private String awaitOnWholePage(String words) throws Exception {
    return Await.until(SOON, this::page, it -> it.contains(words));
  }
}
