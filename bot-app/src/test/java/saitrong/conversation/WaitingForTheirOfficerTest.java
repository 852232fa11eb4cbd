package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who waits for the officer who has the chat: whoever says or sends something that is theirs to
/// answer, and nobody else.
class WaitingForTheirOfficerTest extends AtTheDesk {

  private Instance b;

  @Override
  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    a = desk.instance("a");
    b = desk.instance("b");
    citizen = desk.citizen("somchai");
    a.receives(citizen.followed(false));
    desk.hasTalk(new TheirTalk.Taken());
  }

  @Test
  void isWhoeverSaysOrSendsSomething() {
    citizen.says("สอบถามค่ะ");
    assertThat(isWaitedFor()).isTrue();

    desk.talks().areAnswered();
    citizen.sends(citizen.sticker());
    assertThat(isWaitedFor()).isTrue();

    desk.talks().areAnswered();
    citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));
    assertThat(isWaitedFor()).isTrue();
  }

  /// The numbers alone help nobody.
  @Test
  void isWhoeverCriesForHelpThoughTheNumbersWereSaid() {
    citizen.says("ช่วยด้วย หมดสติ ไม่หายใจ");

    assertThat(answers().getLast()).contains("1669");
    assertThat(isWaitedFor()).isTrue();
  }

  @Test
  void isNobodyWhoSaidNothingNew() {
    var said = citizen.says("สอบถามค่ะ");
    desk.talks().areAnswered();

    citizen.sends(citizen.tookBack(said));
    citizen.sends(citizen.unfollowed());
    citizen.sends(citizen.followed(true));

    assertThat(isWaitedFor()).isFalse();
  }

  /// Which finds a turn that it did not take, and cannot tell by itself that it was told.
  @Test
  void isNobodyWhoSaidNothingNewToAnotherInstance() {
    var said = citizen.typed("สอบถามค่ะ");
    a.receives(said);
    itsMailIsGone();
    desk.talks().areAnswered();

    b.receives(citizen.tookBack(said));

    assertThat(isWaitedFor()).isFalse();
  }

  /// Said to the register, and answered by the bot.
  @Test
  void isNobodyWhoGivesAScore() {
    desk.owners().written.put("ถามเรื่องทดลอง", "00001/2569");
    int before = answers().size();
    citizen.says("เข้าใจแล้ว ให้คะแนน 00001/2569 5");

    assertThat(answers()).hasSizeGreaterThan(before);
    assertThat(isWaitedFor()).isFalse();
  }

  /// Another instance goes on with what comes next, and has not seen what was said.
  @Test
  void isWhoeverSpokeWhenAnInstanceDied() {
    var said = citizen.typed("สอบถามค่ะ");
    a.life().endsAfter("conversations.bulkWrite");
    a.receives(said);
    desk.clock().advance(Duration.ofSeconds(20));

    b.receives(citizen.tookBack(citizen.typed("อย่างอื่น")));

    assertThat(isWaitedFor()).isTrue();
  }

  @Test
  void waitsInNoQueueOnceTheyHaveBlockedTheAccount() {
    desk.hasTalk(new TheirTalk.Waiting(1));
    desk.clock().advance(Duration.ofMinutes(1));
    citizen.sends(citizen.unfollowed());

    assertThat(desk.owners().left).containsExactly(citizen.id());
  }

  /// LINE told it late: they have come back, and called an officer since.
  @Test
  void waitsOnThoughAnOldBlockIsToldLate() {
    var early = desk.clock().instant();
    desk.clock().advance(Duration.ofMinutes(1));
    citizen.sends(citizen.followed(true));
    desk.hasTalk(new TheirTalk.Waiting(1));
    citizen.sends(citizen.at(early.plusSeconds(30)).unfollowed());

    assertThat(desk.owners().left).isEmpty();
  }

  /// It goes in a batch, a moment after the turn.
  private static void itsMailIsGone() {
    var mail = STORE.database().getCollection("mail");
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (mail.countDocuments() > 0) {
      assertThat(System.nanoTime()).as("mail that is still there").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private boolean isWaitedFor() {
    return desk.talks().areWaitedIn();
  }
}
