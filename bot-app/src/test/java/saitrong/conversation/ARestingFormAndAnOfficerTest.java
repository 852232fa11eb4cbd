package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.TextKey;
import saitrong.handoff.ScriptsInAChat;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
import saitrong.inbox.Inbound;
import saitrong.shared.Language;

/// Somebody left a form half filled and called an officer: what they send is for the officer, and
/// the form stands in nobody's way until they come back to it.
class ARestingFormAndAnOfficerTest extends AtTheForms {

  private static final String WAITS = "ที่กรอกค้างไว้ยังอยู่";
  private static final String NEXT = "มีข้อเสนอแนะอย่างไร";

  @BeforeEach
  void hasLeftAFormForAnOfficer() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("คุยกับเจ้าหน้าที่");
    isWaiting();
  }

  @Test
  void keepsAPictureForTheOfficerAndAsksNothingOfTheForm() {
    var sent = sendsAPicture();

    assertThat(lastAnswer()).isEqualTo(kept());
    assertThat(desk.owners().files).contains(sent.message().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"เข้าเมนูตั้งค่าแล้วหน้าจอว่าง", "ฟหกด", "1"})
  void leavesWordsToTheOfficer(String words) {
    citizen.says(words);

    assertThat(lastAnswer()).doesNotContain("ค้างไว้", NEXT);
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains(NEXT).doesNotContain("คำตอบเดิม");
  }

  @Test
  void saysThatTheOfficerWillReadWhatTheBotCannotAnswer() {
    citizen.says("เข้าเมนูตั้งค่าแล้วหน้าจอว่าง");

    assertThat(lastAnswer()).isEqualTo(kept());
  }

  @Test
  void isGoneOnWithInTheQueueByWhoeverSaysSo() {
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains(NEXT);

    citizen.says("เพิ่มที่จอดรถ");
    assertThat(lastAnswer()).contains("สรุปคำตอบก่อนส่งเรื่อง");
  }

  @Test
  void takesWhatIsSentToItWhileItAsks() {
    citizen.says("ทำต่อ");
    sendsAPicture();

    assertThat(lastAnswer()).contains("แนบไว้กับเรื่องนี้แล้ว", NEXT);
  }

  /// A score takes no picture, and opens no case that could.
  @Test
  void keepsForTheOfficerAlsoWhatAnOpenFormHasNoUseFor() {
    citizen.says("เข้าใจผลแล้ว");
    var question = lastAnswer();
    var sent = sendsAPicture();

    assertThat(lastAnswer()).startsWith(kept()).contains("เลขที่").isNotEqualTo(question);
    assertThat(desk.owners().files).contains(sent.message().value());
  }

  @Test
  void isSettledByTheOfficersScriptThatHoldsAllOfItsAnswers() {
    officerAsks("4", "เพิ่มที่จอดรถ", "1");

    assertThat(lastAnswer()).contains("ส่งแล้ว").doesNotContain(WAITS);
    assertThat(desk.owners().cases).hasSize(1);
    desk.hasTalk(TheirTalk.NONE);
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains(said(TextKey.NOTHING_OPEN));
  }

  /// Nobody knows whether it was about the same, so it stays; but during the talk nothing is said
  /// that would not be heard.
  @Test
  void staysWhereItSaysSomethingElseAndIsOfferedAfterTheTalk() {
    officerAsks("2", "เพิ่มที่จอดรถ", "1");
    assertThat(lastAnswer()).contains("ส่งแล้ว").doesNotContain(WAITS);

    desk.hasTalk(TheirTalk.NONE);
    citizen.says("ขอบคุณค่ะ");
    assertThat(lastAnswer()).isEqualTo(said(TextKey.THANKS));
    citizen.says("อยากให้เปิดวันเสาร์");
    assertThat(lastAnswer()).contains(WAITS);
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains(NEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ขอบคุณมากค่ะ", "โอเคค่ะ", "🙏"})
  void leavesTheScoresBelowAResultToTapAfterACourtesy(String courtesy) {
    hasAResult();

    citizen.says(courtesy);

    assertThat(lastAnswer()).doesNotContain("ค้างไว้", NEXT);
    assertThat(desk.line().quickReplies().toString())
        .contains("เข้าใจแล้ว ให้คะแนน 00001/2569 5", "ให้คะแนน 00001/2569 1");
  }

  @Test
  void offersNoScoreOnceSomethingElseWasAsked() {
    hasAResult();
    citizen.says("ทำไมท้องฟ้าเป็นสีฟ้า");
    citizen.says("ขอบคุณค่ะ");

    assertThat(desk.line().quickReplies().toString()).doesNotContain("ให้คะแนน 00001/2569");
  }

  @Test
  void isOfferedToWhoeverComesBackWithAGreeting() {
    desk.hasTalk(TheirTalk.NONE);
    citizen.says("สวัสดีค่ะ");

    assertThat(lastAnswer()).contains("ท่านต้องการทำรายการเดิมต่อหรือไม่");
  }

  private void hasAResult() {
    desk.hasTalk(TheirTalk.NONE);
    desk.clock().advance(Duration.ofMinutes(10));
    var card = new SpokenOf("00001/2569", desk.clock().instant());
    desk.hasCases(
        new TheirCases(Optional.empty(), card, List.of())
            .withOneToRate(Optional.of(card.number())));
    desk.clock().advance(Duration.ofMinutes(1));
  }

  private void officerAsks(String... answers) {
    desk.hasTalk(new TheirTalk.Taken());
    citizen.sends(wish());
    for (var answer : answers) {
      citizen.says(answer);
    }
  }

  private Inbound wish() {
    var now = desk.clock().instant();
    var id = new EventId(ScriptsInAChat.EVENT + "form-suggestion");
    var envelope = new Envelope(id, citizen.id(), now, now, null, false, false);
    return new Inbound.Tapped(envelope, OfficersScript.starts("suggestion", false), Map.of());
  }

  private void isWaiting() {
    desk.hasTalk(new TheirTalk.Waiting(1));
  }

  private Inbound.SentFile sendsAPicture() {
    var sent = citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));
    return sent;
  }

  private String kept() {
    return said(TextKey.TALK_KEPT);
  }

  private String said(TextKey key) {
    return desk.content().texts().say(Language.TH, key, Map.of());
  }
}
