package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.Leaving;
import saitrong.citizen.StillTalking;
import saitrong.store.TestStore;

/// Somebody is erased while instances remember them.
class ConversationRecordsTest {

  private static final Duration A_TURN = Duration.ofSeconds(20);

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;
  private Conversations stored;
  private ConversationRecords records;

  @BeforeEach
  void somebodyHasBegunAForm() {
    desk = Desk.withFlows(STORE.database());
    stored = new Conversations(STORE.database(), desk.cipher(), 10);
    records = new ConversationRecords(STORE.database(), desk.cipher());
    citizen = desk.citizen("malee");
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
  }

  @AfterEach
  void close() throws Exception {
    stored.close();
    desk.close();
  }

  private void isForgotten(boolean isFirst) {
    records.forget(new Leaving(citizen.id(), desk.clock().instant(), isFirst));
  }

  /// Its own memory of the conversation is older than the erasure.
  @Test
  void areAStrangersToTheInstanceThatAnsweredThemBefore() {
    desk.clock().advance(A_TURN);
    isForgotten(true);

    assertThat(stored.load(citizen.id()).state()).isEqualTo(State.ofAStranger());
    citizen.says("อยากให้เปิดวันเสาร์");
    var state = stored.load(citizen.id()).state();
    assertThat(state.inHand().runs()).isEmpty();
    assertThat(state.inHand().known()).isEmpty();
    assertThat(state.met()).isTrue();
  }

  @Test
  void loseToNobodyWhoKnewTheConversationBefore() {
    var before = stored.read(citizen.id()).conversation();
    desk.clock().advance(A_TURN);
    isForgotten(true);

    assertThat(stored.commit(before.withoutAnswer())).isFalse();
    assertThat(stored.load(citizen.id()).state()).isEqualTo(State.ofAStranger());
  }

  @Test
  void knowAnEventThatWasAnsweredBefore() {
    var before = stored.load(citizen.id()).applied();
    desk.clock().advance(A_TURN);
    isForgotten(true);

    assertThat(stored.load(citizen.id()).applied().remembered()).isEqualTo(before.remembered());
  }

  @Test
  void waitWhileAnAnswerMayBeOnItsWay() {
    assertThatThrownBy(() -> isForgotten(true)).isInstanceOf(StillTalking.class);
    assertThat(stored.load(citizen.id()).state().inHand().runs()).hasSize(1);
  }

  /// What has come since is a new beginning.
  @Test
  void leaveASecondLookToTheOthers() {
    desk.clock().advance(A_TURN);
    isForgotten(false);

    assertThat(stored.load(citizen.id()).state().inHand().runs()).hasSize(1);
  }
}
