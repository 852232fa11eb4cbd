package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

/// One fault after the other in a sound entry. Each is told with its line, what is wrong and what
/// to do, in exactly these words, and nothing else is.
class BrokenEntriesTest {

  private static final String FILE = "service/service-hours.md";
  private static final String SOUND =
      """
      ---
      คำถาม:
        th: เวลาทำการของหน่วยงาน
        en: When is the office open?
      ถามแบบอื่น:
        - เปิดกี่โมง
        - opening hours
      คำสำคัญ: [เวลา, hours]
      กลุ่มผู้ใช้: [ประชาชน, อื่น ๆ]
      ระบบ: [ehsb]
      ที่มา: {th: ประกาศของหน่วยงาน, en: the agency's notice}
      ข้อมูล ณ วันที่: 30 กันยายน 2567
      ผู้รับผิดชอบ: "{unit}"
      ผู้ตรวจทาน: หัวหน้ากลุ่มงาน
      ทบทวนภายใน: 30 กันยายน 2570
      สถานะ: เผยแพร่
      ลิงก์:
        - {ชื่อ: {th: ดูแผนที่, en: See the map}, ไปที่: https://example.com/map}
      ปุ่ม:
        - {เริ่มชุด: consultation, ชื่อ: {th: ฝากเรื่อง, en: Leave a question}}
        - {คำตอบ: service-phone, ชื่อ: {th: โทรศัพท์, en: Phone}}
        - คุยกับเจ้าหน้าที่
      ---
      เปิด **จันทร์ถึงศุกร์** โทร. {phone}
      - เช้า [แผนที่](https://example.com)
      - บ่าย

      ## English
      Open on **working days**, tel. {phone}
      """;

  /// @param right what stands in the sound file
  /// @param wrong what stands there instead
  record Told(String right, String wrong, int line, String thai, String english) {
    @Override
    public String toString() {
      return english;
    }
  }

  private static Told told(String right, String wrong, int line, String thai, String english) {
    return new Told(right, wrong, line, thai, english);
  }

  static Stream<Told> inTheHeader() {
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

  static Stream<Told> inLinksAndButtons() {
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

  static Stream<Told> inTheAnswer() {
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
  @MethodSource({"inTheHeader", "inLinksAndButtons", "inTheAnswer"})
  void areToldInTheseWords(Told told) {
    assertThat(SOUND).contains(told.right());
    String broken =
        SOUND.replaceFirst(Pattern.quote(told.right()), Matcher.quoteReplacement(told.wrong()));

    var problems = files().with(FILE, broken).problems();

    String place = FILE + ":" + told.line() + ": ";
    assertThat(problems).extracting(it -> it.in(Language.TH)).containsExactly(place + told.thai());
    assertThat(problems)
        .extracting(it -> it.in(Language.EN))
        .containsExactly(place + told.english());
  }

  private static FaqFiles files() {
    return new FaqFiles()
        .with(FILE, SOUND)
        .withSample("service/service-phone.md", "หมายเลขโทรศัพท์")
        .withSample("service/service-long.md", "ก".repeat(41))
        .with("service/service-draft.md", "---\nคำถาม: ร่าง\nสถานะ: ร่าง\n---\n")
        .with("service/service-old.md", FaqFiles.sample("เก่า").replace("ตัวอย่าง", "เลิกใช้"));
  }

  /// Eras, months, the telephone and what the law calls so are no abbreviations and no blame.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ตั้งแต่ 23 พ.ย. พ.ศ. 2569 เวลา 16.30 น.",
        "โทร. วันที่ 1 ก.พ. ถึง 2 ม.ค.",
        "ผู้รับผิดชอบแจ้งว่าผิดกฎหมายหรือเป็นความผิด"
      })
  void sayAlsoWhatOnlyLooksLikeAFault(String line) {
    assertThat(files().with(FILE, SOUND.replace("- บ่าย", "- " + line)).problems()).isEmpty();
  }

  @Test
  void beginWithFilesThatAreSound() {
    assertThat(files().problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void areSoundWithAnyLineEndsAndAByteOrderMark(String lineEnd) {
    var files = files().with(FILE, "\uFEFF" + SOUND.replace("\n", lineEnd));

    assertThat(files.sound().entry("service-hours").orElseThrow().body().th())
        .startsWith("เปิด **จันทร์ถึงศุกร์**")
        .endsWith("- บ่าย");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void areToldWithTheirLinesWhateverEndsThem(String lineEnd) {
    var broken = SOUND.replace("- บ่าย", "- `บ่าย`").replace("[ehsb]", "[x]");

    assertThat(files().with(FILE, broken.replace("\n", lineEnd)).problems())
        .extracting(FaqProblem::line)
        .containsExactly(10, 26);
  }

  @Test
  void areAllToldAtOnceInTheOrderOfTheFiles() {
    var broken =
        SOUND
            .replace("[ehsb]", "[x]")
            .replace("กันยายน 2570", "กันยา 257")
            .replace("* โทร", "* `โทร`");

    var problems =
        files().with(FILE, broken).with("service/zoo.md", "").with("law/a.md", "---\n").problems();

    assertThat(problems)
        .extracting(it -> it.file() + ":" + it.line())
        .containsExactly(
            "law/a.md:1", FILE + ":10", FILE + ":15", FILE + ":24", "service/zoo.md:1");
  }

  @Test
  void areToldWhenTheyAreNotUtf8() {
    byte[] inThaiWindows = ("---\nquestion:\n  th: ก\n").getBytes(Charset.forName("TIS-620"));

    assertThat(files().with(FILE, inThaiWindows).problems())
        .extracting(it -> it.in(Language.EN))
        .contains(
            FILE
                + ":3: The file is not UTF-8. Open it in a text editor and save it again as"
                + " UTF-8.");
  }

  /// Whatever an editor, a disk or a bad copy makes of a file: an answer, never an exception.
  @Test
  void areNeverMoreThanAList() {
    byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
    var slips = " :-\n\t[]{}&*!|>'\"%@,#?0x<_`".getBytes(StandardCharsets.UTF_8);
    var random = new Random(2569);

    for (int i = 0; i < 500; i++) {
      byte[] broken = sound.clone();
      for (int slip = 0; slip <= i % 5; slip++) {
        broken[random.nextInt(broken.length)] = slips[random.nextInt(slips.length)];
      }

      assertThat(files().with(FILE, broken).source().read()).isNotNull();
    }
  }

  @Test
  void areNoMoreThanAListWhenTheyAreDeep() {
    var deep = SOUND.replace("- บ่าย", ">".repeat(9000) + "[".repeat(9000));

    assertThat(files().with(FILE, deep).problems()).isNotEmpty();
  }
}
