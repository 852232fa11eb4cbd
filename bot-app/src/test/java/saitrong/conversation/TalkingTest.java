package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.outbox.FakeLine.By;
import saitrong.store.TestStore;

/// What a citizen hears.
class TalkingTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    desk = new Desk(STORE.database());
    citizen = desk.citizen("somchai");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void answersOnTheFreeReply() {
    citizen.says("เมนู");

    assertThat(desk.answersTo(citizen)).hasSize(1);
    assertThat(desk.answersTo(citizen).getFirst().by()).isEqualTo(By.REPLY);
  }
}
