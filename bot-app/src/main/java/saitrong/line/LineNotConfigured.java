package saitrong.line;

/// The settings for LINE are missing or cannot work. Its message is for the operator, Thai first,
/// and says what to set; it never repeats a value.
public final class LineNotConfigured extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String remedy;

  private LineNotConfigured(String problem, String remedy) {
    super(problem, null, false, false);
    this.remedy = remedy;
  }

  /// What to do about it.
  public String remedy() {
    return remedy;
  }

  static LineNotConfigured missing(String setting, String nameAtLine) {
    return new LineNotConfigured(
        "ยังไม่ได้ตั้งค่า %s จึงเริ่มทำงานไม่ได้\n%s is not set, so the bot cannot start."
            .formatted(setting, setting),
        """
        ตั้งค่า %1$s เป็น "%2$s" จาก LINE Developers Console (หากต้องการลองใช้โดยไม่มี LINE ให้ใช้คำสั่ง demo)
        Set %1$s to the "%2$s" shown in the LINE Developers Console (to try the bot without LINE, run the demo command).\
        """
            .formatted(setting, nameAtLine));
  }

  static LineNotConfigured token() {
    return new LineNotConfigured(
        "SAITRONG_LINE_CHANNEL_TOKEN มีช่องว่างหรือการขึ้นบรรทัดใหม่ปนอยู่\n"
            + "SAITRONG_LINE_CHANNEL_TOKEN has a blank or a line break in it.",
        "คัดลอก Channel access token ใหม่ให้ครบในบรรทัดเดียว\n"
            + "Copy the channel access token again, whole and in one line.");
  }

  static LineNotConfigured address(String setting) {
    return new LineNotConfigured(
        "%1$s ไม่ใช่ที่อยู่เว็บที่ใช้ได้\n%1$s is not an address that can be used."
            .formatted(setting),
        """
        ใช้รูปแบบ https://host หรือ https://host/path โดยไม่มี ? # หรือชื่อผู้ใช้ (หากใช้ LINE จริง ไม่ต้องตั้งค่านี้)
        Write https://host or https://host/path, without ?, # or a user name (leave it unset for the real LINE).\
        """
            .formatted());
  }
}
