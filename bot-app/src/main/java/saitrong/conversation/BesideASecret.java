package saitrong.conversation;

import java.util.regex.Pattern;

/// What is asked beside a password that was hidden at the door. The words that announce it ask
/// nothing: an answer to "รหัสผ่านคือ" would look like an answer to the password.
final class BesideASecret {

  private static final String CUE =
      "(?:รหัส\\s?(?:ผ่าน|ลับ|ยืนยัน(?:ตัวตน)?|ความปลอดภัย|พิน)?\\s?(?:otp)?|พาส(?:เวิ(?:ร์)?[ดตท])?|โอทีพี"
          + "|โค้ด|เลเซอร์(?:\\s?ไอดี)?|หลังบัตร|(?<![a-z])(?:(?:my|the)"
          + " )?(?:pass(?:word|wd|code|phrase)?|pwd|pw|otp|pin|laser"
          + " id|(?:verification|verify|confirmation|security|one[- ]time) code)(?![a-z]))";

  /// Who tells a password tells the user's name before it. Gaps are bounded and never given back:
  /// of thousands of blanks, which cost nothing to send, each place would be tried with each.
  private static final String USER =
      "(?:(?:user(?:name)?|ยูส(?:เซอร์)?|ชื่อผู้ใช้|ไอดี)[\\s:=]{0,20}+(?:คือ|is)?\\s{0,20}+[!-~]{1,40}+\\s{1,20}+)?";

  private static final Pattern SECRET =
      Pattern.compile(
          USER
              + CUE
              + "(?:(?:(?!"
              + CUE
              + ")[^•\\n]){0,30}?(?:[:=]|->|คือ|เป็น|(?<![a-z])is(?![a-z])))?"
              + "[\\s:=\"'“(,./)-]{0,40}+•{3,}+",
          Pattern.CASE_INSENSITIVE);

  private BesideASecret() {}

  /// Blank where nothing is asked.
  static String words(String text) {
    if (!text.contains("•")) {
      return text;
    }
    var left = withoutSecrets(text).strip();
    return left.chars().anyMatch(Character::isLetterOrDigit) ? left : "";
  }

  static String withoutSecrets(CharSequence text) {
    return SECRET.matcher(text).replaceAll(" ");
  }
}
