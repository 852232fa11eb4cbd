package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.flow.Effect;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.store.TestStore;
import saitrong.timer.WiredTimers;

/// Reminders of scripts, when their time has come. It is Monday, ten in the morning.
class FlowRemindersTest {

  private static final Duration A_DAY = Duration.ofDays(1);

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;
  private Conversations conversations;
  private WiredTimers timers;
  private FlowReminders reminders;

  @BeforeEach
  void open() {
    desk = Desk.withFlows(STORE.database());
    desk.line().hasQuota(100, 0);
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
    conversations = new Conversations(STORE.database(), desk.cipher(), 10);
    timers = new WiredTimers(STORE.database(), desk.cipher(), desk.clock());
    reminders =
        new FlowReminders(
            timers.timers(),
            conversations,
            desk.open().out().outbox(),
            desk::content,
            desk.clock());
  }

  @AfterEach
  void close() throws Exception {
    conversations.close();
    desk.close();
  }

  private String theRunOfASuggestion() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    return conversations.load(citizen.id()).state().inHand().run().orElseThrow().run();
  }

  private void isSet(String key, Duration in) {
    Instant at = desk.clock().instant().plus(in);
    reminders.set(citizen.id(), new Effect.Remind(key, at, "ท่านมีเรื่องที่กรอกค้างไว้"));
  }

  private void after(Duration howLong) {
    desk.clock().advance(howLong);
    timers.sweep(Runnable::run, reminders);
    desk.everybodyWorks();
    desk.passes(Duration.ofSeconds(5));
  }

  private List<String> pushed() {
    return desk.answersTo(citizen).stream()
        .filter(it -> it.by() == By.PUSH)
        .map(Delivered::text)
        .toList();
  }

  @Test
  void comeOnceWhenTheirTimeHasCome() {
    isSet(theRunOfASuggestion(), A_DAY);
    after(Duration.ofHours(23));
    assertThat(pushed()).isEmpty();

    after(Duration.ofHours(1));
    after(Duration.ofHours(1));

    assertThat(pushed()).containsExactly("ท่านมีเรื่องที่กรอกค้างไว้");
  }

  @Test
  void areVoidOnceTheScriptIsOver() {
    isSet(theRunOfASuggestion(), A_DAY);
    citizen.says("ยกเลิก");
    citizen.says("1");

    after(A_DAY);

    assertThat(pushed()).isEmpty();
  }

  @Test
  void areSetAnewByALaterOneOfTheSameRun() {
    var run = theRunOfASuggestion();
    isSet(run, Duration.ofHours(3));
    isSet(run, A_DAY);

    after(Duration.ofHours(4));
    assertThat(pushed()).isEmpty();
    after(Duration.ofHours(20));

    assertThat(pushed()).hasSize(1);
  }

  /// The bot stood still over their time.
  @Test
  void waitForTheMorningWhereItIsNightByThen() {
    isSet(theRunOfASuggestion(), Duration.ofHours(5));

    after(Duration.ofHours(13));
    assertThat(pushed()).as("eleven at night").isEmpty();
    after(Duration.ofHours(9));

    assertThat(pushed()).as("eight in the morning").hasSize(1);
  }

  @Test
  void callNobodyBackToWhatIsKeptNoLonger() {
    isSet(theRunOfASuggestion(), A_DAY);

    after(Duration.ofDays(8));

    assertThat(pushed()).isEmpty();
  }

  /// Of a day that somebody chose: it stands whatever becomes of the script.
  @Test
  void ofAStepOutliveTheirScript() {
    isSet(theRunOfASuggestion() + "/remind วันคืน", A_DAY);
    citizen.says("ยกเลิก");
    citizen.says("1");

    after(A_DAY);
    after(A_DAY);

    assertThat(pushed()).hasSize(1);
  }
}
