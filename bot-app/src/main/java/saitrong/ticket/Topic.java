package saitrong.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What matters are about, in the words of the service process. Every report is split by them.
public enum Topic {
  USE("ใช้งาน", "การใช้งานระบบ"),
  TECHNICAL("เทคนิค", "ปัญหาด้านเทคนิค/IT"),
  REGISTRATION("สิทธิ", "ลงทะเบียนและสิทธิผู้ใช้งาน"),
  ENVIRONMENTAL_HEALTH("วิชาการ", "ข้อมูลวิชาการอนามัยสิ่งแวดล้อม"),
  LAW("กฎหมาย", "ข้อกฎหมาย"),
  DOCUMENTS("คู่มือ", "คู่มือ/แบบฟอร์ม/สื่อ"),
  TRAINING("อบรม", "อบรม/ประชุมชี้แจง"),
  OTHER("อื่น ๆ", "อื่น ๆ");

  private final String code;
  private final String thai;

  Topic(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  /// In Latin letters, for keyboards without Thai.
  public String latin() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// By its code, its Thai words, or its name in Latin letters.
  public static Optional<Topic> called(String word) {
    return Arrays.stream(values())
        .filter(topic -> List.of(topic.code, topic.thai, topic.latin()).contains(word))
        .findFirst();
  }
}
