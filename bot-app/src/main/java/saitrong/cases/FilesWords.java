package saitrong.cases;

import java.io.IOException;
import java.nio.file.Path;

/// What is said of files that are copied. Thai first.
final class FilesWords {

  static final String NONE = "เรื่องนี้ไม่มีไฟล์ที่ผู้แจ้งส่งมา / No files came with this case.";

  private FilesWords() {}

  static String isThere(Path file) {
    return """
    มีไฟล์ชื่อ %1$s อยู่แล้ว ไม่ได้เขียนทับ เลือกโฟลเดอร์อื่น
    There is a file %1$s already, and it was left as it is: name another folder.\
    """
        .formatted(file);
  }

  static String notWritten(Path folder, IOException failure) {
    return """
    เขียนไฟล์ลงใน %1$s ไม่สำเร็จ (%2$s) ตรวจสิทธิ์และพื้นที่ของโฟลเดอร์ แล้วลองใหม่
    Files could not be written to %1$s (%2$s): check its permissions and space, and try again.\
    """
        .formatted(folder, failure.getClass().getSimpleName());
  }
}
