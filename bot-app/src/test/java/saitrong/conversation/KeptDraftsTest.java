package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.ShippedContent;
import saitrong.flow.Position;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.store.TestStore;
import saitrong.timer.WiredTimers;

/// What was begun and left is erased in its time, whether or not its person ever writes again.
class KeptDraftsTest {

  private static final Duration A_WEEK = Duration.ofDays(7);

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;
  private Conversations conversations;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    conversations = new Conversations(STORE.database(), desk.cipher(), 10);
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    conversations.close();
    desk.close();
  }

  private void leavesASuggestionHalfWay() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
  }

  private void after(Duration howLong) {
    desk.clock().advance(howLong);
    desk.everybodyWorks();
  }

  private List<Position> drafts() {
    return conversations.load(citizen.id()).state().inHand().runs();
  }

  private String says(String text) {
    citizen.says(text);
    return desk.answersTo(citizen).getLast().text();
  }

  @Test
  void areErasedAlsoOfWhoNeverComesBack() {
    leavesASuggestionHalfWay();

    after(A_WEEK);
    assertThat(drafts()).hasSize(1);
    after(Duration.ofSeconds(2));

    assertThat(drafts()).isEmpty();
    assertThat(desk.count("timers")).isZero();
  }

  @Test
  void areToldOfOnceToWhoComesBackAfterThat() {
    leavesASuggestionHalfWay();
    after(A_WEEK.multipliedBy(8));

    assertThat(says("เมนู")).contains("ถูกลบแล้ว", "1 ขอคำปรึกษา");
    assertThat(says("เมนู")).doesNotContain("ถูกลบแล้ว");
  }

  @Test
  void areNotWorthTellingWhereNothingWasAnswered() {
    citizen.says("ข้อเสนอแนะ");
    after(A_WEEK.multipliedBy(8));

    assertThat(drafts()).isEmpty();
    assertThat(says("เมนู")).doesNotContain("ถูกลบแล้ว");
  }

  @Test
  void areKeptAsLongAsTheirPersonGoesOn() {
    leavesASuggestionHalfWay();
    after(Duration.ofDays(6));
    citizen.says("ทำต่อ");

    after(Duration.ofDays(6));
    assertThat(drafts()).hasSize(1);
    after(Duration.ofDays(2));

    assertThat(drafts()).isEmpty();
  }

  @Test
  void eachHaveTheirOwnTime() {
    leavesASuggestionHalfWay();
    after(Duration.ofDays(3));
    citizen.sends(citizen.tapped("start:complaint"));
    citizen.says("เสียงดังจากโรงงานตัวอย่าง");

    after(Duration.ofDays(5));

    assertThat(drafts()).extracting(Position::flow).containsExactly("complaint");
  }

  @Test
  void leaveNoTimerBehindWhenTheyAreOver() {
    leavesASuggestionHalfWay();
    assertThat(desk.count("timers")).isOne();
    citizen.says("ยกเลิก");
    citizen.says("1");
    assertThat(desk.count("timers")).isZero();

    leavesASuggestionHalfWay();
    citizen.says("อยากให้มีป้ายบอกทาง");
    citizen.says("1");

    assertThat(drafts()).isEmpty();
    assertThat(desk.count("timers")).isZero();
  }

  @Test
  void areErasedOnceByManyInstances() {
    leavesASuggestionHalfWay();
    desk.instance("second");
    desk.instance("third");
    long before = conversations.load(citizen.id()).version();

    after(A_WEEK.plusDays(1));
    after(Duration.ofMinutes(5));

    assertThat(conversations.load(citizen.id()).version()).isEqualTo(before + 1);
    assertThat(says("เมนู")).contains("ถูกลบแล้ว");
  }

  @Test
  void areErasedInTheEndWhereTheInstanceDiedThatBeganThem() {
    desk.open()
        .watchedBy((step, before) -> {
          if (!before && step.startsWith("conversations.")) {
            desk.open().dies();
          }
        });
    citizen.says("ข้อเสนอแนะ");
    desk.instance("second");
    desk.passes(Duration.ofMinutes(1));
    assertThat(drafts()).hasSize(1);

    after(A_WEEK.plusDays(1));

    assertThat(drafts()).isEmpty();
  }

  /// The answer that is just being delivered is not disturbed.
  @Test
  void waitForTheTurnThatIsUnderWay() {
    leavesASuggestionHalfWay();
    desk.clock().advance(A_WEEK);
    var first = desk.open();
    first.watchedBy((step, before) -> {
      if (before && step.equals("line.reply")) {
        first.dies();
      }
    });
    citizen.says("เมนู");
    desk.instance("second");

    after(Duration.ofSeconds(2));
    assertThat(drafts()).hasSize(1);
    desk.passes(Duration.ofMinutes(3));

    assertThat(drafts()).isEmpty();
    assertThat(desk.answersTo(citizen))
        .extracting(Delivered::text)
        .filteredOn(text -> text.contains("1 ขอคำปรึกษา"))
        .hasSize(1);
  }

  @Test
  void takeTheirPicturesWithThem() {
    citizen.sends(citizen.tapped("start:complaint"));
    var picture = citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(2));
    assertThat(desk.owners().files).containsExactly(picture.message().value());

    after(Duration.ofDays(31));

    assertThat(drafts()).isEmpty();
    assertThat(desk.owners().erased).containsExactly(picture.message().value());
  }

  /// As the question whether to cancel has said.
  @Test
  void takeTheirPicturesWithThemWhenTheirPersonCancels() {
    citizen.sends(citizen.tapped("start:complaint"));
    var picture = citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(2));
    citizen.says("ยกเลิก");
    assertThat(desk.owners().erased).isEmpty();

    citizen.says("1");

    assertThat(drafts()).isEmpty();
    assertThat(desk.owners().erased).containsExactly(picture.message().value());
  }

  /// The way that was chosen after all sends nothing.
  @Test
  void leaveNoPictureBehindWhereTheScriptEndsWithoutSendingIt() {
    citizen.says("รับรองผู้ดูแลระบบ");
    var picture = citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(2));

    citizen.says("ยังไม่มี");

    assertThat(drafts()).isEmpty();
    assertThat(desk.owners().erased).containsExactly(picture.message().value());
  }

  @Test
  void haveThePictureTooThatCameBeforeTheirPersonSaidWhetherToGoOn() {
    citizen.says("ร้องเรียน");
    citizen.says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");
    desk.clock().advance(Duration.ofHours(7));

    var picture = citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(2));

    assertThat(desk.answersTo(citizen).getLast().text()).contains("ค้างไว้");
    assertThat(desk.owners().files).containsExactly(picture.message().value());
  }

  @Test
  void takeNoPictureThatTheirScriptHasNoUseFor() {
    citizen.says("ให้คะแนน");
    citizen.says("ยกเลิก");

    citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(2));

    assertThat(desk.answersTo(citizen).getLast().text()).contains("จึงไม่ได้เก็บไฟล์ที่ส่งมา");
    assertThat(desk.owners().files).isEmpty();
  }

  @Test
  void areErasedInTheirTimeAlsoWhereTheScriptIsGone() {
    leavesASuggestionHalfWay();
    var timers = new WiredTimers(STORE.database(), desk.cipher(), desk.clock());
    var without =
        new KeptDrafts(
            timers.timers(),
            conversations,
            desk.owners(),
            ShippedContent::withoutFlows,
            desk.clock());

    desk.clock().advance(A_WEEK.plusSeconds(2));
    timers.sweep(Runnable::run, without);

    assertThat(drafts()).isEmpty();
  }
}
