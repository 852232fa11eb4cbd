package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.flow.Effect;
import saitrong.shared.Language;
import saitrong.transcript.Mark;

/// An officer is called into the chat, waited for, and has it: what the bot says, and when it says
/// nothing.
class OfficersInTheChatTest extends AtTheDesk {

  private static final Map<String, String> UNTIL = Map.of("until", "16.30 น.");

  @Override
  @BeforeEach
  void open() {
    desk = Desk.withFlows(STORE.database());
    a = desk.instance("a");
    citizen = desk.citizen("somchai");
    a.receives(citizen.followed(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คุยกับเจ้าหน้าที่",
        "ติดต่อเจ้าหน้าที่",
        "ขอคุยกับคน",
        "Talk to an officer",
        "เจ้าหน้าที่"
      })
  void areCalledByWhoeverAsksForAPerson(String typed) {
    desk.hasTalk(new TheirTalk.None(2, true));
    citizen.says(typed);

    assertThat(answers().getLast()).contains("ท่านอยู่ลำดับที่ 3", "16.30 น.", "\"ไม่รอแล้ว\"");
    assertThat(tasks()).singleElement().isInstanceOf(Effect.OfTalk.Call.class);
  }

  /// Nobody is told that an officer reads where none does.
  @Test
  void areCalledHonestlyWhereNoneIsAtTheDesk() {
    desk.hasTalk(new TheirTalk.None(0, false));
    citizen.says("คุยกับเจ้าหน้าที่");

    assertThat(answers().getLast())
        .contains("ยังไม่มีเจ้าหน้าที่อยู่หน้าจอ", "\"ฝากเรื่อง\"", "ท่านอยู่ลำดับที่ 1")
        .doesNotContain("พิมพ์รายละเอียดต่อได้เลย");
    assertThat(tasks()).singleElement().isInstanceOf(Effect.OfTalk.Call.class);
  }

  @Test
  void areCalledByTheButtonToo() {
    citizen.sends(citizen.tapped(Command.OFFICER.data()));

    assertThat(answers().getLast()).contains("ท่านอยู่ลำดับที่ 1");
    assertThat(tasks()).hasSize(1);
  }

  @Test
  void areCalledByASentenceAfterAQuestionWithoutAnAnswer() {
    citizen.says("ทำไมท้องฟ้าเป็นสีฟ้า");
    citizen.says("ไม่ใช่ค่ะ รบกวนขอคุยกับเจ้าหน้าที่หน่อยนะคะ");

    assertThat(tasks())
        .singleElement()
        .isInstanceOfSatisfying(
            Effect.OfTalk.Call.class, it -> assertThat(it.why()).isEqualTo("unsure"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"เบอร์โทร", "ช่องทางติดต่อ", "e-mail"})
  void areNotCalledByWhoeverAsksForANumber(String typed) {
    citizen.says(typed);

    assertThat(answers().getLast()).contains("คุยในแชตนี้ได้ในเวลาทำการ");
    assertThat(tasks()).isEmpty();
  }

  @Test
  void areNotCalledWhenTheOfficeIsClosed() {
    desk.passes(Duration.ofHours(9), Duration.ofHours(1)); // 19.00

    citizen.says("คุยกับเจ้าหน้าที่");

    assertThat(answers().getLast())
        .contains("วันอังคารที่ 24 พฤศจิกายน 2569 เวลา 08.30 น.", "\"ฝากเรื่อง\"");
    assertThat(tasks()).isEmpty();
  }

  @Test
  void areNotCalledWhereTheAgencyDoesNotSaySo(@TempDir java.nio.file.Path scratch) {
    desk =
        Desk.of(
            STORE.database(),
            ShippedContent.edited(scratch, "officers-in-chat: yes", "officers-in-chat: no"));
    a = desk.instance("b");
    citizen = desk.citizen("malee");
    citizen.says("คุยกับเจ้าหน้าที่");

    assertThat(answers().getLast()).contains(said(TextKey.OFFICER, Map.of()));
    assertThat(tasks()).isEmpty();
  }

  @Test
  void areCalledOnceAndThePlaceIsToldAgain() {
    desk.hasTalk(new TheirTalk.Waiting(2));
    citizen.says("คุยกับเจ้าหน้าที่");

    assertThat(answers())
        .last()
        .isEqualTo(
            said(TextKey.TALK_STILL_QUEUED, Map.of("place", "2", "until", UNTIL.get("until"))));
    assertThat(tasks()).isEmpty();
  }

  @Test
  void areWaitedForWhileTheBotGoesOn() {
    desk.hasTalk(new TheirTalk.Waiting(1));
    citizen.says("เมนู");

    assertThat(answers().getLast()).contains("พิมพ์หมายเลขหรือกดปุ่ม");
  }

  /// LINE has it for a while only, and whoever takes the chat wants to see it.
  @Test
  void findWhatWasSentToThemWhileTheyWereWaitedFor() {
    desk.hasTalk(new TheirTalk.Waiting(1));
    citizen.says("เมนู");
    var sent = citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));

    assertThat(answers().getLast()).contains(said(TextKey.TALK_KEPT, Map.of()));
    assertThat(desk.owners().files).contains(sent.message().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่รอแล้ว", "ยกเลิก", "stop waiting", "จบการสนทนา"})
  void areWaitedForNoMore(String typed) {
    desk.hasTalk(new TheirTalk.Waiting(1));
    citizen.says(typed);

    assertThat(answers().getLast()).contains(said(TextKey.TALK_NOT_WAITED_FOR, Map.of()));
    assertThat(tasks()).singleElement().isInstanceOf(Effect.OfTalk.Leave.class);
  }

  @Test
  void areStillWaitedForByWhoeverCancelsAScript() {
    citizen.says("ขอคำปรึกษา");
    desk.hasTalk(new TheirTalk.Waiting(1));
    citizen.says("ยกเลิก");

    assertThat(tasks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"เมนู", "ลืมรหัสผ่าน", "ขอบคุณ", "ยกเลิก", "คุยกับเจ้าหน้าที่", "1"})
  void haveTheChatToThemselves(String typed) {
    desk.hasTalk(new TheirTalk.Taken());
    int before = answers().size();
    var said = citizen.says(typed);
    citizen.sends(citizen.tapped(Command.MENU.data()));

    assertThat(answers()).hasSize(before);
    assertThat(rowOf(said).sealed()).isNotNull();
    assertThat(tasks()).isEmpty();
  }

  /// A score is said to the register, and would be lost between the two.
  @Test
  void doNotStandBeforeTheButtonsOfACase() {
    desk.owners().written.put("ถามเรื่องทดลอง", "00001/2569");
    desk.hasTalk(new TheirTalk.Taken());
    int before = answers().size();
    citizen.says("เข้าใจแล้ว ให้คะแนน 00001/2569 5");

    assertThat(answers()).hasSizeGreaterThan(before);
  }

  @Test
  void doNotStandBeforeACryForHelp() {
    desk.hasTalk(new TheirTalk.Taken());
    var cry = citizen.says("ช่วยด้วย หมดสติ ไม่หายใจ");

    assertThat(answers().getLast()).contains("1669");
    assertThat(rowOf(cry).marks()).contains(Mark.EMERGENCY);
  }

  /// What was said to the officer is no answer to a script's question afterwards.
  @Test
  void letAScriptRest() {
    citizen.says("ขอคำปรึกษา");
    citizen.says("ถามเรื่องทดลอง");
    desk.hasTalk(new TheirTalk.Taken());
    citizen.says("อันนี้พูดกับเจ้าหน้าที่");
    desk.hasTalk(TheirTalk.NONE);
    citizen.says("ขอบคุณ");

    assertThat(desk.owners().cases).isEmpty();
    assertThat(answers().getLast()).doesNotContain("อันนี้พูดกับเจ้าหน้าที่");
  }

  @Test
  void areLeftByTheWordsThatTheyWereTold() {
    desk.hasTalk(new TheirTalk.Taken());
    citizen.says("จบการสนทนา");

    assertThat(answers().getLast()).isEqualTo(said(TextKey.TALK_LEFT, Map.of()));
    assertThat(tasks()).singleElement().isInstanceOf(Effect.OfTalk.Leave.class);
  }

  private List<Effect> tasks() {
    return List.copyOf(desk.owners().tasks.values());
  }

  private String said(TextKey key, Map<String, String> variables) {
    return desk.content().texts().say(Language.TH, key, variables);
  }
}
