package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.flow.Option;
import saitrong.store.TestStore;

/// People write what they want of their appointments, whatever else is open.
class AskingForAppointmentsTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    desk = Desk.of(STORE.database(), ShippedContent.of("tambon-example"));
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private String says(String text) {
    citizen.says(text);
    return desk.answersTo(citizen).getLast().text();
  }

  private void isAskedForTheDesk() {
    desk.owners().slots.add(Option.of("one", "งานตัวอย่างหนึ่ง", "First desk"));
    desk.owners().slots.add(Option.of("two", "งานตัวอย่างสอง", "Second desk"));
    citizen.says("จองคิว");
    assertThat(says("1")).contains("จองคิวที่จุดบริการใด");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"คิวของฉัน", "เลื่อนคิว", "ยกเลิกคิว", "ขอยกเลิกคิวค่ะ", "my appointment"})
  void looksThemUpAtOnce(String typed) {
    assertThat(says(typed)).contains("ขณะนี้ไม่มีคิวที่จองไว้").doesNotContain("ต้องการจองคิวใหม่");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ยกเลิกคิว", "เลื่อนคิว", "my appointments"})
  void looksThemUpOutOfTheMiddleOfABooking(String typed) {
    isAskedForTheDesk();

    assertThat(says(typed)).contains("ขณะนี้ไม่มีคิวที่จองไว้");
  }

  @Test
  void looksThemUpAlsoWhereTheBookingRests() {
    isAskedForTheDesk();
    citizen.says("เมนู");

    assertThat(says("ยกเลิกคิว")).contains("ขณะนี้ไม่มีคิวที่จองไว้");
  }

  private void hasBooked(String... numbers) {
    for (var number : numbers) {
      desk.owners().bookings.add(Option.of("id of " + number, number, number));
    }
  }

  @Test
  void cancelsOneOfTwoByTheBareWord() {
    hasBooked("A2411/0900-1", "A2511/0930-1");
    assertThat(says("คิวของฉัน")).contains("คิวที่ท่านจองไว้มีดังนี้", "1 A2411/0900-1");

    assertThat(says("ยกเลิก")).contains("รายการ: ขอยกเลิกคิว", "2 A2511/0930-1");
    assertThat(says("2")).contains("A2511/0930-1", "ต้องการยกเลิกคิวนี้ใช่หรือไม่");
  }

  @Test
  void isAskedAtOnceWhetherToCancelTheOnlyOne() {
    hasBooked("A2411/0900-1");
    isAskedForTheDesk();

    assertThat(says("ยกเลิกคิว")).contains("A2411/0900-1", "ต้องการยกเลิกคิวนี้ใช่หรือไม่");
  }

  @Test
  void neverHearsThatAnAppointmentIsCancelledThatStands() {
    hasBooked("A2411/0900-1", "A2511/0930-1");
    citizen.says("เลื่อนคิว");
    citizen.says("1");
    citizen.says("ยกเลิก");

    assertThat(says("ใช่")).doesNotContain("เลขที่รับแจ้ง").doesNotContain("ยกเลิกคิวแล้ว");
  }

  /// Not the same question for ever, without a word why.
  @ParameterizedTest
  @ValueSource(strings = {"จองคิว", "จองคิวออนไลน์"})
  void tellsWhoIsInTheMiddleOfABookingWhereTheyAreAndHowToLeave(String typed) {
    isAskedForTheDesk();

    assertThat(says(typed))
        .contains("กำลังกรอกเรื่อง จองคิวออนไลน์", "\"ยกเลิก\"", "จองคิวที่จุดบริการใด");
  }

  @Test
  void asksOnlyTheQuestionAgainWhereNothingIsAnsweredYet() {
    citizen.says("จองคิว");

    assertThat(says("จองคิวออนไลน์"))
        .contains("ต้องการจองคิวใหม่")
        .doesNotContain("กำลังกรอกเรื่อง");
  }

  /// Who looks at what they have has not given up what they are about to book.
  @Test
  void keepsABookingThatIsUnderWayWhileTheOthersAreLookedUp() {
    isAskedForTheDesk();
    assertThat(says("2")).contains("ต้องการจองวันใด");

    assertThat(says("คิวของฉัน")).contains("ขณะนี้ไม่มีคิวที่จองไว้", "ทำต่อ");
    assertThat(says("ทำต่อ")).contains("ต้องการจองวันใด");
  }

  @Test
  void keepsABookingThatRestsBelowAnotherForm() {
    isAskedForTheDesk();
    citizen.says("2");
    citizen.says("แจ้งไฟดับ");

    citizen.says("คิวของฉัน");
    citizen.says("จองคิว");

    assertThat(says("1")).contains("ต้องการจองวันใด");
  }

  @Test
  void cancelsAnAppointmentWhileANewOneIsBooked() {
    hasBooked("A2411/0900-1");
    isAskedForTheDesk();
    citizen.says("2");

    assertThat(says("ยกเลิกคิว")).contains("ต้องการยกเลิกคิวนี้ใช่หรือไม่");
    citizen.says("2");

    citizen.says("จองคิวใหม่");
    assertThat(says("1")).contains("ต้องการจองวันใด");
  }
}
