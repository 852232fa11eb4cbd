package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.FakeLine.Fault;
import saitrong.shared.LogLines;
import saitrong.transcript.Fate;

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
  void saysNothingWhereAnOfficerHasTheChat() {
    desk.hasTalk(new TheirTalk.Taken());
    aQuestionWaitsTooLong();

    assertThat(heard()).isEmpty();
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

  /// A cry's numbers do not say that the other answer is being looked for.
  @Test
  void isSaidThoughTheTokenOfACryForHelpIsSpent() {
    a.keeps(citizen.typed("ไฟไหม้บ้าน"), citizen.typed("hello")).join();
    desk.clock().advance(Duration.ofSeconds(2));
    a.in().looksForUrgentMail();
    a.doesTheLatest();
    nearlyLapses();

    a.in().looksAfterLapsingTokens();
    standInsGoOut();

    assertThat(heard()).hasSize(2).allMatch(call -> call.by() == By.REPLY);
    assertThat(heard().getFirst().text()).contains("199");
    assertThat(heard().getLast().text()).contains("กำลังค้นหาคำตอบ");
  }

  @Test
  void leavesTheTokenToATurnThatIsDecided() {
    a.keeps(citizen.typed("hello")).join();
    var b = holdingACopy();
    a.life().endsAfter("conversations.bulkWrite");
    a.works();
    nearlyLapses(b);

    b.in().looksAfterLapsingTokens();
    b.doesTheLatest();
    b.works();

    assertThat(heard()).extracting(Delivered::text).containsExactly("answer to hello");
    assertThat(fates()).containsExactly(Fate.REPLIED);
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

  @Test
  void doesNotTakeTheStandInForTheAnswerWhereAnotherInstanceHoldsAnOldCopy() {
    a.keeps(citizen.typed("hello")).join();
    var b = holdingACopy();
    nearlyLapses();
    a.in().looksAfterLapsingTokens();
    standInsGoOut();
    a.dies();

    b.out().asksForTheQuota();
    desk.line().willFail(Fault.FAILS);
    b.works();
    desk.line().recovers();
    b.receives(citizen.typed("ดูคำตอบ"));

    assertThat(heard().getLast().bubbles()).containsExactly("answer to hello", "answer to ดูคำตอบ");
  }

  @Test
  void doesNotCountOnASpentTokenThatComesAgainToAnotherInstance() {
    var said = citizen.typed("hello");
    a.keeps(said).join();
    nearlyLapses();
    a.in().looksAfterLapsingTokens();
    standInsGoOut();
    a.dies();

    var b = desk.instance("b");
    b.out().asksForTheQuota();
    desk.line().willFail(Fault.FAILS);
    b.receives(Person.again(said, desk.clock().instant()));

    assertThat(heard()).hasSize(1);
    assertThat(fates()).contains(Fate.WAITING);
  }

  @Test
  void saysItOnceThoughTwoInstancesHoldTheMail() {
    a.keeps(citizen.typed("hello")).join();
    var b = holdingACopy();
    nearlyLapses();
    b.out().asksForTheQuota();

    a.in().looksAfterLapsingTokens();
    b.in().looksAfterLapsingTokens();
    a.doesTheLatest();
    b.doesTheLatest();

    assertThat(desk.line().calls()).hasSize(1);
    assertThat(fates()).containsExactly(Fate.REPLIED);
  }

  @Test
  void leavesTheTokenUnusedWhileItDoesNotKnowWhatToSay() {
    a.keeps(citizen.typed("hello")).join();
    nearlyLapses();
    a.in().looksAfterLapsingTokens();
    a.storeIsAway(true);
    standInsGoOut();
    a.storeIsAway(false);

    a.in().looksAfterLapsingTokens();
    standInsGoOut();

    assertThat(heard())
        .extracting(Delivered::text)
        .singleElement()
        .asString()
        .contains("กำลังค้นหา");
  }

  @Test
  void saysNothingWhileItCannotPutTheTokenOnRecordAndTriesAgain() {
    a.keeps(citizen.typed("hello")).join();
    nearlyLapses();
    a.life().onceBefore("mail.updateOne", StandInTest::storeAway);
    a.in().looksAfterLapsingTokens();
    standInsGoOut();
    assertThat(heard()).isEmpty();

    a.in().looksAfterLapsingTokens();
    standInsGoOut();

    assertThat(heard()).hasSize(1);
  }

  @Test
  void tellsInOneLineThatAStandInIsNotOnRecord() {
    try (var log = LogLines.of("saitrong.inbox")) {
      a.life().onceBefore("transcript.insertMany", StandInTest::storeAway);
      aQuestionWaitsTooLong();

      assertThat(heard()).hasSize(1);
      assertThat(log.lines()).singleElement().asString().contains("MongoTimeoutException");
      assertThat(log.traces()).isEmpty();
    }
  }

  private static void storeAway() {
    throw new MongoTimeoutException("the store is away, and someone said hello");
  }

  /// The sweep takes what is two seconds old, though its instance lives.
  private Instance holdingACopy() {
    var b = desk.instance("b");
    desk.clock().advance(Duration.ofSeconds(3));
    b.in().sweep();
    return b;
  }

  private void nearlyLapses() {
    nearlyLapses(a);
  }

  private void nearlyLapses(Instance instance) {
    desk.clock().advance(UNTIL_NEARLY_LAPSED);
    instance.out().asksForTheQuota();
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
