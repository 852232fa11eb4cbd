package saitrong.bench.faq;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.FaqSet;

/// As many entries as one likes, each another one: what is done, with what, where.
final class ManyEntries {

  private static final List<String> DONE =
      List.of(
          "ขอต่ออายุ",
          "ขอยกเลิก",
          "ขอแก้ไข",
          "ตรวจสอบ",
          "ลงทะเบียน",
          "ขอสำเนา",
          "ชำระค่าธรรมเนียม",
          "ร้องเรียน",
          "ขอคำแนะนำเรื่อง",
          "แจ้งเปลี่ยน",
          "ขออนุญาต",
          "ติดตามสถานะ",
          "ขอคู่มือ",
          "ส่งเอกสาร",
          "นัดหมายเรื่อง",
          "โอน",
          "พิมพ์",
          "ค้นหา",
          "รับรอง",
          "อุทธรณ์");
  private static final List<String> THINGS =
      List.of(
          "ใบอนุญาตตลาด",
          "ใบอนุญาตร้านอาหาร",
          "บัตรเจ้าพนักงาน",
          "กิจการที่เป็นอันตรายต่อสุขภาพ",
          "หนังสือรับรองการแจ้ง",
          "บัญชีผู้ใช้งาน",
          "รหัสผ่าน",
          "ข้อมูลสถานประกอบการ",
          "รูปถ่าย",
          "คำร้องทั่วไป",
          "ไฟส่องสว่าง",
          "น้ำอุปโภคบริโภค",
          "เบี้ยยังชีพผู้สูงอายุ",
          "เบี้ยความพิการ",
          "รถรับส่งผู้ป่วย",
          "คิวออนไลน์",
          "พัสดุครุภัณฑ์",
          "การอบรม",
          "วิทยากร",
          "เหตุรำคาญจากกลิ่น",
          "เสียงดัง",
          "ควันไฟ",
          "ขยะมูลฝอย",
          "สิ่งปฏิกูล",
          "สุขลักษณะอาคาร",
          "แบบฟอร์มยืนยันตัวตน",
          "อีเมลยืนยัน",
          "ชื่อผู้ดูแลระบบ",
          "เลขที่รับแจ้ง",
          "ผลการประเมิน",
          "คลินิก",
          "สระว่ายน้ำ",
          "ร้านเสริมสวย",
          "โรงน้ำแข็ง",
          "อู่ซ่อมรถ",
          "ฟาร์มเลี้ยงสัตว์",
          "สถานที่สะสมอาหาร",
          "การจำหน่ายสินค้าในที่สาธารณะ",
          "หาบเร่แผงลอย",
          "ตู้น้ำหยอดเหรียญ");
  private static final List<String> PLACES =
      List.of(
          "ในเขตเทศบาล",
          "นอกเขตเทศบาล",
          "ทางไลน์",
          "ทางโทรศัพท์",
          "ที่สำนักงาน",
          "ทางอีเมล",
          "แทนผู้อื่น");

  private ManyEntries() {}

  static FaqSet of(int count) {
    var entries = new LinkedHashMap<String, Entry>();
    for (int i = 0; i < count; i++) {
      entries.put("entry-" + i, entry(i));
    }
    return new FaqSet(
        entries,
        List.of(Set.of("รหัสผ่าน", "พาสเวิร์ด", "password"), Set.of("เทศบาล", "อปท.", "ท้องถิ่น")),
        Set.of("ค่ะ", "ครับ", "ขอ", "หน่อย"),
        Set.of("ใบขับขี่", "หนังสือเดินทาง"));
  }

  /// As somebody would ask for it, in a hurry.
  static String question(int i) {
    var asked = done(i) + thing(i) + place(i) + "ทำยังไงครับ";
    int slip = 3 + i % Math.max(1, asked.length() - 4);
    return i % 2 == 0 ? asked : asked.substring(0, slip) + asked.substring(slip + 1);
  }

  private static Entry entry(int i) {
    var matter = done(i) + thing(i) + place(i) + number(i);
    return new Entry(
        "entry-" + i,
        "bench",
        new Both(matter + " ต้องทำอย่างไร", "How to deal with matter " + i),
        List.of(
            "อยาก" + matter,
            thing(i) + number(i) + " " + done(i) + "ที่ไหน",
            matter + "ใช้เอกสารอะไรบ้าง",
            "จะ" + done(i) + thing(i) + "เสียเงินไหม" + number(i)),
        List.of(thing(i), done(i)),
        Set.of(),
        Set.of(),
        new Both("ตัวอย่าง", "sample"),
        LocalDate.EPOCH,
        "",
        Optional.empty(),
        LocalDate.MAX,
        Entry.Status.SAMPLE,
        List.of(),
        List.of(),
        new Both(
            "ติดต่อเจ้าหน้าที่ได้ทุกช่องทาง เพื่อ"
                + matter
                + "\nเตรียมเอกสารให้ครบก่อนยื่น ใช้เวลาไม่เกิน 3 วัน",
            "Ask the officers."),
        "1");
  }

  private static String done(int i) {
    return DONE.get(i % DONE.size());
  }

  private static String thing(int i) {
    return THINGS.get(i / DONE.size() % THINGS.size());
  }

  private static String place(int i) {
    return PLACES.get(i / (DONE.size() * THINGS.size()) % PLACES.size());
  }

  private static String number(int i) {
    return " แบบ " + i / (DONE.size() * THINGS.size());
  }
}
