package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.SentFile.PictureSet;
import saitrong.message.Message;
import saitrong.outbox.FakeLine.Call;

/// Each citizen's answers come in the order of the questions, and pictures share one.
class OrderTest extends AtTheDesk {

  private static final String ONE_ANSWER_TO_PICTURES = "pictures: ";

  @Override
  void answeredBy() {
    desk.answersFirstWith(new Echo(), new EchoOfPictures());
  }

  @Test
  void answersWaitingMailByTheTimeOfTheEvents() {
    var now = desk.clock().instant();
    var third = citizen.at(now.minusSeconds(1)).typed("third");
    var first = citizen.at(now.minusSeconds(3)).typed("first");
    var second = citizen.at(now.minusSeconds(2)).typed("second");
    a.keeps(third).join();
    a.keeps(first).join();
    a.keeps(second).join();

    a.works();

    assertThat(answers()).containsExactly("answer to first", "answer to second", "answer to third");
  }

  @Test
  void answersLateMailWhenItComes() {
    var early = citizen.typed("early");
    desk.clock().advance(Duration.ofSeconds(2));
    citizen.says("later");

    a.receives(early);

    assertThat(answers()).containsExactly("answer to later", "answer to early");
  }

  @Test
  void takesTimesThatAreYearsOff() {
    a.receives(citizen.at(Instant.parse("2016-01-01T00:00:00Z")).typed("old"));
    a.receives(citizen.at(Instant.parse("2036-01-01T00:00:00Z")).typed("future"));
    a.receives(citizen.at(Instant.EPOCH).typed("zero"));

    assertThat(answers()).containsExactly("answer to old", "answer to future", "answer to zero");
  }

  @Test
  void pushesTheAnswerWhereThereIsNoToken() {
    a.receives(citizen.withoutToken().typed("hello"));

    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void givesPicturesOneAnswerOnTheNewestToken() {
    a.receives(citizen.picture());
    desk.clock().advance(Duration.ofMillis(600));
    a.receives(citizen.picture());
    desk.clock().advance(Duration.ofMillis(600));
    var newest = citizen.picture();
    a.receives(newest);
    assertThat(answers()).isEmpty();

    desk.passes(Duration.ofSeconds(2));

    assertThat(answers()).containsExactly(ONE_ANSWER_TO_PICTURES);
    assertThat(desk.line().calls())
        .extracting(Call::tokenOrKey)
        .containsExactly("token of " + newest.envelope().id().value());
  }

  @Test
  void waitsFiveSecondsForPicturesAtMost() {
    for (int number = 0; number < 8; number++) {
      a.receives(citizen.picture());
      desk.clock().advance(Duration.ofMillis(700));
      a.works();
    }

    assertThat(answers()).containsExactly(ONE_ANSWER_TO_PICTURES);
  }

  @Test
  void answersAtOnceWhenAllPicturesOfASetAreThere() {
    a.receives(citizen.picture(new PictureSet("s", 2, 2)));
    assertThat(answers()).isEmpty();

    a.receives(citizen.picture(new PictureSet("s", 1, 2)));

    assertThat(answers()).containsExactly(ONE_ANSWER_TO_PICTURES);
  }

  @Test
  void answersPicturesAtOnceWhenATextFollows() {
    a.receives(citizen.picture());
    desk.clock().advance(Duration.ofMillis(100));

    citizen.says("this is the wall");

    assertThat(answers()).containsExactly(ONE_ANSWER_TO_PICTURES, "answer to this is the wall");
  }

  @Test
  void answersPlacesTogetherWithPictures() {
    a.receives(citizen.picture());
    desk.clock().advance(Duration.ofMillis(100));
    a.receives(citizen.place());

    desk.passes(Duration.ofSeconds(2));

    assertThat(answers()).hasSize(1);
  }

  @Test
  void answersAPictureThatIsFollowedByOneOnStandby() {
    a.receives(citizen.picture());
    desk.clock().advance(Duration.ofMillis(100));
    a.receives(citizen.onStandby().picture());

    desk.passes(Duration.ofSeconds(2));

    assertThat(answers()).containsExactly(ONE_ANSWER_TO_PICTURES);
  }

  @Test
  void answersEachPictureOnceWhenABurstIsBrokenByACrash() {
    a.receives(citizen.picture());
    desk.clock().advance(Duration.ofMillis(100));
    a.receives(citizen.picture());
    a.life().endsAfter("line.reply");
    desk.clock().advance(Duration.ofSeconds(2));
    a.works();
    var b = desk.instance("b");
    b.receives(citizen.picture());

    desk.passes(Duration.ofSeconds(20));

    assertThat(answers()).hasSize(2);
    assertThat(desk.transcriptOf(citizen)).filteredOn(it -> it.kind().equals("file")).hasSize(3);
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void givesPicturesOneAnswerAlsoWhenTwoInstancesTakeThemIn() {
    var b = desk.instance("b");
    desk.everybodyWorks();
    a.receives(citizen.picture(new PictureSet("s", 1, 3)));
    desk.clock().advance(Duration.ofMillis(300));
    b.receives(citizen.picture(new PictureSet("s", 2, 3)));
    desk.clock().advance(Duration.ofMillis(300));
    var newest = citizen.picture(new PictureSet("s", 3, 3));
    a.receives(newest);

    desk.passes(Duration.ofSeconds(4), Duration.ofMillis(100));

    assertThat(answers()).containsExactly(ONE_ANSWER_TO_PICTURES);
    assertThat(desk.line().calls())
        .extracting(Call::tokenOrKey)
        .containsExactly("token of " + newest.envelope().id().value());
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void letsNoOtherInstanceAnswerPicturesThatAreStillComing() {
    desk.instance("b");
    desk.everybodyWorks();
    for (int number = 0; number < 6; number++) {
      a.receives(citizen.picture());
      desk.passes(Duration.ofMillis(700), Duration.ofMillis(100));
    }
    assertThat(answers()).isEmpty();

    desk.passes(Duration.ofSeconds(3), Duration.ofMillis(100));

    assertThat(answers()).containsExactly(ONE_ANSWER_TO_PICTURES);
  }

  /// Pictures get one word, like texts do.
  private static final class EchoOfPictures implements Responder {
    @Override
    public Optional<Answer> answer(Situation situation) {
      return switch (situation.event()) {
        case Inbound.SentFile file when !file.envelope().standby() -> once(situation);
        case Inbound.SentPlace place -> once(situation);
        case Inbound other -> Optional.empty();
      };
    }

    private static Optional<Answer> once(Situation situation) {
      return Optional.of(
          Answer.of(
              situation.state().greeted(),
              List.of(new Message.Text(ONE_ANSWER_TO_PICTURES)),
              List.of()));
    }
  }
}
