package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;

/// The month's pushes are used up, and an answer will miss its reply token.
class StandInTest extends AtTheDesk {

  private static final Duration UNTIL_NEARLY_LAPSED = Duration.ofSeconds(41);

  @BeforeEach
  void usesUpThePushes() {
    desk.line().hasQuota(100, 100);
  }

  @Test
  void spendsTheTokenOnAWordThatTheAnswerIsBeingLookedFor() {
    aQuestionWaitsTooLong();

    assertThat(heard()).hasSize(1);
    assertThat(heard().getFirst().by()).isEqualTo(By.REPLY);
    assertThat(heard().getFirst().text()).contains("กำลังค้นหาคำตอบ");
  }

  @Test
  void bringsTheAnswerOnTheTokenOfTheTap() {
    aQuestionWaitsTooLong();
    a.works();
    assertThat(heard()).hasSize(1);

    citizen.says("ดูคำตอบ");

    assertThat(heard()).hasSize(2).allMatch(call -> call.by() == By.REPLY);
    assertThat(heard().getLast().bubbles()).containsExactly("answer to hello", "answer to ดูคำตอบ");
  }

  @Test
  void saysItOnceHoweverManyQuestionsWait() {
    a.keeps(citizen.typed("hello"), citizen.typed("are you there?")).join();
    nearlyLapses();

    a.in().looksAfterLapsingTokens();
    a.in().looksAfterLapsingTokens();
    a.worksFromBehind();

    assertThat(heard()).hasSize(2);
    assertThat(heard().getFirst().text()).contains("กำลังค้นหาคำตอบ");
    assertThat(heard().getLast().bubbles())
        .containsExactly("answer to hello", "answer to are you there?");
  }

  @Test
  void keepsTheTokenForTheAnswerWhereItCanBePushedLate() {
    desk.line().hasQuota(100, 0);
    aQuestionWaitsTooLong();
    a.works();

    assertThat(heard()).extracting(Delivered::text).containsExactly("answer to hello");
  }

  @Test
  void doesNotTakeTheStandInForTheAnswerAfterACrash() {
    a.keeps(citizen.typed("hello")).join();
    nearlyLapses();
    a.in().looksAfterLapsingTokens();
    standInsGoOut();
    a.dies();

    var b = desk.instance("b");
    b.sweeps();
    assertThat(heard()).hasSize(1);
    b.receives(citizen.typed("ดูคำตอบ"));

    assertThat(heard().getLast().bubbles()).containsExactly("answer to hello", "answer to ดูคำตอบ");
  }

  @Test
  void keepsASpentTokenSpentWhenTheEventComesAgain() {
    var said = citizen.typed("hello");
    a.keeps(said).join();
    nearlyLapses();
    a.in().looksAfterLapsingTokens();
    standInsGoOut();

    a.keeps(Person.again(said, desk.clock().instant())).join();
    a.works();

    assertThat(heard()).hasSize(1);
    assertThat(desk.count("outbox")).isEqualTo(1);
  }

  private void nearlyLapses() {
    desk.clock().advance(UNTIL_NEARLY_LAPSED);
    a.out().asksForTheQuota();
  }

  private void aQuestionWaitsTooLong() {
    a.keeps(citizen.typed("hello")).join();
    nearlyLapses();
    a.in().looksAfterLapsingTokens();
    standInsGoOut();
  }

  /// The turn that was ahead in the queue stays where it is.
  private void standInsGoOut() {
    a.doesTheLatest();
  }

  private List<Delivered> heard() {
    return desk.answersTo(citizen);
  }
}
