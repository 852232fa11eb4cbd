package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.inbox.Inbound;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.FakeLine.Fault;
import saitrong.outbox.Weight;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;

/// Answers that went from their turn to the outbox come once, in order, and their fate is told.
class HandedOverTest extends AtTheDesk {

  @Override
  void answeredBy() {
    desk.answersFirstWith(new EmergencyNumbers(), new Echo());
  }

  @BeforeEach
  void theMonthsPushesAreUsedUp() {
    desk.line().hasQuota(100, 100);
    a.out().asksForTheQuota();
  }

  @Test
  void answersOnceWhenTheProcessDiesRightAfterTheOutboxHasTheAnswer() {
    lineIsOutOfReach();
    a.life().endsAfter("outbox.insertOne");
    var said = citizen.typed("one");
    a.receives(said);

    desk.line().recovers();
    desk.clock().advance(Duration.ofSeconds(20));
    desk.instance("b").receives(Person.again(said, desk.clock().instant()));
    thereAreAgainPushes();

    assertThat(answers()).containsExactly("answer to one");
    assertThat(fates()).containsExactly(Fate.PUSHED);
  }

  @Test
  void answersOnceWhenTheStoreGoesAwayRightAfterTheOutboxHasTheAnswer() {
    lineIsOutOfReach();
    a.life().onceAfter("outbox.insertOne", () -> a.storeIsAway(true));
    var said = citizen.typed("one");
    a.receives(said);

    desk.line().recovers();
    a.storeIsAway(false);
    a.keeps(Person.again(said, desk.clock().instant())).join();
    desk.passes(Duration.ofSeconds(5));
    thereAreAgainPushes();

    assertThat(answers()).containsExactly("answer to one");
  }

  @Test
  void answersOnceWhenThereArePushesAgainBeforeTheTurnIsDoneAgain() {
    lineIsOutOfReach();
    a.life().endsAfter("outbox.insertOne");
    Inbound said = citizen.typed("one");
    a.receives(said);

    desk.line().recovers();
    desk.line().hasQuota(500, 100);
    desk.clock().advance(Duration.ofSeconds(20));
    var b = desk.instance("b");
    b.receives(Person.again(said, desk.clock().instant()));
    b.receives(citizen.typed("two"));
    desk.passes(Duration.ofSeconds(10));

    assertThat(String.join("\n", answers())).containsOnlyOnce("answer to one");
    assertThat(desk.count("outbox")).isZero();
  }

  @Test
  void tellsTheFateOfALetterInsideAReplyThatRodeOnAnother() {
    post("a result");
    lineIsOutOfReach();
    a.receives(citizen.typed("one"));
    desk.line().recovers();
    desk.passes(Duration.ofSeconds(2));

    a.receives(citizen.typed("two"));

    assertThat(bubbles()).containsExactly("a result", "answer to one", "answer to two");
    assertThat(allFates()).hasSize(3).containsOnly(Fate.REPLIED);
  }

  @Test
  void tellsTheFateOfALetterThatWasHandedOverTwice() {
    post("a result");
    lineIsOutOfReach();
    a.receives(citizen.typed("one"));
    desk.passes(Duration.ofSeconds(2));
    lineIsOutOfReach();
    a.receives(citizen.typed("two"));

    desk.line().recovers();
    thereAreAgainPushes();

    assertThat(bubbles()).containsExactly("a result", "answer to one", "answer to two");
    assertThat(allFates()).hasSize(3).containsOnly(Fate.PUSHED);
  }

  @Test
  void tellsTheFateOfAnAnswerThatTheOutboxSendsAtOnce() {
    var b = desk.instance("b");
    lineIsOutOfReach();
    a.life().onceAfter("outbox.insertOne", () -> sendsAtOnce(b));

    a.receives(citizen.typed("one"));

    assertThat(answers()).containsExactly("answer to one");
    assertThat(fates()).containsExactly(Fate.PUSHED);
  }

  @Test
  void tellsTheFateOfALetterThatIsSentAtOnce() {
    var b = desk.instance("b");
    a.life().onceAfter("outbox.insertOne", () -> sendsAtOnce(b));

    post("a result");

    assertThat(answers()).containsExactly("a result");
    assertThat(allFates()).containsExactly(Fate.PUSHED);
  }

  private void sendsAtOnce(Instance other) {
    desk.line().recovers();
    desk.line().hasQuota(500, 100);
    other.out().sweep();
    other.works();
  }

