package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talk;
import saitrong.ticket.State;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// A script opened a case while an officer had the chat: the talk is on record with that one, and
/// nobody has two numbers for one matter.
class ATalkInACaseTest extends ChatAtTheDesk {

  private static final String QUESTION = "ท่านพึงพอใจบริการของหน่วยงานระดับใด";

  private Ticket ticket;

  @BeforeEach
  void anOfficersScriptOpensACase() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    send("script", Map.of("script", "suggestion"));
    hears(QUESTION);
    her.says("5");
    her.says("เพิ่มที่จอดรถ");
    her.taps("ถูกต้อง ส่งเรื่อง");
    Await.until(SOON, this::page, it -> it.contains("ชุดสนทนาที่ท่านเริ่มไว้จบแล้ว"));
    ticket = latest();
  }

  @Test
  void isEndedWithItsNumberByOneTap() throws Exception {
    send("say", Map.of("words", "ผู้ดูแลอาคารจะติดต่อกลับค่ะ"));
    isTold("ผู้ดูแลอาคารจะติดต่อกลับค่ะ");
    assertThat(page())
        .containsSubsequence(
            "value=\"in " + ticket.number() + "\" checked",
            "อยู่ในเรื่อง " + ticket.number() + " แล้ว",
            "value=\"answered\"")
        .contains("กดบันทึกและจบได้ทันที");

    var ended = send("end", Map.of("outcome", "in " + ticket.number()));

    assertThat(location(ended)).isEqualTo(path(ticket));
    assertThat(latest().number()).as("no second number").isEqualTo(ticket.number());
    assertThat(latest().state()).isEqualTo(State.WAITING);
    assertThat(talk().state()).isEqualTo(Talk.State.OVER);
    assertThat(talk().isOwed()).isFalse();
    assertThat(isTold("เรื่องนี้อยู่ในเลขที่รับแจ้ง " + ticket.number())).contains("จบแล้ว");
    assertThat(desk.get(path(ticket) + "/chat").body())
        .containsSubsequence("เพิ่มที่จอดรถ", "ผู้ดูแลอาคารจะติดต่อกลับค่ะ");
  }

  @Test
  void keepsWhatTheOfficerRemarksWhereTheCaseShowsTheChat() throws Exception {
    send("say", Map.of("words", "ผู้ดูแลอาคารจะติดต่อกลับค่ะ"));
    isTold("ผู้ดูแลอาคารจะติดต่อกลับค่ะ");
    does("end", Map.of("outcome", "in " + ticket.number(), "remark", "โทรหาช่างแล้ว"));

    assertThat(desk.get(path(ticket) + "/chat").body()).contains("โทรหาช่างแล้ว");
    assertThat(her.citizen.repliesAndPushes().toString()).doesNotContain("โทรหาช่างแล้ว");
  }

  @Test
  void mayStillBeACaseOfItsOwn() throws Exception {
    assertThat(location(send("end", ending("answered")))).contains("?done=opened");

    assertThat(latest().number()).isNotEqualTo(ticket.number());
  }

  @Test
  void isInNoCaseThatIsNotOfIt() throws Exception {
    var refused = send("end", Map.of("outcome", "in 99999/2569"));

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(talk().state()).isEqualTo(Talk.State.TAKEN);
  }

  private Ticket latest() {
    return bot.part(Tickets.class).lists().latest(false, 1).getFirst();
  }
}
