package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;

/// A chat goes on with somebody else: a colleague, or whoever takes it from the queue.
class PassingATalkTest extends TalkAtTheDesk {

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
    try (var other = OFFICE.at("colleague")) {
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

  /// Whoever has it next is told of that, and of no note besides.
  @Test
  void tellsOthersWhomItsNoteCallsAndSaysWhoIsNotThere() throws Exception {
    send("take");
    send("pass", passing("colleague", "@colleague ทำต่อ @supervisor ทราบ @nobody-here ด้วย"));

    assertThat(talk().mentioned()).containsExactly("supervisor");
    assertThat(page())
        .containsSubsequence(
            "ส่งต่อแชตให้ เจ้าหน้าที่ colleague<",
            "ทำต่อ",
            "ฝากถึง เจ้าหน้าที่ supervisor<",
            "ยังไม่ได้แจ้ง @nobody-here เพราะ");
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
    try (var head = OFFICE.at("supervisor")) {
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
    assertThat(page().split("\" class=\"note\">")).as("one note").hasSize(2);
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
    assertThat(page()).doesNotContain("\" class=\"note\">");

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
    try (var other = OFFICE.at("colleague")) {
      other.sends(path(), path() + "/take", Map.of("once", once(other.get(path()).body())));
    }
    assertThat(location(desk.sends(path(), path() + "/pass", typed)))
        .as("though somebody has it by now")
        .contains("?done=queued");
    assertThat(page().split("\" class=\"note\">")).as("one note").hasSize(2);
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
    try (var other = OFFICE.at("colleague");
        var head = OFFICE.at("supervisor")) {
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
}
