package saitrong.faq;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The keys of an entry's header, each with its Thai and its English name.
enum HeaderKey {
  QUESTION("คำถาม", "question"),
  ALSO_ASKED("ถามแบบอื่น", "also-asked"),
  KEYWORDS("คำสำคัญ", "keywords"),
  AUDIENCE("กลุ่มผู้ใช้", "audience"),
  SYSTEMS("ระบบ", "systems"),
  SOURCE("ที่มา", "source"),
  AS_OF("ข้อมูล ณ วันที่", "as-of"),
  OWNER("ผู้รับผิดชอบ", "owner"),
  REVIEWED_BY("ผู้ตรวจทาน", "reviewed-by"),
  REVIEW_BY("ทบทวนภายใน", "review-by"),
  STATUS("สถานะ", "status"),
  LINKS("ลิงก์", "links"),
  BUTTONS("ปุ่ม", "buttons"),
  NAME("ชื่อ", "name"),
  GOES_TO("ไปที่", "goes-to"),
  FILE("ไฟล์", "file"),
  START_FLOW("เริ่มชุด", "start-flow"),
  ANSWER("คำตอบ", "answer"),
  TH("th", "th"),
  EN("en", "en");

  private static final Map<String, HeaderKey> NAMES = names();

  private final String thai;
  private final String english;

  HeaderKey(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  String thai() {
    return thai;
  }

  String english() {
    return english;
  }

  /// Blanks do not matter: `ข้อมูล ณ วันที่` is written in several ways.
  static Optional<HeaderKey> of(String written) {
    return Optional.ofNullable(NAMES.get(bare(written)));
  }

  private static String bare(String written) {
    return written.replaceAll("[\\s\\u00A0\\u200B]", "");
  }

  private static Map<String, HeaderKey> names() {
    var names = new HashMap<String, HeaderKey>();
    for (var key : values()) {
      names.put(bare(key.thai), key);
      names.put(key.english, key);
    }
    return Map.copyOf(names);
  }
}
