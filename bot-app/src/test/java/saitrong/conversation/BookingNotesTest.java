package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.booking.Booking;
import saitrong.booking.BookingId;
import saitrong.booking.Slot;
import saitrong.content.Words;
import saitrong.message.Message;
import saitrong.outbox.FakeLine.Delivered;

/// What reminds of an appointment says the day as it is when it is read.
class BookingNotesTest extends AtTheDesk {

  private static final Booking ON_TUESDAY_AT_TEN =
      new Booking(
          new BookingId(new Slot("clerk", LocalDate.of(2026, 11, 24), LocalTime.of(10, 0)), 1),
          "A2411/1000-1",
          new Words("งานทะเบียน", "Registry desk"));

  private Conversations conversations;
  private BookingNotes notes;

  @BeforeEach
  void knowsTheCitizen() {
    citizen.isKnownTo(a);
    conversations = new Conversations(STORE.database(), desk.cipher(), 10);
    notes = new BookingNotes(conversations, a.out().outbox(), desk::content, desk.clock());
    desk.line().hasQuota(100, 0);
  }

  @AfterEach
  void forgets() {
    conversations.close();
  }

  private Message.Card card() {
    return desk.line().cards().getLast();
  }

  private void remindsAtTenOnMonday() {
    notes.remind(citizen.id(), ON_TUESDAY_AT_TEN);
    desk.everybodyWorks();
  }

  @Test
  void sayTomorrowOnTheDayBefore() {
    remindsAtTenOnMonday();

    assertThat(card().title()).isEqualTo("พรุ่งนี้ท่านมีนัด");
    assertThat(card().rows().getLast().value()).isEqualTo("อ. 24 พ.ย. 2569 เวลา 10.00 น.");
    assertThat(answers()).containsExactly("เลขคิว A2411/1000-1");
  }

  /// The bot stood still until the evening.
  @Test
  void sayTodayOnTheDayItself() {
    desk.clock().advance(Duration.ofHours(22));

    notes.remind(citizen.id(), ON_TUESDAY_AT_TEN);

    assertThat(card().title()).isEqualTo("วันนี้ท่านมีนัด");
  }

  @Test
  void areNotSentWithTomorrowsWordsWhenTomorrowHasCome() {
    desk.line().hasQuota(100, 100);
    remindsAtTenOnMonday();

    desk.clock().advance(Duration.ofHours(21));
    desk.line().hasQuota(100, 0);
    desk.passes(Duration.ofMinutes(10));

    assertThat(answers()).isEmpty();
    assertThat(desk.count("outbox")).isZero();
  }

  @Test
  void doNotRideOnAReplyWhenTomorrowHasCome() {
    desk.line().hasQuota(100, 100);
    remindsAtTenOnMonday();
    desk.clock().advance(Duration.ofHours(21));

    citizen.says("อรุณสวัสดิ์");

    assertThat(desk.answersTo(citizen))
        .extracting(Delivered::text)
        .singleElement()
        .asString()
        .doesNotContain("A2411");
  }

  @Test
  void rideOnAReplyOfTheSameDay() {
    desk.line().hasQuota(100, 100);
    remindsAtTenOnMonday();

    citizen.says("สวัสดี");

    assertThat(answers()).singleElement().asString().contains("A2411");
  }
}