  /// Everything stands still for longer than a letter is set aside for a reply to come.
  @Test
  void sendsALetterOnceThatWasTakenAlongByATurnCutShort() {
    desk.answersFirstWith(new BindingWelcome());
    post("a result");
    var c = desk.instance("c");
    c.sweeps();
    c.life().endsBefore("citizens.updateOne");
    c.receives(citizen.followed(true));
    assertThat(answers()).isEmpty();
    a.dies();

    desk.clock().advance(Duration.ofMinutes(3));
    desk.line().hasQuota(500, 100);
    var b = desk.instance("b");
    b.out().sweep();
    b.works();
    desk.passes(Duration.ofMinutes(7));

    assertThat(bubbles()).containsExactly("a result", "welcome");
  }

  /// Must be told, also when nobody knows whether a first try arrived.
  private static final class BindingWelcome implements Responder {
    @Override
    public Optional<Answer> answer(Situation situation) {
      List<Message> says = List.of(new Message.Text("welcome"));
      return Optional.of(
          Answer.of(situation.state().greeted(), says, List.of()).weighing(Weight.BINDING));
    }
  }

  @Test
  void answersWhomALetterWaitsForThatCannotBeOpened() {
    post("what is spoilt");
    spoil();
    post("a result");

    a.receives(citizen.typed("hello"));
    assertThat(bubbles()).containsExactly("a result", "answer to hello");

    desk.passes(Duration.ofMinutes(6));
    assertThat(desk.count("outbox")).isZero();
    assertThat(desk.count("parked_letters")).isEqualTo(1);
  }

  @Test
  void saysNothingLaterWhileAPushFromTheOutboxIsUnknown() {
    aPushIsUnknown();
    desk.clock().after(Duration.ofSeconds(8), a::sweeps);
    desk.clock().after(Duration.ofSeconds(10), a::sweeps);

    a.receives(citizen.typed("two"));

    assertThat(answers()).containsExactly("answer to one", "answer to two");
    assertThat(desk.answersTo(citizen))
        .extracting(Delivered::by)
        .containsExactly(By.PUSH, By.REPLY);
  }

  @Test
  void queuesUpBehindAPushThatStaysUnknown() {
    aPushIsUnknown();

    a.receives(citizen.typed("two"));
    assertThat(answers()).isEmpty();
    desk.passes(Duration.ofSeconds(30));

    assertThat(answers()).containsExactly("answer to one", "answer to two");
  }

  @Test
  void repliesAtOnceAgainWhileAPushStaysUnknownForLong() {
    aPushIsUnknown();
    desk.line().willFail(Fault.MONTHLY_LIMIT);
    desk.passes(Duration.ofSeconds(70));
    var before = desk.clock().instant();

    a.receives(citizen.typed("two"));

    assertThat(answers()).containsExactly("answer to two");
    assertThat(desk.clock().instant()).isEqualTo(before);
  }

  @Test
  void letsEmergencyNumbersWaitForNothing() {
    aPushIsUnknown();
    var before = desk.clock().instant();

    a.receives(citizen.typed("ไฟไหม้บ้าน"));

    assertThat(desk.answersTo(citizen)).extracting(Delivered::at).containsExactly(before);
  }

  private void aPushIsUnknown() {
    lineIsOutOfReach();
    a.receives(citizen.typed("one"));
    desk.line().recovers();
    desk.line().hasQuota(200, 100);
    desk.clock().advance(Duration.ofMinutes(6));
    desk.line().willFail(Fault.FAILS);
    a.sweeps();
  }

  private void lineIsOutOfReach() {
    desk.line().failsFor(Duration.ofSeconds(70), Fault.NO_CONNECTION);
  }

  private void thereAreAgainPushes() {
    desk.line().hasQuota(500, 100);
    desk.passes(Duration.ofMinutes(7));
  }

  private void post(String text) {
    citizen.isKnownTo(a);
    var letter = Outgoing.of(new Message.Text(text));
    a.out().outbox().post(UUID.randomUUID(), citizen.id(), letter, Weight.BINDING);
    desk.passes(Duration.ofSeconds(2));
  }

  private void spoil() {
    desk.database()
        .getCollection("outbox")
        .updateMany(
            new Document(), new Document("$set", new Document("body", new Binary(new byte[80]))));
  }

  private List<String> bubbles() {
    return desk.answersTo(citizen).stream().flatMap(it -> it.bubbles().stream()).toList();
  }

  private List<Fate> allFates() {
    return desk.transcriptOf(citizen).stream().map(Entry::fate).filter(Objects::nonNull).toList();
  }
}
