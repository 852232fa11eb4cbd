package saitrong.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people type before the word that announces a secret: the user's name that goes with a
/// password, or a one-time code itself.
final class BeforeACue {

  private static final int FAR_ENOUGH_BACK = 80;

  /// What stands before a bare "รหัส" when it is a password: the name that goes with it.
  private static final Pattern USER_BEFORE =
      Pattern.compile(
          "(?:(?<![a-z])(?:user(?:\\s?name)?|id|login)(?![a-z])|ยูส(?:เซอร์)?(?:เนม)?|ชื่อผู้ใช้(?:งาน)?|ไอดี)"
              + "[\\s:=]{0,5}+(?:คือ|is(?![a-z]))?\\s{0,5}+[!-~๐-๙]{1,40}+[\\s,/]{0,5}+(?:และ|กับ|and)?\\s{0,3}+$",
          Pattern.CASE_INSENSITIVE);

  /// "123456 คือ…", "G-123456 is your …".
  private static final Pattern CODE_BEFORE =
      Pattern.compile(
          "(?<![0-9๐-๙A-Za-z./-])(?<code>(?:[A-Za-z]{1,6}-)?(?:[0-9๐-๙]{4,8}|[0-9๐-๙]{3}["
              + " -][0-9๐-๙]{3}))"
              + "\\s{0,3}(?:คือ|เป็น|is(?![a-z]))(?:\\s{1,3}[a-z]{1,20}){0,3}\\s{0,3}(?:รหัส|เลข|โค้ด)?\\s{0,3}$",
          Pattern.CASE_INSENSITIVE);

  private BeforeACue() {}

  static boolean namesAUser(String text, int from, int cue) {
    return before(USER_BEFORE, text, from, cue).find();
  }

  /// Its group `code` is the code.
  static Matcher code(String text, int from, int cue) {
    return before(CODE_BEFORE, text, from, cue);
  }

  /// Looks for what ends where the cue begins.
  private static Matcher before(Pattern pattern, String text, int from, int cue) {
    return pattern
        .matcher(text)
        .region(Math.max(from, cue - FAR_ENOUGH_BACK), cue)
        .useTransparentBounds(true);
  }
}
