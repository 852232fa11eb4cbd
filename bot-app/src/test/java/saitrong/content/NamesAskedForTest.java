package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Entry;
import saitrong.faq.Question;

/// Where a script asks for the name of an office, a place or a person, names are taken for names
/// and questions for questions.
class NamesAskedForTest {

  @ParameterizedTest
  @CsvSource({
    "ลืมรหัสผ่าน EHSB ทำอย่างไร, ehsb-forgot-password",
    "เข้าระบบ ehsb ไม่ได้, ehsb-login-failed",
    "ลืมรหัสผ่าน doh card, card-forgot-password",
    "ขอเบอร์โทรหน่อย, service-phone",
    "เปิดกี่โมง ปิดกี่โมง, service-hours"
  })
  void areNotWhatIsAQuestionBeyondDoubt(String typed, String answer) {
    var search = ShippedContent.ofTheDefaultAgency().faqSearch();

    assertThat(search.rank(Question.of(typed)).beyondDoubt()).map(Entry::id).contains(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เทศบาลตำบลตัวอย่าง",
        "องค์การบริหารส่วนตำบลตัวอย่าง",
        "อบต.ตัวอย่าง",
        "สำนักงานสาธารณสุขจังหวัดนนทบุรี",
        "สสจ.นนทบุรี",
        "กองกฎหมาย กรมอนามัย",
        "กองสาธารณสุขและสิ่งแวดล้อม เทศบาลนครตัวอย่าง",
        "โรงพยาบาลส่งเสริมสุขภาพตำบลตัวอย่าง",
        "ร้านอาหารครัวตัวอย่าง",
        "ตลาดสดเทศบาลตัวอย่าง",
        "โรงแรมตัวอย่าง",
        "บริษัท ตัวอย่าง จำกัด",
        "ศูนย์รับเรื่องร้องเรียนตัวอย่าง",
        "หน้าบ้านเลขที่ 99 หมู่ 1",
        "ซอยตัวอย่าง 5 หน้าโรงเรียน",
        "ถนนสายหลักหน้าวัดตัวอย่าง",
        "เสาไฟหน้าอบต.",
        "นางสาวสมมติ ใจดี",
        "สมชาย ตัวอย่าง"
      })
  void areTakenForNames(String typed) {
    for (var agency : new String[] {"profile", "tambon-example"}) {
      var search = ShippedContent.of(agency).faqSearch();

      assertThat(search.rank(Question.of(typed)).beyondDoubt()).as(agency).isEmpty();
    }
  }
}
