package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.Outbox;
import saitrong.transcript.Fate;

/// An officer's words are written down and kept to be sent, and something is cut short between the
/// two: what the chat says of them is so all the same, and the same form says nothing twice.
class LettersCutShortTest extends AtTheDesk {

  private static final UUID FORM = new UUID(0, 1);
  private static final String WORDS = "an officer's words";

  @BeforeEach
  void somebodyIsKnown() {
    citizen.isKnownTo(a);
  }

  @ParameterizedTest
  @CsvSource({
    "outbox.insertOne,true", "outbox.insertOne,false",
    "transcript.insertMany,true", "transcript.insertMany,false",
    "outbox.updateOne,true", "outbox.updateOne,false"
  })
  void goOutOnceWhereAnInstanceDiedOverThem(String step, boolean before) {
    if (before) {
      a.life().endsBefore(step);
    } else {
      a.life().endsAfter(step);
    }
    assertThat(catchThrowable(() -> anOfficerAnswersAt(a))).isNotNull();
    var b = desk.instance("b");
    desk.passes(Duration.ofSeconds(5));

    assertThat(fatesOfAll()).as("nothing is on its way for ever").doesNotContain(Fate.WAITING);
    assertThat(answers()).as("what is on record").hasSameSizeAs(fatesOfAll());

    anOfficerAnswersAt(b);
    desk.passes(Duration.ofSeconds(5));
    assertThat(answers()).containsExactly(WORDS);
    assertThat(desk.transcriptOf(citizen))
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Outbox.OFFICER))
        .satisfies(it -> assertThat(it.fate()).isEqualTo(Fate.PUSHED));
  }

  @Test
  void goOutOnceWhereTheStoreWasAwayForAMoment() {
    a.life().onceBefore("transcript.insertMany", LettersCutShortTest::isAway);
    assertThat(catchThrowable(() -> anOfficerAnswersAt(a))).isNotNull();
    anOfficerAnswersAt(a);
    desk.passes(Duration.ofSeconds(5));

    assertThat(answers()).containsExactly(WORDS);
    assertThat(fatesOfAll()).containsExactly(Fate.PUSHED);
  }

  /// It would meet its fate before there is a row for it.
  @Test
  void areSentByNobodyBeforeTheyAreOnRecord() {
    var b = desk.instance("b");
    a.life()
        .onceBefore(
            "transcript.insertMany",
            () -> {
              b.sweeps();
              b.receives(citizen.typed("hello"));
              assertThat(answers()).containsExactly("answer to hello");
            });
    anOfficerAnswersAt(a);
    desk.passes(Duration.ofSeconds(2));

    assertThat(answers()).containsExactly("answer to hello", WORDS);
    assertThat(fatesOfAll()).containsExactlyInAnyOrder(Fate.REPLIED, Fate.PUSHED);
  }

  private void anOfficerAnswersAt(Instance instance) {
    instance.out().outbox().answer(FORM, citizen.id(), Outgoing.of(new Message.Text(WORDS)));
  }

  private static void isAway() {
    throw new MongoTimeoutException("the store is away");
  }
}
