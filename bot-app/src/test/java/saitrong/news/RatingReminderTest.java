package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.outbox.Rider;
import saitrong.outbox.WiredOutbox;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.Split;
import saitrong.shared.Language;
import saitrong.shared.Life;
import saitrong.store.FragileDatabase;
import saitrong.ticket.Step;
import saitrong.transcript.Fate;

/// Asking once more for a score, where the agency wants that.
class RatingReminderTest extends ACaseInTheNews {

  private static final Duration DAY = Duration.ofDays(1);

  @TempDir static Path scratch;
  private static Content remindsAfterThreeDays = ShippedContent.ofTheDefaultAgency();

  @BeforeAll
  static void anAgencyRemindsAfterThreeDays() {
    remindsAfterThreeDays = ShippedContent.remindingAfter(3, scratch);
  }

  @BeforeEach
  void theAgencyReminds() {
    content = remindsAfterThreeDays;
  }

  private void theResultIsTold() {
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(2);
    assertThat(told()).hasSize(1);
  }

  private void days(int howMany) {
    for (int i = 0; i < howMany; i++) {
      clock.advance(DAY);
      timers.sweep(Runnable::run, reminders);
      outbox.sweep();
    }
  }

  @Test
  void remindsNobodyUnlessTheProfileSaysSo() {
    content = ShippedContent.ofTheDefaultAgency();
    theResultIsTold();

    days(10);

    assertThat(told()).hasSize(1);
    assertThat(ridersOnTheNextReply()).isZero();
  }

  /// On a card there is no polite word, and a computer shows no scores to tap.
  @Test
  void asksInWordsThatCanBeFollowedOnAComputer() {
    var texts = ShippedContent.ofTheDefaultAgency().texts();

    assertThat(texts.say(Language.TH, TextKey.NEWS_RATE_REMINDER))
        .doesNotContain("{", "ใดคะ", "ใดค่ะ")
        .contains("พิมพ์ ให้คะแนน");
    assertThat(texts.say(Language.EN, TextKey.NEWS_RATE_REMINDER)).contains("type: rate");
  }

  @Test
  void waitsADayForAFreeRideAndIsPushedThenOnce() {
    theResultIsTold();

    days(3);
    assertThat(told()).hasSize(1);
    days(1);

    assertThat(told()).hasSize(2).last().isEqualTo("เรื่องเลขที่ " + number);
    assertThat(card())
        .contains("ท่านพึงพอใจการให้บริการครั้งนี้ระดับใด", "เข้าใจแล้ว ให้คะแนน " + number)
        .doesNotContain("เสร็จแล้ว");
    assertThat(quickReplies()).contains("เข้าใจแล้ว ให้คะแนน " + number + " 5");
    days(10);
    assertThat(told()).hasSize(2);
  }

  @Test
  void costsNothingForWhoWritesInThatDay() {
    theResultIsTold();
    days(3);

    assertThat(rides()).isEqualTo(1);
    days(10);

    assertThat(told()).hasSize(1);
  }

  private int rides() {
    var riders = outbox.outbox().riders().claim(citizen, 5).stream().map(Rider::key).toList();
    outbox.outbox().riders().setAside(riders);
    outbox.outbox().riders().fared(riders, Fate.REPLIED);
    return riders.size();
  }

  @Test
  void leavesTheReserveOfTheMonthToWhatIsBinding() {
    theResultIsTold();
    line.hasQuota(1000, 1000 - WiredOutbox.RESERVE);
    outbox.asksForTheQuota();

    days(5);

    assertThat(told()).hasSize(1);
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  @Test
  void leavesAloneWhoRatedOrUnderstood() {
    theResultIsTold();
    var ticket = tickets.numbered(number).orElseThrow();
    var split = Split.of(ticket, tickets.details(ticket));
    scores.rate(ticket, split, Aspect.SERVICE, 3, Comment.none(), new Asker.Chat());

    days(10);

    assertThat(told()).hasSize(1);
  }

  @Test
  void asksNothingOfACaseThatWasSentBack() {
    theResultIsTold();
    tickets.take(citizen, number, new Step.Reopen(null));

    days(10);

    assertThat(told()).hasSize(1);
    assertThat(ridersOnTheNextReply()).isZero();
  }

  @Test
  void asksNothingOfWhoHasBlockedTheAccount() {
    theResultIsTold();
    citizens.blocked(citizen, true, clock.instant());

    days(10);

    assertThat(told()).hasSize(1);
    assertThat(outbox.outbox().riders().claim(citizen, 5)).isEmpty();
  }

  /// A standstill of the server may end at night.
  @Test
  void wakesNobodyAtNight() {
    theResultIsTold();
    clock.advance(Duration.ofDays(3).plusHours(12));
    timers.sweep(Runnable::run, reminders);
    outbox.sweep();
    assertThat(ridersOnTheNextReply()).isZero();

    clock.advance(Duration.ofHours(10));
    timers.sweep(Runnable::run, reminders);

    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  /// Cut short after the letter had been kept, and done again by another instance.
  @Test
  void remindsOnceThoughTheInstanceDies() {
    theResultIsTold();
    var life = new Life();
    life.onceAfter(
        "outbox.insertOne",
        () -> {
          throw new IllegalStateException("killed");
        });
    wire(FragileDatabase.of(STORE.database(), life));
    clock.advance(Duration.ofDays(3).plusMinutes(10));
    timers.sweep(Runnable::run, reminders);
    wire(STORE.database());

    days(4);

    assertThat(told()).hasSize(2);
  }
}
