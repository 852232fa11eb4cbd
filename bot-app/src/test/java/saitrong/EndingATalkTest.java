package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talk;
import saitrong.ticket.State;
import saitrong.ticket.Tickets;

/// A talk ends with a case on record, and stays on the list of whoever owes it.
class EndingATalkTest extends TalkAtTheDesk {

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
    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(location(ended)).isEqualTo(path(ticket) + "?done=opened");
    assertThat(ticket.state()).isEqualTo(State.DONE);
    assertThat(isTold(ticket.number().toString())).contains("ระบบตอบอัตโนมัติเป็นผู้ตอบ");
    assertThat(her.says("เมนู")).contains("พิมพ์หมายเลขหรือกดปุ่ม");
    assertThat(desk.get("/console/talks").body()).doesNotContain(path());
  }

  @Test
  void endsWithACaseToBeWorkedOn() throws Exception {
    send("take");
    var without = ending("open");
    without.remove("answer");
    send("end", without);

    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(ticket.state()).isEqualTo(State.WAITING);
    assertThat(isTold(ticket.number().toString())).contains("รับเรื่องไว้ดำเนินการแล้ว");
    assertThat(her.says("ติดตามเรื่อง")).contains(ticket.number().toString());
  }

  /// Whoever had it finds it again, and nobody else is bothered.
  @Test
  void staysOnTheListUntilItIsOnRecordThoughThePersonEndedIt() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");
    her.says("จบการสนทนา");

    assertThat(desk.get("/console/talks").body()).contains(path(), "ยังไม่บันทึกผล");
    try (var other = OFFICE.at("colleague")) {
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
    try (var other = OFFICE.at("colleague");
        var head = OFFICE.at("supervisor")) {
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

  /// By the browser's way back: what was answered is not opened by that.
  @Test
  void saysThatItIsOnRecordWhereItIsEndedAgainWithAnotherOutcome() throws Exception {
    send("take");
    send("end", ending("open"));
    var again = send("end", ending("answered"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("บันทึกเป็นเรื่องแล้ว");
    assertThat(bot.part(Tickets.class).lists().latest(false, 1).getFirst().state())
        .isEqualTo(State.WAITING);
  }

  /// By the browser's way back: the person was told one number.
  @Test
  void isOneCaseHoweverOftenItIsWrittenDown() throws Exception {
    send("take");
    send("end", ending("answered"));
    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    var other = new HashMap<>(ending("answered"));
    other.put("words", "ถามอีกเรื่องหนึ่ง");
    var again = send("end", other);

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("บันทึกเป็นเรื่องแล้ว", "ถามอีกเรื่องหนึ่ง");
    assertThat(bot.part(Tickets.class).lists().latest(false, 1).getFirst().id())
        .isEqualTo(ticket.id());
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
}
