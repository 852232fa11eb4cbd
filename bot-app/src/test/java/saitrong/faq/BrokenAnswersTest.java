package saitrong.faq;

import static saitrong.faq.ABrokenEntry.told;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Faults in the answer of an entry, each told word for word.
class BrokenAnswersTest {

  static Stream<ABrokenEntry.Told> inTheAnswer() {
    return Stream.of(
        told(
            "เปิด **จันทร์ถึงศุกร์** โทร. {phone}\n"
                + "- เช้า [แผนที่](https://example.com)\n"
                + "- บ่าย\n",
            "",
            23,
            "ยังไม่มีคำตอบ เขียนคำตอบภาษาไทยใต้บรรทัด ---",
            "there is no answer: write it in Thai below the line of ---"),
        told(
            "\n## English\nOpen on **working days**, tel. {phone}\n",
            "",
            23,
            "ยังไม่มีคำตอบภาษาอังกฤษ เขียนใต้บรรทัด ## English ไว้ท้ายไฟล์",
            "there is no English answer: write it below a line of ## English at the end"),
        told(
            "Open on **working days**, tel. {phone}\n",
            "",
            28,
            "ยังไม่มีคำตอบภาษาอังกฤษ เขียนใต้บรรทัด ## English ไว้ท้ายไฟล์",
            "there is no English answer: write it below a line of ## English at the end"),
        told(
            "tel. {phone}",
            "tel. {phon}",
            29,
            "ไม่รู้จัก {phon} หมายถึง \"phone\" หรือไม่ ที่ใช้ได้: {agency} {phone}"
                + " {system-website} {unit} {website}",
            "{phon} is unknown here. Did you mean \"phone\"? Known: {agency} {phone}"
                + " {system-website} {unit} {website}"),
        told(
            "ระบบ: [ehsb]\nที่มา: {th: ประกาศของหน่วยงาน,",
            "ที่มา: {th: \"ประกาศใน {system-website}\",",
            2,
            "ใช้ {system-website} ได้เมื่อหัวข้อ \"ระบบ\" มีระบบเดียว ใส่ชื่อระบบ"
                + " หรือเขียนที่อยู่เว็บ",
            "{system-website} is the address of one system: name it under \"systems\", or write the"
                + " address"),
        told(
            "- บ่าย",
            "- บ่าย {phone",
            26,
            "เครื่องหมาย { } ไม่ครบคู่หรือมีช่องว่างข้างใน",
            "a { or } stands alone, or a blank inside"),
        told(
            "- บ่าย",
            "- บ่าย{ค่ะ}",
            26,
            "คำตอบแสดงบนการ์ด ซึ่งไม่มีคำลงท้าย ตัด ค่ะ คะ ครับ ออก",
            "answers stand on cards, which have no polite particle: remove ค่ะ, คะ, ครับ"),
        told(
            "- บ่าย",
            "- บ่าย ทางเราเปิดป้ายหน้าร้าน",
            26,
            "ไม่ใช้คำว่า \"ทางเรา\" กับผู้รับบริการ ใช้ หน่วยงาน เจ้าหน้าที่ หรือ ท่าน",
            "\"ทางเรา\" is not said to citizens, name the agency, an officer or the person"),
        told(
            "Open on",
            "We open on",
            29,
            "ไม่ใช้คำว่า \"We\" กับผู้รับบริการ ใช้ หน่วยงาน เจ้าหน้าที่ หรือ ท่าน",
            "\"We\" is not said to citizens, name the agency, an officer or the person"),
        told("- บ่าย", "- บ่าย 😀", 26, "ไม่ใช้อีโมจิและ !!", "no emoji and no !!"),
        told("- บ่าย", "- บ่าย!!", 26, "ไม่ใช้อีโมจิและ !!", "no emoji and no !!"),
        told("- บ่าย", "- บ่าย ๓ โมง", 26, "ใช้เลขอารบิก (1 2 3)", "use Arabic digits (1 2 3)"),
        told(
            "- บ่าย",
            "- บ่าย\n- ค่ำ\n- ดึก\n- เช้ามืด",
            23,
            "คำตอบยาวเกิน 5 บรรทัด ตอบก่อน แล้วตัดส่วนที่ไม่จำเป็น หรือแยกเป็นหลายคำตอบ",
            "the answer has more than 5 lines: answer first, shorten the rest or divide it"),
        told(
            "(https://example.com)",
            "(http://example.com)",
            25,
            "ลิงก์ \"http://example.com\" ต้องเป็นที่อยู่เว็บที่ขึ้นต้นด้วย https://",
            "the link \"http://example.com\" must be a web address that begins with https://"),
        told(
            "- บ่าย",
            "- บ่าย ดูที่ http://example.com/a",
            26,
            "ลิงก์ \"http://example.com/a\" ต้องเป็นที่อยู่เว็บที่ขึ้นต้นด้วย https://",
            "the link \"http://example.com/a\" must be a web address that begins with https://"),
        told(
            "- บ่าย",
            "- บ่าย\n\n| วัน | เวลา |\n|---|---|",
            28,
            "แชตแสดงตารางไม่ได้ เขียนเป็นรายการที่ขึ้นต้นด้วย -",
            "a chat cannot show a table: write a list with -"),
        told(
            "- บ่าย",
            "- บ่าย\n\nเช้า<br>บ่าย",
            28,
            "แชตแสดง HTML ไม่ได้ ลบเครื่องหมาย < > และเขียนเป็นข้อความ",
            "a chat cannot show HTML: remove the < > and write plain words"),
        told(
            "- บ่าย",
            "- บ่าย\n\n<div>บ่าย</div>",
            28,
            "แชตแสดง HTML ไม่ได้ ลบเครื่องหมาย < > และเขียนเป็นข้อความ",
            "a chat cannot show HTML: remove the < > and write plain words"),
        told(
            "- บ่าย",
            "- บ่าย ![แผนที่](https://example.com/map.png)",
            26,
            "คำตอบใส่ภาพไม่ได้ ใช้หัวข้อ \"ลิงก์\" ชี้ไปยังภาพแทน",
            "an answer holds no pictures: point to it under \"links\""),
        told(
            "- บ่าย",
            "- บ่าย\n\n# บ่าย",
            28,
            "แชตแสดงหัวเรื่อง (# หรือเส้นใต้บรรทัด) ไม่ได้ ใช้ **ตัวหนา** แทน",
            "a chat cannot show a heading (# or a line below): use **bold** instead"),
        told(
            "tel. {phone}\n",
            "tel. {phone}\n---\n",
            29,
            "แชตแสดงหัวเรื่อง (# หรือเส้นใต้บรรทัด) ไม่ได้ ใช้ **ตัวหนา** แทน",
            "a chat cannot show a heading (# or a line below): use **bold** instead"),
        told(
            "- บ่าย",
            "- บ่าย\n\n***",
            28,
            "ลบเส้นคั่นนี้ เว้นบรรทัดแทน",
            "remove this rule, leave a blank line instead"),
        told(
            "- บ่าย",
            "- บ่าย\n\n> บ่าย",
            28,
            "ลบเครื่องหมาย > หน้าบรรทัด แชตแสดงเป็นข้อความธรรมดา",
            "remove the > before the line, a chat shows plain words"),
        told(
            "- บ่าย",
            "- บ่าย ที่ อบต.",
            26,
            "ผู้รับบริการอาจไม่รู้จักคำย่อ \"อบต.\" เขียนชื่อเต็ม คำย่อใส่ใน ถามแบบอื่น หรือ"
                + " คำสำคัญ",
            "citizens may not know \"อบต.\", write the name in full; abbreviations belong to the"
                + " ways to ask and the keywords"),
        told(
            "- บ่าย",
            "- หากพิมพ์ผิด พิมพ์ใหม่",
            26,
            "ไม่ใช้คำว่า \"ผิด\" กับผู้รับบริการ บอกสิ่งที่ทำได้แทน",
            "\"ผิด\" is not said to citizens, say what can be done"),
        told(
            "- บ่าย",
            "- หากไม่เข้าใจ โทร.",
            26,
            "ไม่ใช้คำว่า \"ไม่เข้าใจ\" กับผู้รับบริการ บอกสิ่งที่ทำได้แทน",
            "\"ไม่เข้าใจ\" is not said to citizens, say what can be done"),
        told(
            "Open on",
            "After an error, open on",
            29,
            "ไม่ใช้คำว่า \"error\" กับผู้รับบริการ บอกสิ่งที่ทำได้แทน",
            "\"error\" is not said to citizens, say what can be done"),
        told(
            "- บ่าย",
            "- `บ่าย`",
            26,
            "ลบเครื่องหมาย ` ออก แชตแสดงเป็นข้อความธรรมดา",
            "remove the `, a chat shows plain words"),
        told(
            "- บ่าย",
            "- *บ่าย*",
            26,
            "แชตแสดงตัวเอียงไม่ได้ ใช้ **ตัวหนา** หรือลบเครื่องหมาย * และ _",
            "a chat cannot show italics: use **bold**, or remove the * and _"),
        told(
            "- บ่าย",
            "- บ่าย\n\n[หมายเหตุ]: โปรดทราบ",
            28,
            "ข้อความ [ ]: ที่ต้นบรรทัดจะไม่แสดงในแชต ลบวงเล็บเหลี่ยม หรือเขียนลิงก์เป็น"
                + " [ชื่อ](https://...)",
            "a line that begins with [ ]: is not shown: remove the brackets, or write a link as"
                + " [name](https://...)"),
        told(
            "Open on",
            "\n        Open on",
            30,
            "บรรทัดนี้ขึ้นต้นด้วยช่องว่างมากเกินไป ลบช่องว่างหน้าบรรทัด",
            "this line begins with too many blanks, remove them"),
        told(
            "- บ่าย",
            "- บ่าย" + "ก".repeat(2000),
            23,
            "คำตอบยาวเกิน 2000 ตัวอักษรที่การ์ดรับได้ ตัดให้สั้น หรือแยกเป็นหลายคำตอบ",
            "the answer is longer than the 2000 characters that a card takes, shorten or divide"
                + " it"),
        told(
            "- บ่าย",
            "- บ่าย" + "**ก** ".repeat(4000),
            23,
            "คำตอบยาวเกิน 2000 ตัวอักษรที่การ์ดรับได้ ตัดให้สั้น หรือแยกเป็นหลายคำตอบ",
            "the answer is longer than the 2000 characters that a card takes, shorten or divide"
                + " it"));
  }

  @ParameterizedTest
  @MethodSource("inTheAnswer")
  void isToldInTheseWords(ABrokenEntry.Told told) {
    ABrokenEntry.isTold(told);
  }
}
