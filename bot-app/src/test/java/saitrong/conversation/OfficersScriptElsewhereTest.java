package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.handoff.ScriptsInAChat;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
import saitrong.inbox.Inbound;

/// Turns of a talk, in which its officer has a script asked, are taken by this instance or that:
/// whoever was left waiting for the officer is known all the same, and nobody else.
class OfficersScriptElsewhereTest extends AtTheDesk {

  private Instance b;

  @Override
  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    a = desk.instance("a");
    b = desk.instance("b");
    citizen = desk.citizen("somchai");
    a.receives(citizen.followed(false));
    desk.hasTalk(new TheirTalk.Taken());
  }

  @Test
  void keepsNobodyWaitingWhoseAnswersGoToOneAndTheOther() {
    a.receives(wish());
    assertThat(answers().getLast()).contains("ระดับใด");
    b.receives(citizen.typed("5"));
    a.receives(citizen.typed("เพิ่มที่จอดรถ"));

    assertThat(answers().getLast()).contains("สรุปคำตอบก่อนส่งเรื่อง");
    assertThat(desk.talks().areWaitedIn()).isFalse();
  }

  /// The officer had answered, and only then lets the script ask.
  @Test
  void keepsNobodyWaitingForWhatWasAnsweredBeforeIt() {
    a.receives(citizen.typed("สอบถามค่ะ"));
    assertThat(desk.talks().areWaitedIn()).isTrue();
    desk.talks().areAnswered();

    b.receives(wish());

    assertThat(answers().getLast()).contains("ระดับใด");
    assertThat(desk.talks().areWaitedIn()).isFalse();
  }

  @Test
  void keepsNobodyWaitingWhereAnInstanceDiesOverTheWish() {
    a.life().endsAfter("conversations.bulkWrite");
    a.receives(wish());
    desk.passes(Duration.ofSeconds(20));

    assertThat(answers().getLast()).contains("ระดับใด");
    assertThat(desk.talks().areWaitedIn()).isFalse();
  }

  @Test
  void leavesToTheOfficerWhoeverHadSpokenToThemWhenAnInstanceDied() {
    a.life().endsAfter("conversations.bulkWrite");
    a.receives(citizen.typed("สอบถามค่ะ"));
    desk.passes(Duration.ofSeconds(20));

    assertThat(desk.talks().areWaitedIn()).isTrue();
  }

  @Test
  void leavesToTheOfficerWhoeverHadTheLastQuestionBehindThemWhenAnInstanceDied() {
    a.receives(wish());
    a.receives(citizen.typed("5"));
    a.receives(citizen.typed("เพิ่มที่จอดรถ"));
    assertThat(desk.talks().areWaitedIn()).isFalse();

    a.life().endsAfter("conversations.bulkWrite");
    a.receives(citizen.typed("1"));
    desk.passes(Duration.ofSeconds(20));

    assertThat(desk.owners().cases).hasSize(1);
    assertThat(desk.talks().areWaitedIn()).isTrue();
  }

  private Inbound wish() {
    var now = desk.clock().instant();
    var id = new EventId(ScriptsInAChat.EVENT + "form-suggestion");
    var envelope = new Envelope(id, citizen.id(), now, now, null, false, false);
    return new Inbound.Tapped(envelope, OfficersScript.starts("suggestion", false), Map.of());
  }
}
