package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.store.TestStore;

/// Somebody types the number of a case and nothing else.
class CaseByNumberTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00001/2569",
        "1/69",
        "๑/๒๕๖๙",
        "1 / 69",
        "เลขที่ 1/69",
        "เรื่อง 1/69 ถึงไหนแล้ว",
        "ขอติดตามเรื่องเลขที่ 00001/2569 หน่อยค่ะ",
        "เลขที่รับแจ้ง 1/2569 เสร็จหรือยังคะ",
        "status of case 1/69"
      })
  void showsHowTheOwnCaseStands(String typed) {
    sendsASuggestion(citizen);

    citizen.says(typed);

    assertThat(lastCard()).contains("00001/2569", "อยู่ระหว่างดำเนินการ");
  }

  /// On the lock screen stands the number alone.
  @Test
  void showsWhatCameOfItOnTheCardAndNothingOfThatInThePreview() {
    sendsASuggestion(citizen);
    desk.owners()
        .written
        .putAll(
            Map.of(
                "สถานะ", "ส่งต่อหน่วยงานภายนอกแล้ว",
                "ส่งต่อให้", "สำนักงานสมมติ",
                "เลขอ้างอิง", "สม 1",
                "ติดต่อผู้รับต่อ", "โทร. 0 0000 0000"));

    citizen.says("ติดตามเรื่อง");

    assertThat(lastCard())
        .contains("altText=เรื่องเลขที่ 00001/2569,", "ส่งต่อหน่วยงานภายนอกแล้ว")
        .contains("สำนักงานสมมติ\nเลขอ้างอิง สม 1\nติดต่อ โทร. 0 0000 0000");
  }

  @Test
  void showsWhatIsWantedWithItsLastDay() {
    sendsASuggestion(citizen);
    desk.owners()
        .written
        .putAll(Map.of("ข้อมูลที่ต้องการ", "ภาพหน้าจอ", "ส่งข้อมูลได้ถึง", "พ. 2 ธ.ค. 2569"));

    citizen.says("ติดตามเรื่อง");

    assertThat(lastCard()).contains("ภาพหน้าจอ\nส่งได้ถึง พ. 2 ธ.ค. 2569");
  }

  @Test
  void needsNotBeKnownWhereThereIsOnlyOne() {
    sendsASuggestion(citizen);

    citizen.says("ติดตามเรื่อง");

    assertThat(lastCard()).contains("00001/2569", "อยู่ระหว่างดำเนินการ");
    assertThat(lastAnswer()).doesNotContain("โปรดพิมพ์เลขที่รับแจ้ง");
    citizen.says("1/69");
    assertThat(lastAnswer()).doesNotContain("ค้างไว้");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มีอะไรคืบหน้ามั้ย",
        "ได้เรื่องยัง",
        "ได้รับรองยัง",
        "ไปถึงไหนแล้ว",
        "เรื่องผมล่ะ",
        "เมื่อไหร่จะเสร็จคะ"
      })
  void needsNotBeNamedByWhoAsksHowItStands(String typed) {
    sendsASuggestion(citizen);

    citizen.says(typed);

    assertThat(lastCard()).contains("00001/2569", "อยู่ระหว่างดำเนินการ");
  }

  /// Nobody is asked for the number of a case that they do not have.
  @Test
  void isNotAskedForWhereNothingWasSent() {
    citizen.says("ได้เรื่องยัง");

    assertThat(lastAnswer())
        .contains(
            "ยังไม่มีเรื่องที่ส่งจากบัญชี LINE นี้",
            "ฝากเรื่อง",
            "หากแจ้งไว้ทางโทรศัพท์หรือที่สำนักงาน พิมพ์เลขที่รับแจ้งได้เลย")
        .doesNotContain("โปรดพิมพ์เลขที่รับแจ้ง");
  }

  @Test
  void isNotMeantByWhoAsksHowFarTheOpenScriptIs() {
    sendsASuggestion(citizen);
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ถึงไหนแล้ว");

    assertThat(lastAnswer()).contains("กำลังกรอกเรื่อง ข้อเสนอแนะ");
  }

  @Test
  void isAskedForWhereThereAreSeveral() {
    sendsASuggestion(citizen);
    citizen.says("ข้อเสนอแนะ");
    citizen.says("5");
    citizen.says("อยากให้เปิดวันเสาร์");
    citizen.says("1");

    citizen.says("ติดตามเรื่อง");

    assertThat(lastAnswer()).contains("โปรดพิมพ์เลขที่รับแจ้งของท่าน");
  }

  @Test
  void isOnTheButtonsOfItsReceipt() {
    List.of("ร้องเรียน", "ร้านข้างบ้านเปิดเพลงเสียงดังมาก", "3", "ข้าม", "ข้าม", "1")
        .forEach(citizen::says);
    List.of("นายตัวอย่าง ทดสอบ", "ข้าม", "1").forEach(citizen::says);

    assertThat(lastCard()).contains("ติดตามเรื่อง 00001/2569", "ส่งเอกสารเพิ่มเติม 00001/2569");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ติดตามเรื่อง 00001/2569", "track my case 00001/2569"})
  void isNotAskedForAfterItsButton(String typed) {
    sendsASuggestion(citizen);
    citizen.says("ร้องเรียน");
    citizen.says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");

    citizen.says(typed);

    assertThat(lastCard()).contains("00001/2569", "อยู่ระหว่างดำเนินการ");
  }

  @Test
  void isShownAsOftenAsItsButtonIsTapped() {
    sendsASuggestion(citizen);
    citizen.says("ติดตามเรื่อง 00001/2569");

    citizen.says("ติดตามเรื่อง 00001/2569");

    assertThat(lastAnswer()).doesNotContain("ไม่ต้องส่งซ้ำ");
  }

  @Test
  void isOnTheButtonThatSendsDocumentsToo() {
    sendsASuggestion(citizen);

    citizen.says("ส่งเอกสารเพิ่มเติม 00001/2569");

    assertThat(lastAnswer()).startsWith("ส่งภาพหรือไฟล์เข้าเรื่องเลขที่ 00001/2569 ได้เลย");
  }

  /// Two receipts are in the chat, and their buttons are tapped one after the other.
  @Test
  void isTheOneOfTheButtonThatWasTappedLast() {
    sendsASuggestion(citizen);
    sendsAnother();
    citizen.says("ส่งเอกสารเพิ่มเติม 00001/2569");

    citizen.says("ส่งเอกสารเพิ่มเติม 00002/2569");

    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ 00002/2569 ได้เลย");
    citizen.says("ยกเลิก");
    citizen.says("ใช่");
    assertThat(lastAnswer()).doesNotContain("ค้างไว้", "00001/2569");
  }

  @Test
  void keepsWhatWasSentForTheOtherCase() {
    sendsASuggestion(citizen);
    sendsAnother();
    citizen.says("ส่งเอกสารเพิ่มเติม 00001/2569");
    citizen.says("เอกสารของเรื่องแรก");

    citizen.says("ส่งเอกสารเพิ่มเติม 00002/2569");
    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ 00002/2569 ได้เลย");
    citizen.says("ส่งเอกสารเพิ่มเติม 00001/2569");
    assertThat(lastAnswer()).contains("ค้างไว้");
    citizen.says("ทำต่อ");

    assertThat(lastCard()).contains("เอกสารของเรื่องแรก");
    citizen.says("1");
    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ 00001/2569").doesNotContain("ค้างไว้");
  }

  @Test
  void isNotAskedForAgainWhereItIsTheSame() {
    sendsASuggestion(citizen);
    citizen.says("ส่งเอกสารเพิ่มเติม 00001/2569");

    citizen.says("ส่งเอกสารเพิ่มเติม 1/69");

    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ 00001/2569 ได้เลย");
  }

  @Test
  void isTakenWhereTheSameScriptAsksForOne() {
    sendsASuggestion(citizen);
    sendsAnother();
    citizen.says("ติดตามเรื่อง");

    citizen.says("ติดตามเรื่อง 00002/2569");

    assertThat(lastCard()).contains("00002/2569", "อยู่ระหว่างดำเนินการ");
  }

  @Test
  void isTakenAlsoWhereTheScriptThatAskedForOneRests() {
    sendsASuggestion(citizen);
    sendsAnother();
    citizen.says("ติดตามเรื่อง");
    desk.clock().advance(Duration.ofHours(2));

    citizen.says("ติดตามเรื่อง 00002/2569");

    assertThat(lastCard()).contains("00002/2569", "อยู่ระหว่างดำเนินการ");
    assertThat(lastAnswer()).doesNotContain("ค้างไว้");
  }

  @Test
  void isTakenAlsoAfterTheMenu() {
    sendsASuggestion(citizen);
    sendsAnother();
    citizen.says("9/69");
    citizen.says("เมนู");

    citizen.says("ติดตามเรื่อง 00002/2569");

    assertThat(lastCard()).contains("00002/2569", "อยู่ระหว่างดำเนินการ");
  }

  @Test
  void canBeAnotherOneRightAfterOneThatIsNotFound() {
    sendsASuggestion(citizen);
    citizen.says("9/69");
    assertThat(lastAnswer()).contains("ไม่พบเรื่องเลขที่ 00009/2569");

    citizen.says("1/69");

    assertThat(lastCard()).contains("00001/2569", "อยู่ระหว่างดำเนินการ");
  }

  @Test
  void tellsNothingOfSomebodyElses() {
    sendsASuggestion(desk.citizen("somchai"));

    citizen.says("1/69");

    assertThat(lastAnswer()).contains("ไม่พบเรื่องเลขที่ 00001/2569");
  }

  @Test
  void leavesNothingBehindOfTheNumberThatWasNotFound() {
    sendsASuggestion(citizen);
    citizen.says("9/69");

    citizen.says("1/69");

    citizen.says("เมนู");
    assertThat(lastAnswer()).doesNotContain("ค้างไว้");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "บ้านเลขที่ 1/69",
        "อยู่หมู่ 1/69",
        "24/12",
        "วันที่ 1/1/2569",
        "ติดตามเรื่อง 1/69 แล้วต้องใช้เอกสารอะไร"
      })
  void isNoNumberAmongOtherWords(String typed) {
    citizen.says(typed);

    assertThat(lastAnswer()).doesNotContain("ไม่พบเรื่องเลขที่");
  }

  @Test
  void isTheAnswerOfTheQuestionThatWaits() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("1/69");

    assertThat(lastAnswer()).doesNotContain("ไม่พบเรื่องเลขที่");
  }

  private void sendsAnother() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("5");
    citizen.says("อยากให้เปิดวันเสาร์");
    citizen.says("1");
    assertThat(desk.owners().cases).hasSize(2);
  }

  private void sendsASuggestion(Person person) {
    person.says("สวัสดี");
    person.says("ข้อเสนอแนะ");
    person.says("4");
    person.says("อยากให้มีป้ายบอกทาง");
    person.says("1");
    assertThat(desk.owners().cases).hasSize(1);
  }

  private String lastAnswer() {
    return desk.answersTo(citizen).getLast().text();
  }

  private String lastCard() {
    return desk.line().cards().getLast().toString();
  }
}
