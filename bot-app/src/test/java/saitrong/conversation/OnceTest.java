package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import saitrong.inbox.Inbound;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;

/// An event that comes again changes nothing.
class OnceTest extends AtTheDesk {

  @Test
  void answersOnceWhatComesTwiceInOneWebhook() {
    var said = citizen.typed("hello");

    a.receives(said, said);

    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void answersOnceWhatComesAgainBeforeItIsAnswered() {
    var said = citizen.typed("hello");
    a.keeps(said).join();
    a.keeps(again(said)).join();

    a.works();

    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void answersOnceWhatComesAgainWhileItIsAnswered() {
    var said = citizen.typed("hello");
    a.life().onceBefore("line.reply", () -> a.keeps(again(said)).join());

    a.receives(said);
    desk.passes(Duration.ofSeconds(5));

    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void answersOnceWhatComesAgainAfterItWasAnswered() {
    var said = citizen.says("hello");

    a.receives(again(said));

    assertThat(answers()).containsExactly("answer to hello");
    // Stored while the first was still being removed, it is left to the sweep.
    Desk.await(() -> a.in().inHand() == 0);
    desk.passes(Duration.ofSeconds(3));
    Desk.await(() -> desk.waitingMail() == 0);
  }

  @Test
  void answersOnceWhatComesAgainToAnotherInstance() {
    var b = desk.instance("b");
    b.receives(citizen.typed("before"));
    var said = citizen.says("hello");

    b.receives(again(said));

    assertThat(answers()).containsExactly("answer to before", "answer to hello");
  }

  @Test
  void answersOnceWhatComesAgainAfterAHundredOthers() {
    var said = citizen.says("hello");
    var others = new ArrayList<Inbound>();
    for (int number = 1; number <= 100; number++) {
      desk.clock().advance(Duration.ofMillis(1));
      others.add(citizen.typed("question " + number));
    }
    a.receives(others.subList(0, 50).toArray(Inbound[]::new));
    a.receives(others.subList(50, 100).toArray(Inbound[]::new));

    a.receives(again(said));

    assertThat(answers()).hasSize(101).doesNotHaveDuplicates();
  }

  @Test
  void answersWhatComesLateAfterAHundredOthers() {
    var late = citizen.typed("late");
    for (int number = 1; number <= 100; number++) {
      desk.clock().advance(Duration.ofMillis(1));
      citizen.says("question " + number);
    }

    a.receives(late);

    assertThat(answers()).hasSize(101).endsWith("answer to late");
  }

  @Test
  void hasAnotherMinuteToReplyWhenAnEventComesAgain() {
    var said = citizen.typed("hello");
    a.keeps(said).join();
    desk.clock().advance(Duration.ofSeconds(55));
    a.keeps(again(said)).join();

    a.works();

    assertThat(desk.answersTo(citizen)).extracting(Delivered::by).containsExactly(By.REPLY);
  }

  @Test
  void hasAnotherMinuteToReplyAfterACrashToo() {
    var said = citizen.typed("hello");
    a.keeps(said).join();
    desk.clock().advance(Duration.ofSeconds(55));
    a.keeps(again(said)).join();
    a.dies();

    desk.instance("b");
    desk.passes(Duration.ofSeconds(3));

    assertThat(desk.answersTo(citizen)).extracting(Delivered::by).containsExactly(By.REPLY);
  }

  private Inbound again(Inbound event) {
    return Person.again(event, desk.clock().instant());
  }
}
