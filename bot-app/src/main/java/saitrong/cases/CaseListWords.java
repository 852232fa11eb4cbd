package saitrong.cases;

/// The lines above and below lists of cases. Thai first.
final class CaseListWords {

  static final String CONFIDENTIAL_LEFT_OUT =
      "ไม่รวมเรื่องปกปิด (ใส่ --confidential) / Confidential cases are not in it (add"
          + " --confidential).";

  static final String MORE = "ยังมีเรื่องมากกว่าที่แสดง / There are more than these.";

  /// Steps that come close together are told once, and what became of that is looked at after it.
  static final String UNTOLD_LAGS =
      "สิ่งที่เพิ่งทำจะขึ้นรายการนี้ภายในประมาณ 2 นาที / What was done just now is here within two"
          + " minutes or so.";

  private CaseListWords() {}

  static String unclosed(String count) {
    return "เรื่องที่ยังไม่เสร็จสิ้น %s เรื่อง / Unclosed cases: %s".formatted(count, count);
  }

  static String withdrawn(String count) {
    return "ผู้แจ้งยกเลิกเองใน 7 วันที่ผ่านมา %s เรื่อง / Cancelled by the requester in the last 7 days: %s"
        .formatted(count, count);
  }

  static String addedAfterTheEnd(int count) {
    return "เรื่องที่ปิดแล้ว แต่ผู้แจ้งส่งข้อมูลมาภายหลัง %d เรื่อง / Closed cases to which something was added: %d"
        .formatted(count, count);
  }

  static String latest(String count) {
    return "เรื่องล่าสุด %s เรื่อง / Latest cases: %s".formatted(count, count);
  }

  static String untold(String count) {
    return "ต้องแจ้งผ่านช่องทางอื่น %s รายการ / To be told in another way: %s"
        .formatted(count, count);
  }
}
