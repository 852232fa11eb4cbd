package saitrong.cases;

import saitrong.ticket.ReceiptNumber;

/// Who may not see a case, and what they are told. Thai first.
final class AccessWords {

  static final String NOT_ASSIGNED =
      """
      เฉพาะผู้ได้รับมอบหมายเรื่องปกปิด ใส่ --by ตามชื่อที่มอบหมาย
      หากยังไม่มีผู้ได้รับมอบหมาย ผู้ดูแลระบบตั้งชื่อได้ด้วย SAITRONG_ASSIGNED_STAFF="ชื่อหนึ่ง,ชื่อสอง"
      For those assigned to confidential cases only: give --by as they are named.
      Where nobody is assigned yet, the operator names them: SAITRONG_ASSIGNED_STAFF="one name,another name".\
      """;

  static final String HIDDEN_FROM =
      "ไม่แสดงแก่ เพราะเรื่องกล่าวถึงชื่อนี้ / Hidden from, for it names them: ";

  static final String KEY_MISSING =
      """
      เรื่องนี้เข้ารหัสด้วยกุญแจที่ไม่ได้ตั้งไว้ที่นี่ ตั้งค่า SAITRONG_ENCRYPTION_KEY ให้ตรงกับระบบที่ให้บริการ
      This case was sealed with a key that is not set here: give SAITRONG_ENCRYPTION_KEY as the bot has it.\
      """;

  private AccessWords() {}

  /// The same where there is none and where it is not for whoever asks.
  static String noCase(ReceiptNumber number) {
    return """
    ไม่มีเรื่องเลขที่ %s หากเป็นเรื่องปกปิด เปิดได้เฉพาะผู้ได้รับมอบหมาย (SAITRONG_ASSIGNED_STAFF) ใส่ --confidential และ --by ตามชื่อที่มอบหมาย
    There is no case %s. A confidential one is there for those assigned (SAITRONG_ASSIGNED_STAFF) only, with --confidential and --by as they are named.\
    """
        .formatted(number, number);
  }
}
