package saitrong.cases;

import java.time.LocalDate;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.ticket.Holds;
import saitrong.ticket.ReceiptNumber;

/// What is said where a case is emptied. Thai first.
final class ErasingWords {

  private ErasingWords() {}

  static String eraseWanted(ReceiptNumber number) {
    return """
    ลบคำที่เขียน ไฟล์ ความเห็น และสิ่งที่อยู่ในแชตของเรื่อง %s ทั้งหมด กู้คืนไม่ได้ หากแน่ใจ ใส่ --yes
    All that was written in case %s, its files, comments and what the chat has of it go for good: if you are sure, add --yes.\
    """
        .formatted(number, number);
  }

  /// Its result goes with the words: neither LINE nor an officer has it to tell afterwards.
  static String untold(ReceiptNumber number) {
    return """
    ผู้แจ้งยังไม่ได้รับแจ้งผลของเรื่อง %s เมื่อลบแล้วระบบจะไม่แจ้งอีก หากต้องแจ้ง แจ้งก่อนแล้วบันทึกด้วย cases told
    The requester was not told the result of case %s yet, and will not be once it is emptied: tell them first, and note it with cases told.\
    """
        .formatted(number, number);
  }

  static String erased(ReceiptNumber number) {
    return """
    ลบข้อความ ไฟล์ ความเห็น และสิ่งที่อยู่ในแชตของเรื่อง %s แล้ว เลขที่ วันเวลา และสถานะยังอยู่
    Case %s is emptied, with its files, comments and what the chat has of it. Its number, dates and states stay.\
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

  static String held(ReceiptNumber number, Holds.Hold hold) {
    var since = ThaiDates.brief(LocalDate.ofInstant(hold.since(), ThaiDates.ZONE), Language.TH);
    return """
    เรื่อง %1$s ต้องเก็บไว้ จึงไม่ได้ลบ เหตุที่ต้องเก็บ: %2$s (%3$s, %4$s)
    Case %1$s is to be kept, and nothing was erased: %2$s (%3$s, %4$s)\
    """
        .formatted(number, Plain.text(hold.because().value()), since, Plain.text(hold.by()));
  }
}
