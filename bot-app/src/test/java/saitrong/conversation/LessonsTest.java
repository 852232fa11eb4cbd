package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.store.TestStore;

/// What a turn teaches comes after its answer, and takes nothing from it.
class LessonsTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private final AtomicInteger tries = new AtomicInteger();
  private Desk desk;
  private Instance a;
  private Person citizen;

  @BeforeEach
  void asks() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    desk.looksUpIn(
        new FakeLibrary().isNearlySure("รหัส", AtTheLibrary.PASSWORD, AtTheLibrary.LOGIN));
    a = desk.instance("a");
    citizen = desk.citizen("malee" + UUID.randomUUID());
    citizen.says("สวัสดี");
    citizen.says("รหัส");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void leavesALessonThatIsRefusedAndNotTheAnswer() {
    var heard = answers().size();
    a.watchedBy((step, before) -> failing(step, before, new IllegalStateException("refused")));

    citizen.says("2");
    desk.passes(Duration.ofSeconds(30));

    assertThat(tries).hasValue(1);
    assertThat(answers().subList(heard, answers().size())).containsExactly("คำตอบ");
    assertThat(a.in().parked()).isZero();
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void waitsForAStoreThatIsAwayWithoutAnsweringAgain() {
    var heard = answers().size();
    a.watchedBy((step, before) -> {
      if (tries.get() < 5) {
        failing(step, before, new MongoTimeoutException("the store is away"));
      }
    });

    citizen.says("2");
    desk.passes(Duration.ofSeconds(30));

    assertThat(answers().subList(heard, answers().size())).containsExactly("คำตอบ");
    assertThat(desk.owners().lessons).hasSize(1);
    Desk.await(() -> desk.waitingMail() == 0);
  }

  private void failing(String step, boolean before, RuntimeException failure) {
    if (before && step.equals("owners.learn")) {
      tries.incrementAndGet();
      throw failure;
    }
  }

  private List<String> answers() {
    return desk.answersTo(citizen).stream().map(Delivered::text).toList();
  }
}
