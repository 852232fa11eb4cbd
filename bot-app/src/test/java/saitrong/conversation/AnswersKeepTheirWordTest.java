package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.ShippedContent;
import saitrong.store.TestStore;

/// Somebody asks how this account is used, and then does what the answer says.
class AnswersKeepTheirWordTest {

  private static final String PICTURE = "ส่งรูป ไฟล์ หรือเสียงมาในแชตเฉย ๆ เจ้าหน้าที่เห็นหรือไม่";

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.of(STORE.database(), ShippedContent.of("tambon-example"));
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void aPictureOfSomebodyWithACaseGoesThereOnceTheyConfirm() {
    sendsASuggestion();
    citizen.says(PICTURE);
    assertThat(lastCard()).contains("ยืนยัน", "ส่งรูปหรือไฟล์มาได้เลย");

    sendsAPicture();

    assertThat(lastCard()).contains("สรุปเอกสารที่จะส่ง", "00001/2569", "1 ไฟล์");
    citizen.says("1");
    assertThat(desk.owners().added.values())
        .extracting(it -> it.number())
        .containsExactly("00001/2569");
  }

  @Test
  void whichCaseIsAskedWhereNobodyKnows() {
    sendsASuggestion();
    sendsASuggestion();
    desk.clock().advance(Duration.ofDays(2));
    citizen.says(PICTURE);
    assertThat(lastCard()).contains("หรือถามเลขที่รับแจ้ง");

    sendsAPicture();

    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ใด");
  }

  @Test
  void aPictureOfSomebodyWithoutACaseIsNotKept() {
    citizen.says(PICTURE);
    assertThat(lastCard()).contains("ยังไม่มีเรื่อง: ระบบไม่ได้เก็บไว้");

    sendsAPicture();

    assertThat(lastAnswer()).contains("ไม่ได้เก็บภาพนี้ไว้", "ฝากเรื่อง");
  }

  @Test
  void consentIsWithdrawnByTheWordsThatTheAnswerNames() {
    citizen.says("ถอนความยินยอมได้อย่างไร");
    assertThat(lastCard())
        .contains("พิมพ์ \"ถอนความยินยอม\"", "เลือก \"ถอนความยินยอม\"")
        .doesNotContain("ขอแก้ไขข้อมูล");

    citizen.says("ถอนความยินยอม");

    assertThat(desk.answersTo(citizen).getLast().text())
        .contains("ความยินยอมใช้กับข้อมูลอ่อนไหวเท่านั้น");
  }

  @Test
  void severalCasesAreListedToChooseFrom() {
    sendsASuggestion();
    sendsASuggestion();
    citizen.says("ติดตามเรื่องที่แจ้งไว้ได้อย่างไร");
    assertThat(lastCard()).contains("หลายเรื่อง: เลือกจากรายการ");

    citizen.says("ติดตามเรื่อง");

    assertThat(lastAnswer()).contains("00001/2569", "00002/2569");
  }

  @Test
  void aCaseToldByTelephoneIsFoundByItsNumberAndTheEndOfThatTelephone() {
    citizen.says("ติดตามเรื่องที่แจ้งไว้ได้อย่างไร");
    assertThat(lastCard())
        .contains(
            "แจ้งทางโทรศัพท์หรือที่สำนักงาน: พิมพ์เลขที่รับแจ้ง",
            "เลขท้าย 4 ตัวของเบอร์โทรที่แจ้งไว้")
        .doesNotContain("ดูได้เฉพาะเรื่องที่แจ้งจากบัญชี LINE");

    citizen.says("11/69");

    assertThat(lastAnswer()).contains("พิมพ์เลขท้าย 4 ตัวของเบอร์โทรที่แจ้งไว้");
  }

  @Test
  void aLostNumberIsNotNeeded() {
    sendsASuggestion();
    sendsASuggestion();
    citizen.says("ลืมหรือหาเลขที่รับแจ้งไม่พบ ทำอย่างไร");
    assertThat(lastCard()).contains("เลือกจากรายการที่ระบบแสดง").doesNotContain("ค้นคำว่า");

    citizen.says("ติดตามเรื่อง");

    assertThat(lastAnswer()).contains("00001/2569", "00002/2569");
  }

  private void sendsAPicture() {
    citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));
  }

  private void sendsASuggestion() {
    List.of("ข้อเสนอแนะ", "4", "อยากให้มีป้ายบอกทาง", "1").forEach(citizen::says);
    desk.clock().advance(Duration.ofMinutes(1));
  }

  private String lastAnswer() {
    return desk.answersTo(citizen).getLast().text();
  }

  private String lastCard() {
    return desk.line().cards().getLast().toString();
  }
}
