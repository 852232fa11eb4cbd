package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.FakeLine.Fault;
import saitrong.transcript.Fate;
import saitrong.transcript.Mark;

/// A cry for help does not wait for what was said before it.
class UrgentMailTest extends AtTheDesk {

  private static final String CRY = "ไฟไหม้บ้าน";

  @Override
  void answeredBy() {
    desk.answersFirstWith(new EmergencyNumbers(), new Echo());
  }

  @Test
  void getsItsNumbersWithinSecondsBehindATurnThatFails() {
    citizen.says(Echo.POISON);
    citizen.says(CRY);
    assertThat(heard()).as("its turn waits").isEmpty();

    desk.passes(Duration.ofSeconds(2));

    assertThat(heard()).hasSize(1);
    assertThat(heard().getFirst().by()).isEqualTo(By.REPLY);
    assertThat(heard().getFirst().text()).contains("199");
  }

  /// LINE may have said the numbers, or not: nobody knows, and the turn says them again.
  @Test
  void getsThemOnceMoreWhenItsTurnComes() {
    citizen.says(Echo.POISON);
    var cry = citizen.says(CRY);

    desk.passes(Duration.ofSeconds(30));

    assertThat(heard()).filteredOn(it -> it.text().contains("199")).hasSize(2);
    assertThat(heard().getLast().by()).isEqualTo(By.PUSH);
    assertThat(rowOf(cry).marks()).contains(Mark.EMERGENCY);
    assertThat(fates()).contains(Fate.REPLIED, Fate.PUSHED);
  }

  @Test
  void getsThemWhileLineLeavesAnAnswerInTheDark() {
    desk.line().willFail(Fault.FAILS, Fault.FAILS, Fault.FAILS, Fault.FAILS, Fault.FAILS);
    a.life().onceAfter("line.reply", this::criesAndIsHeard);

    citizen.says("hello");

    assertThat(heard().getFirst().text()).contains("199");
    assertThat(heard()).extracting(Delivered::text).contains("answer to hello");
  }

  /// While the first answer rests between two tries.
  private void criesAndIsHeard() {
    a.keeps(citizen.typed(CRY)).join();
    desk.clock()
        .after(
            Duration.ofMillis(1500),
            () -> {
              desk.line().recovers();
              a.in().looksForUrgentMail();
              a.doesTheLatest();
              desk.line().willFail(Fault.FAILS);
            });
  }

  @Test
  void isSaidOnceThoughItIsLookedForAgain() {
    citizen.says(Echo.POISON);
    citizen.says(CRY);

    desk.passes(Duration.ofSeconds(10));

    assertThat(heard()).hasSize(1);
  }

  @Test
  void isTheTurnsWhereNothingHoldsItUp() {
    citizen.says(CRY);

    desk.passes(Duration.ofSeconds(5));

    assertThat(heard()).hasSize(1);
    assertThat(fates()).containsExactly(Fate.REPLIED);
  }

  /// The script's next question may be in it, and LINE's "this token is used" would be taken for
  /// its delivery.
  @Test
  void isLeftToItsTurnOnceThatIsDecided() {
    answersTheCryItself();
    a.life().endsAfter("conversations.bulkWrite");
    citizen.says(CRY);

    desk.instance("b");
    desk.passes(Duration.ofSeconds(20));

    assertThat(heard()).extracting(Delivered::text).containsExactly("answer to " + CRY);
  }

  @Test
  void isNotTakenForTheAnswerOfATurnThatIsDecidedInTheSameMoment() {
    answersTheCryItself();
    citizen.isKnownTo(a);
    a.keeps(citizen.typed(CRY)).join();
    var b = desk.instance("b");
    desk.clock().advance(Duration.ofSeconds(3));
    b.in().sweep();
    b.in().looksForUrgentMail();
    a.life().endsAfter("conversations.bulkWrite");
    b.life().onceBefore("mail.updateOne", a::works);
    b.doesTheLatest();
    assertThat(heard()).extracting(Delivered::by).containsExactly(By.REPLY);

    desk.passes(Duration.ofSeconds(20));

    assertThat(heard().getLast().text()).isEqualTo("answer to " + CRY);
    assertThat(heard().getLast().by()).isEqualTo(By.PUSH);
    assertThat(fates()).containsExactlyInAnyOrder(Fate.REPLIED, Fate.PUSHED);
  }

  /// Nobody knows whether the token went to the numbers or to the answer.
  @Test
  void leavesAnAnswerUnknownWhereItIsUnknownItself() {
    answersTheCryItself();
    citizen.isKnownTo(a);
    a.keeps(citizen.typed(CRY)).join();
    var b = desk.instance("b");
    desk.clock().advance(Duration.ofSeconds(3));
    b.in().sweep();
    b.in().looksForUrgentMail();
    a.life().endsAfter("conversations.bulkWrite");
    b.life().onceBefore("mail.updateOne", a::works);
    desk.line().willFail(Fault.LOSES_THE_ANSWER);
    b.doesTheLatest();

    desk.passes(Duration.ofSeconds(20));

    assertThat(heard()).extracting(Delivered::by).containsExactly(By.REPLY);
    assertThat(fates()).containsOnly(Fate.UNKNOWN);
  }

  /// Whose words are not the numbers, so that one is told from the other.
  private void answersTheCryItself() {
    desk.answersFirstWith(new Echo());
    a.dies();
    a = desk.instance("a");
  }

  @Test
  void isSaidAgainUntilLineHearsIt() {
    citizen.says(Echo.POISON);
    citizen.says(CRY);
    desk.line().failsFor(Duration.ofSeconds(3), Fault.NO_CONNECTION);

    desk.passes(Duration.ofSeconds(6));

    assertThat(heard()).hasSize(1);
    assertThat(heard().getFirst().by()).isEqualTo(By.REPLY);
    assertThat(heard().getFirst().text()).contains("199");
  }

  /// LINE limits our calls until the turn comes.
  @Test
  void leavesTheTokenToItsTurnWhereLineNeverHeardIt() {
    citizen.says(Echo.POISON);
    citizen.says(CRY);
    desk.line().failsFor(Duration.ofSeconds(20), Fault.RATE_LIMITS);

    desk.passes(Duration.ofSeconds(30));

    assertThat(heard()).filteredOn(it -> it.text().contains("199")).hasSize(1);
    assertThat(heard()).extracting(Delivered::by).containsOnly(By.REPLY);
  }

  /// A text ends the gathering, and the pictures have their turn at once.
  @Test
  void doesNotWaitForPicturesToGather() {
    a.receives(citizen.picture(), citizen.picture(), citizen.typed(CRY));

    assertThat(heard().getLast().text()).contains("199");
    assertThat(heard().getLast().by()).isEqualTo(By.REPLY);
  }

  @Test
  void leavesWhatCanWaitToItsTurn() {
    citizen.says(Echo.POISON);
    citizen.says("hello");

    desk.passes(Duration.ofSeconds(5));

    assertThat(heard()).isEmpty();
  }

  private List<Delivered> heard() {
    return desk.answersTo(citizen);
  }
}
