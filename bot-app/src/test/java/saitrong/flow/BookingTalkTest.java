package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect.OfBooking;
import saitrong.flow.Position.Asked;
import saitrong.message.Action;

/// People at the booking that ships, where somebody else may be faster.
class BookingTalkTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

  private final List<String> heard = new ArrayList<>();
  private Talker talker = Talker.in(FLOWS, "booking");

  /// What is asked of the owner of appointments is answered as long as it is to be found.
  private BookingTalkTest says(String... texts) {
    for (var text : texts) {
      heard.clear();
      talker.says(text);
      heard.addAll(talker.hears());
      findsWhatIsThere();
    }
    return this;
  }

  private void findsWhatIsThere() {
    if (wish() instanceof Effect.FindSlots find) {
      isTold(PlayedBookings.slots(OfBooking.FOUND, find.of().size()));
      findsWhatIsThere();
    } else if (wish() instanceof Effect.FindBookings) {
      isTold(PlayedBookings.bookings(OfBooking.FOUND));
      findsWhatIsThere();
    }
  }

  private @Nullable OfBooking wish() {
    var wishes = talker.effects(OfBooking.class);
    return wishes.isEmpty() ? null : wishes.getFirst();
  }

  private void isTold(Outcome outcome) {
    talker.gives(new Input.Done(Objects.requireNonNull(wish()).key(), outcome));
    heard.addAll(talker.hears());
  }

  private BookingTalkTest isTooLate() {
    isTold(new Outcome(OfBooking.FULL, Map.of()));
    findsWhatIsThere();
    return this;
  }

  private String heard() {
    return String.join("\n", heard);
  }

  /// Today is Friday: to some it is in three days, to others in ten.
  @Test
  void isAskedForTheDateWhoSaysNextMonday() {
    says("1", "1", "จันทร์หน้า");

    assertThat(heard()).contains("อาจหมายถึงได้มากกว่าหนึ่งวัน", "23 พฤศจิกายน 2569");
    assertThat(talker.position().answer("วัน")).isNull();
    says("23/11");
    assertThat(talker.position().answer("วัน")).isEqualTo(Answer.Words.of("2026-11-23"));
  }

  @Test
  void isToldHowToChangeTheDayWhoNamesItOnceMoreAtItsTimes() {
    says("1", "1", "1", "23 พ.ย.");

    assertThat(heard()).contains("วันที่เลือกไว้คือ 23 พฤศจิกายน 2569 แล้ว", "พิมพ์ \"ย้อนกลับ\"");
  }

  /// Monday 23 November was chosen; today is Friday the 20th.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "วันอังคาร 9.00",
        "พรุ่งนี้เช้า",
        "เช้าวันพุธ",
        "tomorrow 9.00",
        "วันอังคาร",
        "อังคาร",
        "จันทร์ที่ 30 พฤศจิกายน",
        "Tuesday",
        "24/11/2569 9.00",
        "24 พฤศจิกายน 2569 เวลา 9.00 น.",
        "๒๔ พ.ย. ๖๙ ๙.๐๐",
        "25/11",
        "24 Nov 2026 at 9.00",
        "พรุ่งนี้"
      })
  void isAskedTheDayAgainWhoNamesAnotherOneAtTheTimes(String typed) {
    says("1", "1", "1", typed);

    assertThat(heard()).contains("23 พฤศจิกายน 2569 หากต้องการวันอื่น", "ต้องการจองวันใด");
    assertThat(talker.position().answer("เวลา")).isNull();
    says("1", "9.00");
    assertThat(talker.position().answer("เวลา")).isEqualTo(Answer.Words.of("09:00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "วันจันทร์ 9.00",
        "จันทร์หน้า 9.00",
        "Monday 9.00",
        "9.00",
        "23/11/2569 9.00",
        "23 พฤศจิกายน 9.00 น.",
        "จันทร์ที่ 23 พ.ย. 69 เวลา 9.00"
      })
  void isTakenAtItsWordWhoNamesTheSameDayAtTheTimes(String typed) {
    says("1", "1", "1", typed);

    assertThat(heard()).doesNotContain("ต้องการจองวันใด");
    assertThat(talker.position().answer("เวลา")).isEqualTo(Answer.Words.of("09:00"));
  }

  /// A span of hours, a time and the day that was chosen are no other day.
  @ParameterizedTest
  @ValueSource(strings = {"9-10", "9.30", "9-10 โมง", "วันจันทร์", "23/11/2569", "1"})
  void isNotAskedForTheDayAgainWhoNamesNoOtherOne(String typed) {
    says("1", "1", "1", typed);

    assertThat(heard()).doesNotContain("ต้องการจองวันใด");
  }

  private BookingTalkTest hasLostTheFirstTime() {
    return says("1", "1", "1", "9.00", "รับทราบ", "นางสาวตัวอย่าง ทดสอบ", "ข้าม", "1").isTooLate();
  }

  @Test
  void booksAnotherDayAfterTheFirstTimeWasTaken() {
    hasLostTheFirstTime().says("10.00", "แก้วัน", "25 พฤศจิกายน 2569");
    assertThat(heard()).startsWith("สรุปการจองคิว").contains("เวลา: 10.00 น.");

    says("1");

    assertThat(wish())
        .isInstanceOfSatisfying(
            Effect.Book.class,
            book -> {
              assertThat(book.day()).isEqualTo("2026-11-25");
              assertThat(book.time()).as("what was chosen last").isEqualTo("10:00");
            });
  }

  @Test
  void goesBackAfterTheFirstTimeWasTakenAndBooksAnotherDay() {
    hasLostTheFirstTime();
    while (!question().equals("วัน")) {
      says("ย้อนกลับ");
    }

    says("25 พฤศจิกายน 2569", "10.00", "เดิม", "ข้าม");
    assertThat(question()).isEqualTo("summary");
    says("1");

    assertThat(wish()).isInstanceOf(Effect.Book.class);
  }

  @Test
  void tellsAgainWhenTheSecondTryIsTooLateToo() {
    hasLostTheFirstTime().says("10.00", "แก้วัน", "25 พฤศจิกายน 2569", "1");

    isTooLate();

    assertThat(heard()).contains("10.00 น.", "เลือกเวลาอื่นที่ยังว่างได้", "ต้องการจองเวลาใด");
  }

  @Test
  void movesToAnotherDayAfterTheFirstTimeWasTaken() {
    says("2", "1", "1", "1", "9.00", "1").isTooLate();
    says("ย้อนกลับ", "ย้อนกลับ", "ย้อนกลับ", "3", "9.30", "1");

    assertThat(wish())
        .isInstanceOfSatisfying(
            Effect.MoveBooking.class, move -> assertThat(move.time()).isEqualTo("09:30"));
  }

  @Test
  void leavesNoButtonThatWouldBeTakenForCancellingTheAppointment() {
    says("คิวของฉัน", "1", "ยกเลิก");

    assertThat(talker.buttons())
        .extracting(Action::label)
        .containsExactly("ใช่ ยกเลิกคิว", "ไม่ยกเลิก", "ย้อนกลับ");
  }

  @Test
  void cancelsTheAppointmentByTheBareWord() {
    says("คิวของฉัน", "1", "ยกเลิก", "ยกเลิก");

    assertThat(wish()).isInstanceOf(Effect.CancelBooking.class);
  }

  @Test
  void stillLeavesTheFormWhereNoChoiceIsToCancel() {
    says("1", "ยกเลิก");

    assertThat(heard()).contains("ต้องการยกเลิกการกรอกเรื่องนี้");
  }

  @ParameterizedTest
  @ValueSource(strings = {"เลื่อนคิว", "ขอเลื่อนคิวค่ะ", "move my appointment"})
  void movesAnAppointmentByTheWordForIt(String typed) {
    startsWith(typed);
    assertThat(heard()).contains("คิวที่ท่านจองไว้มีดังนี้");

    says("1");

    assertThat(heard()).contains("ต้องการเลื่อนไปวันใด");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ยกเลิกคิว", "ขอยกเลิกคิวครับ", "cancel my appointment"})
  void cancelsAnAppointmentByTheWordForItAfterOneMoreQuestion(String typed) {
    startsWith(typed);
    says("1");
    assertThat(heard()).contains("ต้องการยกเลิกคิวนี้ใช่หรือไม่");

    says("ใช่");

    assertThat(wish()).isInstanceOf(Effect.CancelBooking.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"คิวของฉัน", "my appointment", "My appointments"})
  void showsOnesAppointmentsByTheWordForIt(String typed) {
    startsWith(typed);
    says("1");

    assertThat(heard()).contains("ต้องการเลื่อนหรือยกเลิกคิวนี้");
  }

  @Test
  void mayStillChangeWhatTheFirstWordHasChosen() {
    startsWith("ยกเลิกคิว");
    says("1", "เลื่อนคิว");

    assertThat(heard()).contains("ต้องการเลื่อนไปวันใด");
  }

  @ParameterizedTest
  @CsvSource({
    "ยกเลิกคิว, รายการ: ขอยกเลิกคิว",
    "ขอเลื่อนคิวค่ะ, รายการ: ขอเลื่อนคิว",
    "คิวของฉัน, รายการ: ดูคิวที่จองไว้",
    "my appointments, รายการ: ดูคิวที่จองไว้",
    "cancel my appointment, รายการ: ขอยกเลิกคิว"
  })
  void isLedToOnesAppointmentsOutOfANewBooking(String typed, String heading) {
    says("1", "1", "1", "9.00", "รับทราบ", typed);

    assertThat(heard()).startsWith(heading).contains("คิวที่ท่านจองไว้มีดังนี้");
  }

  @Test
  void findsTheNewBookingAgainByGoingBack() {
    says("1", "1", "2", "คิวของฉัน", "ย้อนกลับ", "จองคิวใหม่");

    assertThat(question()).as("desk and day are not asked again").isEqualTo("เวลา");
  }

  @Test
  void offersAllThatWasAnsweredWhereTheWordForItIsSaidOnceMore() {
    says("1", "1", "1", "9.00", "รับทราบ", "นางสาวตัวอย่าง ทดสอบ", "จองคิวใหม่");
    assertThat(heard()).contains("จองคิวที่จุดบริการใด", "คำตอบเดิม: งานตัวอย่างหนึ่ง");

    says("เดิม", "เดิม", "เดิม");

    assertThat(heard()).contains("ขอทราบชื่อ", "คำตอบเดิม: นางสาวตัวอย่าง ทดสอบ");
  }

  @Test
  void isLedThereOutOfARestAndOutOfTheQuestionWhetherToLeave() {
    says("1", "1", "ยกเลิก", "ยกเลิกคิว");
    assertThat(heard()).contains("รายการ: ขอยกเลิกคิว");

    talker.isAwayFor(Duration.ofHours(3));
    says("เลื่อนคิว");

    assertThat(heard()).contains("รายการ: ขอเลื่อนคิว");
  }

  @Test
  void takesTheCitizensNameForANameWhateverItHolds() {
    says("1", "1", "1", "9.00", "รับทราบ", "นางสาวคิว ทดสอบ");

    assertThat(heard()).contains("หมายเลขโทรศัพท์");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ยกเลิก", "cancel"})
  void cancelsOneOfTheAppointmentsByTheBareWordBelowThem(String typed) {
    says("คิวของฉัน", typed);

    assertThat(heard()).contains("รายการ: ขอยกเลิกคิว", "2 A2411/0930-1");
    assertThat(talker.buttons()).extracting(Action::label).doesNotContain("ยกเลิกเรื่องนี้");

    says("2");

    assertThat(heard()).contains("A2411/0930-1", "ต้องการยกเลิกคิวนี้ใช่หรือไม่");
  }

  @Test
  void doesNotSayThatTheWordLeavesTheFormWhereItCancelsAnAppointment() {
    startsWith("คิวของฉัน");

    assertThat(heard()).doesNotContain("เพื่อเลิกกรอก");
  }

  /// Whoever follows our own words must not lose the appointment by them.
  @ParameterizedTest
  @ValueSource(strings = {"ข้าม", "ถึงไหนแล้ว", "ขอคิดดูก่อน"})
  void doesNotSayItEitherToWhoHesitatesThere(String typed) {
    talker.says("ยกเลิกคิว");
    isTold(PlayedBookings.bookings("พบคิวเดียว"));

    for (int i = 0; i < 4; i++) {
      says(typed);

      assertThat(heard()).doesNotContain("เพื่อเลิกกรอก");
    }
  }

  @Test
  void goesToTheCancellingOfTheOnlyAppointment() {
    talker.says("ยกเลิกคิว");
    isTold(PlayedBookings.bookings("พบคิวเดียว"));

    assertThat(heard())
        .startsWith("A2311/0900-1")
        .contains("ต้องการยกเลิกคิวนี้ใช่หรือไม่")
        .doesNotContain("เลือกคิว");

    says("ใช่");

    assertThat(wish())
        .isInstanceOfSatisfying(
            Effect.CancelBooking.class,
            cancel -> assertThat(cancel.booking()).startsWith("one/2026-11-23"));
  }

  @Test
  void saysThatTheAppointmentStandsToWhoLeavesTheTalkAboutIt() {
    says("เลื่อนคิว", "1", "1", "ยกเลิก");
    assertThat(heard())
        .contains("คิวที่จองไว้ยังอยู่ตามเดิม", "พิมพ์ \"ยกเลิกคิว\"")
        .doesNotContain("เลขที่รับแจ้ง");

    says("1");

    assertThat(heard()).contains("คิวที่จองไว้ยังอยู่ตามเดิม ไม่ถูกยกเลิก");
  }

  @Test
  void saysThatNothingWasBookedToWhoLeavesANewBooking() {
    says("1", "ยกเลิก");
    assertThat(heard())
        .contains("ยังไม่ได้จองคิวใหม่", "พิมพ์ \"ยกเลิกคิว\"")
        .doesNotContain("เลขที่รับแจ้ง");

    says("1");

    assertThat(heard()).contains("คิวที่จองไว้ก่อนนี้ไม่ถูกยกเลิก");
  }

  @Test
  void offersNoMoreDaysWhereThereAreNone() {
    says("1", "1");
    assertThat(heard()).contains("ดูเพิ่ม");

    says("ดูเพิ่ม");

    assertThat(heard()).contains("9 1 ธันวาคม 2569").doesNotContain("ดูเพิ่ม");
    assertThat(talker.buttons()).extracting(Action::label).doesNotContain("ดูเพิ่ม");
  }

  @Test
  void confirmsABookingAndSendsNoRequest() {
    says("1", "1", "1", "9.00", "รับทราบ", "นางสาวตัวอย่าง ทดสอบ", "ข้าม");

    assertThat(talker.buttons()).extracting(Action::label).contains("ยืนยันการจอง");
    assertThat(heard()).contains("พิมพ์ 1 เพื่อยืนยันการจอง").doesNotContain("ส่งเรื่อง");

    says("ยืนยันการจอง");

    assertThat(wish()).isInstanceOf(Effect.Book.class);
  }

  @Test
  void isAskedWhatIsMeantWhereTheWordLeavesItOpen() {
    startsWith("จองคิว");

    assertThat(heard()).contains("ต้องการจองคิวใหม่ หรือดูคิวที่จองไว้");
  }

  private String question() {
    return ((Asked.Open) talker.position().asked()).key();
  }

  private void startsWith(String words) {
    talker = Talker.startingWith(FLOWS, words);
    heard.addAll(talker.hears());
    findsWhatIsThere();
  }
}
