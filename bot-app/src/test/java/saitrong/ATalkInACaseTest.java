package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.erasure.Erasure;
import saitrong.erasure.Officer;
import saitrong.handoff.Talk;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

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

  /// Nor by a page that was open before, and the page of the talk says where it is.
  @Test
  void isInNoOtherCaseOnceItIsOnRecord() throws Exception {
    send("say", Map.of("words", "ผู้ดูแลอาคารจะติดต่อกลับค่ะ"));
    isTold("ผู้ดูแลอาคารจะติดต่อกลับค่ะ");
    var open = once(page());
    var own = ending("answered");
    own.put("once", open);
    var in = Map.of("outcome", "in " + ticket.number(), "once", once(page()));
    assertThat(desk.sends(path(), path() + "/end", in).statusCode()).isEqualTo(303);

    assertThat(page())
        .contains("บันทึกผลการสนทนานี้ไว้แล้วในเรื่อง", path(ticket))
        .doesNotContain(path() + "/end\"");
    var refused = desk.sends(path(), path() + "/end", own);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("อธิบายแล้วในแชต");
    assertThat(latest().number()).isEqualTo(ticket.number());
    assertThat(location(desk.sends(path(), path() + "/end", in))).isEqualTo(path(ticket));
  }

  /// Whoever ended the talk is written down when there is time for it.
  @Test
  void keepsARemarkThatIsWrittenTheNextMorning() throws Exception {
    send("say", Map.of("words", "ผู้ดูแลอาคารจะติดต่อกลับค่ะ"));
    isTold("ผู้ดูแลอาคารจะติดต่อกลับค่ะ");
    her.says("จบการสนทนา");
    her.passes(Duration.ofHours(20));
    desk.close();
    desk = OFFICE.at("agent");
    does("end", Map.of("outcome", "in " + ticket.number(), "remark", "โทรหาช่างแล้ว"));

    assertThat(desk.get(path(ticket) + "/chat").body())
        .containsSubsequence("ผู้ดูแลอาคารจะติดต่อกลับค่ะ", "โทรหาช่างแล้ว");
    her.has(ticket);
    her.takes(new Step.Withdraw(AtTheService.words("โทรมาขอถอนเรื่อง")));
    her.passes(Duration.ofMinutes(2));
    bot.part(Erasure.class).cases().erase(ticket.number(), new Officer("officer", "test"));
    assertThat(page()).as("gone with its case").doesNotContain("โทรหาช่างแล้ว");
  }

  /// A call that somebody wrote down with its answer is over: nothing of this talk is in it.
  @Test
  void isInNoCaseThatWasOverWhenItWasOpened() throws Exception {
    var logged = answered("ถามทางโทรศัพท์", "ตอบทางโทรศัพท์แล้ว");
    var call =
        bot.part(Tickets.class)
            .logbook()
            .log("call " + talk().id(), logged, talk().citizen(), AtTheService.OFFICER, null);
    var number = ((Logging.Opened) call).ticket().number();

    assertThat(page()).doesNotContain("in " + number).contains("in " + ticket.number());
    var refused = send("end", Map.of("outcome", "in " + number));
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  private static Logged answered(String asked, String answer) {
    return new Logged(
        Channel.PHONE,
        null,
        "consultation",
        false,
        new Logged.Requester(AtTheService.words("ผู้โทร ทดสอบ"), null, UserGroup.OTHER, null, null),
        null,
        Topic.USE,
        AtTheService.words(asked),
        new Logged.Letter(null, null),
        AtTheService.words(answer));
  }

  /// Where the note is, which says for whom it is not.
  @Test
  void leadsToARemarkThatCallsSomebodyWhoIsNotThere() throws Exception {
    var ended =
        send("end", Map.of("outcome", "in " + ticket.number(), "remark", "ฝาก @colleage ดูต่อ"));

    assertThat(location(ended)).isEqualTo(path() + "?done=unheard");
    assertThat(desk.get(location(ended)).body())
        .contains(
            "บันทึกและจบการสนทนาแล้ว", "ฝาก @colleage ดูต่อ", "ยังไม่ได้แจ้ง @colleage เพราะ");
    assertThat(talk().state()).isEqualTo(Talk.State.OVER);
    assertThat(desk.get(path(ticket) + "/chat").body()).contains("ยังไม่ได้แจ้ง @colleage เพราะ");
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
