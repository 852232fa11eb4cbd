package saitrong.cases.web;

import saitrong.content.Words;
import saitrong.shared.Language;

/// What the register of services tells of each.
enum RegisterColumn {
  NUMBER("เลขที่รับแจ้ง", "Receipt number"),
  RECEIVED("ได้รับเมื่อ", "Received"),
  CHANNEL("ช่องทาง", "Channel"),
  GROUP("กลุ่มผู้ใช้", "User group"),
  /// By their initials.
  WHO("ผู้แจ้ง", "Requester"),
  KIND("ประเภทเรื่อง", "Kind"),
  SYSTEM("ระบบ", "System"),
  TOPIC("หัวข้อ", "Topic"),
  UNIT("ผู้ดำเนินการ", "Who acted"),
  STATE("สถานะ", "State"),
  RESULT("แจ้งผลเมื่อ", "Result told"),
  CONFIRMED("ผู้แจ้งยืนยัน", "Confirmed");

  private final Words label;

  RegisterColumn(String thai, String english) {
    this.label = new Words(thai, english);
  }

  String in(Language language) {
    return label.in(language);
  }
}
