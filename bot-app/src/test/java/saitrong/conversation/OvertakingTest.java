package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.store.TestStore;

/// A citizen's messages reach different instances: the later one must not overtake.
class OvertakingTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Instance a;
  private Instance b;
  private Person citizen;

  @BeforeEach
  void open() {
    desk = new Desk(STORE.database());
    desk.answersFirstWith(new Echo());
    a = desk.instance("a");
    b = desk.instance("b");
    citizen = desk.citizen("somchai");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void answersWhatAnotherInstanceTookInFirst() {
    a.keeps(citizen.typed("first")).join();
    desk.clock().advance(Duration.ofMillis(10));

    b.receives(citizen.typed("second"));
    a.works();

    assertThat(desk.line().calls())
        .extracting(call -> call.bytes())
        .containsExactly("answer to first", "answer to second");
  }

  @Test
  void answersFirstWhatAnInstanceTookInBeforeItDied() {
    a.keeps(citizen.typed("first")).join();
    a.dies();
    desk.clock().advance(Duration.ofMillis(10));

    b.receives(citizen.typed("second"));

    assertThat(desk.line().calls())
        .extracting(call -> call.bytes())
        .containsExactly("answer to first", "answer to second");
  }
}
