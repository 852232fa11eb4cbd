package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.inbox.InboxClosed;
import saitrong.shared.Language;
import saitrong.transcript.Fate;

/// What cannot be answered, and a store that is away.
class TroubleTest extends AtTheDesk {

  private final String apology =
      String.join(
          "\n", ShippedContent.ofTheDefaultAgency().texts().bubbles(Language.TH, TextKey.FAULT));

  @Test
  void apologisesOnceForWhatItCannotAnswerAndGoesOn() {
    citizen.says(Echo.POISON);
    citizen.says("next question");
    assertThat(answers()).isEmpty();

    desk.passes(Duration.ofSeconds(20));

    assertThat(answers()).containsExactly(apology, "answer to next question");
    assertThat(a.in().parked()).isEqualTo(1);
    Desk.await(() -> a.in().inHand() == 0);
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void pausesBetweenTriesHoweverMuchTheCitizenWrites() {
    citizen.says(Echo.POISON);
    for (int number = 0; number < 20; number++) {
      citizen.says("hurry " + number);
    }

    assertThat(a.in().parked()).isZero();
    desk.passes(Duration.ofSeconds(20));
    assertThat(answers()).hasSize(21).startsWith(apology);
  }

  @Test
  void putsMailOnRecordForStaffBeforeItApologises() {
    a.life()
        .onceBefore(
            "parked_mail.replaceOne",
            () -> {
              throw new MongoTimeoutException("the store is away");
            });
    citizen.says(Echo.POISON);

    desk.passes(Duration.ofSeconds(60));

    assertThat(answers()).containsExactly(apology);
    assertThat(a.in().parked()).isEqualTo(1);
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void doesNotAnswerParkedMailThatComesAgain() {
    var poison = citizen.says(Echo.POISON);
    desk.passes(Duration.ofSeconds(20));

    a.receives(Person.again(poison, desk.clock().instant()));
    desk.passes(Duration.ofSeconds(20));

    assertThat(answers()).containsExactly(apology);
  }

  @Test
  void doesNotApologiseWhenTheAnswerHasComeThrough() {
    var recordings = new AtomicInteger();
    a.watchedBy((step, before) -> {
      if (before && step.equals("transcript.insertMany") && recordings.incrementAndGet() <= 6) {
        throw new IllegalStateException("this record cannot be written");
      }
    });

    citizen.says("hello");
    desk.passes(Duration.ofSeconds(20));

    assertThat(recordings.get()).isGreaterThan(6);
    assertThat(answers()).containsExactly("answer to hello");
    assertThat(fates()).containsExactly(Fate.REPLIED);
  }

  @Test
  void goesOnWithACitizenWhoseDecidedTurnCannotBeEnded() {
    a.life().endsAfter("conversations.bulkWrite");
    citizen.says("hello");
    spoilTheDecidedAnswer();
    desk.instance("b");
    desk.passes(Duration.ofSeconds(40));

    citizen.says("still there?");
    desk.passes(Duration.ofSeconds(5));

    assertThat(answers()).containsExactly(apology, "answer to still there?");
    assertThat(fates()).contains(Fate.PARKED);
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void goesOnWithACitizenWhoseDecidedTurnTheStoreWillNeverTake() {
    a.life().endsAfter("conversations.bulkWrite");
    citizen.says("hello");
    desk.instance("b")
        .watchedBy((step, before) -> {
          if (before && step.equals("conversations.updateOne")) {
            throw new MongoException(2, "BadValue");
          }
        });

    desk.passes(Duration.ofSeconds(40));

    assertThat(answers()).containsExactly(apology);
    assertThat(fates()).contains(Fate.PARKED);
  }

  @Test
  void losesNothingWhenAnotherQuestionMeetsATurnThatCannotBeEnded() {
    a.life().endsAfter("conversations.bulkWrite");
    var hello = citizen.says("hello");
    spoilTheDecidedAnswer();
    desk.clock().advance(Duration.ofSeconds(15));
    var b = desk.instance("b");

    b.receives(citizen.typed("anybody there?"));
    desk.passes(Duration.ofSeconds(60));

    assertThat(rowOf(hello).kind()).isEqualTo("said");
    assertThat(fates()).contains(Fate.PARKED);
    citizen.says("and now?");
    assertThat(answers()).endsWith("answer to and now?");
  }

  private void spoilTheDecidedAnswer() {
    desk.database()
        .getCollection("conversations")
        .updateOne(
            new Document("_id", citizen.id().value()),
            set("turn.owed.body", new Binary(new byte[50])));
  }

  private static Document set(String field, Object value) {
    return new Document("$set", new Document(field, value));
  }

  @Test
  void finishesOnceWhatWasSentForMailThatIsParked() {
    a.life().endsAfter("line.reply");
    var hello = citizen.says("hello");
    desk.database().getCollection("mail").deleteMany(new Document());
    desk.clock().advance(Duration.ofSeconds(20));

    desk.instance("b").receives(citizen.typed("one"));
    desk.instance("c").receives(citizen.typed("two"));

    assertThat(answers()).containsExactly("answer to hello", "answer to one", "answer to two");
    assertThat(fates()).hasSize(3);
    assertThat(hello).isNotNull();
  }

  @Test
  void putsMailAsideThatCannotBeRead() {
    a.keeps(citizen.typed("broken")).join();
    a.dies();
    desk.database()
        .getCollection("mail")
        .updateMany(new Document(), set("body", new Binary(new byte[40])));
    var b = desk.instance("b");
    var other = desk.citizen("malee");
    b.keeps(other.typed("hello")).join();

    desk.passes(Duration.ofSeconds(4));

    assertThat(desk.answersTo(other)).hasSize(1);
    assertThat(b.in().parked()).isEqualTo(1);
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void losesAndParksNothingWhileTheStoreIsAway() {
    a.keeps(citizen.typed("hello")).join();
    a.storeIsAway(true);
    a.works();
    desk.passes(Duration.ofSeconds(60));
    a.storeIsAway(false);

    desk.passes(Duration.ofSeconds(3));

    assertThat(answers()).containsExactly("answer to hello");
    assertThat(a.in().parked()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"conversations.find", "conversations.bulkWrite", "transcript.insertMany"})
  void parksNothingWhenTheStoreFailsInTheMiddleOfATurn(String failing) {
    a.dies();
    var b = desk.instance("b");
    for (boolean before : List.of(true, false)) {
      b.watchedBy((step, isBefore) -> {
        if (step.equals(failing) && isBefore == before) {
          throw new MongoTimeoutException("the store is away");
        }
      });
      b.receives(citizen.typed("away " + before));
      desk.passes(Duration.ofSeconds(25));
      b.watchedBy((step, isBefore) -> {});
      desk.passes(Duration.ofSeconds(5));
    }

    assertThat(answers()).containsExactly("answer to away true", "answer to away false");
    assertThat(b.in().parked()).isZero();
  }

  @Test
  void refusesWebhooksWhileTheStoreIsAway() {
    a.storeIsAway(true);

    var kept = a.keeps(citizen.typed("hello"));

    assertThatThrownBy(kept::join).isInstanceOf(CompletionException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail", "citizens"})
  void tellsOfADatabaseThatRefusesWhatComesIn(String full) {
    a.watchedBy((step, before) -> {
      if (before && step.equals(full + ".insertMany")) {
        throw new MongoException(14031, "OutOfDiskSpace");
      }
    });
    assertThat(a.trouble().now()).isEmpty();

    assertThatThrownBy(a.keeps(citizen.typed("hello"))::join).isNotNull();

    assertThat(a.trouble().now()).hasValue("MongoException 14031");
    a.watchedBy((step, before) -> {});
    citizen.says("hello again");
    assertThat(a.trouble().now()).isEmpty();
  }

  @Test
  void refusesWebhooksWhenTooMuchWaits() {
    citizen.isKnownTo(a);
    for (int number = 0; number < 100; number++) {
      a.keeps(citizen.typed("question " + number)).join();
    }

    var refused = a.keeps(citizen.typed("one too many"));

    assertThatThrownBy(refused::join).hasCauseInstanceOf(InboxClosed.class);
    a.works();
    Inbound later = citizen.says("now there is room");
    assertThat(answers()).hasSize(101).doesNotContain("answer to one too many");
    assertThat(later.envelope().citizen()).isEqualTo(citizen.id());
  }

  @Test
  void sweepsBeyondWhatIsInItsHands() {
    a.dies();
    var b = desk.instance("b");
    var other = desk.citizen("malee");
    b.keeps(citizen.typed("in hand")).join();
    var c = desk.instance("c");
    c.keeps(other.typed("hello")).join();
    c.dies();

    desk.passes(Duration.ofSeconds(4));

    assertThat(desk.answersTo(other)).hasSize(1);
    assertThat(answers()).containsExactly("answer to in hand");
  }
}
