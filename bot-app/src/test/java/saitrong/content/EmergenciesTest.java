package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The list that ships, against words of people in need and of people who merely ask. Both agencies
/// share the national numbers.
class EmergenciesTest {

  private static final Emergencies EMERGENCIES = ShippedFiles.of("profile").emergencies();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1669 | ช่วยเรียกรถพยาบาลให้หน่อยค่ะ
          1669 | เรียก รถ พยาบาล ด่วน
          1669 | เรียกรถพยาบาลลลลล
          1669 | เรียกรถพยาบล
          1669 | เรียกรถพยบาล
          1669 | เรยีกรถพยาบาล
          1669 | รถพยาบาลด่วนครับ
          1669 | รถพยาบาล
          1669 | แม่หมดสติค่ะ
          1669 | แม่หมดสตื
          1669 | มีคนหมดสติหน้าตลาด
          1669 | พ่อไม่หายใจแล้ว
          1669 | พ่อไม่หายไจ
          1669 | หายใจไม่ออกกกก
          1669 | หายใจไม่อออก
          1669 | หายใจม่ออก
          1669 | เจ็บหน้าอกมาก
          1669 | เจบหนาอก
          1669 | เเน่นหน้าอก
          1669 | ลูกชักเกร็ง ทำไงดี
          1669 | เด็กจมน้ำที่สระ
          1669 | เด็กจมนํ้าค่ะ
          1669 | เพื่อนโดนไฟดูด
          1669 | ยายถูกงูกัด
          1669 | น้องกินยาฆ่าแมลงเข้าไป
          1669 | เลือดไหลไม่หยุดเลย
          1669 | 1669
          1669 | ๑๖๖๙
          1669 | need ambulance
          1669 | เรียกรถพยาบาล
          1669 | Please call an ambulance!
          1669 | call an ambulence
          1669 | My father is having a HEART ATTACK
          1669 | I can’t breathe
          1669 | she is unconscious
          199  | ไฟไหม้
          199  | ไฟไหม้ค่ะ
          199  | ไฟใหม้บ้าน ช่วยด้วย
          199  | ไฟไหม้ ช่วยด้วย
          199  | เกิดเพลิงไหม้ที่ตลาด
          199  | ไฟไหม้โรงงานข้างบ้าน
          199  | แก๊สรั่ว
          199  | แก็สรั่วในร้าน
          199  | ดับเพลิง
          199  | ดับเพลิงด่วนค่ะ
          199  | เรียกดับเพลิงให้หน่อย
          199  | แจ้งไฟไหม้ครับ
          199  | ไฟไหม้ใกล้บ้าน
          199  | fire brigade
          199  | The house is on fire
          199  | fire!
          191  | ช่วยด้วย
          191  | ช่วยด้วยยยย
          191  | ช่วยด้วยค่ะ
          191  | โจรขึ้นบ้าน
          191  | ผมโดนแทง
          191  | มีคนขู่ฆ่า
          191  | สามีจะฆ่าฉัน
          191  | call the police now
          191  | SOS
          191  | he has a gun
          1323 | อยากตาย
          1323 | อยาก ตาย มาก
          1323 | อยากตายยย
          1323 | อยากฆ่าตัวตาย
          1323 | อยากฆ่าตัวตายค่ะ เหนื่อยมาก
          1323 | ไม่อยากมีชีวิตอยู่แล้ว
          1323 | ไม่อยากมีชีวติอยู่
          1323 | เพื่อนบอกว่าจะโดดตึก
          1323 | I want to die
          1323 | i want to kill myself
          """)
  void recognisesSomebodyInNeed(String number, String text) {
    assertThat(EMERGENCIES.in(text)).map(Emergency::number).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รถพยาบาลใช้ใบอนุญาตอะไร",
        "ขอข้อมูลเรื่องการฆ่าเชื้อ",
        "ฆ่าแมลง",
        "ฉีดพ่นฆ่าแมลงในตลาดต้องขออนุญาตไหม",
        "กิจการรับจ้างฆ่าแมลง",
        "มาตรฐานการฆ่าเชื้อโรคในน้ำ",
        "อุปกรณ์ของรถพยาบาลต้องมีอะไรบ้าง",
        "รถพยาบาลของโรงพยาบาลจอดได้ไหม",
        "ต่อรถพยาบาลต้องทำอย่างไร",
        "ต้องเสียค่าไฟไหม",
        "มีค่าไฟไหมคะ",
        "ค่าน้ำค่าไฟไหมครับ ช่วยบอกที",
        "เสียค่าไฟไหม ช่วยด้วยค่ะ",
        "ระบบติดไฟไหม",
        "แผนป้องกันไฟไหม้โรงงาน",
        "อบรมดับเพลิงต้องใช้เอกสารอะไร",
        "ถังดับเพลิงในกิจการต้องมีกี่ถัง",
        "ขอรถดับเพลิงล้างตลาด",
        "ดับเพลิงต้องใช้ถังแบบใด",
        "ใบแจ้งค่าไฟไหมคะ",
        "ซ้อมหนีไฟปีละกี่ครั้ง",
        "ราคาถูกยิ่งขึ้น",
        "ถูกยิ่งกว่าเดิม",
        "แนวคิดสันติวิธี",
        "ทำไมหายใจแล้วได้กลิ่นเหม็นจากโรงงาน",
        "ช่วยด้วยค่ะ เข้าระบบไม่ได้",
        "ช่วยด้วยครับ ลืมรหัสผ่าน",
        "ช่วยตรวจสอบด้วย",
        "ฉุกเฉินทางสาธารณสุขหมายถึงอะไร",
        "ห้องฉุกเฉินเปิดกี่โมง",
        "สิทธิเจ็บป่วยฉุกเฉินใช้ที่ไหน",
        "ตำรวจขอเอกสารอะไรบ้าง",
        "หมายเรียกตำรวจต้องทำอย่างไร",
        "แจ้งตำรวจหรือแจ้งท้องถิ่น",
        "คู่มือการช่วยเหลือผู้หมดสติ",
        "อบรมปฐมพยาบาลคนจมน้ำ",
        "มาตรการป้องกันเด็กจมน้ำ",
        "ป้องกันการฆ่าตัวตายในเรือนจำ",
        "สถิติการฆ่าตัวตาย",
        "ใบมรณบัตรตายที่บ้าน",
        "สัตว์ตายในฟาร์มต้องแจ้งใคร",
        "หมาตายบนถนน",
        "ซากสัตว์ตาย อยากแจ้ง",
        "อยากทราบวิธีลงทะเบียน",
        "อยากต่ออายุบัตร",
        "คิดสินค้าใหม่",
        "กำลังชักชวนร้านค้าเข้าระบบ",
        "กำลังชักธงขึ้นเสา",
        "ค่าตัวผู้สอบบัญชี",
        "น้ำเสียไหลไม่หยุด",
        "ท่อน้ำรั่ว",
        "เลือดสัตว์จากโรงฆ่าสัตว์",
        "โรงฆ่าสัตว์ต้องมีใบอนุญาตอะไร",
        "ยาฆ่าหญ้าเก็บอย่างไร",
        "ขั้นตอนการขอรถพยาบาล",
        "ขอรถพยาบาลรับส่งผู้ป่วยตามนัด",
        "เข้าระบบไม่ได้",
        "ลืมรหัสผ่าน",
        "บัตรเจ้าพนักงานหมดอายุ",
        "หมดสต็อกแล้ว",
        "ระบบล่ม ระบบตาย",
        "เว็บตายค่ะ",
        "เครื่องยิงบาร์โค้ดใช้ไม่ได้",
        "สวัสดีค่ะ",
        "ขอบคุณครับ",
        "1",
        "๑",
        "0 0000 0000",
        "",
        "   ",
        "😀",
        "help with my password",
        "firefox does not open the page",
        "there is a fire extinguisher in the shop",
        "fire safety standard for business",
        "is an ambulance licence needed",
        "unconscious bias training",
        "please bill me",
        "how do I kill mosquitoes",
        "deadline for the die casting report",
        "what is the police station's address",
        "emergency exit width"
      })
  void leavesOrdinaryQuestionsAlone(String text) {
    assertThat(EMERGENCIES.in(text)).isEmpty();
  }

  @Test
  void takesTheMoreUrgentOneFirst() {
    assertThat(EMERGENCIES.in("อยากตาย กินยาเกินขนาดไปแล้ว"))
        .map(Emergency::number)
        .contains("1669");
  }

  @Test
  void givesBothAgenciesTheSameNationalNumbers() {
    assertThat(ShippedFiles.of("tambon-example").profile().emergencies())
        .isEqualTo(ShippedFiles.of("profile").profile().emergencies());
  }
}
