package saitrong.cases;

import saitrong.ticket.ReceiptNumber;

/// What is said where a case is emptied. Thai first.
final class ErasingWords {

  private ErasingWords() {}

  static String eraseWanted(ReceiptNumber number) {
    return """
    ลบคำที่ผู้แจ้งและเจ้าหน้าที่เขียนในเรื่อง %s ทั้งหมด กู้คืนไม่ได้ หากแน่ใจ ใส่ --yes
    All that was written in case %s goes for good: if you are sure, add --yes.\
    """
        .formatted(number, number);
  }

  static String erased(ReceiptNumber number) {
    return """
    ลบข้อความในเรื่อง %s แล้ว เลขที่และประวัติการดำเนินการยังอยู่ ไม่รวมไฟล์ที่ผู้แจ้งส่งและข้อความในแชต
    Case %s is emptied; its number and what was done stay. Files that were sent and the chat are not in it.\
    """
        .formatted(number, number);
  }

  static String stillOpen(ReceiptNumber number) {
    return """
    เรื่อง %s ยังไม่ปิด ต้องใช้ข้อความในการดำเนินการ ปิดเรื่องก่อนจึงลบได้
    Case %s is not closed, and its words are needed: close it first.\
    """
        .formatted(number, number);
  }
}
