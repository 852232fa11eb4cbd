package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.citizen.CitizenId;
import saitrong.erasure.Erasure;
import saitrong.erasure.Forgotten;
import saitrong.erasure.Officer;
import saitrong.shared.PersonalText;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What was said in the chat around a case, for whoever reads the case.
class TranscriptOfACaseTest extends ChatAtTheDesk {

  private static final String QUESTION = "ทำไมท้องฟ้าเป็นสีฟ้า";
  private static final AtomicInteger KEYS = new AtomicInteger();

  @Test
  void tellsWhatWasSaidWhileTheCaseWasLeft() throws Exception {
    her.leavesAQuestion();
    var path = path(her.ticket());
    var number = her.ticket().number().toString();
    Await.until(
        SOON,
        () -> desk.get(path + "/chat").body(),
        it -> it.lastIndexOf(number) > it.indexOf("นนทบุรี"));
    her.passes(Duration.ofHours(1));
    her.says("มีเรื่องอื่นที่ไม่เกี่ยวกัน");

    assertThat(desk.get(path).body()).contains("href=\"" + path + "/chat\"");
    assertThat(desk.get(path + "/chat").body())
        .containsSubsequence("ขอคำปรึกษา", QUESTION, "นนทบุรี", "เลขที่รับแจ้ง")
        .contains("<html")
        .doesNotContain("มีเรื่องอื่นที่ไม่เกี่ยวกัน");
    assertThat(desk.get(path + "/chat", "HX-Request", "true").body())
        .contains(QUESTION)
        .doesNotContain("<html");
    assertThat(bot.part(AuditTrail.class).about(her.ticket().number().toString(), 99))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "case-chat-read"));
  }

  @Test
  void tellsOfTheTalkThatBecameTheCaseAndOfNothingAfterIt() throws Exception {
    her.says("ก่อนอื่นขอถามระบบ");
    isTalkedTo();
    does("note", Map.of("words", "เคยโทรมาแล้ว"));
    her.citizen.sendsPicture(Photo.small());
    Await.until(SOON, this::page, it -> it.contains("<img class=\"sent\""));
    her.citizen.says("<b>ขอบคุณ</b>");
    Await.until(SOON, this::page, it -> it.contains("&lt;b&gt;ขอบคุณ"));
    her.says("จบการสนทนา");
    her.passes(Duration.ofHours(3));
    her.says("ถามเรื่องใหม่ทีหลัง");
    desk.signsIn("agent");
    does("end", ending("open"));

    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(desk.get(path(ticket) + "/chat").body())
        .containsSubsequence(
            "ก่อนอื่นขอถามระบบ",
            "คุยกับเจ้าหน้าที่",
            "สวัสดีค่ะ ถามได้เลย",
            "เคยโทรมาแล้ว",
            "<img class=\"sent\" src=\"" + path(ticket) + "/files/1\"",
            "&lt;b&gt;ขอบคุณ&lt;/b&gt;")
        .doesNotContain("<b>ขอบคุณ", "ถามเรื่องใหม่ทีหลัง", "/console/talks/0");
  }

  @Test
  void keepsQuietOfWhatWasTakenBack() throws Exception {
    isTalkedTo();
    var sent = her.citizen.says("เลขบัตรของฉันคือความลับ");
    Await.until(SOON, this::page, it -> it.contains("ความลับ"));
    her.citizen.unsends(requireNonNull(sent.messageId()));
    Await.until(SOON, this::page, it -> !it.contains("ความลับ"));
    does("end", ending("open"));

    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(desk.get(path(ticket) + "/chat").body())
        .contains("สวัสดีค่ะ ถามได้เลย")
        .doesNotContain("ความลับ");
  }

  @Test
  void isForgottenWhenItsPersonIs() throws Exception {
    her.leavesAQuestion();
    var ticket = her.ticket();
    her.takes(new Step.Withdraw(AtTheService.words("ผู้แจ้งขอยกเลิก")));

    var people = bot.part(Erasure.class).people();
    var by = new Officer("ผู้ดูแล", "admin");
    Await.until(SOON, () -> people.forget(person(), by), Forgotten.Done.class::isInstance);

    assertThat(desk.get(path(ticket)).body()).doesNotContain("/chat\"");
    assertThat(desk.get(path(ticket) + "/chat").body())
        .contains("ไม่มีข้อความที่แสดงได้")
        .doesNotContain(QUESTION);
  }

  /// As in the chat itself.
  @Test
  void showsNothingOfBeforeATipToWhoeverMayNotSeeIt() throws Exception {
    her.leavesAQuestion();
    var ticket = her.ticket();
    var tip = opened(logged("corruption-tip", true), person());

    assertThat(desk.get(path(ticket) + "/chat").body())
        .contains("ไม่มีข้อความที่แสดงได้")
        .doesNotContain(QUESTION);
    assertThat(desk.get(path(tip) + "/chat").statusCode()).isEqualTo(404);
    try (var keeper = OFFICE.at("keeper")) {
      assertThat(keeper.get(path(ticket) + "/chat").body()).contains(QUESTION);
      assertThat(keeper.get(path(tip) + "/chat").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void isNotSpokenOfWhereNobodyChatted() throws Exception {
    var call = opened(logged("consultation", false), null);

    assertThat(desk.get(path(call)).body()).doesNotContain("/chat\"");
    assertThat(desk.get(path(call) + "/chat").body()).contains("ไม่มีข้อความที่แสดงได้");
    assertThat(
            desk.get("/console/cases/%d/99999/chat".formatted(call.number().year())).statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForWhoeverReadsCases(Role role) throws Exception {
    var call = path(opened(logged("consultation", false), null)) + "/chat";
    boolean reads = role == Role.AGENT || role == Role.SUPERVISOR || role == Role.AUDITOR;
    try (var somebody = OFFICE.at(role.code());
        var unknown = new DeskBrowser(bot.address("/"))) {
      assertThat(somebody.get(call).statusCode()).isEqualTo(reads ? 200 : 403);
      assertThat(unknown.get(call).statusCode()).isEqualTo(303);
    }
  }

  private void isTalkedTo() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    does("say", Map.of("words", "สวัสดีค่ะ ถามได้เลย"));
  }

  private CitizenId person() {
    return requireNonNull(her.ticket().citizen());
  }

  private Ticket opened(Logged logged, @Nullable CitizenId citizen) {
    var key = "call in a chat " + KEYS.incrementAndGet();
    var opened =
        bot.part(Tickets.class).logbook().log(key, logged, citizen, AtTheService.OFFICER, null);
    return ((Logging.Opened) opened).ticket();
  }

  private static Logged logged(String kind, boolean confidential) {
    return new Logged(
        Channel.PHONE,
        null,
        kind,
        confidential,
        new Logged.Requester(new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.OTHER, null, null),
        null,
        Topic.USE,
        new PersonalText("ถามวิธีลงทะเบียน"),
        new Logged.Letter(null, null),
        null);
  }
}
