package saitrong.cases;

import java.net.URI;
import java.nio.file.Path;
import saitrong.document.ResultFiles;
import saitrong.shared.InQuotes;

/// What the command says of a file that goes with a result. Thai first.
final class ResultWords {

  static final String CONFIDENTIAL =
      """
      เรื่องปกปิดส่งไฟล์ทางลิงก์ไม่ได้ ให้ส่งทางอื่น
      The file of a confidential case does not go by a link: give it another way.\
      """;

  static final String TOO_LARGE =
      """
      ไฟล์ใหญ่เกินกำหนด (SAITRONG_MOST_FILE_SIZE) ย่อไฟล์แล้วลองใหม่
      The file is larger than SAITRONG_MOST_FILE_SIZE: make it smaller and try again.\
      """;

  static final String INFECTED =
      """
      ClamAV พบไวรัสในไฟล์นี้ ไม่ได้เก็บไฟล์ ตรวจเครื่องที่ใช้สร้างไฟล์
      ClamAV found a virus in this file, and it was not kept: look at the machine that it comes from.\
      """;

  static final String UNFIT =
      """
      ส่งได้เฉพาะรูป PDF เอกสารสำนักงาน หรือข้อความล้วน ระบบดูจากเนื้อไฟล์ ไม่ใช่ชื่อ
      Only pictures, PDF, office documents and plain text, told by what is in the file and not by its name.\
      """;

  static final String MAY_TELL_PLACE =
      """
      รูปนี้อาจมีพิกัดสถานที่ถ่ายติดไป และระบบลบออกไม่ได้ (เช่น HEIC หรือรูปที่ไฟล์เสีย) บันทึกรูปใหม่เป็น JPEG, PNG หรือ PDF แล้วลองอีกครั้ง
      This picture may tell where it was taken, and that cannot be taken out of it (HEIC, GIF, or a broken file): save it as JPEG, PNG or PDF and try again.\
      """;

  private ResultWords() {}

  static String notRead(Path file) {
    return "อ่านไฟล์ %s ไม่ได้ ตรวจชื่อและสิทธิ์ / The file %s cannot be read: look at its name and rights."
        .formatted(InQuotes.of(file.toString()), InQuotes.of(file.toString()));
  }

  static String link(URI link) {
    return """
    ไฟล์ถึงผู้แจ้ง ใช้ได้ %d วัน ผู้แจ้งที่ใช้ LINE เห็นปุ่มในการ์ดแจ้งผล
    The file for the citizen, for %d days. On LINE it is a button of the card with the result.
    %s\
    """
        .formatted(ResultFiles.LIVES.toDays(), ResultFiles.LIVES.toDays(), link);
  }
}
