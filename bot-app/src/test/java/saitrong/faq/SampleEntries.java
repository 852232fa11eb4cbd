package saitrong.faq;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A small FAQ that the tests of the search know by heart.
final class SampleEntries {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private SampleEntries() {}

  static FaqSet all() {
    var entries = new LinkedHashMap<String, Entry>();
    put(
        entries,
        entry(
                "shop-password",
                "ลืมรหัสผ่านระบบมาตรฐานกิจการปลอดภัย ต้องทำอย่างไร",
                "I forgot my password")
            .asked("ลืมพาสเวิร์ด", "จำรหัสเข้าระบบไม่ได้")
            .keywords("รหัสผ่าน", "password")
            .systems("ehsb"));
    put(
        entries,
        entry(
                "card-password",
                "ลืมรหัสผ่านระบบออกบัตรเจ้าพนักงาน ต้องทำอย่างไร",
                "I forgot my password")
            .asked("ลืมพาสเวิร์ดระบบบัตร")
            .keywords("รหัสผ่าน", "password")
            .systems("doh-card"));
    put(
        entries,
        entry("manual-local", "ขอคู่มือการใช้งานสำหรับท้องถิ่น", "Manual for local governments")
            .asked("คู่มือ อปท.", "ดาวน์โหลดคู่มือท้องถิ่น")
            .audience("ท้องถิ่น")
            .systems("ehsb"));
    put(
        entries,
        entry("manual-province", "ขอคู่มือการใช้งานสำหรับสาธารณสุขจังหวัด", "Manual for provinces")
            .asked("คู่มือ สสจ.", "ดาวน์โหลดคู่มือจังหวัด")
            .audience("สาธารณสุข")
            .systems("ehsb"));
    put(
        entries,
        entry("phone", "เบอร์โทรศัพท์ติดต่อเจ้าหน้าที่", "What is the phone number?")
            .asked("ขอเบอร์หน่อย", "โทรเบอร์ไหน")
            .keywords("เบอร์", "โทร"));
    put(
        entries,
        entry("hours", "เปิดทำการวันไหน เวลาใด", "When are you open?")
            .asked("เสาร์อาทิตย์เปิดไหม", "เปิดกี่โมง")
            .keywords("เวลาทำการ", "วันหยุด"));
    put(
        entries,
        entry("receipt", "เลขที่รับแจ้ง 00011/2569 คืออะไร", "What is the receipt number?")
            .asked("เลขรับแจ้งใช้ทำอะไร")
            .keywords("เลขที่รับแจ้ง"));
    return new FaqSet(
        entries,
        List.of(
            Set.of("รหัสผ่าน", "พาส", "พาสเวิร์ด", "password"),
            Set.of("อปท.", "ท้องถิ่น", "เทศบาล"),
            Set.of("EHSB", "อีเอชเอสบี")),
        Set.of("ครับ", "ค่ะ", "คะ", "สวัสดี", "ขอบคุณ", "หน่อย", "นะ"),
        Set.of("ใบขับขี่", "ฝนตก"));
  }

  /// Those and one more.
  static FaqSet with(String id, String title) {
    var all = all();
    var entries = new LinkedHashMap<>(all.entries());
    put(entries, entry(id, title, "In English: " + id));
    return new FaqSet(entries, all.synonyms(), all.stopWords(), all.elsewhere());
  }

  private static void put(Map<String, Entry> entries, Written written) {
    var entry = written.entry();
    entries.put(entry.id(), entry);
  }

  static Written entry(String id, String th, String en) {
    return new Written(id, new Both(th, en), List.of(), List.of(), Set.of(), Set.of());
  }

  record Written(
      String id,
      Both title,
      List<String> alsoAsked,
      List<String> words,
      Set<String> groups,
      Set<String> of) {

    Written asked(String... ways) {
      return new Written(id, title, List.of(ways), words, groups, of);
    }

    Written keywords(String... keywords) {
      return new Written(id, title, alsoAsked, List.of(keywords), groups, of);
    }

    Written audience(String... ids) {
      return new Written(id, title, alsoAsked, words, Set.of(ids), of);
    }

    Written systems(String... ids) {
      return new Written(id, title, alsoAsked, words, groups, Set.of(ids));
    }

    Entry entry() {
      return new Entry(
          id,
          "sample",
          title,
          alsoAsked,
          words,
          groups,
          of,
          new Both("ตัวอย่าง", "sample"),
          DAY,
          "owner",
          Optional.empty(),
          DAY.plusYears(1),
          Entry.Status.SAMPLE,
          List.of(),
          List.of(),
          new Both("คำตอบตัวอย่าง", "A sample answer"),
          "1");
    }
  }
}
