package saitrong.faq;

import static saitrong.faq.ABrokenEntry.told;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Faults in the links and buttons of an entry, each told word for word.
class BrokenButtonsTest {

  static Stream<ABrokenEntry.Told> inLinksAndButtons() {
    return Stream.of(
        told(
            "https://example.com/map",
            "http://example.com/map",
            18,
            "ลิงก์ \"http://example.com/map\" ต้องเป็นที่อยู่เว็บที่ขึ้นต้นด้วย https://",
            "the link \"http://example.com/map\" must be a web address that begins with https://"),
        told(
            "https://example.com/map",
            "https://example.com/" + "a".repeat(1000),
            18,
            "ที่อยู่ยาวเกิน 1000 ตัวอักษรที่ LINE รับได้ ใช้ที่อยู่ที่สั้นกว่า",
            "longer than the 1000 characters that LINE takes in an address, use a shorter one"),
        told(
            ", ไปที่: https://example.com/map",
            "",
            18,
            "หนึ่งลิงก์มีอย่างใดอย่างหนึ่ง: \"ไปที่\" (ที่อยู่เว็บ) หรือ \"ไฟล์\""
                + " (ชื่อไฟล์ในโฟลเดอร์ documents)",
            "a link has one of two: \"goes-to\" (a web address) or \"file\" (its name in the"
                + " folder documents)"),
        told(
            "ไปที่: https://example.com/map",
            "ไฟล์: แผนที่.pdf",
            18,
            "ชื่อไฟล์ \"แผนที่.pdf\" ใช้ไม่ได้ ใช้อักษรอังกฤษ ตัวเลข - และ _ และลงท้ายด้วย"
                + " docx jpg odt pdf png pptx txt xlsx",
            "the file name \"แผนที่.pdf\" must be of English letters, digits, - and _, and end in"
                + " one of docx jpg odt pdf png pptx txt xlsx"),
        told(
            "ไปที่: https://example.com/map",
            "ไฟล์: mop.pdf",
            18,
            "ไม่มีไฟล์ \"mop.pdf\" ในโฟลเดอร์ documents วางไฟล์ไว้ที่นั่น หรือแก้ชื่อ",
            "there is no file \"mop.pdf\" in the folder documents: put it there, or mend the name"),
        told(
            "en: See the map",
            "en: See the map of the office and the way to it",
            18,
            "\"See the map of the office and the way to it\" ยาวเกิน 40 ตัวอักษรที่ LINE รับได้"
                + " ใช้ข้อความที่สั้นกว่า",
            "\"See the map of the office and the way to it\" is longer than the 40 characters that"
                + " LINE takes, use shorter words"),
        told(
            "  - คุยกับเจ้าหน้าที่\n",
            "  - คุยกับเจ้าหน้าที่\n  - {เริ่มชุด: track, ชื่อ: {th: ติดตาม, en: Track}}\n",
            19,
            "หัวข้อ \"ปุ่ม\" มีได้ไม่เกิน 3 ปุ่มบนการ์ด ตัดออก 1",
            "\"buttons\" are buttons, and a card has at most 3: remove 1"),
        told(
            "- คุยกับเจ้าหน้าที่",
            "- คุยกับเจ้าหน้า",
            22,
            "ไม่รู้จักปุ่ม \"คุยกับเจ้าหน้า\" หมายถึง \"คุยกับเจ้าหน้าที่\" หรือไม่ ปุ่มที่ใช้ได้:"
                + " คุยกับเจ้าหน้าที่, {เริ่มชุด: ...}, {คำตอบ: ...}",
            "unknown button \"คุยกับเจ้าหน้า\". There are: officer, {start-flow: ...}, {answer:"
                + " ...}"),
        told(
            "เริ่มชุด: consultation",
            "เริ่มชุด: consultaton",
            20,
            "ไม่มีชุดสนทนา \"consultaton\" หมายถึง \"consultation\" หรือไม่ ที่มี: consultation,"
                + " track",
            "there is no flow \"consultaton\". Did you mean \"consultation\"? There are:"
                + " consultation, track"),
        told(
            "{เริ่มชุด: consultation, ชื่อ: {th: ฝากเรื่อง, en: Leave a question}}",
            "{เริ่มชุด: consultation}",
            20,
            "ขาดหัวข้อ \"ชื่อ\" ให้เพิ่มหัวข้อนี้",
            "\"name\" is missing, add it"),
        told(
            "{เริ่มชุด: consultation, ",
            "{เริ่มชุด: consultation, คำตอบ: service-phone, ",
            20,
            "หนึ่งปุ่มมีอย่างใดอย่างหนึ่ง: \"เริ่มชุด\" หรือ \"คำตอบ\"",
            "a button has one of two: \"start-flow\" or \"answer\""),
        told(
            "คำตอบ: service-phone",
            "คำตอบ: service-phones",
            21,
            "ไม่มีคำตอบรหัส \"service-phones\" หมายถึง \"service-phone\" หรือไม่"
                + " รหัสคือชื่อไฟล์ที่ไม่มี .md",
            "there is no entry \"service-phones\". Did you mean \"service-phone\"? An id is the"
                + " file's name without .md"),
        told(
            "คำตอบ: service-phone",
            "คำตอบ: service-draft",
            21,
            "คำตอบ \"service-draft\" มีสถานะ \"ร่าง\" จึงไม่แสดง ลบปุ่มนี้"
                + " หรือเผยแพร่คำตอบนั้นก่อน",
            "the entry \"service-draft\" is not shown, its status is draft: remove this button, or"
                + " publish it"),
        told(
            "คำตอบ: service-phone",
            "คำตอบ: service-old",
            21,
            "คำตอบ \"service-old\" มีสถานะ \"เลิกใช้\" จึงไม่แสดง ลบปุ่มนี้"
                + " หรือเผยแพร่คำตอบนั้นก่อน",
            "the entry \"service-old\" is not shown, its status is retired: remove this button, or"
                + " publish it"),
        told(
            "คำตอบ: service-phone",
            "คำตอบ: service-hours",
            21,
            "ปุ่มนี้ชี้มาที่คำตอบนี้เอง ลบออก",
            "this button leads to its own answer"),
        told(
            "{คำตอบ: service-phone, ชื่อ: {th: โทรศัพท์, en: Phone}}",
            "{คำตอบ: service-long}",
            21,
            "คำถามของ \"service-long\" ยาวเกิน 40 ตัวอักษรที่ปุ่มของ LINE รับได้ เพิ่ม \"ชื่อ\""
                + " ที่สั้นกว่าให้ปุ่มนี้",
            "the question of \"service-long\" is longer than the 40 characters that a button of"
                + " LINE takes, give this button a shorter \"name\""));
  }

  @ParameterizedTest
  @MethodSource("inLinksAndButtons")
  void isToldInTheseWords(ABrokenEntry.Told told) {
    ABrokenEntry.isTold(told);
  }
}
