package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways to ask how one's matter stands that ship, against questions about something else.
class HowItStandsTest {

  /// Of the questions that are asked of the FAQ, those that are asked of one's own case.
  private static final Set<String> ANSWERED_BY_TRACKING = Set.of("service-track-status");

  private final Texts texts = ShippedFiles.of("profile").texts();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มีอะไรคืบหน้ามั้ย",
        "มีความคืบหน้าไหมคะ",
        "คืบหน้าไหม",
        "คืบหน้าไปถึงไหนแล้วครับ",
        "ได้เรื่องยัง",
        "ได้เรื่องรึยังคะ",
        "ได้เรื่องไหมครับ",
        "ได้รับรองยัง",
        "ได้รับรองหรือยังคะ",
        "อนุมัติยังครับ",
        "อนุมัติหรือยัง",
        "ไปถึงไหนแล้ว",
        "ถึงไหนแล้วคะ",
        "ตอนนี้ถึงขั้นไหนแล้ว",
        "อยู่ขั้นตอนไหนแล้วคะ",
        "เรื่องผมล่ะ",
        "เรื่องของหนูล่ะคะ",
        "เรื่องของผมถึงไหนแล้วครับ",
        "เรื่องเป็นยังไงบ้าง",
        "เรื่องที่แจ้งไว้เป็นไงบ้างคะ",
        "เรื่องที่ฝากไว้ถึงไหนแล้ว",
        "เมื่อไหร่จะเสร็จ",
        "เมื่อไรจะเสร็จคะ",
        "จะเสร็จเมื่อไหร่ครับ",
        "เสร็จยัง",
        "เสร็จหรือยังคะ",
        "ผลออกยังครับ",
        "รู้ผลหรือยัง",
        "ต้องรออีกนานไหม",
        "รับเรื่องหรือยังคะ",
        "ขอตามเรื่องหน่อยค่ะ",
        "สวัสดีค่ะ อยากทราบความคืบหน้าค่ะ",
        "any progress?",
        "Any news on my request?",
        "when will it be done"
      })
  void areHeard(String typed) {
    assertThat(texts.meaning(typed)).contains(TextKey.WORDS_TRACKING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "บัตรเสร็จยัง",
        "ไม่ได้เรื่องเลย",
        "พัสดุ ems ถึงไหนแล้ว",
        "ซ่อมแอร์กี่วันเสร็จ",
        "เงินบำนาญประกันสังคมเดือนนี้เข้าหรือยัง",
        "เช็คสถานะบัตรเจ้าพนักงานที่ยื่นไว้ได้ไหม ถึงไหนแล้ว",
        "doh card รอนานไหม ขอไปแล้วกี่วันเสร็จ",
        "ขอบัตรไป ๓ อาทิต ยังเงียบ doh card",
        "เมื่อไหร่จะเลือกตั้ง",
        "เซ็นฟอร์มผู้ดูแลระบบเสร็จแล้ว ส่งให้ใคร",
        "ยังกรอกไม่เสร็จ ขอไปทำงานก่อน กลับมาต่อได้ไหม",
        "เรื่องเสร็จสิ้นแล้วแต่ไฟยังไม่ติด ต้องแจ้งใหม่ไหม",
        "บอกว่าเสร็จแต่ไฟยังไม่ติด",
        "ยังไม่ได้รับการแก้ไขเลยแต่ขึ้นว่าเสร็จแล้ว",
        "สถานะส่งต่อหน่วยงานภายนอก คือเสร็จแล้วเหรอ",
        "ลืมแนบใบเสร็จ ส่งตอนนี้ทันไหม",
        "ใบเสร็จค่าไฟนับวันตัดรอบยังไง",
        "ร่างเทศบัญญัติเสร็จแล้วอยากให้ช่วยดูข้อกฎหมาย",
        "หน่วยงานประกาศให้ใช้ไลน์เป็นช่องทางรับเรื่องแล้วหรือยังครับ",
        "เครื่องดูดควันยี่ห้อไหนเงียบ",
        "ฝากเรื่องถึงเจ้าหน้าที่ยังไง",
        "เรื่องร้องเรียนใช้เวลากี่วัน",
        "ติดตามเรื่องยังไง",
        "มีเลขรับเรื่องแล้ว จะเช็คความคืบหน้ายังไงค้า",
        "ได้รับรองยังไง",
        "ผู้ดูแลระบบต้องรับรองอะไรบ้าง",
        "เรื่องส้วมในร้านอาหาร",
        "รออนุมัติผู้ใช้ ehsb นานไหม",
        "เสร็จแล้ว",
        "ผมเสร็จธุระแล้ว",
        "เมื่อไหร่เปิด",
        "ถึงที่ทำการแล้ว เข้าทางไหน"
      })
  void areToldFromOtherQuestions(String typed) {
    assertThat(texts.meaning(typed)).isNotEqualTo(Optional.of(TextKey.WORDS_TRACKING));
  }

  /// What people ask of the FAQ gets its answer, but for those who ask how their own case stands.
  @Test
  void takeNoQuestionFromTheFaq() {
    assertThat(QuestionSets.all())
        .hasSizeGreaterThan(3000)
        .filteredOn(
            it -> texts.meaning(it.text()).filter(TextKey.WORDS_TRACKING::equals).isPresent())
        .allSatisfy(it -> assertThat(it.expected()).as(it.text()).isIn(ANSWERED_BY_TRACKING));
  }

  @Test
  void areNotLookedForInLongMessages() {
    assertThat(texts.meaning("คืบหน้าไหม ".repeat(20))).isEmpty();
  }
}
