package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.FakeLine.Fault;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;
import saitrong.transcript.Fate;

/// How a letter gets to the citizen that belongs to no turn.
class LettersTest extends AtTheDesk {

  @Test
  void pushesNothingToWhoHasBlockedTheAccount() {
    citizen.sends(citizen.unfollowed());
    post("a result", Weight.BINDING);

    desk.passes(Duration.ofSeconds(2));

    assertThat(answers()).isEmpty();
    assertThat(fate()).isEqualTo(Fate.BLOCKED);
    assertThat(desk.count("outbox")).isZero();
  }

  @Test
  void forgetsAnAnswerThatIsOfNoUseAnyMore() {
    desk.line().hasQuota(100, 100);
    post("an answer", Weight.ANSWER);

    desk.passes(Duration.ofHours(25), Duration.ofMinutes(10));

    assertThat(fate()).isEqualTo(Fate.EXPIRED);
    assertThat(desk.count("outbox")).isZero();
  }

  @Test
  void postsTheSameLetterOnce() {
    var key = UUID.randomUUID();
    for (int time = 0; time < 2; time++) {
      a.out()
          .outbox()
          .post(key, citizen.id(), Outgoing.of(new Message.Text("a result")), Weight.BINDING);
    }
    a.receives(citizen.typed("hello"));

    desk.passes(Duration.ofSeconds(5));

    assertThat(answers()).filteredOn(answer -> answer.contains("a result")).hasSize(1);
  }

  /// Whoever called an officer waits for what they say, also at ten in the evening.
  @Test
  void pushAnOfficersWordsAtNightAndAResultInTheMorning() {
    desk.passes(Duration.ofHours(12), Duration.ofHours(1));
    post("a result", Weight.BINDING);
    for (int time = 0; time < 2; time++) {
      a.out()
          .outbox()
          .answer(
              new UUID(0, 1), citizen.id(), Outgoing.of(new Message.Text("an officer's words")));
    }

    desk.passes(Duration.ofSeconds(3));
    assertThat(answers()).containsExactly("an officer's words");
    assertThat(desk.transcriptOf(citizen).getLast().kind()).isEqualTo(Outbox.OFFICER);
    desk.passes(Duration.ofHours(12), Duration.ofMinutes(10));
    assertThat(answers()).containsExactly("an officer's words", "a result");
  }

  @Test
  void letsWhatIsBindingPassWhatWaitsForQuota() {
    desk.line().hasQuota(100, 95);
    post("an answer", Weight.ANSWER);
    post("a receipt", Weight.BINDING);

    desk.passes(Duration.ofSeconds(2));

    assertThat(answers()).containsExactly("a receipt");
  }

  @Test
  void doesNotTryFasterBecauseTriesTakeLong() {
    post("a receipt", Weight.BINDING);
    desk.line().failsFor(Duration.ofSeconds(1), Fault.RATE_LIMITS);

    a.out().sweep();
    a.out().sweep();
    a.out().sweep();
    a.works();

    assertThat(calls()).hasSize(1);
  }

  @Test
  void putsALetterAsideThatCannotBeOpened() {
    post("broken", Weight.BINDING);
    var other = desk.citizen("malee");
    spoil("outbox");

    desk.passes(Duration.ofSeconds(2));
    other.says("hello");

    assertThat(desk.count("parked_letters")).isEqualTo(1);
    assertThat(desk.count("outbox")).isZero();
    assertThat(fate()).isEqualTo(Fate.PARKED);
  }

  private void spoil(String collection) {
    desk.database()
        .getCollection(collection)
        .updateMany(
            new Document(), new Document("$set", new Document("body", new Binary(new byte[40]))));
  }

  @Test
  void sendsALetterInNoOtherWayOnceAPushOfItMayHaveArrived() {
    post("a result", Weight.BINDING);
    a.life().endsAfter("line.push");
    a.sweeps();
    var b = desk.instance("b");
    b.sweeps();
    desk.clock().advance(Duration.ofSeconds(130));

    b.receives(citizen.typed("hello"));
    desk.passes(Duration.ofSeconds(5));

    assertThat(answers()).containsExactly("a result", "answer to hello");
    assertThat(desk.count("outbox")).isZero();
  }
}
