package saitrong.shared;

/// What may be the matter with any file that an agency edits, whatever it is to say, and what to
/// do.
public enum FileTrouble {
  NOT_UTF_8(
      "ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 เปิดในโปรแกรมแก้ไขข้อความแล้วบันทึกใหม่โดยเลือก UTF-8",
      "The file is not UTF-8. Open it in a text editor and save it again as UTF-8."),

  UNREADABLE(
      "เปิดอ่านไฟล์นี้ไม่ได้ ตรวจสิทธิ์อ่านของไฟล์ และตรวจว่าเป็นไฟล์"
          + " ไม่ใช่โฟลเดอร์หรือลิงก์ที่ปลายทางหายไป",
      "This file cannot be read. Check that the bot may read it, and that it is a file and no"
          + " folder or link that leads nowhere.");

  private final String thai;
  private final String english;

  FileTrouble(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  public String thai() {
    return thai;
  }

  public String english() {
    return english;
  }
}
