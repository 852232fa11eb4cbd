package saitrong.faq;

import static saitrong.faq.ABrokenEntry.told;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Faults in the keys of an entry, each told word for word.
class BrokenHeadersTest {

  static Stream<ABrokenEntry.Told> inTheHeader() {
    return Stream.of(
        told(
            "---\nคำถาม:",
            "คำถาม:",
            1,
            "ไฟล์ต้องขึ้นต้นด้วยบรรทัด --- (ขีดสามขีด) แล้วตามด้วยหัวข้อ เช่น คำถาม: สถานะ:",
            "the file must begin with a line of --- and the keys of the entry, as question:"
                + " status:"),
        told(
            "---\nเปิด",
            "เปิด",
            1,
            "ไม่พบบรรทัด --- ที่ปิดส่วนหัวข้อ ใส่ไว้ก่อนคำตอบ",
            "the line of --- that ends the keys is missing, put it before the answer"),
        told(
            "คำสำคัญ: [เวลา, hours]",
            "คำสำคัญ: [เวลา, hours",
            8,
            "รูปแบบส่วนหัวข้อไม่ถูกต้อง ตรวจการย่อหน้าด้วยช่องว่าง (ไม่ใช้แท็บ) เครื่องหมาย :"
                + " และเครื่องหมายคำพูดของบรรทัดนี้หรือบรรทัดก่อนหน้า ข้อความที่มี { } ? หรือ ,"
                + " เขียนแยกบรรทัดและใส่เครื่องหมายคำพูด",
            "Not valid YAML. Check the indentation (spaces, no tabs), the colon and the quotes on"
                + " this line or the one before. A text with { } ? or , stands on a line of its"
                + " own, in quotes."),
        told(
            "สถานะ: เผยแพร่\n",
            "",
            1,
            "ขาดหัวข้อ \"สถานะ\" ให้เพิ่มหัวข้อนี้",
            "\"status\" is missing, add it"),
        told(
            "สถานะ: เผยแพร่",
            "สถานะ: เผยแพ",
            16,
            "ไม่มีสถานะ \"เผยแพ\" หมายถึง \"เผยแพร่\" หรือไม่ ที่มี: ร่าง, รอตรวจทาน, เผยแพร่,"
                + " ตัวอย่าง, เลิกใช้",
            "there is no status \"เผยแพ\". Did you mean \"เผยแพร่\"? There are: draft, in-review,"
                + " published, sample, retired"),
        told(
            "คำสำคัญ: [เวลา, hours]",
            "คำสำคัน: [เวลา, hours]",
            8,
            "ใช้หัวข้อ \"คำสำคัน\" ที่นี่ไม่ได้ หมายถึง \"คำสำคัญ\" หรือไม่ ที่ใช้ได้: คำถาม,"
                + " ถามแบบอื่น, คำสำคัญ, กลุ่มผู้ใช้, ระบบ, ที่มา, ข้อมูล ณ วันที่, ผู้รับผิดชอบ,"
                + " ผู้ตรวจทาน, ทบทวนภายใน, สถานะ, ลิงก์, ปุ่ม",
            "\"คำสำคัน\" cannot stand here. Did you mean \"คำสำคัญ\"? What can: question,"
                + " also-asked, keywords, audience, systems, source, as-of, owner, reviewed-by,"
                + " review-by, status, links, buttons"),
        told(
            "  th: เวลาทำการของหน่วยงาน\n",
            "",
            3,
            "ขาดหัวข้อ \"th\" ให้เพิ่มหัวข้อนี้",
            "\"th\" is missing, add it"),
        told(
            "  en: When is the office open?\n",
            "",
            3,
            "ขาดหัวข้อ \"en\" ให้เพิ่มหัวข้อนี้",
            "\"en\" is missing, add it"),
        told(
            "คำสำคัญ: [เวลา, hours]",
            "คำสำคัญ: [เวลา, hours]\nkeywords: [open]",
            9,
            "หัวข้อ \"keywords\" เขียนซ้ำ ให้เหลือเพียงที่เดียว",
            "\"keywords\" is written twice, keep one"),
        told(
            "ที่มา: {th: ประกาศของหน่วยงาน, en: the agency's notice}",
            "ที่มา: ประกาศของหน่วยงาน",
            11,
            "ต้องมีทั้งภาษาไทยและอังกฤษ เขียนเป็น th: ... และ en: ... คนละบรรทัด",
            "must be given in both languages, as th: ... and en: ... on lines of their own"),
        told(
            "ที่มา: {th: ประกาศของหน่วยงาน, en: the agency's notice}\n",
            "",
            15,
            "สถานะ \"เผยแพร่\" ต้องมีหัวข้อ \"ที่มา\" ให้เพิ่มหัวข้อนี้ หรือเปลี่ยนสถานะเป็น ร่าง",
            "\"source\" is missing, which the status published needs: add it, or make the status"
                + " draft"),
        told(
            "{th: ประกาศของหน่วยงาน, en: the agency's notice}",
            "{th: ไม่มี, en: none}",
            11,
            "\"ที่มา\" ต้องเป็นชื่อระเบียบ ประกาศ หรือเอกสาร หากยังไม่มี ให้บอกตามจริงเป็นประโยค"
                + " เช่น ยังไม่มีเอกสารที่หน่วยงานยืนยัน",
            "\"source\" names a regulation, a notice or a document; where there is none yet, say so"
                + " in a sentence, as: not confirmed by the agency yet"),
        told(
            "{th: ประกาศของหน่วยงาน, en: the agency's notice}",
            "{th: \"-\", en: the agency's notice}",
            11,
            "\"ที่มา\" ต้องเป็นชื่อระเบียบ ประกาศ หรือเอกสาร หากยังไม่มี ให้บอกตามจริงเป็นประโยค"
                + " เช่น ยังไม่มีเอกสารที่หน่วยงานยืนยัน",
            "\"source\" names a regulation, a notice or a document; where there is none yet, say so"
                + " in a sentence, as: not confirmed by the agency yet"),
        told(
            "{th: ประกาศของหน่วยงาน, en: the agency's notice}",
            "{th: ประกาศของหน่วยงาน, en: N/A}",
            11,
            "\"ที่มา\" ต้องเป็นชื่อระเบียบ ประกาศ หรือเอกสาร หากยังไม่มี ให้บอกตามจริงเป็นประโยค"
                + " เช่น ยังไม่มีเอกสารที่หน่วยงานยืนยัน",
            "\"source\" names a regulation, a notice or a document; where there is none yet, say so"
                + " in a sentence, as: not confirmed by the agency yet"),
        told(
            "th: เวลาทำการของหน่วยงาน",
            "th: เวลาทำการของ อบต.",
            3,
            "ผู้รับบริการอาจไม่รู้จักคำย่อ \"อบต.\" เขียนชื่อเต็ม คำย่อใส่ใน ถามแบบอื่น หรือ"
                + " คำสำคัญ",
            "citizens may not know \"อบต.\", write the name in full; abbreviations belong to the"
                + " ways to ask and the keywords"),
        told(
            "th: เวลาทำการของหน่วยงาน",
            "th: บอทตอบเวลาใด",
            3,
            "ไม่ใช้คำว่า \"บอท\" กับผู้รับบริการ ใช้ หน่วยงาน เจ้าหน้าที่ หรือ ท่าน",
            "\"บอท\" is not said to citizens, name the agency, an officer or the person"),
        told(
            "ข้อมูล ณ วันที่: 30 กันยายน 2567\n",
            "",
            15,
            "สถานะ \"เผยแพร่\" ต้องมีหัวข้อ \"ข้อมูล ณ วันที่\" ให้เพิ่มหัวข้อนี้"
                + " หรือเปลี่ยนสถานะเป็น ร่าง",
            "\"as-of\" is missing, which the status published needs: add it, or make the status"
                + " draft"),
        told(
            "ผู้รับผิดชอบ: \"{unit}\"\n",
            "",
            15,
            "สถานะ \"เผยแพร่\" ต้องมีหัวข้อ \"ผู้รับผิดชอบ\" ให้เพิ่มหัวข้อนี้"
                + " หรือเปลี่ยนสถานะเป็น ร่าง",
            "\"owner\" is missing, which the status published needs: add it, or make the status"
                + " draft"),
        told(
            "ผู้ตรวจทาน: หัวหน้ากลุ่มงาน\n",
            "",
            15,
            "สถานะ \"เผยแพร่\" ต้องมีหัวข้อ \"ผู้ตรวจทาน\" ให้เพิ่มหัวข้อนี้"
                + " หรือเปลี่ยนสถานะเป็น ร่าง",
            "\"reviewed-by\" is missing, which the status published needs: add it, or make the"
                + " status draft"),
        told(
            "ทบทวนภายใน: 30 กันยายน 2570\n",
            "",
            15,
            "สถานะ \"เผยแพร่\" ต้องมีหัวข้อ \"ทบทวนภายใน\" ให้เพิ่มหัวข้อนี้"
                + " หรือเปลี่ยนสถานะเป็น ร่าง",
            "\"review-by\" is missing, which the status published needs: add it, or make the status"
                + " draft"),
        told(
            "30 กันยายน 2567",
            "31 กันยายน 2567",
            12,
            "ไม่มีวันที่ \"31 กันยายน 2567\" ในปฏิทิน เขียนเป็น 30 กันยายน 2567 หรือ 2567-09-30"
                + " (ปีสี่หลัก)",
            "\"31 กันยายน 2567\" is no day of the calendar. Write 30 กันยายน 2567 or 2024-09-30,"
                + " the year in full"),
        told(
            "30 กันยายน 2567",
            "30 ก.ย. 67",
            12,
            "ไม่มีวันที่ \"30 ก.ย. 67\" ในปฏิทิน เขียนเป็น 30 กันยายน 2567 หรือ 2567-09-30"
                + " (ปีสี่หลัก)",
            "\"30 ก.ย. 67\" is no day of the calendar. Write 30 กันยายน 2567 or 2024-09-30, the"
                + " year in full"),
        told(
            "30 กันยายน 2567",
            "2 ธันวาคม 2569",
            12,
            "\"ข้อมูล ณ วันที่\" ยังมาไม่ถึง เขียนวันที่ตรวจข้อมูลครั้งล่าสุด",
            "\"as-of\" is in the future: write the day on which the facts were looked at last"),
        told(
            "30 กันยายน 2570",
            "30 กันยายน 2560",
            15,
            "\"ทบทวนภายใน\" อยู่ก่อน \"ข้อมูล ณ วันที่\" ตรวจปีของทั้งสองวัน",
            "\"review-by\" is before \"as-of\", look at the years of both"),
        told(
            "\"{unit}\"",
            "{unit}",
            13,
            "ต้องเป็นข้อความบรรทัดเดียว ข้อความที่มี { } หรือ : ใส่เครื่องหมายคำพูด เช่น"
                + " \"{unit}\"",
            "must be text. Put a text with { } or : into quotes, as \"{unit}\""),
        told(
            "\"{unit}\"",
            "\"{units}\"",
            13,
            "ไม่รู้จัก {units} หมายถึง \"unit\" หรือไม่ ที่ใช้ได้: {agency} {phone}"
                + " {system-website} {unit} {website}",
            "{units} is unknown here. Did you mean \"unit\"? Known: {agency} {phone}"
                + " {system-website} {unit} {website}"),
        told(
            "\"{unit}\"",
            "",
            13,
            "สถานะ \"เผยแพร่\" ต้องมีหัวข้อ \"ผู้รับผิดชอบ\" ให้เพิ่มหัวข้อนี้"
                + " หรือเปลี่ยนสถานะเป็น ร่าง",
            "\"owner\" is missing, which the status published needs: add it, or make the status"
                + " draft"),
        told(
            "th: ประกาศของหน่วยงาน,",
            "th: ,",
            11,
            "ขาดหัวข้อ \"th\" ให้เพิ่มหัวข้อนี้",
            "\"th\" is missing, add it"),
        told(
            "สถานะ: เผยแพร่",
            "สถานะ:",
            16,
            "ขาดหัวข้อ \"สถานะ\" ให้เพิ่มหัวข้อนี้",
            "\"status\" is missing, add it"),
        told(
            "- เปิดกี่โมง",
            "- \"{agency} เปิดกี่โมง\"",
            6,
            "ใช้ { } ที่นี่ไม่ได้ เขียนเป็นข้อความธรรมดาตามที่ผู้คนพิมพ์",
            "no { } here, nothing is filled in: write plain words as people type them"),
        told(
            "[ประชาชน, อื่น ๆ]",
            "[ประชาชน, ผู้ประกอบกาน]",
            9,
            "ไม่มีกลุ่มผู้ใช้ \"ผู้ประกอบกาน\" หมายถึง \"ผู้ประกอบการ\" หรือไม่ ที่มี: ประชาชน,"
                + " ผู้ประกอบการ, อื่นๆ",
            "there is no user group \"ผู้ประกอบกาน\". Did you mean \"ผู้ประกอบการ\"? There are:"
                + " ประชาชน, ผู้ประกอบการ, อื่นๆ"),
        told(
            "[ehsb]",
            "[ebsb]",
            10,
            "ไม่มีระบบ \"ebsb\" หมายถึง \"ehsb\" หรือไม่ ที่มี: doh-card, ehsb",
            "there is no system \"ebsb\". Did you mean \"ehsb\"? There are: doh-card, ehsb"),
        told(
            "th: เวลาทำการของหน่วยงาน",
            "th: " + "ก".repeat(301),
            3,
            "\"" + "ก".repeat(301) + "\" ยาวเกิน 300 ตัวอักษรที่ LINE รับได้ ใช้ข้อความที่สั้นกว่า",
            "\""
                + "ก".repeat(301)
                + "\" is longer than the 300 characters that LINE takes, use"
                + " shorter words"));
  }

  @ParameterizedTest
  @MethodSource("inTheHeader")
  void isToldInTheseWords(ABrokenEntry.Told told) {
    ABrokenEntry.isTold(told);
  }
}
